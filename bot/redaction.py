"""Blanks what tells who somebody is, before words leave for a language model or are kept as a gap. Pure.

Patterns find what has a form: telephone numbers, e-mail addresses, numbers of cards and papers, postal addresses.
Names have none: only those given are found, and what follows "my name is". So what comes out may still hold the
name of somebody else, and goes nowhere without consent.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

_DASHES: Final = re.compile(r"[‐‑‒–—―−－]|(?<=\d)ー(?=\d)")
_KANJI: Final = "一-龥々"
_PLACE: Final = "一-龥々ぁ-ゖァ-ヺー"
_WARD: Final = "(?:ku|shi|cho|chō|machi|mura|gun|fu|to|ken|dori|son)"
_LATIN_NAME: Final = r"[^\W\d_]+(?:[ '’-][A-Z][^\W\d_]*){0,3}"

_PATTERNS: Final = (
    ("e-mail", r"[^\s@<>()（）、。]{1,64}@[^\s@<>()（）、。]{1,120}"),
    ("contact", r"(?<!\w)@\w{2,}"),
    ("card number", r"(?<![A-Za-z])[A-Z]{2} ?\d{8} ?[A-Z]{2}(?![A-Za-z])"),
    ("passport number", r"(?<![A-Za-z])[A-Z]{1,2} ?\d{7}(?!\d)"),
    ("phone number", r"\+\d[\d ().-]{7,}\d"),
    ("number", r"(?<![\d.,])\d(?:[ -]?\d){11,18}(?!\d)"),
    ("phone number", r"(?<![\d.,-])\(?0\d{1,4}\)?[ .-]?\d{1,4}[ .-]?\d{3,4}(?!\d)"),
    ("number", r"(?<![\d.,])\d{9,}(?!\d)"),
    ("address", r"〒 ?\d{3} ?-? ?\d{4}|(?<![\d-])\d{3}-\d{4}(?![\d-])"),
    (
        "address",
        rf"[{_KANJI}]{{2,3}}[都道府県][{_PLACE}]{{1,8}}?[市区町村郡](?:[{_KANJI}ァ-ヺー]|[のヶケ](?=[{_KANJI}])){{0,12}}",
    ),
    (
        "address",
        rf"[{_PLACE}]{{0,10}}[0-9一二三四五六七八九十]+(?:丁目|番地|番(?=[0-9一二三四五六七八九十の町]))[\d丁目番地号の室階-]*",
    ),
    ("address", rf"(?<!\w)\d+(?:-\d+){{1,3}},? [A-Z]\w+(?:,? ?-?\w+)?(?:-{_WARD})?\b"),
    ("address", rf"\b[A-Z]\w+-{_WARD}\b(?:,? (?:[A-Z]\w+-{_WARD}\b|\d+(?:-\d+)*))*"),
    ("address", r"\b\d{1,5} (?:[A-Z]\w+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave)\b"),
    ("address", r"(?<=\]) ?\d{1,5}(?:-\d{1,5}){1,3}(?:号室?|階)?"),
)
_COMPILED: Final = tuple((f"[{what}]", re.compile(pattern)) for what, pattern in _PATTERNS)
_SHORT_LATIN = 3  # letters from which a part of a name is blanked by itself

_INTRODUCED: Final = (
    re.compile(
        rf"(?i:\b(?:my name is|my name's|i am called|je m['’]appelle|mon nom est|je suis appelé)) ({_LATIN_NAME})"
    ),
    re.compile(r"(?:私|わたし|僕|ぼく)?の?名前は([^\s、。,.はがを]{1,20}?)(?:です|と(?:いい|言い|申し)ます)"),
    re.compile(r"(?:^|[\s、。])([^\s、。,.はがを]{1,20}?)と(?:申します|もうします)"),
    re.compile(r"(?:اسمي|إسمي|اسمي هو|نام من|اسم من|نامم) (?:هو )?([^\W\d_]+(?: [^\W\d_]+)?)"),
    re.compile(r"(?i:мене звати|моє ім['’]я) ([^\W\d_]+(?: [А-ЯІЇЄҐ][^\W\d_]*)?)"),
)
_NAME: Final = "[name]"


def redact(text: str, names: Iterable[str] = ()) -> str:
    """The text with a word in brackets for each thing found; `names` are what the person is called."""
    plain = _DASHES.sub("-", "".join(_digit(letter) for letter in text))
    for pattern in _INTRODUCED:
        plain = pattern.sub(lambda found: found[0].replace(found[1], _NAME), plain)
    for part in _parts(names):
        plain = re.sub(part, _NAME, plain, flags=re.IGNORECASE)
    for what, pattern in _COMPILED:
        plain = pattern.sub(what, plain)
    return plain


def _digit(letter: str) -> str:
    return str(unicodedata.decimal(letter, letter))


def _parts(names: Iterable[str]) -> list[str]:
    """Patterns of whole names and of their parts, the longest first."""
    found = {part for name in names for part in (name.strip(), *name.split()) if _tells(part)}
    return [_pattern(part) for part in sorted(found, key=len, reverse=True)]


def _tells(part: str) -> bool:
    """Whether a part of a name is one by itself: "Al" is in many words, 美 is not."""
    return len(part) >= _SHORT_LATIN or (bool(part) and not part.isascii())


def _pattern(part: str) -> str:
    """Whole words where the script has them between spaces; Japanese and Arabic write more beside a name."""
    latin = all(unicodedata.name(letter, "").startswith(("LATIN", "CYRILLIC")) for letter in part if letter.isalpha())
    return rf"(?<!\w){re.escape(part)}(?!\w)" if latin else re.escape(part)
