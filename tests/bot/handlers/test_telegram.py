"""The Telegram door against a Bot API server in a process of its own: what arrives, what leaves, what goes wrong."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from aiohttp import web
from fastapi import FastAPI
from telegram.error import InvalidToken, TelegramError

from bot.bench.far_side.remote import Remote
from bot.channels import Problem, SendError, Unavailable
from bot.conversation import Intake
from bot.handlers.telegram import PATH, Telegram, manners, poll, router
from bot.handlers.telegram.reading import read
from bot.messages import DO, Choice, Document, Outgoing, Source
from bot.signals import Signal
from bot.strings import Strings
from storage import inbox
from storage.database import Database
from storage.errors import Kind, StorageError

AMINA = 1001
WAIT = 20.0


@pytest.fixture
def far() -> Iterator[Remote]:
    with Remote() as remote:
        remote.control("person", chat=AMINA, language_code="en")
        yield remote


@pytest.fixture
async def door(far: Remote, sqlite_database: Database, strings: Strings) -> AsyncIterator[Telegram]:
    made = Telegram(far.token, far.url, Intake(sqlite_database, Signal()), strings)
    await made.open()
    yield made
    await made.close()


def _say(text: str, *choices: tuple[str, str], prompt: str = DO, **more: Any) -> Outgoing:
    buttons = tuple(Choice(value=value, label=label) for value, label in choices)
    return Outgoing(text=text, lang="en", choices=buttons, prompt=prompt if buttons else None, **more)


def _shown(far: Remote) -> list[dict[str, Any]]:
    return [m for m in far.control("chat", chat=AMINA)["messages"] if m["from"]["is_bot"]]


async def _stored(database: Database) -> int:
    return (await database.read(inbox.backlog))[0]


async def _until(there: Any) -> None:
    async with asyncio.timeout(WAIT):
        while True:
            found = there()
            if await found if asyncio.iscoroutine(found) else found:
                return
            await asyncio.sleep(0.05)


async def test_a_message_shows_words_card_sources_and_small_print(door: Telegram, far: Remote) -> None:
    source = Source(title="Stay & <visa>", publisher="ISA", url="https://example.org/?a=1&b=2", date="2026-01")
    message = _say(
        "5 < 6 & you\n\nSteps", ("menu", "Menu"), card="更新したいです。", sources=(source,), checked="2026-11-01",
        notes=("General information.",),
    )  # fmt: skip
    assert (await door.send(str(AMINA), message)).isdecimal()
    (shown,) = _shown(far)
    words = ("5 < 6 & you", "更新したいです。", "Stay & <visa>, ISA (2026-01)", "2026-11-01", "General information.")
    assert [part for part in words if part not in shown["text"]] == []
    assert {"text_link", "blockquote"} <= {entity["type"] for entity in shown["entities"]}
    assert shown["reply_markup"]["inline_keyboard"] == [[{"text": "Menu", "callback_data": "do|menu"}]]


async def test_a_file_arrives_with_its_name(door: Telegram, far: Remote) -> None:
    document = Document(kind="export", name="tomoni-my-data.txt", media_type="text/plain")
    await door.send(str(AMINA), Outgoing(text=document.name, lang="en", document=document), b"all of it")
    (shown,) = _shown(far)
    assert shown["document"]["file_name"] == "tomoni-my-data.txt"


async def test_a_voice_note_is_fetched(door: Telegram, far: Remote) -> None:
    """The far side's files hold their own names."""
    far.control("media", chat=AMINA, kind="voice")
    (update,) = await door.updates(None)
    voice = read(update).event
    assert voice
    assert voice.voice
    assert voice.voice.file in (await door.fetch(voice.voice.file)).decode()


async def test_a_file_that_is_gone_is_refused(door: Telegram) -> None:
    with pytest.raises(SendError) as told:
        await door.fetch("another")
    assert told.value.problem is Problem.REFUSED


@pytest.mark.parametrize(
    ("fault", "problem"),
    [
        ({"kind": "throttle", "retry_after": 7}, Problem.THROTTLED),
        ({"kind": "error"}, Problem.FAULTY),
        ({"kind": "blocked"}, Problem.BLOCKED),
        ({"kind": "lost"}, Problem.UNCERTAIN),
        ({"kind": "cut"}, Problem.UNCERTAIN),
    ],
)
async def test_what_went_wrong_is_told_apart(
    door: Telegram, far: Remote, fault: dict[str, Any], problem: Problem
) -> None:
    far.control("fault", **fault, methods=["sendMessage"], count=1)
    with pytest.raises(SendError) as told:
        await door.send(str(AMINA), _say("hello"))
    assert told.value.problem is problem
    assert told.value.retry_after == fault.get("retry_after")


async def test_a_network_that_is_not_there_has_not_taken_the_message(door: Telegram, far: Remote) -> None:
    far.control("refuse", seconds=60)
    with pytest.raises(SendError) as told:
        await door.send(str(AMINA), _say("hello"))
    assert told.value.problem is Problem.UNAVAILABLE


