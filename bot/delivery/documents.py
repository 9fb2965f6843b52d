"""Files that go to people, rendered when they are fetched or sent, never stored."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from icalendar import Alarm, Calendar
from icalendar import Event as Entry

from bot import papers
from bot.clock import MINUTE, TOKYO
from bot.delivery.sheets import table
from bot.messages import Document, Event
from storage import privacy
from storage.tx import Tx

ENTRY_LASTS = timedelta(minutes=30)


def render(tx: Tx, person_id: str, document: Document) -> bytes:
    """A calendar, a table, a paper, or everything that is held about a person as JSON or as text to read."""
    if document.kind == "calendar":
        return _calendar(document.events, tx.now)
    if "rows" in document.sheet:
        return table(document.sheet["rows"])
    if document.kind == "paper":
        at = datetime.fromtimestamp(tx.now / 1000, UTC)
        return papers.render(document.sheet, document.name.rpartition(".")[2], at)
    held = privacy.export(tx, person_id)
    if document.media_type == "application/json":
        return json.dumps(held, ensure_ascii=False, indent=2).encode()
    return "\n".join(_lines(held)).encode()


def _calendar(events: Sequence[Event], now: int) -> bytes:
    """Entries in Japan's time. A later file replaces an earlier one's: same ids, a higher sequence."""
    calendar = Calendar()
    calendar.add("prodid", "-//Tomoni//EN")
    calendar.add("version", "2.0")
    for event in events:
        calendar.add_component(_entry(event, now))
    calendar.add_missing_timezones()
    data: bytes = calendar.to_ical()
    return data


def _entry(event: Event, now: int) -> Entry:
    entry = Entry()
    entry.add("uid", event.uid)
    entry.add("dtstamp", datetime.fromtimestamp(now / 1000, UTC))
    entry.add("sequence", now // MINUTE)
    entry.add("dtstart", datetime.fromisoformat(event.at).replace(tzinfo=TOKYO))
    entry.add("duration", ENTRY_LASTS)
    entry.add("summary", event.title)
    entry.add("description", event.note)
    entry.add("class", "PRIVATE")
    entry.add("transp", "TRANSPARENT")
    entry.add_component(_alarm(event.title))
    return entry


def _alarm(title: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", timedelta(0))
    alarm.add("description", title)
    return alarm


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
