"""Names of months as numbers, so that "December 29" and 「12月29日」 can be compared.

`numbers` calls this. Names come from Babel's CLDR data; what is added here is how they are bent. A name that is an
everyday word as well (May, می) counts only beside a number or after a word that goes with a date.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from babel import Locale

MARK: Final = "月"

_LOCALES: Final = {"ar": ("ar", "ar_SY", "ar_TN"), "fa": ("fa", "fa_AF")}
_FORMS: Final = ("format", "stand-alone")
_PREFIXES: Final = {"ar": "(?:[وفبلك]|ال){0,2}"}  # and, so, in, to, as, the: written as one word with the name
_UKRAINIAN: Final = (("ень", ("ня", "ні", "нем")), ("ий", ("ого", "ому", "им")), ("пад", ("пада", "паді", "падом")))
_OTHER_WORDS: Final = frozenset({"آب", "اب"})  # August in Syria; water or father everywhere
_EVERYDAY: Final = {
    "en": {
        "may": r"\b(?:(?i:in|of|to|by|from|late|since|until|early|after|before|mid)[ -])May\b"
        r"|(?<=\d )May\b|\bMay(?= \d|, | and | to |-)"
    },
    "fa": {word: rf"(?<=\d ){word}(?= \d)|(?<=ماه ){word}\b(?!\u200c)|\b{word}(?= \d{{4}})" for word in ("می", "مه")},
}  # fmt: skip


def as_numbers(text: str, lang: str) -> str:
    """`text` with each month's name replaced by its number and 月, with space around."""
    for number, pattern in _patterns(lang):
        text = pattern.sub(f" {number}{MARK} ", text)
    return text


@cache
def _patterns(lang: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    everyday = _EVERYDAY.get(lang, {})
    found = [(number, everyday[name]) for name, number in _names(lang) if name in everyday]
    plain: dict[int, set[str]] = {}
    for name, number in _names(lang):
        if name not in everyday and name not in _OTHER_WORDS:
            plain.setdefault(number, set()).add(name)
    prefix = _PREFIXES.get(lang, "")
    for number, names in plain.items():
        longest_first = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
        found.append((number, rf"(?i)(?<!\w){prefix}(?:{longest_first})(?!\w)"))
    return tuple((number, re.compile(pattern)) for number, pattern in found)


def _names(lang: str) -> Iterator[tuple[str, int]]:
    if lang == "ja":  # writes them as numbers already
        return
    for locale in _LOCALES.get(lang, (lang,)):
        for form in _FORMS:
            for number, name in Locale.parse(locale).months[form]["wide"].items():
                for bent in _bent(name.casefold(), lang):
                    yield bent, int(number)


def _bent(name: str, lang: str) -> Iterator[str]:
    yield name
    if lang == "uk":
        for ending, others in _UKRAINIAN:
            if name.endswith(ending):
                yield from (name.removesuffix(ending) + other for other in others)
    if lang == "ar":
        yield name.translate(str.maketrans("أإآ", "ااا"))
