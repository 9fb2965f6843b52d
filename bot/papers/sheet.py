"""What stands in a paper, in final words, before it is a file. Plain JSON when it waits in the outbox."""

from __future__ import annotations

from typing import Literal

from bot.messages import Value


class Entry(Value):
    """One item of a section: `side` stands beside it (years, or a label), `head` above its `lines`."""

    side: str = ""
    head: str = ""
    lines: tuple[str, ...] = ()


class Section(Value):
    """`columns`: the heads of a table with lines around it, for the side and the rest of its entries."""

    heading: str
    entries: tuple[Entry, ...]
    columns: tuple[str, str] | None = None


class Tick(Value):
    """A label under the axis of a chart; `at` is its place on it, 0 to 1 in the direction of reading."""

    at: float
    label: str


class Point(Value):
    """A point of a curve; `at` as in `Tick`, `height` 1 to 5."""

    at: float
    height: int
    what: str = ""


class Curve(Value):
    """One row of a chart; the points of a run are joined, and between two runs is a gap.

    `best` and `worst` say what the heights 5 and 1 are.
    """

    runs: tuple[tuple[Point, ...], ...]
    name: str = ""
    best: str = ""
    worst: str = ""


class Chart(Value):
    """Curves one above the other, over one axis. Of two ticks that would meet only one is shown."""

    ticks: tuple[Tick, ...]
    curves: tuple[Curve, ...]
    heading: str = ""


class Page(Value):
    """A paper that is read from top to bottom.

    `corner` stands where the date and the name do; `mark` stands behind words of another language.
    """

    paper: Literal["summary", "cv", "shokumu", "years", "trend"]
    lang: str
    mark: str
    title: str
    corner: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    chart: Chart | None = None
    notes: tuple[str, ...] = ()


class Row(Value):
    """A line of the table of schools and jobs; "head" and "end" are words of the form itself."""

    year: str = ""
    month: str = ""
    text: str = ""
    kind: Literal["item", "head", "end"] = "item"


class Form(Value):
    """The 履歴書: `labels` are the printed words of the form; the boxes of personal details stay empty.

    `furigana` is how the name is read, where that is known.
    """

    paper: Literal["rirekisho"] = "rirekisho"
    lang: str = "ja"
    mark: str
    labels: dict[str, str]
    furigana: str = ""
    history: tuple[Row, ...]
    licences: tuple[Row, ...] = ()
    appeal: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


Sheet = Page | Form
