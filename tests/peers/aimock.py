"""The peer for the language model: npm's @copilotkit/aimock, a server that says what fixtures say."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.peers import processes


@dataclass(frozen=True)
class Aimock:
    """A running one; `url` is what LLM_BASE_URL is set to."""

    address: str

    @property
    def url(self) -> str:
        return f"{self.address}/v1"

    def asked(self) -> list[dict[str, Any]]:
        """The bodies of all requests to the chat, by its own journal."""
        with urllib.request.urlopen(f"{self.address}/__aimock/journal", timeout=10) as answer:
            journal = json.load(answer)
        return [entry["body"] for entry in journal if entry["path"] == "/v1/chat/completions"]


@contextmanager
def running(
    folder: Path, content: object, *options: str, match: dict[str, object] | None = None, heard: str | None = None
) -> Iterator[Aimock]:
    """The program, whose model says `content` to what matches, and nothing useful to anything else.

    `options` are its own, such as those of its chaos; `heard` is what it hears in any recording.
    """
    port = processes.free_port()
    fixtures: list[dict[str, object]] = [{"match": match or {}, "response": {"content": content}}]
    if heard is not None:
        spoken = {"match": {"endpoint": "transcription"}, "response": {"transcription": {"text": heard}}}
        fixtures.insert(0, spoken)
    if match:
        fixtures.append({"match": {}, "response": {"content": "?"}})
    file = folder / "fixtures.json"
    file.write_text(json.dumps({"fixtures": fixtures}, ensure_ascii=False), encoding="utf-8")
    program = processes.installed("npm/node_modules/@copilotkit/aimock/dist/cli.js")
    command: list[str | Path] = [
        "node",
        program,
        "--port",
        str(port),
        "--fixtures",
        file,
        "--validate-on-load",
        *options,
    ]
    with processes.running(command, folder, port):
        yield Aimock(f"http://127.0.0.1:{port}")
