"""Writes small trees of guides, for the tests of this folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ORIGINAL = """---
id: {topic}
title: {title}
asks:
{asks}
related: [{related}]
sources:
  - title: A page
    publisher: An office
    url: https://example.org/page
    date: 2025-05
checked: 2026-11-20
review_by: 2027-02-20
care: {care}
audience: [internationals]
vetted_by:
vetted_on:
---
{body}
"""

TRANSLATION = """---
id: {topic}
title: {title}
asks:
{asks}
of: {of}
reviewed_by:
---
{body}
"""


@dataclass
class Tree:
    """Writes guides the way people do."""

    root: Path

    def original(
        self,
        topic: str,
        title: str,
        asks: list[str],
        body: str = "One. Two.",
        *,
        care: str = "none",
        related: str = "residency/renewal",
    ) -> Path:
        area, slug = topic.split("/")
        text = ORIGINAL.format(topic=topic, title=title, asks=_listed(asks), body=body, care=care, related=related)
        return self.write(f"{area}/{slug}.md", text)

    def translation(self, topic: str, lang: str, title: str, asks: list[str], body: str = "一つ。二つ。") -> Path:
        area, slug = topic.split("/")
        text = TRANSLATION.format(topic=topic, title=title, asks=_listed(asks), body=body, of="")
        return self.write(f"{area}/{lang}/{slug}.md", text)

    def write(self, name: str, text: str | bytes) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def line(self, name: str, begins: str) -> int:
        """On which line of a file a text stands first."""
        lines = (self.root / name).read_text("utf-8").split("\n")
        return next(number for number, line in enumerate(lines, 1) if line.startswith(begins))


def _listed(asks: list[str]) -> str:
    return "\n".join(f"  - {ask}" for ask in asks)
