"""Every number, amount, date, time, weekday and telephone number of a text, in one notation. Pure.

`checks` asks `missing` whether the figures of a sentence stand in its passages. The reading is strict: what can
be read in two ways is kept as it is written, and then has to stand so in the passage.
"""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Final, Literal

from knowledge.phrasing.spelt import digits
from knowledge.phrasing.text import fold
from knowledge.phrasing.words import Words, words

Kind = Literal["number", "year", "day", "month", "weekday", "time", "phone", "code"]

_DASH: Final = "[-‐‑‒–—―−]"
_NUMBER: Final = r"(?<![\d.,])\d{1,3}(?:[, ]\d{3})+(?![\d])|\d+(?:\.\d+)?"
_PHONES: Final = (
    rf"(?<![\d-])(?:\+\d{{1,3}}[ -]?|0)\d{{0,4}}(?:[ ]?{_DASH}[ ]?\d{{2,6}}){{1,3}}(?!\d)",
    r"(?<![\d-])(?:\+\d{1,3} ?\d{1,4}|0\d{1,4})(?: \d{2,4}){2,3}(?!\d)",
    r"(?<![\d-])\+?\(?0\d{1,4}\) ?\d{2,4}[- ]?\d{3,4}(?!\d)",
    r"(?<!\d)(?:\+\d{9,14}|0\d{8,10})(?!\d)",
)
_CODES: Final = (
    rf"\d+(?:{_DASH}\d+){{2,}}",  # 5-5-30 of an address
    r"\d+(?:/\d+)+",
    r"\d{1,3}(?:\.\d{3})+(?!\d)",  # six thousand, or six?
    r"\d+(?:\.\d+){2,}",
    r"(?<![^\W\d_])[a-z]{1,3}\d+\w*",
    r"令和(?:元|\d+)",
)
_SIGNS: Final = {"¥": "yen", "$": "dollar", "€": "euro"}
_NOON = 12
_CENTURIES: Final = range(1900, 2101)


@dataclass(frozen=True, slots=True)
class Figure:
    """`unit` is that of a number where one stands beside it."""

    kind: Kind
    value: str
    unit: str = ""


def figures(text: str, lang: str) -> frozenset[Figure]:
    """Raises LookupError for a language whose words are not known."""
    known = words(lang)
    reading = _Reading(digits(_money(fold(text), known), known))
    for read in (_dates, _months, _times, _weekdays, _phones, _codes):
        read(reading, known)
    reading.found.update(_numbers(reading.text, known))
    return frozenset(reading.found)


def missing(said: Collection[Figure], given: Collection[Figure]) -> frozenset[Figure]:
    """What is said and does not stand in what is given."""
    return frozenset(figure for figure in said if not _stands(figure, given))


def _stands(figure: Figure, given: Collection[Figure]) -> bool:
    if figure in given:
        return True
    if figure.kind == "month":  # "in March" where a day of March is given
        return any(each.kind == "day" and each.value.split("-")[0] == figure.value for each in given)
    if figure.kind == "number" and not figure.unit:
        return any(each.kind == "number" and each.value == figure.value for each in given)
    return False


