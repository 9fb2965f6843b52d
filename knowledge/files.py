"""Finds and reads the files of the guides folder, however unlikely what lies there.

`guidance` calls this. A guide is a page of text; what is something else (a link that leads out of the folder, a
pipe, a picture, a book) is named and never read whole.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from knowledge.front_matter import Fault

LONGEST: Final = 64 * 1024  # bytes: twenty times an ordinary guide


def pages(root: Path) -> Iterator[Path]:
    """Every Markdown file below an area, and every folder that is a link: none of those is entered."""
    for folder, folders, names in os.walk(root):
        here = Path(folder)
        yield from (here / name for name in folders if (here / name).is_symlink())
        if here != root:
            yield from (here / name for name in names if name.endswith(".md"))


def text_of(root: Path, path: Path, name: str) -> str | Fault:
    """The text of a file below `root`, or what is wrong with it."""
    try:
        if not path.resolve(strict=True).is_relative_to(root.resolve()):
            return Fault(name, 1, "a link that leads out of the guides is not followed")
        if not path.is_file():
            return Fault(name, 1, "not a file")
        with path.open("rb") as file:
            raw = file.read(LONGEST + 1)
    except RuntimeError:  # what pathlib makes of links that lead to each other
        return Fault(name, 1, "a link that leads to itself")
    except OSError as error:
        return Fault(name, 1, f"cannot be read: {error.strerror}")
    return _decoded(raw, name)


def _decoded(raw: bytes, name: str) -> str | Fault:
    if (at := raw.find(b"\0")) >= 0:
        return Fault(name, _line(raw, at), "not text: it has a zero byte")
    if len(raw) > LONGEST:
        return Fault(name, _line(raw, LONGEST), f"longer than {LONGEST // 1024} KB: a guide is a page or two")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Fault(name, _line(raw, error.start), "not UTF-8 text")


def _line(raw: bytes, at: int) -> int:
    return raw.count(b"\n", 0, at) + 1
