"""In which letters a person's name is known, and which of them a paper's readers can read. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from bot.programme.profile import NAME, NAME_KANA, NAME_LATIN

LETTERS: Final = {
    NAME_LATIN: re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
    NAME_KANA: re.compile(r"[\u3041-\u30fa\u3400-\u9fff\uff66-\uff9f]"),
}
"""A name with one of these in it is read by who reads such letters; kanji are read in Japan, too."""
ASKED: Final = {"cv": NAME_LATIN, "rirekisho": NAME_KANA, "shokumu": NAME_KANA}
"""What a paper needs beside a name in other letters."""
_READ: Final = {"cv": (NAME_LATIN,), "shokumu": (NAME_LATIN, NAME_KANA)}


def lacking(paper: str, name: object) -> str | None:
    """The fact that a paper needs beside this name; None where it needs none, or where there is no name."""
    fact = ASKED.get(paper)
    return fact if fact and name and not LETTERS[fact].search(str(name)) else None


def named(paper: str, names: Mapping[str, object]) -> str | None:
    """The name as it stands in a paper: as it was told where that can be read, else as it can, else as it was told."""
    known = [str(names[fact]) for fact in (NAME, NAME_LATIN, NAME_KANA) if names.get(fact)]
    letters = [LETTERS[fact] for fact in _READ.get(paper, ())]
    read = (name for name in known if any(letter.search(name) for letter in letters))
    return next(read, str(names[NAME]) if names.get(NAME) else None)
