"""Text as hashed character n-grams: the lexical side of the search, the same for every script.

`classifier` calls this for passages and questions; it is pure. Character n-grams find inflected and misspelt
words, and need no tokeniser for Japanese. Languages that are often typed in Latin letters get a second view.
"""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

import numpy as np
import numpy.typing as npt

from knowledge.japanese import Readings, without_furigana
from knowledge.latin import ROUGH

BUCKETS: Final = 1 << 32
_SIZES: Final = (2, 3, 4, 5)
_JAPANESE_SIZES: Final = (1, 2, 3)
_FACTOR: Final = np.uint32(0x9E3779B1)
_VOICED: Final = "\u3099\u309a"  # the marks of が and ぱ are part of the letter, unlike the accent of é
_KATAKANA: Final = range(ord("ァ"), ord("ヶ") + 1)
_HEARD_ONLY: Final = re.compile(r"[ぁ-ゟa-z ]")  # what the sound of a Japanese text has as well
_TO_HIRAGANA: Final = ord("ァ") - ord("ぁ")
_SAME_LETTER: Final = {"ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه"}  # Arabic and Persian keyboards


def normal(text: str) -> str:
    """Small letters without accents, digits of one kind, hiragana for katakana, one space between words."""
    letters = (_letter(letter) for letter in unicodedata.normalize("NFKD", text.casefold()))
    return " ".join(unicodedata.normalize("NFC", "".join(letters)).split())


class Views:
    """How the texts of one language are cut; `readings` are those of Japanese words, empty for other languages."""

    def __init__(self, lang: str, readings: Mapping[str, str]) -> None:
        self._japanese = Readings(readings) if readings else None
        self._rough = ROUGH.get(lang)

    def buckets(self, text: str) -> npt.NDArray[np.int64]:
        """Bucket numbers of the n-grams of a text, each as often as it occurs."""
        plain = normal(without_furigana(text) if self._japanese else text)
        if not plain:
            return np.empty(0, np.int64)
        if self._japanese:
            return _heard_japanese(plain, self._japanese)
        written = _grams(f" {plain} ", _SIZES)
        return np.concatenate((written, _apart(_grams(f" {self._rough(plain)} ", _SIZES)))) if self._rough else written


def _heard_japanese(plain: str, readings: Readings) -> npt.NDArray[np.int64]:
    """Shorter n-grams, since a word has two or three letters, and beside them those of its sound.

    The sound stands for all that is written in hiragana or in Latin letters only.
    """
    sound = readings.sound(plain).replace(" ", "")
    written = _grams(f" {plain} ", _JAPANESE_SIZES, pointless=_HEARD_ONLY)
    return np.concatenate((written, _apart(_grams(f" {sound} ", _SIZES))))


def _apart(heard: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """What sounds like "hi" is not what is written "hi"."""
    return (heard + BUCKETS // 2) % BUCKETS


def _letter(letter: str) -> str:
    if letter in _VOICED:
        return letter
    match unicodedata.category(letter)[0]:
        case "M" | "C":
            return " " if letter in "\t\n\r" else ""
        case "P" | "S" | "Z":
            return " "
        case "N":
            return str(unicodedata.digit(letter, letter))
    point = ord(letter)
    return chr(point - _TO_HIRAGANA) if point in _KATAKANA else _SAME_LETTER.get(letter, letter)


def _grams(text: str, sizes: tuple[int, ...], pointless: re.Pattern[str] | None = None) -> npt.NDArray[np.int64]:
    """Buckets of all n-grams, without those that consist of `pointless` letters only."""
    points = np.array([ord(letter) for letter in text], np.uint32)
    tells = [not (pointless and pointless.match(letter)) for letter in text]
    told = np.concatenate(([0], np.cumsum(tells)))
    hashed = [_hashed(points, size)[told[size:] > told[:-size]] for size in sizes if len(points) >= size]
    return np.concatenate(hashed) if hashed else np.empty(0, np.int64)


def _hashed(points: npt.NDArray[np.uint32], size: int) -> npt.NDArray[np.int64]:
    count = len(points) - size + 1
    mixed = np.full(count, size, np.uint32)
    for offset in range(size):
        mixed = (mixed ^ points[offset : offset + count]) * _FACTOR
        mixed ^= mixed >> np.uint32(15)
    return mixed.astype(np.int64)
