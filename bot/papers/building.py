"""Which papers there are, in which forms, and the sheet that each is made from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from bot.papers.curriculum import cv, shokumu
from bot.papers.life import Life
from bot.papers.rirekisho import rirekisho
from bot.papers.sheet import Sheet
from bot.papers.summary import summary, years
from bot.papers.words import Words
from bot.strings import Strings

FIXED = {"cv": "en", "shokumu": "ja", "rirekisho": "ja"}  # the language of a paper that has always the same
PAPERS: Mapping[str, Callable[[Life, Words, date], Sheet]] = {
    "summary": summary,
    "cv": cv,
    "shokumu": shokumu,
    "rirekisho": rirekisho,
    "years": years,
}


def build(paper: str, facts: Mapping[str, Any], *, day: date, strings: Strings, lang: str) -> Sheet:
    """A sheet of final words for a person who reads `lang`.

    Raises KeyError for a paper that there is not, ValidationError for facts of another shape.
    """
    words = Words(strings, FIXED.get(paper, lang), lang)
    return PAPERS[paper](Life.of(facts), words, day)
