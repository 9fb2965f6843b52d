"""One spelling for the many ways a text is typed.

Called for incoming texts and for the phrases they are compared with, so both meet in the same form.
It goes further than `bot.strings.normalise`, which compares whole answers: here sentence ends, word
limits and a long text's cost matter, and й or ї must meet и and і.
"""

import re
import unicodedata
from typing import NamedTuple

EDGE = 2_000  # of a very long text only this many characters at each end are looked at
_MOST = 100_000  # beyond this, at each end, a text is not even cleaned: one look stays bounded
_BREAK = 3  # how many words a sentence end counts for when distances are measured


class Word(NamedTuple):
    """A word (or one Japanese character) and its place; a sentence end leaves a hole before the next place."""

    text: str
    at: int


def _invisible() -> dict[int, None]:
    """Bidi marks, zero-width, tatweel, variation selectors and controls: they never carry meaning for us."""
    spaces = {"\t", "\n", "\r", "\v", "\f", "\x85"}
    everywhere = map(chr, (*range(0x10000), *range(0xE0000, 0xE0100)))
    found = {c for c in everywhere if unicodedata.category(c) in ("Cf", "Cc")}
    return dict.fromkeys(map(ord, found - spaces)) | dict.fromkeys((0x034F, 0x0640, 0x115F, 0x1160, 0x3164))


_INVISIBLE = _invisible()

_ONE_LETTER: dict[int, str | int | None] = str.maketrans(
    {"ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه"}
    | {"ґ": "г", "ı": "i", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l"}
    | {chr(0x660 + n): str(n) for n in range(10)}
    | {chr(0x6F0 + n): str(n) for n in range(10)}
    | {chr(0x30A1 + n): chr(0x3041 + n) for n in range(86)}  # katakana → hiragana
    | dict.fromkeys("ء〜~ぁぃぅぇぉァィゥェォ")  # a carrier, and what only makes a Japanese word longer
)
_LOOKALIKE = str.maketrans("aceiopxy", "асеіорху")  # Latin letters that stand inside Cyrillic words

_MARKS = re.compile(r"[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\ufe00-\ufe0f]+")
_ELISION = re.compile(r"\b([cdjlmnst]|(?:jus|lors|puis|quel)?qu)['’ʼ‘`´](?=[^\W\d_])")
_APOSTROPHE = re.compile(r"['’ʼ‘`´ʹ′＇\"“”«»*]")
_LENGTHENED = re.compile(r"(?<=[\u3041-\u3096\u3400-\u9fff])ー+|ーー+")  # しにたーい, but not ストーカー
_PERSIAN_VERB = re.compile(r"\b(ن?می) +(?=[^\W\d_])")
_CJK_RANGE = "\u3005\u3040-\u30ff\u3400-\u9fff"
_PIECE = re.compile(rf"(?P<end>[.!?;。！？؟؛\n\r]+)|(?P<cjk>[{_CJK_RANGE}])|(?P<word>[^\W_{_CJK_RANGE}]+)")
CJK = re.compile(rf"[{_CJK_RANGE}]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")


def plain(text: str) -> str:
    """Text without case, accents, vowel signs, invisible characters and letter variants."""
    text = unicodedata.normalize("NFKC", text.translate(_INVISIBLE)).casefold()
    text = _MARKS.sub("", unicodedata.normalize("NFD", text))
    text = unicodedata.normalize("NFC", text.translate(_INVISIBLE))
    text = _LENGTHENED.sub("", text).translate(_ONE_LETTER)
    text = _APOSTROPHE.sub("", _ELISION.sub(r"\1 ", text))
    return _PERSIAN_VERB.sub(r"\1", text)


def tokens(text: str) -> list[Word]:
    """The words of both ends of a text; Japanese characters are words of their own, so spaces do not matter."""
    words: list[Word] = []
    at = 0
    for piece in _PIECE.finditer(plain(ends(text))):
        if piece.lastgroup == "end":
            at += _hole(piece.group())
            continue
        words.append(Word(_one_script(piece.group()), at))
        at += 1
    return words


def visible(text: str) -> str:
    """Text without what nobody sees."""
    return text.translate(_INVISIBLE)


def ends(text: str) -> str:
    """Cut before and after cleaning: hidden characters neither cost time nor push words out of sight."""
    if len(text) > 2 * _MOST:
        text = text[:_MOST] + text[-_MOST:]
    text = visible(text)
    return text if len(text) <= 2 * EDGE else f"{text[:EDGE]}\n{text[-EDGE:]}"


def _hole(mark: str) -> int:
    """A sentence end is a wide hole; an ellipsis or a new line in a chat is only a breath."""
    return 1 if mark.startswith(("..", "\n", "\r", ";")) else _BREAK


def _one_script(word: str) -> str:
    return word.translate(_LOOKALIKE) if _CYRILLIC.search(word) else word
