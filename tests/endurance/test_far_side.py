"""The far side speaks as the Bot API does: python-telegram-bot understands its answers, and its refusals."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity, Update
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.bench.far_side import Remote
from bot.bench.far_side.remote import Refused

CHAT = 7
WAIT = 20.0  # seconds
YES_NO = InlineKeyboardMarkup.from_row([InlineKeyboardButton(text, callback_data=text[0]) for text in ("Yes", "No")])


@pytest.fixture
async def bot(far: Remote, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bot]:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # the library's way to speak of seconds that will stay
    async with _bot(far, far.token) as opened:
        yield opened


def _bot(far: Remote, token: str) -> Bot:
    return Bot(token, base_url=f"{far.url}/bot", request=HTTPXRequest(), get_updates_request=HTTPXRequest())


async def test_updates_come_in_order_until_confirmed(far: Remote, bot: Bot) -> None:
    for text in ("/start", "two", "three"):
        far.control("text", chat=CHAT, text=text)
    first = await bot.get_updates(limit=2)
    assert [update.message and update.message.text for update in first] == ["/start", "two"]
    assert [update.update_id for update in await bot.get_updates()][:2] == [update.update_id for update in first]
    (last,) = await bot.get_updates(offset=first[-1].update_id + 1)
    assert last.message is not None
    assert last.message.text == "three"
    assert last.message.from_user is not None
    assert not last.message.from_user.is_bot
    assert last.message.chat.type == "private"
    assert far.control("counts")["confirmed"] == 2


async def test_a_poll_waits_and_yields_to_another(far: Remote, bot: Bot) -> None:
    waiting = asyncio.create_task(bot.get_updates(timeout=20))
    await _polled(far, 1)
    far.control("text", chat=CHAT, text="hello")
    assert len(await waiting) == 1
    offset = (await bot.get_updates())[0].update_id + 1
    waiting = asyncio.create_task(bot.get_updates(offset=offset, timeout=20))
    await _polled(far, 3)
    assert await bot.get_updates(offset=offset) == ()
    with pytest.raises(Conflict):
        await waiting


async def _polled(far: Remote, times: int) -> None:
    """Until so many polls have come."""
    async with asyncio.timeout(WAIT):
        while True:
            if far.control("counts").get("calls getupdates") == times:
                return
            await asyncio.sleep(0.05)


async def test_a_button_is_pressed_answered_and_marked(far: Remote, bot: Bot) -> None:
    far.control("text", chat=CHAT, text="hello")
    sent = await bot.send_message(CHAT, "<b>Well?</b> &amp; so", parse_mode="HTML", reply_markup=YES_NO)
    assert sent.text == "Well? & so"
    assert [(entity.type, entity.offset, entity.length) for entity in sent.entities] == [(MessageEntity.BOLD, 0, 5)]
    far.control("press", chat=CHAT, label="No")
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None
    assert query.data == "N"
    assert query.message == sent
    assert await bot.answer_callback_query(query.id)
    marked = InlineKeyboardMarkup([[InlineKeyboardButton("✓ No", callback_data="N")]])
    assert await bot.edit_message_reply_markup(CHAT, sent.message_id, reply_markup=marked)
    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_reply_markup(CHAT, sent.message_id, reply_markup=marked)
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await bot.answer_callback_query(query.id)


async def test_everything_that_people_send_is_understood(far: Remote, bot: Bot) -> None:
    kinds = ("photo", "voice", "audio", "video", "sticker", "document", "location", "contact", "video_note")
    for kind in kinds:
        far.control("media", chat=CHAT, kind=kind)
    first = far.control("text", chat=CHAT, text="a typo")["message_id"]
    far.control("edit", chat=CHAT, message_id=first, text="no typo")
    far.control("member", chat=CHAT, status="kicked")
    far.control("text", chat=-100_123, text="hello all")
    updates = await bot.get_updates(allowed_updates=Update.ALL_TYPES)
    assert all(update.message and getattr(update.message, kind) for update, kind in zip(updates, kinds, strict=False))
    edited, member, group = updates[-3:]
    assert edited.edited_message is not None
    assert edited.edited_message.text == "no typo"
    assert member.my_chat_member is not None
    assert member.my_chat_member.new_chat_member.status == "kicked"
    assert group.message is not None
    assert group.message.chat.type == "supergroup"


async def test_a_document_is_received_with_its_name(far: Remote, bot: Bot) -> None:
    far.control("text", chat=CHAT, text="hello")
    sent = await bot.send_document(CHAT, b"BEGIN:VCALENDAR", filename="dates.ics", caption="Your dates")
    assert sent.document is not None
    assert sent.document.file_name == "dates.ics"
    assert far.control("sent", chat=CHAT)["sends"][0]["document"]["file_size"] == 15


@pytest.mark.parametrize(
    ("text", "reason"),
    [("", "empty"), ("x" * 4097, "too long"), ("<b>open", "can't find end tag"), ("<blink>", "unsupported start tag")],
)
async def test_what_telegram_would_refuse_is_refused(far: Remote, bot: Bot, text: str, reason: str) -> None:
    far.control("text", chat=CHAT, text="hello")
    with pytest.raises(BadRequest, match=f"(?i){reason}"):
        await bot.send_message(CHAT, text, parse_mode="HTML")
    assert far.control("sent")["sends"] == []


async def test_strangers_blockers_and_wrong_tokens_are_refused(far: Remote, bot: Bot) -> None:
    with pytest.raises(BadRequest, match=r"(?i)chat not found"):
        await bot.send_message(CHAT, "hello")
    far.control("member", chat=CHAT, status="kicked")
    with pytest.raises(Forbidden, match="blocked"):
        await bot.send_message(CHAT, "hello")
    with pytest.raises(InvalidToken):
        async with _bot(far, "1:wrong"):
            pass


async def test_faults_come_as_ordered(far: Remote, bot: Bot) -> None:
    far.control("text", chat=CHAT, text="hello")
    far.control("fault", kind="throttle", count=1, retry_after=3)
    with pytest.raises(RetryAfter):
        await bot.send_message(CHAT, "too fast")
    far.control("fault", kind="cut", methods=["sendMessage"], count=1)
    far.control("fault", kind="lost", methods=["sendMessage"], count=1)
    for text in ("cut", "lost"):
        with pytest.raises(TelegramError):
            await bot.send_message(CHAT, text)
    await bot.send_message(CHAT, "arrives")
    sends = far.control("sent")["sends"]
    assert [(send["text"], send["answer"]) for send in sends] == [("lost", "lost"), ("arrives", "given")]


async def test_a_closed_door_opens_again(far: Remote, bot: Bot) -> None:
    far.control("refuse", seconds=2)
    with pytest.raises(TelegramError):
        await bot.get_me()
    async with asyncio.timeout(WAIT):
        while True:
            try:
                assert (await bot.get_me()).is_bot
            except TelegramError:
                await asyncio.sleep(0.1)
            else:
                return


def test_what_cannot_be_done_is_a_sentence(far: Remote) -> None:
    with pytest.raises(Refused, match="no message with buttons"):
        far.control("press", chat=CHAT, label="Yes")
    with pytest.raises(Refused, match="missing or wrong: 'text'"):
        far.control("text", chat=CHAT)


async def test_a_load_measures_whoever_answers(far: Remote, bot: Bot) -> None:
    """Five people against a bot that echoes: each says the next thing after the last was answered."""
    echoing = asyncio.create_task(_echo(bot))
    plan = {"people": 5, "seconds": 2.0, "loop": [{"text": "hello {n}"}, {"press": 1}]}
    figures = await asyncio.to_thread(far.control, "load", **plan)
    echoing.cancel()
    assert figures["updates"] > 5
    assert figures["unanswered"] == figures["stuck"] == 0
    assert 0 < figures["p50_ms"] <= figures["p95_ms"]


async def _echo(bot: Bot) -> None:
    offset = 0
    while True:
        for update in await bot.get_updates(offset=offset, timeout=5):
            offset = update.update_id + 1
            assert update.effective_chat is not None
            await bot.send_message(update.effective_chat.id, "and you?", reply_markup=YES_NO)