class _Reading:
    """A text of which what has been read is taken away."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: set[Figure] = set()

    def take(self, pattern: str, read: Callable[[re.Match[str]], Iterator[Figure] | Figure | None]) -> None:
        self.text = re.sub(pattern, lambda found: self._taken(found, read(found)), self.text)

    def _taken(self, found: re.Match[str], figures: Iterator[Figure] | Figure | None) -> str:
        if figures is None:
            return found[0]
        self.found.update([figures] if isinstance(figures, Figure) else figures)
        return " ; "  # so that what stood apart does not come together


def _money(text: str, known: Words) -> str:
    """A sign before an amount, as a word after it."""
    for sign, unit in _SIGNS.items():
        text = re.sub(rf"{re.escape(sign)} ?(\d[\d,.]*)", rf"\1 {known.word(unit)} ", text)
    return text


def _dates(reading: _Reading, known: Words) -> None:
    reading.take(rf"(?<!\d)(\d{{4}}){_DASH}(\d{{1,2}}){_DASH}(\d{{1,2}})(?!\d)", lambda found: _day(*found.groups()))
    reading.take(r"(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)", lambda found: _day(*found.groups()))
    reading.take(r"(?:(\d{4})年 ?)?(\d{1,2})月 ?(\d{1,2})日", lambda found: _day(*found.groups()))
    year, ordinal = r"(?:,? (?P<year>\d{4})(?!\d))?", r"(?:st|nd|rd|th|er)?"
    for number, month in enumerate(known.months, 1):
        of_this_month = partial(_named_day, str(number))
        reading.take(rf"(?<!\d)(?P<day>\d{{1,2}}){ordinal} (?:of |de |من )?{month.pattern}{year}", of_this_month)
        reading.take(rf"{month.pattern} (?P<day>\d{{1,2}}){ordinal}(?![\d:]){year}", of_this_month)


def _named_day(month: str, found: re.Match[str]) -> Iterator[Figure]:
    return _day(found["year"], month, found["day"])


def _day(year: str | None, month: str, day: str) -> Iterator[Figure]:
    yield Figure("day", f"{int(month)}-{int(day)}")
    if year:
        yield Figure("year", year)


def _months(reading: _Reading, known: Words) -> None:
    reading.take(r"(?<!\d)(\d{1,2})月", lambda found: Figure("month", found[1]))
    before = known.pattern("before_months")
    for number, month in enumerate(known.months, 1):
        this = partial(_always, Figure("month", str(number)))
        reading.take(rf"{month.pattern}(?= \d{{4}})", this)
        reading.take(rf"{before} {month.pattern}" if month.shy else month.pattern, this)


def _always(figure: Figure, _found: re.Match[str]) -> Figure:
    return figure


def _times(reading: _Reading, known: Words) -> None:
    morning, evening = known.pattern("morning"), known.pattern("evening")
    reading.take(
        rf"({morning}|{evening})?[ ]?(?<!\d)(\d{{1,2}}):(\d\d)(?!\d)(?: ?({morning}|{evening}))?",
        lambda found: _time(found[2], found[3], found[1] or found[4], evening),
    )
    reading.take(
        rf"(?<![\d.,])(\d{{1,2}}) ?({morning}|{evening})", lambda found: _time(found[1], "0", found[2], evening)
    )
    if known.lang == "ja":
        reading.take(
            rf"({morning}|{evening})?(\d{{1,2}})時(?!間)(?:(半)|(\d{{1,2}})分)?",
            lambda found: _time(found[2], "30" if found[3] else found[4] or "0", found[1], evening),
        )
    if known.lang == "fr":
        reading.take(r"(?<!\d)(\d{1,2}) ?h ?(\d\d)?(?!\w)", lambda found: _time(found[1], found[2] or "0", None, ""))


def _time(hour: str, minute: str, half: str | None, evening: str) -> Figure:
    late = bool(half and re.search(evening, half)) and int(hour) < _NOON
    return Figure("time", f"{int(hour) + _NOON * late}:{int(minute):02}")


def _weekdays(reading: _Reading, known: Words) -> None:
    for number, weekday in enumerate(known.weekdays):
        reading.take(weekday, partial(_always, Figure("weekday", str(number))))


def _phones(reading: _Reading, _known: Words) -> None:
    for pattern in _PHONES:
        reading.take(pattern, lambda found: _phone(found[0]))


def _phone(text: str) -> Figure | None:
    number = re.sub(r"[^\d+]", "", text)
    return Figure("phone", number) if 9 <= len(number) <= 15 else None  # noqa: PLR2004 - shorter are hours, longer nothing


def _codes(reading: _Reading, _known: Words) -> None:
    for pattern in _CODES:
        reading.take(pattern, lambda found: Figure("code", re.sub(_DASH, "-", found[0])))


def _numbers(text: str, known: Words) -> Iterator[Figure]:
    """What is left, each with the unit beside it: "2 or 3 months" are two and three months."""
    found = list(re.finditer(_NUMBER, text))
    units = [_unit(text[one.end() :], known) for one in found]
    between = re.compile(rf" ?(?:{known.pattern('or')}|{_DASH}|[~/,〜～]) ?")
    for at in range(len(found) - 2, -1, -1):
        if not units[at] and between.fullmatch(text, found[at].end(), found[at + 1].start()):
            units[at] = units[at + 1]
    for one, unit in zip(found, units, strict=True):
        number = Decimal(re.sub(r"[, ]", "", one[0]))
        is_year = number in _CENTURIES and unit in {"", "year"} and "," not in one[0]
        yield Figure("year", one[0]) if is_year else Figure("number", format(number.normalize(), "f"), unit)


def _unit(after: str, known: Words) -> str:
    """The unit that follows at once, or after one other word."""
    start = re.match(r"[ -]?(?:[^\W\d_]+ )?", after)
    offsets = {0, len(re.match(r"[ -]?", after)[0])} | ({start.end()} if start else set())  # type: ignore[index]  # it matches anything
    for unit, pattern in known.units.items():
        if any(pattern.match(after, offset) for offset in sorted(offsets)):
            return unit
    return ""
