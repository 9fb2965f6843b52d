"""What updates of the Bot API mean here, and that no update at all does harm."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.handlers.telegram.reading import Reading, read
from bot.messages import Incoming

RECEIVED = Path(__file__).parents[2] / "payloads/telegram/received.jsonl"
ROWS = [json.loads(line) for line in RECEIVED.read_text(encoding="utf-8").splitlines()]
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize("row", ROWS, ids=[row["name"] for row in ROWS])
def test_an_update_is_read_for_what_it_is(row: dict[str, Any]) -> None:
    assert _plain(read(row["update"])) == row["expect"]


def _plain(reading: Reading) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if reading.event:
        found["event"] = reading.event.model_dump(mode="json", exclude_defaults=True)
    if reading.pressed:
        found["pressed"] = [reading.pressed.query, reading.pressed.chat, reading.pressed.message]
    if reading.group:
        found["group"] = [reading.group.id, reading.group.lang]
    if reading.fault:
        found["fault"] = reading.fault
    return found


@given(ANY_JSON)
@settings(max_examples=150)
def test_whatever_comes_is_read_or_kept_with_a_fault(update: object) -> None:
    reading = read(update)
    assert reading.fault
    assert reading.event is None


@given(
    st.sampled_from(["message", "edited_message", "callback_query", "my_chat_member"]),
    st.dictionaries(
        st.sampled_from(["message_id", "date", "chat", "from", "text", "caption", "id", "data", "new_chat_member"]),
        st.sampled_from([1, "x", {"id": 1, "type": "private"}, {"id": 1, "status": "kicked"}, None, [], "\ud83d"]),
    ),
)
@settings(max_examples=300)
def test_a_half_right_update_is_an_event_or_a_fault(kind: str, held: dict[str, Any]) -> None:
    reading = read({"update_id": 5, kind: held})
    assert (reading.fault is None) or reading.event is None
    if reading.event:
        assert Incoming.model_validate(reading.event.model_dump(mode="json")).event == "5"
        json.dumps(reading.event.model_dump(mode="json")).encode()


def test_a_fault_names_fields_and_never_what_a_person_wrote() -> None:
    reading = read({"update_id": 1, "message": {"text": ["my secret"], "chat": "my secret"}})
    assert reading.fault
    assert "secret" not in reading.fault