async def test_a_token_that_was_taken_back_loses_no_message(far: Remote, strings: Strings, door: Telegram) -> None:
    revoked = Telegram("1:revoked", far.url, door._intake, strings)
    await revoked.open()
    with pytest.raises(SendError) as told:
        await revoked.send(str(AMINA), _say("hello"))
    assert told.value.problem is Problem.UNAVAILABLE
    with pytest.raises(InvalidToken):
        await revoked.updates(None)
    await revoked.close()


async def test_a_pressed_choice_is_marked_and_a_later_one_takes_the_mark(door: Telegram, far: Remote) -> None:
    await door.send(str(AMINA), _say("which?", ("a", "First"), ("b", "Second")))

    def labels() -> list[str]:
        return [button["text"] for row in _shown(far)[0]["reply_markup"]["inline_keyboard"] for button in row]

    offset = None
    for label, after in (("First", ["✓ First", "Second"]), ("Second", ["First", "✓ Second"])):
        far.control("press", chat=AMINA, label=label)
        updates = await door.updates(offset)
        await door.take(updates)
        offset = updates[-1]["update_id"] + 1
        await _until(lambda after=after: labels() == after)
    assert far.control("counts")["calls answercallbackquery"] == 2


async def test_who_waits_sees_typing_and_who_was_answered_does_not(
    door: Telegram, far: Remote, monkeypatch: pytest.MonkeyPatch
) -> None:
    far.control("text", chat=AMINA, text="a hard question")
    await door.take(await door.updates(None))
    await _until(lambda: far.control("counts").get("calls sendchataction") == 1)
    monkeypatch.setattr(manners, "TYPING_AFTER", 600.0)  # longer than any answer takes, on any machine
    far.control("text", chat=AMINA, text="another")
    await door.take(await door.updates(None))
    (waiting,) = door._manners._expecting.values()
    await door.send(str(AMINA), _say("quick"))
    assert waiting.cancelled()
    assert door._manners._expecting == {}
    assert far.control("counts")["calls sendchataction"] == 1


async def test_a_group_is_declined_politely_and_nothing_of_it_is_kept(
    door: Telegram, far: Remote, sqlite_database: Database
) -> None:
    far.control("person", chat=-77, type="group")
    chat = {"id": -77, "type": "group", "title": "Family"}
    user = {"id": 5, "is_bot": False, "first_name": "B", "language_code": "ja"}
    far.control("raw", update={"message": {"message_id": 1, "date": 1, "chat": chat, "from": user, "text": "hi all"}})
    await door.take(await door.updates(None))
    await _until(lambda: far.control("counts").get("calls leavechat") == 1)
    sent = far.control("sent", after=0)["sends"]
    assert "一人ずつ" in sent[0]["text"]
    assert await _stored(sqlite_database) == 0


async def test_the_command_menu_is_there_in_every_language(door: Telegram, far: Remote, strings: Strings) -> None:
    await door.introduce(None, "")
    menus = far.control("commands")
    assert set(menus) == {"", *strings.languages}
    assert {entry["command"] for entry in menus["ja"]} == {entry["command"] for entry in menus[""]}
    words = json.dumps(menus, ensure_ascii=False).lower()
    assert not [word for word in ("visa", "refugee", "asylum", "residence", "ビザ", "難民", "在留") if word in words]


async def test_the_chat_is_cleared_as_far_as_telegram_lets_us(door: Telegram, far: Remote) -> None:
    ids = [await door.send(str(AMINA), _say(f"old {n}")) for n in range(3)]
    await door.send(str(AMINA), _say("Cleared.", clears=(*ids, "not a number")))
    assert [message["text"] for message in _shown(far)] == ["Cleared."]


async def test_nothing_is_confirmed_before_it_is_stored(door: Telegram, far: Remote, sqlite_database: Database) -> None:
    far.control("text", chat=AMINA, text="do not lose me")
    sqlite_database.close()
    updates = await door.updates(None)
    with pytest.raises(Unavailable):
        await door.take(updates)
    assert far.control("counts")["unconfirmed"] == 1


async def test_polling_stores_what_comes_and_confirms_it(
    door: Telegram, far: Remote, sqlite_database: Database
) -> None:
    async def ours() -> bool:
        return True

    polling = asyncio.create_task(poll(door, ours))
    far.control("text", chat=AMINA, text="one")
    await _until(lambda: _is_stored(sqlite_database, 1))
    far.control("text", chat=AMINA, text="two")
    await _until(lambda: _is_stored(sqlite_database, 2))
    await _until(lambda: far.control("counts")["unconfirmed"] == 0)
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)
    assert await _stored(sqlite_database) == 2


async def test_updates_that_come_twice_out_of_order_and_from_years_ago_are_each_stored_once(
    door: Telegram, sqlite_database: Database
) -> None:
    message = {"message_id": 2, "date": 1_000_000_000, "chat": {"id": AMINA, "type": "private"}, "text": "from 2001"}
    await door.take([{"update_id": update_id, "message": message} for update_id in (7, 5, 7, 6, 5)])
    await door.take([{"update_id": update_id, "message": message} for update_id in (6, 5)])
    assert await _stored(sqlite_database) == 3


