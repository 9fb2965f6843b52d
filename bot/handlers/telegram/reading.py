"""From an update of the Bot API to what it means here. Pure; called by the door after nothing, before commit 1.

Only the fields that are used are read, so that what Telegram adds later does no harm. What cannot be read is
stored all the same, with a fault.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.clock import SECOND
from bot.messages import Incoming, Press, Unread, Voice

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
PRIVATE = "private"
GONE = frozenset({"kicked", "left"})
_UNREAD: dict[str, Unread] = {
    "photo": "photo",
    "video": "video",
    "video_note": "video",
    "animation": "video",
    "sticker": "sticker",
    "document": "file",
    "location": "location",
    "venue": "location",
    "contact": "contact",
    "poll": "poll",
}


class _Part(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class _User(_Part):
    id: int
    language_code: str | None = None


class _Chat(_Part):
    id: int
    type: str


class _Button(_Part):
    text: str
    callback_data: str = ""


class _Keyboard(_Part):
    inline_keyboard: tuple[tuple[_Button, ...], ...] = ()


class _Voice(_Part):
    file_id: str
    duration: int = 0
    file_size: int = 0
    mime_type: str = "audio/ogg"


class _Message(BaseModel):
    model_config = ConfigDict(extra="allow", frozen=True)
    message_id: int
    date: int
    chat: _Chat
    user: _User | None = Field(None, alias="from")
    text: str | None = None
    caption: str | None = None
    voice: _Voice | None = None
    audio: _Voice | None = None
    reply_markup: _Keyboard | None = None


class _Query(_Part):
    id: str
    user: _User = Field(alias="from")
    message: _Message | None = None
    data: str = ""


class _Member(_Part):
    status: str


class _MemberChange(_Part):
    chat: _Chat
    user: _User = Field(alias="from")
    date: int
    new_chat_member: _Member


class _Update(_Part):
    update_id: int
    message: _Message | None = None
    edited_message: _Message | None = None
    callback_query: _Query | None = None
    my_chat_member: _MemberChange | None = None


@dataclass(frozen=True, slots=True)
class Pressed:
    """A press that Telegram waits to have answered; `keyboard` is what the message showed, if it still can be seen."""

    query: str
    chat: str
    message: int | None
    data: str
    keyboard: tuple[tuple[_Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A chat that is not between one person and us."""

    id: str
    lang: str | None


@dataclass(frozen=True, slots=True)
class Reading:
    """What an update holds: at most one event, at most one press, or that it came from a group."""

    event: Incoming | None = None
    pressed: Pressed | None = None
    group: Group | None = None
    fault: str | None = None


def read(update: Any) -> Reading:  # noqa: ANN401 - any JSON value at all
    """Read one update. `fault` names fields, never their contents."""
    try:
        seen = _Update.model_validate(update)
    except ValidationError as error:
        places = sorted({".".join(map(str, fault["loc"])) for fault in error.errors(include_input=False)})
        return Reading(fault=f"not readable: {', '.join(places)[:200]}")
    event = str(seen.update_id)
    if seen.message:
        return _message(event, seen.message)
    if seen.edited_message:
        return _edited(event, seen.edited_message)
    if seen.callback_query:
        return _pressed(event, seen.callback_query)
    if seen.my_chat_member:
        return _standing(event, seen.my_chat_member)
    return Reading()


def _message(event: str, message: _Message) -> Reading:
    if message.chat.type != PRIVATE:
        return _group(message.chat, message.user)
    return Reading(
        Incoming(
            event=event,
            address=str(message.chat.id),
            text=_command(message.text or message.caption or ""),
            lang=_lang(message.user),
            unread=_unread(message),
            voice=_voice(message.voice or message.audio),
            sent_at=message.date * SECOND,
            remote_id=str(message.message_id),
        )
    )


def _edited(event: str, message: _Message) -> Reading:
    """A changed text is not read again: what it answered has long been taken. The person is told so."""
    if message.chat.type != PRIVATE:
        return _group(message.chat, message.user)
    return Reading(Incoming(event=event, address=str(message.chat.id), lang=_lang(message.user), unread="edit"))


def _pressed(event: str, query: _Query) -> Reading:
    """Without the message (a button from an inline result) there is no chat: the presser's private one is meant."""
    message = query.message
    if message and message.chat.type != PRIVATE:
        return _group(message.chat, query.user)
    chat = str(message.chat.id if message else query.user.id)
    keyboard = message.reply_markup.inline_keyboard if message and message.reply_markup else ()
    prompt, _, value = query.data.partition("|")
    labels = [button.text for row in keyboard for button in row if button.callback_data == query.data]
    incoming = Incoming(
        event=event,
        address=chat,
        text=unmarked(labels[0]) if labels else "",
        press=Press(prompt=prompt, value=value),
        lang=_lang(query.user),
    )
    pressed = Pressed(query.id, chat, message.message_id if message else None, query.data, keyboard)
    return Reading(incoming, pressed)


def _standing(event: str, change: _MemberChange) -> Reading:
    gone = change.new_chat_member.status in GONE
    if change.chat.type != PRIVATE:
        return Reading() if gone else _group(change.chat, change.user)
    standing = Incoming(
        event=event,
        address=str(change.chat.id),
        lang=_lang(change.user),
        standing="blocked" if gone else "back",
        sent_at=change.date * SECOND,
    )
    return Reading(standing)


def _group(chat: _Chat, user: _User | None) -> Reading:
    return Reading(group=Group(str(chat.id), _lang(user)))


def _unread(message: _Message) -> Unread | None:
    if message.voice or message.audio:
        return "voice"
    held = message.model_extra or {}
    known = next((kind for field, kind in _UNREAD.items() if field in held), None)
    return known or (None if message.text else "other")


def _voice(spoken: _Voice | None) -> Voice | None:
    if spoken is None:
        return None
    return Voice(file=spoken.file_id, seconds=spoken.duration, size=spoken.file_size, media_type=spoken.mime_type)


def _command(text: str) -> str:
    """A command without the bot's name and what a link put after /start: "/start x" is "start"."""
    if not text.startswith("/"):
        return text
    name, *rest = text[1:].split(maxsplit=1)[:2] or [""]
    name = name.partition("@")[0]
    return name if name == "start" or not rest else f"{name} {rest[0]}"


def _lang(user: _User | None) -> str | None:
    return user.language_code.partition("-")[0].lower() if user and user.language_code else None


MARK = "✓ "


def unmarked(label: str) -> str:
    return label.removeprefix(MARK)
