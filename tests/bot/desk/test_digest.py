"""The Monday digest: a sheet that works when the server does not, and that is not left lying about."""

from __future__ import annotations

import asyncio
import re
import time
import zlib
from datetime import date
from pathlib import Path

from bot.desk.digest import digest, monday, pdf, sheet, text, withdraw
from storage.database import Database
from tests.bot.desk.people import everybody, kept, stay
from tests.storage_fixtures import Clock


async def test_a_sheet_names_who_until_when_and_what_to_do(database: Database) -> None:
    everybody(database)
    made = await digest(database)
    assert made.day == date(2026, 11, 20)
    said = text(made)
    for expected in (
        "Renewals of the next 30 days / これから30日の更新",
        "2026-11-20 Fri 金 - 2026-12-20 Sun 日",
        "Амина Ғуломова",
        "Last day 2026-11-29 Sun 日; last counter day 2026-11-27 Fri 金",
        "Help them to file by 2026-11-27 Fri 金",
        "Amina *bold* #x $y",
        "Agreed to be kept and gave no date: 1.",
    ):
        assert expected in said
    assert "Far Away" not in said
    assert [row["urgent"] for row in sheet(made)["rows"]] == [True, True, True, False, False, False]


async def test_names_of_every_script_are_on_paper_with_their_own_fonts(database: Database) -> None:
    everybody(database)
    made = await digest(database)
    paper = pdf(made)
    assert paper == pdf(made)
    fonts = {font.decode() for font in re.findall(rb"/FontName/\w{6}\+([\w-]+)", unpacked(paper))}
    for script in ("NotoSans-", "NotoSansCJKjp", "NotoSansArabic", "NotoSansEthiopic"):
        assert any(font.startswith(script) for font in fonts), (script, fonts)
    assert b"/MediaBox[0 0 841.89 595.28]" in unpacked(paper).replace(b"841.8898", b"841.89").replace(
        b"595.2756", b"595.28"
    )


def unpacked(paper: bytes) -> bytes:
    """A PDF with the objects that it keeps compressed."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", paper, re.DOTALL)
    return paper + b"\n".join(_inflated(stream) for stream in streams)


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return b""


async def test_what_somebody_typed_as_a_name_does_nothing(database: Database) -> None:
    kept(database, "\x1b[2J#panic() \n\u202eevil" + 5000 * "x", stay("2026-11-25"))
    made = await digest(database)
    (row,) = made.dates.renewals
    assert row.who.name is not None
    assert (row.who.name.startswith("[2J#panic() evil"), row.who.name.isprintable(), len(row.who.name)) == (
        True,
        True,
        60,
    )
    assert pdf(made).startswith(b"%PDF")


async def test_nobody_in_the_next_days_is_said_too(database: Database) -> None:
    kept(database, "Far Away", stay("2027-06-30"))
    made = await digest(database)
    assert "No renewals in the next 30 days." in text(made)
    assert pdf(made).startswith(b"%PDF")


async def test_one_a_week_from_monday_at_eight_and_five_weeks_of_them(
    database: Database, tmp_path: Path, clock: Clock
) -> None:
    folder = tmp_path / "digest"
    assert await monday(database, folder)  # the Monday that was missed
    assert not await monday(database, folder)
    clock.pass_(days=2, minutes=22 * 60 + 59, ms=7)  # Monday, 7:59
    assert not await monday(database, folder)
    clock.pass_(minutes=1)
    assert await monday(database, folder)
    names = sorted(path.name for path in folder.iterdir())
    assert names == [f"digest-2026-11-{day}.{suffix}" for day in (20, 23) for suffix in ("pdf", "txt")]
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
    assert folder.stat().st_mode & 0o777 == 0o700
    for _ in range(6):
        clock.pass_(days=7)
        assert await monday(database, folder)
    assert min(path.stem for path in folder.iterdir()) == "digest-2026-12-07"
    assert len(list(folder.iterdir())) == 10


async def test_after_an_erasure_no_sheet_keeps_the_name(database: Database, tmp_path: Path) -> None:
    folder = tmp_path / "digest"
    kept(database, "Amina", stay("2026-11-25"))
    await monday(database, folder)
    (folder / "notes.txt").write_text("a coordinator's own")
    assert withdraw(folder, 0) == 0
    assert withdraw(folder, time.time_ns() // 1_000_000) == 2
    assert [path.name for path in folder.iterdir()] == ["notes.txt"]
    assert await monday(database, folder)
    await asyncio.to_thread(withdraw, folder / "nowhere", 1)
