"""Files that go to people, rendered when they are fetched or sent, never stored."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from bot.messages import Document
from storage import privacy
from storage.tx import Tx


def render(tx: Tx, person_id: str, document: Document) -> bytes:
    """Everything that is held about a person, as JSON or as text to read."""
    held = privacy.export(tx, person_id)
    if document.media_type == "application/json":
        return json.dumps(held, ensure_ascii=False, indent=2).encode()
    return "\n".join(_lines(held)).encode()


def _lines(value: object, indent: str = "") -> Iterator[str]:
    """Mappings and lists as an indented outline; what is empty is left out."""
    pairs = value.items() if isinstance(value, Mapping) else enumerate(_items(value), 1)
    for name, item in pairs:
        if isinstance(item, Mapping | list):
            if item:
                yield f"{indent}{name}:"
                yield from _lines(item, indent + "  ")
        elif item not in (None, ""):
            yield f"{indent}{name}: {item}"


def _items(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else [value]