async def _is_stored(database: Database, many: int) -> bool:
    return await _stored(database) >= many


async def test_who_may_not_poll_leaves_the_updates_alone(door: Telegram, far: Remote) -> None:
    async def theirs() -> bool:
        return False

    far.control("text", chat=AMINA, text="for the other one")
    polling = asyncio.create_task(poll(door, theirs))
    await asyncio.sleep(0.3)
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)
    assert far.control("counts").get("calls getupdates", 0) == 0


SECRET = "only Telegram knows"  # noqa: S105 - of this test
CHAT = {"id": AMINA, "type": "private"}
UPDATE = {"update_id": 3, "message": {"message_id": 1, "date": 1, "chat": CHAT, "text": "hi"}}


@pytest.fixture
async def caller(door: Telegram) -> AsyncIterator[httpx.AsyncClient]:
    app = FastAPI()
    app.include_router(router(door, SECRET))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://tomoni") as client:
        yield client


def _headers(secret: str) -> dict[str, str]:
    return {"X-Telegram-Bot-Api-Secret-Token": secret}


async def test_the_webhook_takes_what_telegram_sends_once(caller: httpx.AsyncClient, sqlite_database: Database) -> None:
    for _ in range(2):
        assert (await caller.post(PATH, json=UPDATE, headers=_headers(SECRET))).status_code == 200
    assert await _stored(sqlite_database) == 1


@pytest.mark.parametrize("headers", [{}, _headers(""), _headers("guessed"), _headers(SECRET + " ")])
async def test_a_forged_webhook_call_is_refused_and_leaves_nothing(
    caller: httpx.AsyncClient, sqlite_database: Database, headers: dict[str, str]
) -> None:
    answer = await caller.post(PATH, json=UPDATE, headers=headers)
    assert answer.status_code == 403
    assert "secret" in answer.text
    assert await _stored(sqlite_database) == 0


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff\xfe", b'{"update_id": "x"}'])
async def test_a_body_that_cannot_be_read_is_kept_and_not_sent_for_ever(
    caller: httpx.AsyncClient, sqlite_database: Database, body: bytes
) -> None:
    assert (await caller.post(PATH, content=body, headers=_headers(SECRET))).status_code == 200
    assert await _stored(sqlite_database) == 0


async def test_a_body_that_is_too_large_is_refused(caller: httpx.AsyncClient) -> None:
    answer = await caller.post(PATH, content=b"x" * (1024 * 1024 + 1), headers=_headers(SECRET))
    assert answer.status_code == 413


async def test_while_the_database_is_away_telegram_is_asked_to_come_again(
    caller: httpx.AsyncClient, sqlite_database: Database
) -> None:
    sqlite_database.close()
    assert (await caller.post(PATH, json=UPDATE, headers=_headers(SECRET))).status_code == 503
    with pytest.raises(StorageError) as closed:
        await sqlite_database.read(inbox.backlog)
    assert closed.value.kind is Kind.MISSING


@asynccontextmanager
async def _answering(status: int, body: str, strings: Strings, database: Database) -> AsyncIterator[Telegram]:
    """A door whose Bot API answers everything with this."""

    async def handle(_request: web.Request) -> web.Response:
        return web.Response(status=status, text=body)

    app = web.Application()
    app.router.add_route("*", "/{anything:.*}", handle)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    (port,) = [address[1] for address in runner.addresses]
    door = Telegram("42:x", f"http://127.0.0.1:{port}", Intake(database, Signal()), strings)
    await door.open()
    try:
        yield door
    finally:
        await door.close()
        await runner.cleanup()


NONSENSE = [
    "null",
    "[]",
    '{"ok": false}',
    '{"ok": true, "result": [{}]}',
    '{"ok": true, "result": [{"update_id": "x"}]}',
    "{cut",
]


@pytest.mark.parametrize("body", NONSENSE)
async def test_nonsense_in_place_of_updates_is_trouble_and_not_taken(
    sqlite_database: Database, strings: Strings, body: str
) -> None:
    async with _answering(200, body, strings, sqlite_database) as door:
        with pytest.raises(TelegramError):
            await door.updates(None)


async def test_a_proxy_that_forbids_is_not_taken_for_the_person(sqlite_database: Database, strings: Strings) -> None:
    async with _answering(403, "<html>Forbidden by your firewall</html>", strings, sqlite_database) as door:
        with pytest.raises(SendError) as told:
            await door.send(str(AMINA), _say("hello"))
    assert told.value.problem is Problem.UNAVAILABLE


def test_what_the_library_would_log_of_an_answer_stays_unsaid() -> None:
    quoting = "logging.getLogger('telegram.request.BaseRequest').error('what a person wrote')"
    code = f"import logging; from bot import logs; logs.configure('debug', 'json'); {quoting}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "what a person wrote" not in done.stdout + done.stderr
