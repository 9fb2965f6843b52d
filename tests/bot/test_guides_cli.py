"""`tomoni guides` as it is typed, over the guides that are shipped."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app, guides
from tests.knowledge.trees import Tree


def typed(*args: str) -> Result:
    return CliRunner().invoke(app, ["guides", *args])


def test_alone_it_lists_by_area_and_ends_with_what_to_do() -> None:
    done = typed()
    assert done.exit_code == 0, done.output
    lines = done.output.splitlines()
    assert "residency" in [line.strip() for line in lines]
    (row,) = [line for line in lines if line.startswith("renewal-when ")]
    assert "en ja" in row
    assert "2027-02-20" in row
    assert any("topics are written: en " in line for line in lines)
    assert lines[-1].startswith("Next: ")


def test_one_area_as_json() -> None:
    found = json.loads(typed("--area", "support", "--json").output)
    assert {row["topic"].partition("/")[0] for row in found["guides"]} == {"support"}
    assert {"checked", "review_by", "age", "behind", "machine", "vetted", "links"} <= found["guides"][0].keys()
    assert found["totals"]["topics"] > len(found["guides"])
    assert found["next"]


def test_filters_leave_only_what_they_name() -> None:
    assert all(row["overdue"] for row in json.loads(typed("--overdue", "--json").output)["guides"])
    assert all(row["missing"] for row in json.loads(typed("--missing", "--json").output)["guides"])


def test_an_area_that_is_none_is_answered_with_those_that_are() -> None:
    done = typed("--area", "cooking")
    assert done.exit_code == 2
    assert "daily_life" in done.output


def test_links_names_hosts_and_how_many_guides_cite_them() -> None:
    done = typed("links")
    assert done.exit_code == 0
    assert " guides, " in done.output.splitlines()[0]
    assert all(link["topics"] for link in json.loads(typed("links", "--json").output))


def test_a_broken_folder_is_listed_with_its_faults_and_check_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree = Tree(tmp_path)
    tree.original("area/sound", "Sound", ["a sound guide"])
    tree.write("area/book.md", b"x" * 5_000_000)
    tree.write("area/picture.md", b"\x89PNG\0")
    monkeypatch.setattr(guides, "GUIDES", tmp_path)
    assert "Next: 2 faults keep guides out" in typed().output
    checked = typed("check")
    assert checked.exit_code == 1
    assert "area/book.md:1: longer than 64 KB" in checked.output
    assert "area/picture.md:1: not text" in checked.output
    assert "1 guides in 1 languages can be used." in checked.output
