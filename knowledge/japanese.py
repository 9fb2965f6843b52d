"""Japanese as it sounds: one spelling for what people type in kanji, in kana or in Latin letters.

`ngrams` asks for this second view of a Japanese text. Many learners do not write kanji; without it
「こうしん」 and "koushin" would not find 更新. Readings come from a word list beside this file and from the
furigana in the guides themselves.
"""

import re
from collections.abc import Iterable, Mapping
from importlib.resources import files
from typing import Final

_KANJI: Final = r"[\u4e00-\u9fff々]"
_FURIGANA: Final = re.compile(rf"({_KANJI}*)（([ぁ-ゖァ-ヺー・ ]+)）")
_PLAUSIBLE: Final = 4  # a kanji is read with at most four kana; more belongs to a word cut off here

_ROWS: Final = (
    ("あいうえお", ("a", "i", "u", "e", "o")),
    ("かきくけこ", ("ka", "ki", "ku", "ke", "ko")),
    ("がぎぐげご", ("ga", "gi", "gu", "ge", "go")),
    ("さしすせそ", ("sa", "shi", "su", "se", "so")),
    ("ざじずぜぞ", ("za", "ji", "zu", "ze", "zo")),
    ("たちつてと", ("ta", "chi", "tsu", "te", "to")),
    ("だぢづでど", ("da", "ji", "zu", "de", "do")),
    ("なにぬねの", ("na", "ni", "nu", "ne", "no")),
    ("はひふへほ", ("ha", "hi", "fu", "he", "ho")),
    ("ばびぶべぼ", ("ba", "bi", "bu", "be", "bo")),
    ("ぱぴぷぺぽ", ("pa", "pi", "pu", "pe", "po")),
    ("まみむめも", ("ma", "mi", "mu", "me", "mo")),
    ("らりるれろ", ("ra", "ri", "ru", "re", "ro")),
    ("やゆよわをん", ("ya", "yu", "yo", "wa", "o", "n")),
    ("ぁぃぅぇぉ", ("a", "i", "u", "e", "o")),
    ("ゔー", ("bu", "")),
)
_SOUNDS: Final = {kana: sound for row, sounds in _ROWS for kana, sound in zip(row, sounds, strict=True)}
_GLIDES: Final = {"ゃ": "ya", "ゅ": "yu", "ょ": "yo"}
_SPELLINGS: Final = (  # other ways of writing the same sound, and long vowels, in the order of replacing
    ("sya", "sha"), ("syu", "shu"), ("syo", "sho"), ("tya", "cha"), ("tyu", "chu"), ("tyo", "cho"),
    ("zya", "ja"), ("zyu", "ju"), ("zyo", "jo"), ("jya", "ja"), ("jyu", "ju"), ("jyo", "jo"),
    ("si", "shi"), ("tu", "tsu"), ("ti", "chi"), ("hu", "fu"), ("zi", "ji"), ("tch", "cch"),
    ("mb", "nb"), ("mp", "np"), ("ou", "o"), ("oo", "o"), ("uu", "u"), ("aa", "a"), ("ii", "i"), ("ee", "e"),
)  # fmt: skip


def furigana(texts: Iterable[str]) -> dict[str, str]:
    """Readings that the guides give themselves: 更新（こうしん）."""
    found: dict[str, str] = {}
    for text in texts:
        for word, reading in _FURIGANA.findall(text):
            if word and len(word) <= len(reading) <= _PLAUSIBLE * len(word):
                found.setdefault(word, reading.replace(" ", ""))
    return found


def common_readings() -> dict[str, str]:
    text = (files("knowledge") / "japanese_readings.txt").read_text("utf-8")
    words = [word for line in text.splitlines() if not line.startswith("#") for word in line.split()]
    return dict(zip(words[::2], words[1::2], strict=True))


def without_furigana(text: str) -> str:
    return _FURIGANA.sub(r"\1", text)


class Readings:
    """Turns a Japanese text into Latin letters, as far as its words are known; unknown kanji stay."""

    def __init__(self, readings: Mapping[str, str]) -> None:
        self._readings = {word: _kana(reading) for word, reading in readings.items()}
        longest_first = sorted(self._readings, key=len, reverse=True)
        self._words = re.compile("|".join(map(re.escape, longest_first)) or r"(?!)")

    def sound(self, text: str) -> str:
        """`text` is normal already: small letters, hiragana for katakana."""
        latin = _latin(self._words.sub(lambda word: self._readings[word[0]], text))
        for spelling, usual in _SPELLINGS:
            latin = latin.replace(spelling, usual)
        return latin


def _kana(reading: str) -> str:
    return "".join(chr(ord(letter) - 96) if "ァ" <= letter <= "ヶ" else letter for letter in reading)


def _latin(text: str) -> str:
    sounds: list[str] = []
    doubled = False
    for letter in text:
        if letter == "っ":
            doubled = True
            continue
        if letter in _GLIDES and sounds and sounds[-1].endswith("i"):
            stem, glide = sounds[-1][:-1], _GLIDES[letter]
            sounds[-1] = stem + (glide[1:] if stem in ("sh", "ch", "j") else glide)
            continue
        sound = _SOUNDS.get(letter, letter)
        sounds.append(sound[:1] + sound if doubled else sound)
        doubled = False
    return "".join(sounds)
