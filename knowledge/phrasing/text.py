"""Text in the one form in which the checks compare it. Pure; used by the other files of this package."""

import unicodedata
from typing import Final

_SAME: Final = str.maketrans(
    {
        **dict.fromkeys("’‘ʼ`´", "'"),
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ىي", "ی"),
        "ك": "ک",
        "ة": "ه",
        "ؤ": "و",
        "ـ": "",
        "٬": ",",
        "٫": ".",
        "٪": "%",
        "⁄": "/",  # of ½
        "\u200c": " ",  # Persian writes parts of one word with it, or with a space, or with nothing
    }
)
_MARKED: Final = {"LATIN", "ARABIC"}  # elsewhere a mark makes another letter: й, が


def fold(text: str) -> str:
    """Small letters, digits of one kind, one letter for those that keyboards exchange, no invisible characters."""
    same = unicodedata.normalize("NFKC", text).translate(_SAME).casefold()
    return unicodedata.normalize("NFC", "".join(_kept(unicodedata.normalize("NFD", same)))).translate(_SAME)


def _kept(text: str) -> list[str]:
    kept: list[str] = []
    base = ""
    for letter in text:
        if unicodedata.combining(letter):
            if base in _MARKED:
                continue
        else:
            base = unicodedata.name(letter, "").partition(" ")[0]
        if letter.isspace():
            kept.append(" ")
        elif unicodedata.category(letter) not in {"Cf", "Cc"}:
            kept.append(str(unicodedata.decimal(letter, letter)))
    return kept
