"""The Bot API's objects as JSON, with the fields that the real one always sends. Pure; used by `world`."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

BOT_ID = 7_000_000_001
FILE = "far-side-"  # begins the ids of files that people have sent
BOT: Json = {"id": BOT_ID, "is_bot": True, "first_name": "Tomoni", "username": "tomoni_far_side_bot"}
ME: Json = BOT | {
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
    "can_connect_to_business": False,
    "has_main_web_app": False,
}


def user(user_id: int, **fields: object) -> Json:
    return {"id": user_id, "is_bot": False, "first_name": f"P{user_id}", "language_code": "en"} | fields


def private(person: Json) -> Json:
    return {"id": person["id"], "first_name": person["first_name"], "type": "private"}


def group(chat_id: int) -> Json:
    return {"id": chat_id, "title": f"Group {chat_id}", "type": "supergroup"}


def text(words: str) -> Json:
    """The part of a message that a text is; a leading command is marked as the clients' servers mark it."""
    if not words.startswith("/"):
        return {"text": words}
    length = len(words.split(maxsplit=1)[0])
    return {"text": words, "entities": [{"offset": 0, "length": length, "type": "bot_command"}]}


def media(kind: str, number: int, caption: str | None) -> Json:
    """The part of a message that a photo, a voice message and so on is."""
    file = {"file_id": f"{FILE}{kind}-{number}", "file_unique_id": f"{kind}{number}", "file_size": 2048}
    kinds: dict[str, Any] = {
        "photo": [file | {"width": 90, "height": 67}, file | {"width": 320, "height": 240}],
        "voice": file | {"duration": 3, "mime_type": "audio/ogg"},
        "audio": file | {"duration": 30, "mime_type": "audio/mpeg"},
        "video": file | {"duration": 3, "width": 320, "height": 240, "mime_type": "video/mp4"},
        "video_note": file | {"duration": 3, "length": 240},
        "sticker": file
        | {"width": 512, "height": 512, "type": "regular", "is_animated": False, "is_video": False, "emoji": "\u2764"},
        "document": file | {"file_name": "letter.pdf", "mime_type": "application/pdf"},
        "location": {"latitude": 35.7056, "longitude": 139.7519},
        "contact": {"phone_number": "+810000000000", "first_name": "Someone"},
    }
    part = {kind: kinds[kind]}
    return part | {"caption": caption} if caption else part


def membership(person: Json, chat: Json, date: int, before: str, after: str) -> Json:
    """How the bot's own membership of a chat changed: `kicked` in a private chat means blocked."""
    return {
        "chat": chat,
        "from": person,
        "date": date,
        "old_chat_member": _member(before),
        "new_chat_member": _member(after),
    }


def _member(status: str) -> Json:
    return {"user": BOT, "status": status} | ({"until_date": 0} if status == "kicked" else {})
