"""What may lie in the folder of the guides by mistake: it is named with its line, and the rest is used."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from knowledge import Knowledge
from knowledge.guidance import Library, load, signature
from tests.knowledge.trees import Tree

SOUND = 5  # guides of the tree `three`


def named(library: Library, file: str) -> list[tuple[int, str]]:
    return [(fault.line, fault.reason) for fault in library.faults if fault.file == file and not fault.warning]


@pytest.mark.parametrize(
    ("raw", "line", "reason"),
    [
        (b"---\nid: area/one\n---\n" + b"A. B.\n" * 900_000, 10923, "longer than 64 KB"),
        (b"x" * 5_000_000, 1, "longer than 64 KB"),
        (b"---\nid: area/one\n---\nA\0. B.\n", 4, "zero byte"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 3, "zero byte"),
        (b"---\n" + b"[" * 60_000 + b"\n---\nA. B.\n", 2, "too many levels"),
        (b"---\nid:\n " + b"- " * 30_000 + b"\n---\nA. B.\n", 3, "too many levels"),
        (b"---\nid: area/one\n---\n" + b"> " * 30_000 + b"\n", 1, "asks is missing"),
        (b"---\nid: " + b"&a [*a, *a]" + b"\n---\nA. B.\n", 2, "must be text"),
        (b"", 1, "begins with"),
        (b"\xff\xfe-\0-\0-\0", 1, "zero byte"),
    ],
)
def test_what_is_no_guide_is_named_and_the_rest_is_used(three: Tree, raw: bytes, line: int, reason: str) -> None:
    three.write("area/one.md", raw)
    library = load(three.root)
    found = named(library, "area/one.md")
    assert any(at == line and reason in why for at, why in found), found
    assert len(library.guides) == SOUND


def _out(root: Path) -> None:
    (root.parent / "outside.md").write_text("---\nid: area/one\n---\nA. B.\n", "utf-8")
    (root / "area" / "one.md").symlink_to(root.parent / "outside.md")


def _gone(root: Path) -> None:
    (root / "area" / "one.md").symlink_to(root.parent / "nowhere.md")


def _round(root: Path) -> None:
    (root / "area" / "one.md").symlink_to(root / "area" / "two.md")
    (root / "area" / "two.md").symlink_to(root / "area" / "one.md")


def _pipe(root: Path) -> None:
    os.mkfifo(root / "area" / "one.md")


@pytest.mark.parametrize(
    ("make", "reason"),
    [(_out, "leads out of"), (_gone, "cannot be read"), (_round, "link|read"), (_pipe, "not a file")],
)
def test_a_link_or_pipe_is_not_followed(three: Tree, make: Callable[[Path], None], reason: str) -> None:
    (three.root / "area").mkdir()
    make(three.root)
    library = load(three.root)
    assert any(word in why for _, why in named(library, "area/one.md") for word in reason.split("|"))
    assert len(library.guides) == SOUND
    assert signature(three.root) == signature(three.root)


def test_a_folder_that_is_a_link_is_not_entered(three: Tree, tmp_path: Path) -> None:
    other = Tree(tmp_path / "other")
    other.original("x/strange", "Strange", ["strange"])
    (three.root / "area").symlink_to(other.root / "x")
    library = load(three.root)
    assert named(library, "area") == [(1, "a folder that is a link is not entered")]
    assert len(library.guides) == SOUND


def test_a_list_of_off_topic_questions_that_is_no_text_is_named(three: Tree) -> None:
    three.write("off_topic/fr.txt", b"\0\0")
    library = load(three.root)
    assert named(library, "off_topic/fr.txt") == [(1, "not text: it has a zero byte")]
    assert set(library.off_topic) == {"en", "ja"}


def test_a_file_name_that_is_no_text_can_be_printed(three: Tree) -> None:
    (three.root / "area").mkdir()
    Path(os.fsdecode(os.fsencode(three.root) + b"/area/caf\xe9.md")).write_text("A. B.", "utf-8")
    assert [str(fault).encode() for fault in load(three.root).faults if "area" in fault.file]


def test_the_sound_guides_beside_a_broken_one_are_found(three: Tree, index: Path) -> None:
    three.write("area/one.md", b"x" * 5_000_000)
    three.write("area/two.md", b"\0")
    knowledge = Knowledge.open(three.root, index, refresh=True)
    assert knowledge.search("how much is the fee", "en")[0].topic == "residency/fee"
    assert {fault.file for fault in knowledge.faults if not fault.warning} == {"area/one.md", "area/two.md"}
