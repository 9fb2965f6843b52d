"""The weeks of somebody's check-ins as a small picture, for nobody but that person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from bot.papers.axis import places
from bot.papers.sheet import Chart, Curve, Page, Point, Tick
from bot.papers.words import Words
from bot.strings import Strings

ROWS = ("week", "sleep", "mood")
MISSED = 10  # days after which a week was left out: who is asked weekly may answer three days late
LEAST = 1 / 50  # of the axis, between two dots


def trend(points: Sequence[Mapping[str, Any]], strings: Strings, lang: str) -> Page:
    """`points`, the oldest first, have a civil date `on` (ISO) and 1 to 5, or nothing, for each of `ROWS`.

    What was never answered has no row, and what was not answered in a week is a gap there.
    """
    words = Words(strings, lang, lang)
    days = [date.fromisoformat(one["on"]) for one in points]
    at = places([day.toordinal() for day in days], LEAST)
    ticks = (
        Tick(at=place, label=strings.render(lang, "paper-trend-on", on=day))
        for place, day in zip(at, days, strict=True)
    )
    curves = (_curve(name, [one.get(name) for one in points], days, at, words) for name in ROWS)
    chart = Chart(ticks=tuple(ticks), curves=tuple(curve for curve in curves if curve.runs))
    return Page(paper="trend", lang=lang, mark=words.mark, title=words.label("trend"), chart=chart)


def _curve(name: str, heights: Sequence[int | None], days: Sequence[date], at: Sequence[float], words: Words) -> Curve:
    """The ends of the scale are named as its buttons are."""
    best, worst = (words.strings.render(words.lang, f"checkin-{name}-{end}") for end in ("very-good", "very-hard"))
    runs = tuple(_runs(heights, days, at))
    return Curve(name=words.label(f"trend-{name}"), best=best, worst=worst, runs=runs)


def _runs(heights: Sequence[int | None], days: Sequence[date], at: Sequence[float]) -> Iterator[tuple[Point, ...]]:
    """What a line joins: weeks in a row that were answered."""
    run: list[Point] = []
    before: date | None = None
    for height, day, place in zip(heights, days, at, strict=True):
        if run and (height is None or before is None or (day - before).days > MISSED):
            yield tuple(run)
            run = []
        if height is not None:
            run.append(Point(at=place, height=height))
        before = day
    if run:
        yield tuple(run)
