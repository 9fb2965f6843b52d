"""`tomoni desk` as it is typed."""

from __future__ import annotations

import json
from pathlib import Path

from tests.bot.test_cli import tomoni


def test_today_and_the_digest_in_a_terminal_as_json_and_on_paper(tmp_path: Path) -> None:
    data = tmp_path / "data"
    page = tomoni(data, "desk", "today")
    assert page.returncode == 0, page.stderr
    assert "Need a human: none" in page.stdout
    assert "There is no backup yet. Run: tomoni backup" in page.stdout
    assert json.loads(tomoni(data, "desk", "today", "--json").stdout)["tasks"] == []
    assert "No renewals in the next 30 days." in tomoni(data, "desk", "digest").stdout
    paper = tmp_path / "digest.pdf"
    assert "shred it" in tomoni(data, "desk", "digest", "--pdf", str(paper)).stdout
    assert paper.read_bytes().startswith(b"%PDF")
    assert paper.stat().st_mode & 0o777 == 0o600
    nowhere = tomoni(data, "desk", "digest", "--pdf", str(paper / "inside.pdf"))
    assert (nowhere.returncode, nowhere.stderr.count("\n")) == (1, 1)
