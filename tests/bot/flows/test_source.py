"""A broken run is tried again when code that its flow can reach has changed."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest

from bot.flows.source import digest

FLOW = "from repaired.rules import days\nasync def flow(chat): return days()\n"


@pytest.fixture(autouse=True)
def _forget(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)


def _digest(folder: Path, **files: str) -> str:
    package = folder / "repaired"
    package.mkdir(exist_ok=True)
    for name, text in ({"__init__": ""} | files).items():
        (package / f"{name}.py").write_text(text)
    for name in [name for name in sys.modules if name.partition(".")[0] == "repaired"]:
        del sys.modules[name]
    importlib.invalidate_caches()
    return digest(importlib.import_module("repaired.flow").flow)


def test_the_hash_changes_with_the_flow_or_with_what_it_reaches_but_not_with_the_rest(tmp_path: Path) -> None:
    files = {"flow": FLOW, "rules": "def days(): return 14\n", "other": "x = 1\n"}
    first = _digest(tmp_path, **files)
    assert _digest(tmp_path, **files) == first
    assert _digest(tmp_path, **(files | {"other": "x = 2\n"})) == first
    changed = [
        _digest(tmp_path, **(files | {"rules": "def days(): return 15\n"})),
        _digest(tmp_path, **(files | {"flow": FLOW + "# repaired\n"})),
    ]
    assert len({first, *changed}) == 3
