"""What those who keep the guides are shown: age, next check, what is missing, and what to do first."""

from __future__ import annotations

from datetime import date

from knowledge.guidance import load, stamp
from knowledge.upkeep.overview import Row, Totals, advice, links, overview, totals
from knowledge.upkeep.topics import load as load_topics
from tests.knowledge.trees import Tree

LISTED = """
residency:
  - {id: residency/renewal, langs: full, care: law, covers: "when"}
  - {id: residency/fee, langs: core, covers: "how much"}
  - {id: residency/card, langs: core, care: law, covers: "the card"}
support:
  - {id: support/emergency, langs: core, care: crisis, covers: "danger"}
"""
CHECKED = date(2026, 11, 20)


def looked(tree: Tree, today: date) -> tuple[dict[str, Row], Totals, str]:
    if not (tree.root / "topics.yaml").exists():
        tree.write("topics.yaml", LISTED)
    library = load(tree.root)
    rows = overview(library, load_topics(tree.root, []), today)
    counted = totals(rows, library)
    return {row.topic: row for row in rows}, counted, advice(rows, counted)


def test_each_topic_of_the_list_has_a_row_also_where_nothing_is_written(three: Tree) -> None:
    stamp(three.root)
    rows, counted, _ = looked(three, date(2026, 11, 30))
    assert list(rows) == ["residency/renewal", "residency/fee", "residency/card", "support/emergency"]
    renewal, card = rows["residency/renewal"], rows["residency/card"]
    assert (renewal.languages, renewal.missing) == (("en", "ja"), ("fr", "ar", "uk", "fa"))
    assert (renewal.age, renewal.checked, renewal.links) == (10, CHECKED, 1)
    assert (renewal.machine, renewal.vetted, renewal.overdue) == (("ja",), False, False)
    assert (card.written, card.missing, card.age) == (False, ("en", "ja"), None)
    assert (counted.topics, counted.written, counted.missing) == (4, 3, 4 + 2 + 1)
    assert counted.languages == {"en": 3, "ja": 2}


def test_overdue_is_the_day_after_the_next_check_and_soon_the_month_before(three: Tree) -> None:
    for today, overdue, soon in (
        (date(2027, 1, 20), False, False),
        (date(2027, 1, 21), False, True),
        (date(2027, 2, 20), False, True),
        (date(2027, 2, 21), True, False),
    ):
        row = looked(three, today)[0]["residency/fee"]
        assert (row.overdue, row.soon) == (overdue, soon), today


def test_a_translation_behind_its_original_is_named(three: Tree) -> None:
    stamp(three.root)
    three.original("residency/fee", "What it costs now", ["how much is the fee"], "It changed. Really.")
    rows, counted, _ = looked(three, CHECKED)
    assert rows["residency/fee"].behind == ("ja",)
    assert counted.behind == 1


def test_a_guide_outside_of_the_list_is_shown_as_well(three: Tree) -> None:
    three.original("extra/one", "One", ["an extra thing"])
    assert looked(three, CHECKED)[0]["extra/one"].languages == ("en",)


def test_what_can_do_harm_comes_first(three: Tree) -> None:
    assert "support/emergency read by a responsible person" in looked(three, CHECKED)[2]
    emergency = three.root / "support/emergency.md"
    vetted = emergency.read_text("utf-8").replace("vetted_by:", "vetted_by: A. Lawyer")
    emergency.write_text(vetted.replace("vetted_on:", "vetted_on: 2026-11-21"), "utf-8")
    assert looked(three, CHECKED)[2] == "write support/emergency in ja."
    three.original("residency/fee", "Changed", ["how much is the fee"], "It changed. Really.")
    stamp(three.root)
    three.original("residency/fee", "Changed again", ["how much is the fee"], "It changed. Really.")
    assert "translate residency/fee anew into ja" in looked(three, CHECKED)[2]
    assert "check the sources of support/emergency again" in looked(three, date(2027, 3, 1))[2]
    three.write("area/one.md", "no guide")
    assert "1 faults keep guides out" in looked(three, CHECKED)[2]


def test_links_are_counted_by_guides_not_by_languages(three: Tree) -> None:
    path = three.root / "residency/fee.md"
    path.write_text(path.read_text("utf-8").replace("example.org/page", "example.com/fee"), "utf-8")
    assert [(link.host, link.url, link.topics) for link in links(load(three.root))] == [
        ("example.org", "https://example.org/page", ("residency/renewal", "support/emergency")),
        ("example.com", "https://example.com/fee", ("residency/fee",)),
    ]
