"""What happened, for whoever counts afterwards: every update and every message. Written by `world`."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from bot.bench.far_side.shapes import Json


@dataclass
class Ledger:
    """`full` off: only counts are kept, which a long load can afford."""

    full: bool = True
    updates: dict[int, Json] = field(default_factory=dict)
    sends: list[Json] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    def queued(self, update_id: int, chat: int | None, kind: str) -> None:
        self.counts["updates"] += 1
        if self.full:
            row = {"update_id": update_id, "chat": chat, "kind": kind, "at": time.time(), "given": 0, "confirmed": None}
            self.updates[update_id] = row

    def given(self, update_id: int) -> None:
        self.counts["given"] += 1
        if row := self.updates.get(update_id):
            row["given"] += 1

    def confirmed(self, update_id: int) -> None:
        self.counts["confirmed"] += 1
        if row := self.updates.get(update_id):
            row["confirmed"] = time.time()

    def acted(self, method: str, chat: int, result: Json) -> Json:
        """A message that now stands in a chat; `answer` becomes given or lost once that is known."""
        row: Json = {
            "n": self.counts["sends"],
            "at": time.time(),
            "method": method,
            "chat": chat,
            "message_id": result["message_id"],
            "text": result.get("text", result.get("caption", "")),
            "markup": result.get("reply_markup"),
            "document": result.get("document"),
            "answer": "pending",
        }
        self.counts["sends"] += 1
        if self.full:
            self.sends.append(row)
        return row

    def told(self, row: Json, *, given: bool) -> None:
        row["answer"] = "given" if given else "lost"
        self.counts[f"answers {row['answer']}"] += 1

    def report(self) -> dict[str, Any]:
        return {"updates": list(self.updates.values()), "sends": self.sends, "counts": dict(self.counts)}
