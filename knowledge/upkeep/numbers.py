"""Whether a translation says the same numbers as its original: amounts, dates, times, telephones.

`guidance` calls `differing` for every translation. It is pure. A wrong digit in a telephone number or a date does
more harm than a clumsy sentence, and it is the one thing about a translation that can be checked without reading
its language. What is compared are sets: how often a number is said does not matter, nor its way of writing.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from knowledge.upkeep.months import MARK, as_numbers

_CONTROLS: Final = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_SIGNS: Final = str.maketrans("‐‑‒–—−٫٬\u202f\u2009", "------.,\u00a0\u00a0")
_LIST_MARK: Final = re.compile(r"^ {0,3}\d{1,9}[.)][ \t]", re.MULTILINE)
_FOREIGN_DIGIT: Final = re.compile(r"[^\D0-9]")
_DIGITS: Final = re.compile(r"\d+")
_SHORTEST, _LONGEST = 9, 13  # digits of a telephone number with its area
_MULTIPLES: Final = {
    "千": 1_000, "thousand": 1_000, "mille": 1_000, "тис": 1_000, "ألف": 1_000, "آلاف": 1_000, "هزار": 1_000,
    "万": 10_000, "億": 100_000_000,
    "million": 1_000_000, "млн": 1_000_000, "мільйон": 1_000_000, "مليون": 1_000_000, "ملايين": 1_000_000,
    "میلیون": 1_000_000,
    "billion": 1_000_000_000, "milliard": 1_000_000_000, "млрд": 1_000_000_000, "мільярд": 1_000_000_000,
    "مليار": 1_000_000_000, "میلیارد": 1_000_000_000,
}  # fmt: skip
_NOON: Final = 12
_WORDS: Final = {  # an original that says "two" may be translated with 2
    "a": "1", "an": "1", "one": "1", "once": "1", "each": "1", "every": "1", "per": "1", "first": "1", "daily": "1",
    "two": "2", "twice": "2", "both": "2", "second": "2", "three": "3", "third": "3", "four": "4", "five": "5",
    "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
}  # fmt: skip
_WORD: Final = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)

_Match = re.Match[str]


@dataclass(frozen=True, slots=True)
class Difference:
    """A number that only one of the two says; `line` counts from 0 in the text that says it."""

    number: str
    line: int
    missing: bool


def differing(original: str, translation: str, lang: str, *, original_lang: str = "en") -> tuple[Difference, ...]:
    """Numbers that are missing from the translation, then those that only it has, each in order of lines."""
    said, repeated = found(original, original_lang), found(translation, lang)
    allowed = said.keys() | {_WORDS[word.casefold()] for word in _WORD.findall(original)}
    return (
        *(Difference(number, line, missing=True) for number, line in said.items() if number not in repeated),
        *(Difference(number, line, missing=False) for number, line in repeated.items() if number not in allowed),
    )


@lru_cache(maxsize=2048)
def found(text: str, lang: str) -> Mapping[str, int]:
    """Each number in one way of writing, with the line on which it stands first; numbers of list items are none."""
    numbers: dict[str, int] = {}
    for at, line in enumerate(as_numbers(normal(_LIST_MARK.sub("", text)), lang).split("\n")):
        for number in _in_line(line):
            numbers.setdefault(number, at)
    return MappingProxyType(numbers)


def normal(text: str) -> str:
    """Digits of every script as 0-9, full-width signs as usual ones, no marks of direction."""
    plain = unicodedata.normalize("NFKC", text.translate(_CONTROLS).translate(_SIGNS)).translate(_SIGNS)
    return _FOREIGN_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), plain)


def _in_line(line: str) -> Iterator[str]:
    """Kind by kind: what one has read, the next does not see."""
    for pattern, read in _KINDS:
        numbers: list[str] = []

        def take(match: _Match, read: Callable[[_Match], list[str]] = read, into: list[str] = numbers) -> str:
            values = read(match)
            into.extend(values)
            return " " if values else match[0]

        line = pattern.sub(take, line)
        yield from numbers


def _phone(match: _Match) -> list[str]:
    digits = "".join(_DIGITS.findall(match[0]))
    return [digits] if _SHORTEST <= len(digits) <= _LONGEST else []


def _date(match: _Match) -> list[str]:
    parts = [int(part) for part in _DIGITS.findall(match[0])]
    year, month, *day = parts if match["iso"] else reversed(parts)
    return [str(year), f"{month}{MARK}", *map(str, day)]


def _time(match: _Match) -> list[str]:
    """The full hour is the same as the number alone: 9:00, 9時, 9 h, "at 9"."""
    hour = int(match["hour"] or match["hour_fr"] or match["clock"])
    if (match["noon"] == "p" or match["half"] == "午後") and hour < _NOON:
        hour += _NOON
    minutes = (match[name] for name in ("minute", "minute_ja", "minute_fr", "minute_h"))
    minute = 30 if match["past"] else int(next(filter(None, minutes), 0))
    return [f"{hour}:{minute:02}" if minute else str(hour)]


def _month(match: _Match) -> list[str]:
    return [f"{int(match[1])}{MARK}"]


def _amount(match: _Match) -> list[str]:
    digits = re.sub(r"[,\u00a0 ](?=\d{3}(?!\d))", "", match["amount"]).replace(",", ".")
    word = match["multiple"]
    value = Decimal(digits) * (_MULTIPLES[word.casefold()] if word else 1)
    return [f"{value.normalize():f}"]


_AREA: Final = r"(?:\+\d{1,3}|0)\d{0,4}"
_PHONE: Final = re.compile(  # with one kind of separator; spaces also part thousands, so no number goes before
    rf"(?<![\d-]){_AREA}(?:-\d{{1,6}})+(?![\d-])|(?<![\d-])(?<!\d ){_AREA}(?: \d{{2,6}})+(?![\d-])"
)
_DAY: Final = re.compile(r"(?<!\d)(?:(?P<iso>\d{4}-\d{2}(?:-\d{2})?)|\d{1,2}[./]\d{1,2}[./]\d{4})(?!\d)")
_CLOCK: Final = re.compile(
    r"""(?P<half>午前|午後)?\s?(?<!\d)
    (?: (?P<hour>\d{1,2})
        (?: :(?P<minute>\d{2})(?!\d)
          | 時(?!間) (?:(?P<minute_ja>\d{1,2})分|(?P<past>半))?
          | [ \u00a0]?h\b (?:[ \u00a0]?(?P<minute_fr>\d{2})\b)? )
      | (?P<hour_fr>\d{1,2})h(?P<minute_h>\d{2})\b
      | (?P<clock>\d{1,2})(?=\s?[ap]\.?m\b) )
    (?:\s?(?P<noon>[ap])\.?m\b)?""",
    re.VERBOSE,
)
_NUMBER: Final = re.compile(
    r"(?P<amount>\d{1,3}(?:[,\u00a0 ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:,\d{1,2}(?!\d)|\.\d+)?)"
    rf"(?:[ \u00a0-]?(?P<multiple>{'|'.join(_MULTIPLES)}))?",
    re.IGNORECASE,
)
_KINDS: Final[tuple[tuple[re.Pattern[str], Callable[[_Match], list[str]]], ...]] = (
    (_PHONE, _phone),
    (_DAY, _date),
    (_CLOCK, _time),
    (re.compile(rf"(\d{{1,2}}){MARK}"), _month),
    (_NUMBER, _amount),
)
