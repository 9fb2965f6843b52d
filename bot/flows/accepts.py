"""What a waiting ask takes as its answer. Flows name these; the engine calls them.

An answer is stored in its canonical form, which is plain JSON and of no language, and given to the
flow as what `read` makes of it. A validator says whether a text is an answer, never whether the
answer is a good one: no fact of a person's life is refused.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar, cast

from bot.flows.dates import Unread, read_date
from bot.flows.effects import Arg, Option, Say, Value
from bot.strings.text import clean, normalise

T_co = TypeVar("T_co", covariant=True)

DONE = "done"
_LIST_NUMBER = re.compile(r"\d{1,2}")
_LIST_NUMBERS = re.compile(r"\s*\d{1,2}(\s+\d{1,2})+\s*")
_SEPARATOR = re.compile(r"[,،、;；\n]| and | & ")
_NUMBER = re.compile(r"-?(?:\d{1,15}|\d{1,3}(?:[,٬،' ]\d{3}){1,4})")
_GROUPING = re.compile(r"[,٬،' ]")
_LONGEST_DAY = 25  # letters; "some time next month" names a day, a longer text says more than that
_KANA_OR_KANJI = re.compile("[\u3040-\u9fff]")
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Said:
    """One utterance: its text, or the value of the button that was pressed."""

    text: str
    press: str | None = None
    lang: str = "en"


@dataclass(frozen=True, slots=True)
class Miss:
    """Not an answer; `hint` says what would be one. `near`: it was meant as one, not as a question."""

    hint: Say
    near: bool = False


MISS = Miss(Say("try-again-closed"))


class Words(Protocol):
    """The words of all languages, as far as answers need them."""

    def labels(self, key: str) -> frozenset[str]:
        """Every way in which the message `key` is said, in any language, normalised."""
        ...


class Accepts(Protocol[T_co]):
    """What one ask takes; `open` means that any text is an answer."""

    @property
    def open(self) -> bool: ...

    def choices(self) -> tuple[Option, ...]: ...

    def parse(self, said: Said, words: Words) -> Value | Miss:
        """Return the canonical value; never None, which stands for a skipped ask."""
        ...

    def admits(self, value: Value) -> bool:
        """Say whether a stored value is still an answer: a release or another answer may change the ask."""
        ...

    def read(self, value: Value) -> T_co:
        """Turn an admitted value into what the flow works with."""
        ...


class Choice:
    """One of several values, by button, by its number in the list or by its label in any language.

    Labels are the strings `<prefix>-<value>`; synonyms may stand in `words-<prefix>-<value>`.
    """

    open = False

    def __init__(self, *values: str, prefix: str) -> None:
        if not values or len(set(values)) < len(values):
            raise ValueError(f"the choices of {prefix} are missing or repeated")
        self._options = tuple(Option(value, key=f"{prefix}-{value}") for value in values)

    def choices(self) -> tuple[Option, ...]:
        return self._options

    def parse(self, said: Said, words: Words) -> Value | Miss:
        return _pick(self._options, said, words)

    def admits(self, value: Value) -> bool:
        return any(value == option.value for option in self._options)

    def read(self, value: Value) -> str:
        return cast("str", value)


class Either(Choice):
    """A yes or no that is labelled by what it means here; the first value is the yes."""

    def __init__(self, yes: str, no: str, *, prefix: str) -> None:
        super().__init__(yes, no, prefix=prefix)

    def read(self, value: Value) -> bool:  # type: ignore[override]  # yes or no where a choice is a value
        return value == self._options[0].value


class Several(Choice):
    """Some of several values: a button gives one, a typed list ("1, 3, 4" or labels with commas) as many as it names.

    `most` bounds them; `bot.flows.picking` asks again until the person has enough.
    """

    def __init__(self, *values: str, prefix: str, most: int, done: bool = False) -> None:
        super().__init__(*values, prefix=prefix)
        self._options += (Option(DONE, key=DONE),) if done else ()
        self._most = most

    def parse(self, said: Said, words: Words) -> Value | Miss:
        whole = _pick(self._options, said, words)
        if not isinstance(whole, Miss):
            return [whole]
        text = unicodedata.normalize("NFKC", said.text)
        pieces = text.split() if _LIST_NUMBERS.fullmatch(text) else _SEPARATOR.split(text)
        found = [_pick(self._options, Said(piece, None, said.lang), words) for piece in pieces if piece.strip()]
        if not found or any(isinstance(one, Miss) for one in found):
            return Miss(Say("hint-several"))
        values: list[Value] = list(dict.fromkeys(str(one) for one in found))
        return values if len(values) <= self._most else Miss(Say("hint-several-most", {"most": self._most}), near=True)

    def admits(self, value: Value) -> bool:
        return isinstance(value, list) and 0 < len(value) <= self._most and all(map(super().admits, value))

    def read(self, value: Value) -> tuple[str, ...]:  # type: ignore[override]  # several where a choice is one
        return tuple(cast("list[str]", value))


class Languages(Choice):
    """One of the languages whose codes are given; each is labelled by its own name."""

    def __init__(self, codes: Value) -> None:
        if not isinstance(codes, list):
            raise TypeError("languages are a list of codes")
        super().__init__(*(str(code) for code in codes), prefix="language")


class YesNo:
    """Yes or no, by button, number, or the words for it in six languages."""

    open = False
    _options = (Option("yes", key="yes"), Option("no", key="no"))

    def choices(self) -> tuple[Option, ...]:
        return self._options

    def parse(self, said: Said, words: Words) -> Value | Miss:
        return _pick(self._options, said, words)

    def admits(self, value: Value) -> bool:
        return value in ("yes", "no")

    def read(self, value: Value) -> bool:
        return value == "yes"


class Text:
    """A person's own words, at most `most` characters of them."""

    open = True

    def __init__(self, most: int) -> None:
        self._most = most

    def choices(self) -> tuple[Option, ...]:
        return ()

    def parse(self, said: Said, words: Words) -> Value | Miss:  # noqa: ARG002 - the protocol's signature
        text = clean(said.text if said.press is None else said.press)
        if len(text) > self._most:
            return Miss(Say("hint-too-long", {"most": self._most}))
        return text or Miss(Say("try-again-open"))

    def admits(self, value: Value) -> bool:
        return isinstance(value, str) and 0 < len(value) <= self._most

    def read(self, value: Value) -> str:
        return cast("str", value)


