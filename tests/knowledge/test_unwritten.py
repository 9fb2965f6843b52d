"""Asks for guides that a language does not have yet lead to the English text."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from knowledge import Knowledge
from knowledge.guidance import load
from tests.knowledge.trees import Tree

TODAY = date(2026, 11, 20)
ASKS = "residency/fee:\n- combien coûte le renouvellement\n- le prix de la nouvelle carte\n"


def test_a_question_finds_the_english_text(three: Tree, index: Path) -> None:
    three.translation("residency/renewal", "fr", "Renouveler le séjour", ["quand renouveler mon visa"])
    three.write("asks/fr.yaml", ASKS)
    knowledge = Knowledge.open(three.root, index, refresh=True)
    answer = knowledge.ask("combien ça coûte le renouvellement ?", "fr", today=TODAY)
    assert answer is not None
    assert (answer.topic, answer.lang) == ("residency/fee", "en")


def test_what_is_asked_for_a_guide_that_is_written_is_left_aside(three: Tree) -> None:
    three.write("asks/ja.yaml", "residency/fee:\n- いくら払いますか\nsupport/emergency:\n- 助けて\n")
    assert list(load(three.root).asks_elsewhere("ja")) == [("support/emergency", "助けて")]


def test_a_guide_that_nobody_wrote_is_not_asked_for(three: Tree) -> None:
    three.write("asks/ja.yaml", "residency/nothing:\n- なに\n")
    assert list(load(three.root).asks_elsewhere("ja")) == []


def test_a_file_that_is_no_list_of_asks_is_named_and_left_out(three: Tree) -> None:
    three.write("asks/fr.yaml", "residency/fee: combien\n")
    three.write("asks/uk.yaml", "residency/fee:\n- [\n")
    three.write("asks/ar.yaml", "residency/fee:\n- كم\n")
    library = load(three.root)
    assert {fault.file for fault in library.faults if fault.file.startswith("asks/")} == {
        "asks/fr.yaml",
        "asks/uk.yaml",
    }
    assert library.unwritten["ar"] == {"residency/fee": ("كم",)}
    assert library.unwritten["fr"] == library.unwritten["uk"] == {}
