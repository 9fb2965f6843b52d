"""The weeks of somebody's check-ins as a small picture, for nobody but that person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.papers.sheet import Page, Point
from bot.papers.words import Words
from bot.strings import Strings


def trend(points: Sequence[dict[str, Any]], strings: Strings, lang: str) -> Page:
    """`points` have a civil date `on` (ISO) and how the week was, `week`, 1 to 5."""
    words = Words(strings, lang, lang)
    curve = tuple(Point(year=str(one["on"])[5:], height=int(one["week"])) for one in points)
    return Page(paper="trend", lang=lang, mark=words.mark, title=words.label("trend"), curve=curve)
