"""Guides are held against the list of topics; what is wrong in the list itself is named too."""

from __future__ import annotations

import pytest

from knowledge import GUIDES
from knowledge.front_matter import Fault
from knowledge.guidance import load
from knowledge.upkeep.topics import CARES, Topics
from knowledge.upkeep.topics import load as load_topics
from tests.knowledge.trees import Tree

LISTED = """
residency:
  - {id: residency/renewal, langs: full, care: law, covers: "when"}
  - {id: residency/fee, langs: core, care: human, covers: "how much"}
"""


def test_a_guide_that_is_not_listed_is_warned_of_and_stays(three: Tree) -> None:
    three.write("topics.yaml", LISTED)
    library = load(three.root)
    fault = next(fault for fault in library.faults if "unknown topic" in fault.reason)
    assert (fault.file, fault.line, fault.warning) == ("support/emergency.md", 2, True)
    assert library.find("support/emergency", "en")


def test_another_care_than_the_list_says_takes_a_guide_out(three: Tree) -> None:
    three.write("topics.yaml", LISTED)
    library = load(three.root)
    assert (
        Fault("residency/fee.md", three.line("residency/fee.md", "care:"), "care is human in topics.yaml, not none")
        in library.faults
    )
    assert library.find("residency/fee", "en") is None
    assert library.find("residency/renewal", "ja")


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("a:\n  - {id: a/x, langs: full}\n", 2, "look at covers"),
        ("a:\n  - {id: a/x, langs: all, covers: x}\n", 2, "langs is one of"),
        ("a:\n  - {id: a/x, langs: core, care: big, covers: x}\n", 2, "care is one of"),
        ("a:\n  - {id: b/x, langs: core, covers: x}\n", 2, "stands under a"),
        ("a:\n  - {id: a/x, langs: core, covers: x}\n  - {id: a/x, langs: core, covers: x}\n", 3, "twice"),
        ("a:\n  - a/x\n", 2, "a topic has"),
        ("a: text\n", 1, "a topic has"),
        ("a: [\n", 2, "not valid YAML"),
    ],
)
def test_a_fault_of_the_list_names_its_line(three: Tree, text: str, line: int, reason: str) -> None:
    three.write("topics.yaml", text)
    found = [(fault.line, fault.reason) for fault in load(three.root).faults if fault.file == "topics.yaml"]
    assert any(at == line and reason in why for at, why in found), found


def test_without_a_list_nothing_is_asked(three: Tree) -> None:
    assert load_topics(three.root, []) == Topics()
    assert not any("topics.yaml" in fault.reason for fault in load(three.root).faults)


def test_the_real_list_is_whole() -> None:
    faults: list[Fault] = []
    topics = load_topics(GUIDES, faults).by_id
    assert faults == []
    assert len(topics) == 138
    assert {topic.care for topic in topics.values()} == set(CARES)
    assert all(topic.covers for topic in topics.values())
