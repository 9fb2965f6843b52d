"""What feedback on an answer never speaks of: the grounds of `forbidden.yaml`, in six languages. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final

import yaml
from babel import Locale

from bot.programme.interview_words import GROUNDS
from knowledge.phrasing.text import fold
from knowledge.phrasing.words import words

_FILE: Final = Path(__file__).with_name("forbidden.yaml")
_ASIDE: Final = "harmless"
_HOME: Final = "JP"
_WORDS_AS_WELL: Final = frozenset({"ML", "TG", "CU", "BJ"})  # "financial", "of that", "a cup", "sons" in one of the six
_APART: Final = (r"(?<![ァ-ヺー])", r"(?![ァ-ヺー語])")  # in Japanese "timing" begins like Thailand
_PATTERNS: Final = ("flight", "health", "belief", "others")  # their "family" knows of one mother who is harmless


def grounds(text: str, lang: str) -> frozenset[str]:
    """The names of the grounds that a text in `lang` is on; "others" are names and numbers of other people.

    Raises LookupError for a language without words.
    """
    patterns = _words(lang)
    folded = patterns[_ASIDE].sub(" ", fold(text))
    plain = unicodedata.normalize("NFKC", text).casefold()
    return frozenset(
        {name for name, pattern in patterns.items() if name != _ASIDE and pattern.search(folded)}
        | {name for name in _PATTERNS if any(pattern.search(plain) for pattern in GROUNDS[name])}
    )


def names_a_country(text: str, lang: str) -> bool:
    """Whether a country is named, other than Japan, as the language names it on maps."""
    return bool(_countries(lang).search(fold(text)))


@lru_cache
def _words(lang: str) -> Mapping[str, re.Pattern[str]]:
    read = yaml.safe_load(_FILE.read_text("utf-8"))[lang]
    return {name: re.compile(words(lang).any(named)) for name, named in read.items()}


@lru_cache
def _countries(lang: str) -> re.Pattern[str]:
    territories = {str(code): str(name) for code, name in Locale(lang).territories.items()}
    left_out = {_HOME, *_WORDS_AS_WELL}
    named = [name for code, name in territories.items() if len(code) == len(_HOME) and code not in left_out]
    before, after = _APART if lang == "ja" else ("", "")
    return re.compile(f"{before}{words(lang).any(named)}{after}")
