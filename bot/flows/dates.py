"""Reads a civil date out of what a person wrote. Called by `accepts.Date`; pure.

Strict: the text is a date and nothing else, or it is no date, and `Unread` says why. Names of months and
days come from CLDR. A wrong reading here could cost somebody a deadline, so what can be read in two
ways is not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain, product
from typing import Literal

from babel.dates import get_day_names, get_month_names

from bot.strings.text import normalise

# Languages of people who write here, with the lands whose months have names of their own.
_LOCALES = (
    *("en", "en_GB", "fr", "ja", "uk", "ru", "fa", "fa_AF", "ps"),
    *("ar", "ar_SY", "ar_DZ", "ar_MA", "ar_TN", "ar_MR"),
)
_DAY_FIRST = frozenset({"fr", "ar", "uk", "fa"})
_LONGEST = 80  # characters; no date is longer
_YEARS = range(1000, 10_000)
_OTHER_CALENDARS = range(1380, 1451)  # Persian and Hijri years of our time
_ERAS = {"令和": 2018, "r": 2018, "平成": 1988, "h": 1988, "昭和": 1925, "s": 1925}
_LEAP = 2000  # stands in for a year that was not said

_SPELT = {"れいわ": "令和", "へいせい": "平成", "しょうわ": "昭和", "ねん": "年", "がつ": "月", "にち": "日"}
_MARKS = str.maketrans({**dict.fromkeys("‐‑‒–—−ー", "-"), "؍": "/", "،": ",", "、": ",", "(": " ", ")": " ", "<": "?"})
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th|er|-?го|-?е)(?![^\W\d_])")
_FILLERS = "the of on le року р года г م میلادی سال سنه عام یوم"

Kind = Literal["month", "day"]
Width = Literal["wide", "abbreviated"]
CONTEXTS: tuple[Literal["format", "stand-alone"], ...] = ("format", "stand-alone")
Why = Literal["form", "two-ways", "year", "no-such-day", "calendar", "weekday"]


@dataclass(frozen=True, slots=True)
class Unread:
    """Why a text is no date; `days` are the readings that it may have."""

    why: Why
    days: tuple[date, ...] = ()


def read_date(text: str, lang: str) -> date | Unread:
    """Read a text, in any of the languages; `lang` decides only whether 3/4 begins with the day."""
    if len(text) > _LONGEST:
        return Unread("form")
    plain = _tidy(text)
    weekday, core = _weekday(plain)
    read = _read(core, lang)
    if isinstance(read, date) and weekday is not None and read.weekday() != weekday:
        return Unread("weekday", (read,))
    return read


def _spoken(kind: Kind, locale: str) -> Iterator[tuple[str, int]]:
    """Names and their numbers, as CLDR has them; short days only in English: French Tuesdays look like March."""
    get = get_month_names if kind == "month" else get_day_names
    widths: tuple[Width, ...] = ("wide", "abbreviated") if kind == "month" or locale == "en" else ("wide",)
    for width, context in product(widths, CONTEXTS):
        yield from ((str(name), number) for number, name in get(width, context, locale).items())


def _names(kind: Kind) -> dict[str, int]:
    """Map names, normalised, to numbers. Raises ValueError where two share a name."""
    found: dict[str, int] = {}
    for name, number in chain.from_iterable(_spoken(kind, locale) for locale in _LOCALES):
        plain = normalise(name)
        if not re.search(r"\d", plain) and found.setdefault(plain, number) != number:
            raise ValueError(f"{plain} names more than one {kind}")
    return found


def _words(words: Collection[str]) -> re.Pattern[str]:
    """Any of these as a whole word, the longest first, with the dot of an abbreviation."""
    options = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.compile(rf"(?<![^\W\d_])({options})(?![^\W\d_])\.?")


_MONTHS, _DAYS = _names("month"), _names("day")
_MONTH, _DAY, _FILLER = _words(_MONTHS), _words(_DAYS), _words(_FILLERS.split())

_ERA = rf"(?P<era>{'|'.join(_ERAS)})\.?\s?(?P<eyear>\d{{1,2}})"
_SAME = r"(?P<sep>[-/.,]|\s)"
_GAP = r"[-/.,\s]*"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?P<year>\d{{4}}){_SAME}(?P<month>\d\d?)(?P=sep)(?P<day>\d\d?)",
        r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)",
        rf"{_ERA}(?P<sep>[-/.,]|\s)(?P<month>\d\d?)(?P=sep)(?P<day>\d\d?)",
        rf"(?:{_ERA}|(?P<year>\d\d|\d{{4}}))\s?年\s?(?P<month>\d\d?)\s?月\s?(?P<day>\d\d?)\s?日?",
        r"(?P<month>\d\d?)\s?月\s?(?P<day>\d\d?)\s?日?",
        rf"(?P<day>\d\d?){_GAP}<(?P<month>\d+)>(?:{_GAP}(?P<year>\d\d|\d{{4}}))?",
        rf"<(?P<month>\d+)>{_GAP}(?P<day>\d\d?)(?:{_GAP}(?P<year>(?<!\d)\d\d|(?<!\d)\d{{4}}))?",
        rf"(?P<year>\d{{4}}){_GAP}<(?P<month>\d+)>{_GAP}(?P<day>\d\d?)",
    )
)
_PAIR = re.compile(rf"(?P<a>\d\d?){_SAME}(?P<b>\d\d?)(?:(?P=sep)(?P<year>\d\d|\d{{4}}))?")
_FOREIGN_YEAR = re.compile(r"(?<!\d)1[34]\d\d(?!\d)")


def _tidy(text: str) -> str:
    """One way of writing: months as <1> to <12>, days of the week as <w0> to <w6>."""
    plain = normalise(text).translate(_MARKS).replace("元年", "1年")
    for spelt, sign in _SPELT.items():
        plain = plain.replace(spelt, sign)
    plain = _ORDINAL.sub("", plain)
    plain = _DAY.sub(lambda found: f"<w{_DAYS[found[1]]}>", plain)
    plain = re.sub(
        r"日\s*([月火水木金土日])(?:曜日?)?$", lambda found: f"日<w{'月火水木金土日'.index(found[1])}>", plain
    )
    plain = _MONTH.sub(lambda found: f"<{_MONTHS[found[1]]}>", plain)
    return re.sub(r"\s*([-/.,])\s*", r"\1", _FILLER.sub(" ", plain)).strip(" ,")


def _weekday(plain: str) -> tuple[int | None, str]:
    """The day of the week that stands before or after the date, and the rest."""
    found = re.fullmatch(r"<w(\d)>[\s,]*([^w]+)|([^w]+?)[\s,]*<w(\d)>", plain)
    if found is None:
        return None, " ".join(plain.split())
    number, core = (found[1], found[2]) if found[1] else (found[4], found[3])
    return int(number), " ".join(core.split())


def _read(core: str, lang: str) -> date | Unread:
    for form in _FORMS:
        if found := form.fullmatch(core):
            return _named(found.groupdict())
    if found := _PAIR.fullmatch(core):
        return _pair(int(found["a"]), int(found["b"]), found["year"], lang)
    foreign = any(int(year) in _OTHER_CALENDARS for year in _FOREIGN_YEAR.findall(core))
    return Unread("calendar" if foreign else "form")


def _named(parts: dict[str, str | None]) -> date | Unread:
    """A date whose parts say themselves what they are."""
    month, day = int(parts["month"] or 0), int(parts["day"] or 0)
    if era := parts.get("era"):
        return _checked(_ERAS[era] + int(parts["eyear"] or 0), month, day)
    return _with_year(parts.get("year"), [(month, day)], day_first=True)


def _pair(first: int, second: int, year: str | None, lang: str) -> date | Unread:
    """Two numbers, of which one is the month."""
    return _with_year(year, [(second, first), (first, second)], day_first=lang in _DAY_FIRST)


def _with_year(year: str | None, readings: list[tuple[int, int]], *, day_first: bool) -> date | Unread:
    if year is None or len(year) < len("2027"):
        real = [day for month_day in readings if (day := _day(_LEAP, *month_day))]
        return Unread("year" if real else "no-such-day")
    read = [_checked(int(year), month, day) for month, day in readings]
    days = list(dict.fromkeys(day for day in read if isinstance(day, date)))
    if not days:
        return read[0]
    return days[0] if day_first or len(days) == 1 else Unread("two-ways", tuple(days))


def _checked(year: int, month: int, day: int) -> date | Unread:
    if year in _OTHER_CALENDARS:
        return Unread("calendar")
    if year not in _YEARS:
        return Unread("year")
    return _day(year, month, day) or Unread("no-such-day")


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
