"""Between the chat's JSON and the core's values: what a browser may send, and how a page of messages looks."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import UUID4, BaseModel, ConfigDict, Field, ValidationError

from bot.delivery import Item, Page
from bot.handlers.web.refusal import Refused
from bot.messages import Incoming, Press
from bot.strings import direction

_Cursor = Annotated[int, Field(ge=0, lt=2**63)]


class Fetch(BaseModel):
    """What a page asks for: all there is (`after` absent), or what came after a cursor."""

    after: _Cursor | None = None
    wait: float = Field(0, ge=0, allow_inf_nan=False)


class Sent(BaseModel):
    """What a page sends; `event` is the browser's own id of it, the same at every try."""

    model_config = ConfigDict(extra="forbid")

    event: UUID4
    text: str = ""
    press: Press | None = None
    lang: str | None = Field(None, pattern=r"^[a-z]{2,3}$")

    def incoming(self, address: str) -> Incoming:
        return Incoming(event=str(self.event), address=address, text=self.text, press=self.press, lang=self.lang)


def fetch(query: dict[str, str]) -> Fetch:
    """Raises `Refused`."""
    try:
        return Fetch.model_validate(query)
    except ValidationError as error:
        raise Refused(422, "web-malformed") from error


def sent(raw: bytes) -> Sent:
    """Raises `Refused` for what is no message, and for one without a word."""
    try:
        message = Sent.model_validate_json(raw)
    except ValidationError as error:
        raise Refused(422, "web-malformed") from error
    if not message.text.strip() and message.press is None:
        raise Refused(422, "web-empty")
    return message


def shown(page: Page) -> dict[str, Any]:
    return {
        "conversation": page.conversation,
        "cursor": page.cursor,
        "pending": page.pending,
        "lang": page.lang,
        "items": [_item(item) for item in page.items],
    }


def _item(item: Item) -> dict[str, Any]:
    if item.message is None:
        return {"mine": True, "at": item.at, "text": item.text}
    message = item.message.model_dump(mode="json") | {"dir": direction(item.message.lang)}
    return {"mine": False, "at": item.at, "seq": item.seq, "message": message}
