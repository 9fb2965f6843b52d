"""Whether texts are in the language that was asked for. Pure; used by whatever looks at what a model said."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from knowledge.phrasing.reply import Reason, Refused

LETTERS: Final = {"ja": "kana", "ar": "arabic", "fa": "arabic", "uk": "cyrillic", "en": "latin", "fr": "latin"}
_SCRIPTS: Final = {
    "kana": re.compile(r"[぀-ヿ々㐀-䶿一-鿿]"),
    "arabic": re.compile(r"[؀-ۿݐ-ݿﭐ-﷿ﹰ-﻿]"),
    "cyrillic": re.compile(r"[Ѐ-ӿ]"),
    "latin": re.compile(r"[A-Za-zÀ-ɏ]"),
}
_KANJI: Final = re.compile(r"[一-鿿]")
_FEW = 6  # kanji that a Japanese note may have without a kana
_KANA: Final = re.compile("[ぁ-ゖァ-ヺ]")
_RUSSIAN: Final = re.compile("[ыэъё]", re.IGNORECASE)
_UKRAINIAN: Final = re.compile("[іїєґ]", re.IGNORECASE)
_TELLING = 25  # letters in which Ukrainian and Japanese show themselves
_ASIDE: Final = re.compile(r"[(（][^)）]*[)）]")  # where a term stands in its own language

Detect = Callable[[str, str], str]
"""The language of a text, or the second argument where nothing tells."""


def check_language(texts: Sequence[str], lang: str, detect: Detect) -> None:
    """The whole and each text: in the letters of the language, and by its small words in no other. Raises Refused."""
    if lang not in LETTERS:
        raise Refused(Reason.LANGUAGE)
    plain = [text if lang == "ja" else _ASIDE.sub(" ", text) for text in texts]
    if any(_is_foreign(text, lang) or detect(text, lang) != lang for text in plain):
        raise Refused(Reason.LANGUAGE)
    if detect(" ".join(plain), "") not in {lang, ""}:
        raise Refused(Reason.LANGUAGE)


def _is_foreign(text: str, lang: str) -> bool:
    """Mostly in other letters, or in a neighbour's: Chinese has no kana, Russian no і, Ukrainian no ы."""
    if _mostly_other(text, _SCRIPTS[LETTERS[lang]]):
        return True
    if lang == "uk" and (_RUSSIAN.search(text) or (len(text) > _TELLING and not _UKRAINIAN.search(text))):
        return True
    return lang == "ja" and not _KANA.search(text) and len(_KANJI.findall(text)) > _FEW


def _mostly_other(text: str, own: re.Pattern[str]) -> bool:
    letters = sum(letter.isalpha() for letter in text)
    return len(own.findall(text)) * 2 < letters