class Number:
    """A whole number between two bounds, in the digits of any of the languages.

    Nothing may stand beside it: "2 years" to a question about months would be a wrong 2.
    """

    open = False

    def __init__(self, low: int, high: int) -> None:
        self._low = low
        self._high = high

    def choices(self) -> tuple[Option, ...]:
        return ()

    def parse(self, said: Said, words: Words) -> Value | Miss:  # noqa: ARG002 - the protocol's signature
        text = unicodedata.normalize("NFKC", said.text if said.press is None else said.press)
        text = clean(text).rstrip(".。 ")
        value = int(_GROUPING.sub("", text)) if _NUMBER.fullmatch(text) else None
        if value is None or not self.admits(value):
            return Miss(Say("hint-number", {"low": self._low, "high": self._high}))
        return value

    def admits(self, value: Value) -> bool:
        return isinstance(value, int) and not isinstance(value, bool) and self._low <= value <= self._high

    def read(self, value: Value) -> int:
        return cast("int", value)


class Date:
    """A civil date in any of the forms of `bot.flows.dates`, kept as ISO text. No date is too far or past."""

    open = False

    def choices(self) -> tuple[Option, ...]:
        return ()

    def parse(self, said: Said, words: Words) -> Value | Miss:
        text = said.text if said.press is None else said.press
        read = read_date(text, said.lang)
        if isinstance(read, date):
            return read.isoformat()
        return Miss(_hint(read), near=read.why != "form" or _relative(text, words))

    def admits(self, value: Value) -> bool:
        iso = isinstance(value, str) and _ISO_DATE.fullmatch(value)
        return bool(iso) and isinstance(read_date(str(value), "en"), date)

    def read(self, value: Value) -> date:
        return date.fromisoformat(cast("str", value))


def _relative(text: str, words: Words) -> bool:
    """Whether a day is named, but seen from today ("next month"): no date to count from.

    Japanese has no spaces between words, so there a day counts wherever it stands.
    """
    plain = normalise(text)
    days = (day if _KANA_OR_KANJI.match(day) else f" {day} " for day in words.labels("words-relative-day"))
    return len(plain) <= _LONGEST_DAY and any(day in f" {plain} " for day in days)


def _hint(unread: Unread) -> Say:
    """Say what is wrong with a date, naming the readings that it may have."""
    days: dict[str, Arg] = {}
    for name, day in zip(("first", "second"), unread.days, strict=False):
        days |= {name: day, f"{name}-iso": day.isoformat()}
    return Say(f"hint-date-{unread.why}", days)


def _pick(options: tuple[Option, ...], said: Said, words: Words) -> Value | Miss:
    """Find the one option that was meant. A label wins over a list number: a label may be a number."""
    if said.press is not None:
        return said.press if any(said.press == option.value for option in options) else MISS
    text = normalise(said.text)
    named = [option.value for option in options if text in _names(option, words)]
    if len(named) == 1:
        return named[0]
    if not named and _LIST_NUMBER.fullmatch(text) and 1 <= int(text) <= len(options):
        return options[int(text) - 1].value
    return MISS


def _names(option: Option, words: Words) -> frozenset[str]:
    if option.label:
        return frozenset({normalise(option.label)})
    return words.labels(option.key) | words.labels(f"words-{option.key}")
