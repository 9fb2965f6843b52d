"""Numbers that are written out become digits, so that `figures` reads one kind only. Pure.

Text in and out is folded. What is doubtful stays as it is; both sides of a comparison come through here.
"""

import re
from decimal import Decimal
from typing import Final

from knowledge.phrasing.words import Words

_KANJI: Final = {"〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_SMALL: Final = {"十": 10, "百": 100, "千": 1000}
_LARGE: Final = {"万": 10_000, "億": 100_000_000}
_COUNTER: Final = r"(?:[かカヵヶケ箇個]月|[年月日週円回歳分種枚通社階%]|人|時間|時)"
_NOT_NUMBERS: Final = r"(?!一人|十分(?!間)|一時(?!間)|一月|万一)"
_MIXED: Final = re.compile(
    rf"[0-9][0-9,.]*(?:[十百千万億][0-9]*)+|{_NOT_NUMBERS}[〇零一二三四五六七八九十百千万億]+(?={_COUNTER})"
)
_HUNDRED, _TWENTY, _TEN, _FOUR = 100, 20, 10, 4
_SIXTY, _EIGHTY = 60, 80  # French goes on from these to nineteen more


def digits(text: str, words: Words) -> str:
    """The text with its written-out numbers in digits."""
    if words.lang == "ja":
        return _pairs(_MIXED.sub(_mixed, text), words)
    text = _pairs(text, words)
    text = _singles(text, words)
    return _sequences(text, words)


def _pairs(text: str, words: Words) -> str:
    """Words that are a number and its unit in one."""
    if not words.pairs:
        return text
    pattern = re.compile(words.any(words.pairs))
    return pattern.sub(lambda found: f" {_meant(found[0], words)} ", text)


def _meant(word: str, words: Words) -> str:
    return next(meant for name, meant in words.pairs.items() if word.endswith(name))


def _singles(text: str, words: Words) -> str:
    """Within a month is one month; 28 hours a week are none."""
    pattern = rf"({words.pattern('before_singles')}) ?({words.pattern('singles')})(?= (?:\w+ )?{words.unit})"
    return re.sub(pattern, r"\1 1", text)


def _sequences(text: str, words: Words) -> str:
    number = words.any((*words.numbers, *words.counted, *words.scales))
    joint = words.pattern("joints")
    sequence = re.compile(rf"(?:\d[\d,.]*[ -])?{number}(?:(?:[ -]| (?:{joint}) |-(?:{joint})-){number})*")
    unit = re.compile(rf"[ -](?:\w+ )?{words.unit}")
    return sequence.sub(lambda found: _sequence(found, words, before_unit=bool(unit.match(text, found.end()))), text)


def _sequence(found: re.Match[str], words: Words, *, before_unit: bool) -> str:
    parts = re.split(r"[ -]", found[0])
    if len(parts) == 1 and _value(parts[0], words.counted) is not None and not before_unit:
        return found[0]
    return " ".join(_plain(number) for number in _combined(parts, words))


def _combined(parts: list[str], words: Words) -> list[Decimal]:
    """One number, or several where they do not go together."""
    counting = _Counting()
    for part in parts:
        if (scale := _value(part, words.scales)) is not None:
            counting.scale(scale)
        elif (value := _number(part, words)) is not None:
            counting.add(value)
    counting.end()
    return counting.done


class _Counting:
    """Word after word of a number: `current` is what a scale multiplies, `total` what greater scales have made."""

    def __init__(self) -> None:
        self.done: list[Decimal] = []
        self._total = Decimal(0)
        self._current: Decimal | None = None

    def scale(self, scale: Decimal) -> None:
        self._current = (self._current or Decimal(1)) * scale
        if scale > _HUNDRED:
            self._total, self._current = self._total + self._current, None

    def add(self, value: Decimal) -> None:
        if self._current is None:
            self._current = value
        elif self._current == _FOUR and value == _TWENTY:  # quatre-vingts
            self._current = Decimal(_EIGHTY)
        elif _goes_with(self._current, value):
            self._current += value
        else:
            self.end()
            self._current = value

    def end(self) -> None:
        if self._total or self._current is not None:
            self.done.append(self._total + (self._current or 0))
        self._total, self._current = Decimal(0), None


def _goes_with(current: Decimal, value: Decimal) -> bool:
    if current >= _HUNDRED:
        return current % _HUNDRED == 0 and value < _HUNDRED
    tens = current >= _TWENTY and current % _TEN == 0
    return tens and (value < _TEN or (current in {_SIXTY, _EIGHTY} and value < _TWENTY))


def _number(part: str, words: Words) -> Decimal | None:
    if part[:1].isdigit():
        return Decimal(part.replace(",", "").rstrip(".") or "0") if part.count(".") < 2 else None  # noqa: PLR2004
    value = _value(part, words.numbers)
    return value if value is not None else _value(part, words.counted)


def _value(part: str, among: dict[str, float]) -> Decimal | None:
    return Decimal(str(among[part])) if part in among else None


def _mixed(found: re.Match[str]) -> str:
    """1万5千, 三十, 600万."""
    total, section, current = Decimal(0), Decimal(0), ""
    for letter in found[0]:
        if letter in _KANJI:
            current += str(_KANJI[letter])
        elif letter.isdigit() or letter == ".":
            current += letter
        elif letter in _SMALL:
            section += _decimal(current, 1) * _SMALL[letter]
            current = ""
        elif letter in _LARGE:
            total += (section + _decimal(current, 0) or 1) * _LARGE[letter]
            section, current = Decimal(0), ""
    return _plain(total + section + _decimal(current, 0))


def _decimal(text: str, otherwise: int) -> Decimal:
    return Decimal(text) if text.strip(".") else Decimal(otherwise)


def _plain(number: Decimal) -> str:
    return format(number.normalize(), "f")
