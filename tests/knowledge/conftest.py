"""A small tree of guides on disk, and one set of weights for all tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import Knowledge
from knowledge.adapters.encoder import UniversalEncoder
from tests.knowledge.trees import Tree


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    root = tmp_path / "guides"
    root.mkdir()
    return Tree(root)


@pytest.fixture(scope="session")
def embedding() -> UniversalEncoder:
    return UniversalEncoder()


@pytest.fixture
def three(tree: Tree) -> Tree:
    """Three guides in English, two of them in Japanese, and what none of them answers."""
    tree.original(
        "residency/renewal",
        "When to file to extend your stay",
        ["when can i renew my visa", "my card ends soon what now", "how early may i file the extension"],
        "You can file about three months before the last day. The office decides.\n\n"
        "## What to do\n1. Fill in the form.\n2. Take it to the immigration office.\n\n"
        "> 在留期間の更新を申請したいです。",
        care="law",
        related="residency/fee",
    )
    tree.original(
        "residency/fee",
        "What the renewal costs",
        ["how much is the fee", "what does the new card cost", "price of the renewal in yen"],
        "The fee is paid when the new card is given. Nothing is paid when filing.",
    )
    tree.original(
        "support/emergency",
        "Danger now",
        ["i am in danger", "call the police", "there is a fire"],
        "Call 110 now. For a fire call 119.",
        care="crisis",
    )
    tree.translation(
        "residency/renewal",
        "ja",
        "在留期間の更新",
        ["ビザの更新はいつできますか", "カードがもうすぐ終わります"],
        "終わる日の三か月前から、更新（こうしん）の申請ができます。決めるのは入管です。",
    )
    tree.translation("residency/fee", "ja", "更新のお金", ["手数料はいくらですか", "新しいカードはいくら"])
    tree.write("off_topic/en.txt", "what is the weather tomorrow\ntell me a joke\nwho won the match\n")
    tree.write("off_topic/ja.txt", "明日の天気は\n冗談を言って\n")
    return tree


@pytest.fixture
def index(tmp_path: Path) -> Path:
    return tmp_path / "index"


@pytest.fixture
def knowledge(three: Tree, index: Path) -> Knowledge:
    return Knowledge.open(three.root, index, refresh=True)
