"""Checks what a bot sends as the Bot API does: HTML, lengths, buttons. Pure; called by `methods`."""

from __future__ import annotations

import html
import re

from bot.bench.far_side.bodies import BadRequest
from bot.bench.far_side.shapes import Json

MOST_TEXT = 4096  # UTF-16 code units, after the entities were parsed
MOST_CAPTION = 1024
MOST_DATA = 64  # bytes
TYPES = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "code": "code", "pre": "pre",
    "a": "text_link", "blockquote": "blockquote", "span": "spoiler", "tg-spoiler": "spoiler",
    "tg-emoji": "custom_emoji",
}  # fmt: skip
TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)([^<>]*)>|<")
HREF = re.compile(r"""href\s*=\s*["']([^"']*)["']""")


def units(text: str) -> int:
    """Length as Telegram counts: UTF-16 code units."""
    return len(text) + sum(ch > "\uffff" for ch in text)


def parse(text: str, mode: str | None) -> tuple[str, list[Json]]:
    """Plain text and entities. Raises BadRequest."""
    if not mode:
        return text, []
    if mode.lower() != "html":
        raise BadRequest("unsupported parse_mode")
    return _html(text) if "<" in text or "&" in text else (text, [])


def _html(text: str) -> tuple[str, list[Json]]:
    plain, entities, opened, at = "", [], list[tuple[str, Json]](), 0
    for tag in TAG.finditer(text):
        plain += html.unescape(text[at : tag.start()])
        at = tag.end()
        closing, name, rest = tag[1], (tag[2] or "").lower(), tag[3]
        if name not in TYPES:
            raise BadRequest(f'can\'t parse entities: Unsupported start tag "{name}" at byte offset {tag.start()}')
        if not closing:
            opened.append((name, _entity(name, rest, units(plain))))
            continue
        if not opened or opened[-1][0] != name:
            raise BadRequest(f"can't parse entities: Unexpected end tag at byte offset {tag.start()}")
        entity = opened.pop()[1]
        entity["length"] = units(plain) - entity["offset"]
        entities.append(entity)
    if opened:
        raise BadRequest(f"can't parse entities: Can't find end tag corresponding to start tag \"{opened[-1][0]}\"")
    plain += html.unescape(text[at:])
    return plain, sorted((e for e in entities if e["length"]), key=lambda e: (e["offset"], -e["length"]))


def _entity(name: str, rest: str, offset: int) -> Json:
    entity: Json = {"type": TYPES[name], "offset": offset, "length": 0}
    if name == "a" and (href := HREF.search(rest)):
        entity["url"] = html.unescape(href[1])
    return entity


def message_text(text: object, mode: str | None) -> Json:
    """The text part of a message. Raises BadRequest when it is empty or too long."""
    plain, entities = parse(str(text or ""), mode)
    if not plain.strip():
        raise BadRequest("message text is empty")
    if units(plain) > MOST_TEXT:
        raise BadRequest("message is too long")
    return {"text": plain} | ({"entities": entities} if entities else {})


def caption(text: object, mode: str | None) -> Json:
    if not text:
        return {}
    plain, entities = parse(str(text), mode)
    if units(plain) > MOST_CAPTION:
        raise BadRequest("message caption is too long")
    return {"caption": plain} | ({"caption_entities": entities} if entities else {})


def keyboard(markup: object) -> Json | None:
    """An inline keyboard as it is kept with its message; None when there is none or it has no button."""
    if not isinstance(markup, dict) or "inline_keyboard" not in markup:
        return None
    rows = [row for row in markup["inline_keyboard"] if row]
    for button in (button for row in rows for button in row):
        _check(button)
    return {"inline_keyboard": rows} if rows else None


def _check(button: Json) -> None:
    if not str(button.get("text", "")).strip():
        raise BadRequest('can\'t parse inline keyboard button: Field "text" must be of type String')
    if "url" in button:
        return
    size = len(str(button.get("callback_data", "")).encode())
    if not 1 <= size <= MOST_DATA:
        raise BadRequest("BUTTON_DATA_INVALID")
