"""The Monday digest: the renewals of the next 30 days, as text and on paper, for when the server does not work.

`monday` is called by the scheduler, `digest` by `tomoni desk digest`. The files hold names and dates in plain
words, so they are private, kept for five weeks, and withdrawn when somebody is erased.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.clock import TOKYO, civil
from bot.desk.renewals import FACTS, Dates, Renewal, dates, written
from bot.papers import typeset
from bot.programme.residency import State
from storage import overview
from storage.backup import folder as files
from storage.database import Database
from storage.tx import Tx

AHEAD = 30  # days
KEPT = timedelta(weeks=5)
HOUR = 8  # on Mondays, in Japan
TEMPLATE = Path(__file__).with_suffix(".typ")
URGENT = frozenset({State.DUE, State.NO_NEWS, State.LIMIT, State.EXPIRED})

TITLE = {"en": "Renewals of the next 30 days", "ja": "これから30日の更新"}
NONE = {"en": "No renewals in the next 30 days.", "ja": "これから30日の更新はありません。"}
CONFIDENTIAL = "Confidential: shred it after use. 取扱注意・使用後は裁断"
COUNTED = "Counted from the dates people gave us; only Immigration decides. 日付は本人から聞いたものです。"
COLUMNS = (
    {"en": "By", "ja": "期限"},
    {"en": "Name", "ja": "名前"},
    {"en": "Lang., channel", "ja": "言語・連絡"},
    {"en": "Last day", "ja": "在留の最終日"},
    {"en": "Last counter day", "ja": "窓口の最終日"},
    {"en": "State", "ja": "状態"},
    {"en": "What to do", "ja": "すること"},
    {"en": "✓", "ja": ""},
)
STATES = {
    State.FAR: "far 先",
    State.OPEN: "open 受付中",
    State.DUE: "due まもなく",
    State.FILED: "filed 申請済",
    State.SPECIAL: "waiting 特例期間",
    State.NO_NEWS: "no news 結果待ち",
    State.LIMIT: "limit near 期限間近",
    State.EXPIRED: "past 期限後",
}


@dataclass(frozen=True, slots=True)
class Digest:
    day: date
    made: datetime
    dates: Dates


async def digest(database: Database) -> Digest:
    return await database.read(_digest)


async def monday(database: Database, folder: Path) -> bool:
    """Write this week's digest as text and PDF unless it is there; whether it was written. Raises StorageError."""
    now = await database.read(lambda tx: tx.now)
    await asyncio.to_thread(_forget, folder, civil(now))
    if _last(folder) >= _latest_monday(now):
        return False
    made = await digest(database)
    for suffix, content in (("txt", text(made).encode()), ("pdf", await asyncio.to_thread(pdf, made))):
        name = f"digest-{made.day.isoformat()}.{suffix}"
        await asyncio.to_thread(_put, folder / name, content)
    return True


def withdraw(folder: Path, erased_at: int) -> int:
    """Delete the digests of before an erasure (ms): the person may stand in them. `monday` writes a new one."""
    older = [path for path, _ in _dated(folder) if path.stat().st_mtime_ns // 1_000_000 <= erased_at]
    return _delete(folder, older)


def text(made: Digest) -> str:
    """In plain text, for a terminal or a mail."""
    return "\n".join(_lines(made)) + "\n"


def pdf(made: Digest) -> bytes:
    return typeset.pdf(TEMPLATE, sheet(made), made.made)


def sheet(made: Digest) -> dict[str, Any]:
    """What the template shows."""
    return {
        "title": TITLE,
        "period": _period(made),
        "confidential": CONFIDENTIAL,
        "none": NONE,
        "columns": COLUMNS,
        "rows": [{"cells": _cells(row), "urgent": row.state in URGENT} for row in made.dates.renewals],
        "notes": [COUNTED, *_notes(made.dates)],
        "footer": f"Tomoni, WELgee. Made {made.made:%Y-%m-%d %H:%M} (Japan).",
    }


def _digest(tx: Tx) -> Digest:
    people = overview.known(tx, FACTS).values()
    return Digest(civil(tx.now), files.moment(tx.now), dates(people, civil(tx.now), AHEAD))


def _lines(made: Digest) -> Iterator[str]:
    yield f"{TITLE['en']} / {TITLE['ja']}"
    yield _period(made)
    yield CONFIDENTIAL
    yield ""
    if not made.dates.renewals:
        yield f"{NONE['en']} {NONE['ja']}"
    for row in made.dates.renewals:
        yield f"{written(row.until)}  {row.who}  {STATES[row.state]}"
        yield f"    Last day {written(row.last_day)}; last counter day {written(row.counter_day)}"
        yield f"    {row.what}"
    yield ""
    yield COUNTED
    yield from _notes(made.dates)


def _cells(row: Renewal) -> list[str]:
    who = row.who
    name = f"{who.called} ({who.id})"
    way = f"{who.lang}, {who.channel}" + ("" if who.reachable else " (not reachable)")
    return [written(row.until), name, way, written(row.last_day), written(row.counter_day), STATES[row.state], row.what]


def _notes(known: Dates) -> Iterator[str]:
    if known.without:
        yield f"Agreed to be kept and gave no date: {len(known.without)}. Who they are: tomoni desk today."
    for who in known.unreadable:
        yield f"The dates of {who} cannot be read: ask for them again."


def _period(made: Digest) -> str:
    return f"{written(made.day)} - {written(made.day + timedelta(days=AHEAD))}"


def _latest_monday(now: int) -> date:
    """The last Monday whose hour has come."""
    at = datetime.fromtimestamp(now / 1000, TOKYO) - timedelta(hours=HOUR)
    return at.date() - timedelta(days=at.weekday())


def _last(folder: Path) -> date:
    """The day of the newest digest that was written to its end: the PDF comes last."""
    return max((day for path, day in _dated(folder) if path.suffix == ".pdf"), default=date.min)


def _dated(folder: Path) -> Iterator[tuple[Path, date]]:
    for path in folder.glob("digest-*.*"):
        try:
            yield path, date.fromisoformat(path.stem.removeprefix("digest-"))
        except ValueError:
            continue  # not one of ours


def _forget(folder: Path, today: date) -> int:
    return _delete(folder, [path for path, day in _dated(folder) if day <= today - KEPT])


def _put(path: Path, content: bytes) -> None:
    files.put(path, lambda file: file.write(content))


def _delete(folder: Path, gone: Sequence[Path]) -> int:
    with files.said(folder):
        for path in gone:
            path.unlink(missing_ok=True)
    return len(gone)
