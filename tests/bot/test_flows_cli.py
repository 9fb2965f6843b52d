"""`tomoni flows` as it is typed: every conversation, its languages, its transcripts, and what was explored."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app, flows
from bot.flows import ALL


def typed(*args: str) -> Result:
    done = CliRunner().invoke(app, ["flows", *args])
    assert done.exit_code == 0, done.output
    return done


def test_every_flow_has_a_line_and_the_sums_stand_under_them() -> None:
    lines = typed().output.splitlines()
    assert {flow.name for flow in ALL} <= {line.partition(" ")[0] for line in lines}
    assert f"{len(ALL)} flows, " in lines[-2]
    assert lines[-1].startswith("Loops of which later rounds")


def test_as_json_each_names_its_transcripts_and_what_was_explored() -> None:
    rows = {row["name"]: row for row in json.loads(typed("--json").output)}
    assert list(rows) == [flow.name for flow in ALL]
    assert rows["welcome"]["languages"] == ["en", "ja", "fr", "ar", "uk", "fa"]
    assert "welcome.happy.ja.txt" in rows["welcome"]["transcripts"]
    assert rows["welcome"]["explored"]["answers"] > rows["welcome"]["explored"]["asks"]
    assert not [name for name, row in rows.items() if row["explored"] is None]


def test_without_the_source_tree_there_are_no_transcripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flows, "TRANSCRIPTS", tmp_path / "nowhere")
    assert not [row for row in json.loads(typed("--json").output) if row["transcripts"]]
