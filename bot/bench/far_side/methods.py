"""The Bot API's methods, each a function of the world and the parameters. Called by `api`.

A method returns its result; what a message left in the ledger comes back beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.bench.far_side import markup, shapes
from bot.bench.far_side.bodies import BadRequest, Params, integer, listed, structured
from bot.bench.far_side.shapes import ME, Json
from bot.bench.far_side.world import Chat, World

MOST_DELETED = 100

Result = tuple[Any, Json | None]
Method = Callable[[World, Params], Result]


class Forbidden(Exception):
    """Answered with 403 and this description."""


async def get_updates(world: World, params: Params) -> list[Json]:
    """The one method that waits. Raises Conflict when another poller takes over."""
    world.updates.poll(integer(params, "offset", 0), listed(params, "allowed_updates"))
    await world.updates.wait(integer(params, "timeout", 0))
    return world.updates.take(integer(params, "limit", 100))


def send_message(world: World, params: Params) -> Result:
    chat_id, _ = _writable(world, params)
    part = markup.message_text(params.get("text"), params.get("parse_mode"))
    return world.hear("sendMessage", chat_id, part | _keyboard(params))


def send_document(world: World, params: Params) -> Result:
    chat_id, chat = _writable(world, params)
    given = params.get("document")
    if not given:
        raise BadRequest("there is no document in the request")
    number = len(chat.messages)
    file = {"file_id": f"far-side-sent-{chat_id}-{number}", "file_unique_id": f"sent{chat_id}x{number}"}
    document = given | file if isinstance(given, dict) else file | {"file_name": str(given)}
    part = markup.caption(params.get("caption"), params.get("parse_mode"))
    return world.hear("sendDocument", chat_id, {"document": document} | part | _keyboard(params))


def get_file(_world: World, params: Params) -> Result:
    """Only what people have sent is there; see `shapes.media`."""
    file_id = str(params.get("file_id"))
    if not file_id.startswith(shapes.FILE):
        raise BadRequest("wrong file_id or the file is temporarily unavailable")
    path = f"voice/{file_id}.oga"
    return {"file_id": file_id, "file_unique_id": file_id[-12:], "file_size": 2048, "file_path": path}, None


def send_chat_action(world: World, params: Params) -> Result:
    _writable(world, params)
    if not params.get("action"):
        raise BadRequest("wrong parameter action in request")
    return True, None


def answer_callback_query(world: World, params: Params) -> Result:
    query = str(params.get("callback_query_id"))
    if query not in world.queries:
        raise BadRequest("query is too old and response timeout expired or query ID is invalid")
    world.queries.discard(query)
    return True, None


def edit_message_reply_markup(world: World, params: Params) -> Result:
    chat, message = _message(world, params)
    return _replace(chat, message, {}, _keyboard(params)), None


def edit_message_text(world: World, params: Params) -> Result:
    chat, message = _message(world, params)
    part = markup.message_text(params.get("text"), params.get("parse_mode"))
    return _replace(chat, message, part, _keyboard(params)), None


def delete_message(world: World, params: Params) -> Result:
    chat_id, chat = _chat(world, params)
    if chat.messages.pop(integer(params, "message_id"), None) is None:
        raise BadRequest("message to delete not found")
    world.ledger.counts[f"deleted {chat_id}"] += 1
    return True, None


def delete_messages(world: World, params: Params) -> Result:
    chat_id, chat = _chat(world, params)
    ids = listed(params, "message_ids") or []
    if not 1 <= len(ids) <= MOST_DELETED:
        raise BadRequest("message identifiers are not specified" if not ids else "too many message identifiers")
    gone = [chat.messages.pop(int(one), None) for one in ids]
    world.ledger.counts[f"deleted {chat_id}"] += sum(message is not None for message in gone)
    return True, None


def leave_chat(world: World, params: Params) -> Result:
    chat_id, chat = _chat(world, params)
    if chat.about["type"] == "private":
        raise BadRequest("chat member status can't be changed in private chats")
    chat.left = True
    world.ledger.counts[f"left {chat_id}"] += 1
    return True, None


def get_chat(world: World, params: Params) -> Result:
    return _chat(world, params)[1].about | {"accent_color_id": 0, "max_reaction_count": 11}, None


def set_my_commands(world: World, params: Params) -> Result:
    commands = listed(params, "commands")
    if not commands:
        raise BadRequest("commands are not specified")
    world.commands[str(params.get("language_code") or "")] = commands
    return True, None


def get_my_commands(world: World, params: Params) -> Result:
    return world.commands.get(str(params.get("language_code") or ""), []), None


def delete_my_commands(world: World, params: Params) -> Result:
    world.commands.pop(str(params.get("language_code") or ""), None)
    return True, None


def set_webhook(world: World, params: Params) -> Result:
    world.webhook = str(params.get("url") or "")
    return True, None


def delete_webhook(world: World, _params: Params) -> Result:
    world.webhook = ""
    return True, None


def get_webhook_info(world: World, _params: Params) -> Result:
    waiting = len(world.updates)
    return {"url": world.webhook, "has_custom_certificate": False, "pending_update_count": waiting}, None


def get_me(_world: World, _params: Params) -> Result:
    return ME, None


def _chat(world: World, params: Params) -> tuple[int, Chat]:
    chat_id = integer(params, "chat_id")
    chat = world.chats.get(chat_id)
    if chat is None:
        raise BadRequest("chat not found")
    return chat_id, chat


def _writable(world: World, params: Params) -> tuple[int, Chat]:
    chat_id, chat = _chat(world, params)
    if chat.blocked:
        is_group = chat.about["type"] != "private"
        raise Forbidden("bot was kicked from the supergroup chat" if is_group else "bot was blocked by the user")
    if chat.left:
        raise Forbidden("bot is not a member of the supergroup chat")
    return chat_id, chat


def _message(world: World, params: Params) -> tuple[Chat, Json]:
    _, chat = _writable(world, params)
    message = chat.messages.get(integer(params, "message_id"))
    if message is None:
        raise BadRequest("message to edit not found")
    if not message["from"]["is_bot"]:
        raise BadRequest("message can't be edited")
    return chat, message


def _replace(chat: Chat, message: Json, part: Json, keyboard: Json) -> Json:
    plain = {name: value for name, value in message.items() if name not in {"reply_markup", "edit_date"}}
    edited = plain | part | keyboard
    if edited == {name: value for name, value in message.items() if name != "edit_date"}:
        sentence = "specified new message content and reply markup are exactly the same as a current content and reply"
        raise BadRequest(f"message is not modified: {sentence} markup of the message")
    chat.messages[message["message_id"]] = edited | {"edit_date": message["date"]}
    return chat.messages[message["message_id"]]


def _keyboard(params: Params) -> Json:
    keyboard = markup.keyboard(structured(params, "reply_markup"))
    return {"reply_markup": keyboard} if keyboard else {}


METHODS: dict[str, Method] = {
    "sendmessage": send_message,
    "senddocument": send_document,
    "sendchataction": send_chat_action,
    "answercallbackquery": answer_callback_query,
    "editmessagereplymarkup": edit_message_reply_markup,
    "editmessagetext": edit_message_text,
    "deletemessage": delete_message,
    "deletemessages": delete_messages,
    "leavechat": leave_chat,
    "getchat": get_chat,
    "setmycommands": set_my_commands,
    "getmycommands": get_my_commands,
    "deletemycommands": delete_my_commands,
    "setwebhook": set_webhook,
    "deletewebhook": delete_webhook,
    "getwebhookinfo": get_webhook_info,
    "getfile": get_file,
    "getme": get_me,
}
