"""Arabic, Persian, Ukrainian and Russian as people type them in Latin letters, in one rough spelling for both.

`ngrams` asks for this second view of a text, as it asks `japanese` for the sound of a Japanese one: without it
"viza ra chetor tamdid konam" would not find ویزا را چطور تمدید کنم. The Arabic script writes no short vowels, so
there only consonants are compared. It is a key for comparing, never shown.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

_ARABIC: Final = {
    **dict.fromkeys("اآأإءئؤعةى", ""), **dict.fromkeys("تطة", "t"), **dict.fromkeys("سصث", "s"),
    **dict.fromkeys("زذضظ", "z"), **dict.fromkeys("هح", "h"), **dict.fromkeys("قغ", "q"), **dict.fromkeys("کك", "k"),
    **dict.fromkeys("گج", "j"), **dict.fromkeys("وڤ", "v"), **dict.fromkeys("یيى", "y"),
    "ب": "b", "پ": "p", "چ": "C", "خ": "X", "د": "d", "ر": "r", "ژ": "j", "ش": "S", "ف": "f", "ل": "l", "م": "m",
    "ن": "n",
}  # fmt: skip
_CYRILLIC: Final = {
    **dict.fromkeys("іїйыи", "i"), **dict.fromkeys("еєёэ", "e"), **dict.fromkeys("гґх", "h"),
    **dict.fromkeys("юу", "u"), **dict.fromkeys("яа", "a"), **dict.fromkeys("ьъ'’ʼ", ""), **dict.fromkeys("шщ", "S"),
    "б": "b", "в": "v", "д": "d", "ж": "Z", "з": "z", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p",
    "р": "r", "с": "s", "т": "t", "ф": "f", "ц": "c", "ч": "C",
}  # fmt: skip
_LATIN_ARABIC: Final = (
    ("kh", "X"), ("sh", "S"), ("ch", "C"), ("gh", "q"), ("zh", "j"), ("ph", "f"), ("th", "s"), ("dh", "z"),
    ("c", "k"), ("g", "j"), ("w", "v"), ("x", "ks"),
)  # fmt: skip
_LATIN_CYRILLIC: Final = (
    ("shch", "S"), ("sch", "S"), ("sh", "S"), ("ch", "C"), ("kh", "h"), ("zh", "Z"), ("ts", "c"), ("yu", "u"),
    ("ju", "u"), ("iu", "u"), ("ya", "a"), ("ja", "a"), ("ia", "a"), ("ye", "e"), ("je", "e"), ("ie", "e"), ("yi", "i"),
    ("y", "i"), ("j", "i"), ("g", "h"), ("w", "v"), ("x", "h"),
)  # fmt: skip
_DIGIT_LETTERS: Final = {"2": "", "3": "", "5": "X", "6": "t", "7": "h", "8": "q", "9": "s"}  # 7abibi, 3arabi
_AS_LETTER: Final = re.compile(r"[2356789](?=[a-z])|(?<=[a-z])[2356789]")
_VOWELS: Final = re.compile(r"[aeiou]+")
_WEAK: Final = re.compile(r"(?<=\w)[vyh](?=\b)|(?<=\w)[vy]")  # within a word these are as often vowels
_TWICE: Final = re.compile(r"(\w)\1+")
_ARTICLE: Final = re.compile(r"\bal[ -]?(?=\w{3})|\bال(?=\w{3})")


def consonants(text: str) -> str:
    """Of a text in the Arabic script or in Latin letters; `text` is normal already."""
    plain = _ARTICLE.sub("", text)
    plain = _AS_LETTER.sub(lambda digit: _DIGIT_LETTERS[digit[0]], plain)
    plain = _VOWELS.sub("", _respelt(plain, _LATIN_ARABIC)).translate(_table(_ARABIC))
    return _TWICE.sub(r"\1", _WEAK.sub("", plain))


def cyrillic_in_latin(text: str) -> str:
    """Ukrainian and Russian in one spelling; `text` is normal already."""
    return _TWICE.sub(r"\1", _respelt(text, _LATIN_CYRILLIC).translate(_table(_CYRILLIC)))


ROUGH: Final[Mapping[str, Callable[[str], str]]] = {
    "ar": consonants,
    "fa": consonants,
    "uk": cyrillic_in_latin,
}


def _respelt(text: str, spellings: tuple[tuple[str, str], ...]) -> str:
    for spelling, usual in spellings:
        text = text.replace(spelling, usual)
    return text


def _table(letters: Mapping[str, str]) -> dict[int, str]:
    return str.maketrans(dict(letters))
