"""Reading guides: what is right is taken, what is wrong is named with file and line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from knowledge.guidance import Library, load, stamp
from tests.knowledge.trees import ORIGINAL, Tree


def reasons(library: Library, *, warnings: bool = False) -> list[tuple[str, int, str]]:
    return [(f.file, f.line, f.reason) for f in library.faults if f.warning is warnings]


def guide_text(**changes: str) -> str:
    fields = {"topic": "area/one", "title": "One", "asks": "  - first", "care": "law", "body": "A. B."}
    fields["related"] = "residency/fee"
    return ORIGINAL.format(**(fields | changes))


def test_a_guide_is_read_with_all_its_parts(three: Tree) -> None:
    guide = load(three.root).find("residency/renewal", "en")
    assert guide is not None
    assert guide.lead == "You can file about three months before the last day. The office decides."
    assert guide.sections[0].heading == "What to do"
    assert guide.sections[0].lines == ("1. Fill in the form.", "2. Take it to the immigration office.")
    assert guide.card == "在留期間の更新を申請したいです。"
    assert (guide.checked, guide.review_by) == (date(2026, 11, 20), date(2027, 2, 20))
    assert guide.sources[0].publisher == "An office"
    assert (guide.care, guide.vetted, guide.behind) == ("law", False, False)


def test_a_translation_takes_facts_and_card_from_its_original(three: Tree) -> None:
    library = load(three.root)
    original, translation = library.find("residency/renewal", "en"), library.find("residency/renewal", "ja")
    assert original is not None
    assert translation is not None
    assert (translation.sources, translation.card, translation.care) == (
        original.sources,
        original.card,
        original.care,
    )
    assert translation.related == original.related == ("residency/fee",)
    assert not translation.reviewed
    assert library.languages == ("en", "ja")


def test_a_new_language_needs_only_files(three: Tree) -> None:
    three.translation("residency/fee", "uk", "Скільки коштує", ["скільки коштує продовження"], "Раз. Два.")
    library = load(three.root)
    assert library.languages == ("en", "ja", "uk")
    assert library.find("residency/fee", "uk")


def test_stamping_marks_what_was_translated_and_a_changed_original_leaves_it_behind(three: Tree) -> None:
    assert set(stamp(three.root)) == {"residency/ja/renewal.md", "residency/ja/fee.md"}
    assert stamp(three.root) == ()
    fee = load(three.root).find("residency/fee", "ja")
    assert fee is not None
    assert not fee.behind
    three.original("residency/fee", "What the renewal costs", ["how much is the fee"], "It changed. Really.")
    fee = load(three.root).find("residency/fee", "ja")
    assert fee is not None
    assert fee.behind


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("no front matter", 1, "begins with"),
        ("---\nid: area/one\n", 1, "not closed"),
        ("---\n- a\n- b\n---\nA. B.\n", 2, "not a list of keys"),
        ("---\nid: [area/one\n---\nA. B.\n", 3, "not valid YAML"),
        (guide_text().replace("care: law\n", ""), 1, "care is missing"),
        (guide_text(care="medium"), 14, "care is one of"),
        (guide_text().replace("2027-02-20", "2027-02-30"), 13, "not a date"),
        (guide_text().replace("2027-02-20", "2025-02-20"), 13, "before checked"),
        (guide_text().replace("date: 2025-05", "date: last year"), 11, "date of a source"),
        (guide_text().replace("    url: https://example.org/page\n", ""), 8, "lacks url"),
        (guide_text().replace("https://example.org/page", "example.org"), 10, "begin with https"),
        (guide_text(asks="  first"), 5, "asks must be a list"),
        (guide_text(asks="  - a: b"), 5, "must be text"),
        (guide_text().replace("related: [residency/fee]\n", ""), 1, "related is missing"),
        (guide_text(related=""), 6, "related must be a list with at least one item"),
        (guide_text(related="a/a, b/b, c/c, d/d, e/e"), 6, "at most 4 guides"),
        (guide_text(topic="area/two"), 2, "by its place"),
        (guide_text(topic="area/one\nid: area/one"), 3, "stands here twice"),
        (guide_text(topic="area/one\ncolour: red"), 3, "not a key"),
        (guide_text(body="A. B.\n\n```\ncode\n```"), 21, "cannot show: fence"),
        (guide_text(body="A. B.\n\n> card\n\nmore"), 23, "must be the last thing"),
        (guide_text(body="## Heading first\n"), 19, "begins with a paragraph"),
    ],
)
def test_a_fault_names_its_line_and_the_rest_goes_on(three: Tree, text: str, line: int, reason: str) -> None:
    three.write("area/one.md", text)
    library = load(three.root)
    found = [(at, why) for file, at, why in reasons(library) if file == "area/one.md"]
    assert any(at == line and reason in why for at, why in found), found
    assert library.find("area/one", "en") is None
    assert library.find("residency/fee", "en")


def test_a_related_guide_that_does_not_exist_is_named_and_left_out(three: Tree) -> None:
    dangling = guide_text().replace(
        "related: [residency/fee]", "related:\n  - residency/fee\n  - no/such\n  - area/one"
    )
    three.write("area/one.md", dangling)
    library = load(three.root)
    assert [fault for fault in reasons(library, warnings=True) if fault[0] == "area/one.md"] == [
        ("area/one.md", 8, "related: there is no guide no/such"),
        ("area/one.md", 9, "related: a guide is not related to itself"),
    ]
    guide = library.find("area/one", "en")
    assert guide is not None
    assert guide.related == ("residency/fee",)


def test_text_that_is_not_utf8_is_named_by_line(three: Tree) -> None:
    three.write("area/one.md", b"---\nid: area/one\ntitle: caf\xe9\n---\nA. B.\n")
    assert ("area/one.md", 3, "not UTF-8 text") in reasons(load(three.root))


def test_a_translation_without_original_is_a_fault(three: Tree) -> None:
    three.translation("residency/none", "ja", "なし", ["何"])
    assert ("residency/ja/none.md", 2, "there is no sound English original residency/none") in reasons(load(three.root))


def test_a_file_in_the_wrong_place_is_a_fault(three: Tree) -> None:
    three.write("residency/english/fee.md", guide_text())
    three.write("residency/en/fee.md", guide_text())
    assert len(reasons(load(three.root))) == 2


def test_style_and_doubled_asks_are_only_warnings(tree: Tree) -> None:
    tree.original("a/one", "One", ["same ask"], "Only one **bold** sentence.")
    tree.original("a/two", "Two", ["Same ask"])
    library = load(tree.root)
    assert len(library.guides) == 2
    assert reasons(library) == []
    warned = " ".join(reason for _, _, reason in reasons(library, warnings=True))
    assert "1 sentences" in warned
    assert "strong" in warned
    assert "stands in a/one too" in warned


YAML_LIKE = st.text(st.sampled_from("abc:-[]{}&*!|>'\"#%@`,?~\n \t\u00e9日0129"), max_size=80)


@settings(max_examples=150)
@example(front="{}", body="0")
@given(front=YAML_LIKE | st.text(st.characters(exclude_categories=["Cs"]), max_size=60), body=st.text(max_size=40))
def test_whatever_stands_in_a_file_only_faults_come_out(
    tmp_path_factory: pytest.TempPathFactory, front: str, body: str
) -> None:
    root: Path = tmp_path_factory.mktemp("tree")
    Tree(root).write("area/one.md", f"---\n{front}\n---\n{body}".encode(errors="replace"))
    library = load(root)
    assert library.guides == ()
    assert library.faults
    lines = f"---\n{front}\n---\n{body}".count("\n") + 2
    assert all(1 <= fault.line <= lines for fault in library.faults)


@settings(max_examples=60)
@given(raw=st.binary(max_size=120))
def test_bytes_of_any_kind_are_reported(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    root: Path = tmp_path_factory.mktemp("tree")
    Tree(root).write("area/one.md", raw)
    assert load(root).faults
