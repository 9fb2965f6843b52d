"""Which parts of a guide a question is about, and whether it goes on with the guide before. Pure.

The rule is small on purpose: a figure that was asked for is shown wherever it stands, a section that the search
named is shown, and what somebody in danger needs is shown whole. Words and units are lists in the strings.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable

from bot.strings import Strings, normalise
from knowledge import Answer
from knowledge.body import Section

WHOLE = frozenset({"human", "crisis"})  # kinds of guide of which nothing is left for later
FOLLOW_UP = "follow-up"  # why an answer was found: by the one before it
FIGURES = ("phone", "money", "time")
UNITS = ("day", "week", "month", "year", "hour")  # a time is asked for in one of them, or in none ("how long")
SHORT = 40  # characters up to which a question may lean on the one before it
_PHONE = re.compile(r"0\d{1,4}-\d{2,4}-\d{3,4}|0\d{2,4}-\d{6}|(?<!\d)(?:0\d{8,10}|#\d{4}|11[089]|171|18[89])(?!\d)")
_YEN = re.compile(r"[¥￥]\s?\d")
_AMOUNT = r"(?<![\d:])\d[\d,.]*\s?[万千百]?\s?"


def first(answer: Answer, question: str, strings: Strings) -> tuple[Section, ...]:
    """The sections that stand under the lead at once."""
    if answer.care in WHOLE:
        return answer.sections
    lacking = [figure for figure in asked(question, strings) if not states(answer.lead, figure, strings)]
    near = () if answer.near is None else (answer.sections[answer.near],)
    return _stating((*near, *answer.sections), lacking, strings) or near


def further(answer: Answer, question: str, strings: Strings) -> tuple[Section, ...] | None:
    """The section that a question about the same guide is after, or all; None where the lead has said it."""
    figures = asked(question, strings)
    if any(states(answer.lead, figure, strings) for figure in figures):
        return None
    return _stating(answer.sections, figures, strings) or answer.sections


def asked(question: str, strings: Strings) -> tuple[str, ...]:
    """The kinds of figure that a question asks for; for a time the unit, if the question names one."""
    plain = normalise(question)
    figures = (figure for figure in FIGURES if _names(plain, strings.labels(f"words-ask-{figure}")))
    return tuple((_unit(plain, strings) or figure) if figure == "time" else figure for figure in figures)


def states(text: str, figure: str, strings: Strings) -> bool:
    """Whether a text has a figure of this kind."""
    plain = normalise(text)
    if figure == "phone":
        return bool(_PHONE.search(plain))
    kinds = UNITS if figure == "time" else (figure,)
    units = _any({word for kind in kinds for word in strings.labels(f"words-unit-{kind}")})
    return bool(re.search(rf"{_AMOUNT}(?:{units})", plain)) or (figure == "money" and bool(_YEN.search(text)))


def follows(text: str, strings: Strings) -> bool:
    """Whether a text says nothing by itself: "and how much?"."""
    return normalise(text) in strings.labels("words-follow-up")


def leans(text: str, strings: Strings) -> bool:
    """Whether a text begins as one that goes on: "and for my wife?"."""
    plain = normalise(text)
    starts = strings.labels("words-follow-start")
    return len(plain) <= SHORT and any(plain.startswith(word if _joined(word) else f"{word} ") for word in starts)


def _stating(sections: Iterable[Section], figures: Collection[str], strings: Strings) -> tuple[Section, ...]:
    """The first section that has a figure of one of these kinds."""
    found = (section for section in sections for figure in figures if states(section.text, figure, strings))
    section = next(found, None)
    return (section,) if section else ()


def _unit(plain: str, strings: Strings) -> str | None:
    asks = re.findall(_any(strings.labels("words-ask-time")), plain)
    named = (unit for unit in UNITS for ask in asks if _names(ask, strings.labels(f"words-unit-{unit}")))
    return next(named, None)


def _names(plain: str, words: Collection[str]) -> bool:
    return bool(words) and bool(re.search(_any(words), plain))


def _any(words: Collection[str]) -> str:
    """A pattern for any of the words: as a word of its own, unless the language writes without spaces."""
    longest = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word) if _joined(word) else rf"(?<![^\W\d]){re.escape(word)}(?!\w)" for word in longest)


def _joined(word: str) -> bool:
    return any(unicodedata.name(char, "").startswith(("CJK", "HIRAGANA", "KATAKANA")) for char in word)
