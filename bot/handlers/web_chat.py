"""The web chat's door: the page at `/`, and the few requests that its script makes.

`bot.app` mounts what `router` returns. What a visitor sends leaves as `Incoming` through `Receiver`,
and is acknowledged only once it is stored; what is said to them is fetched by cursor from `Reader`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol
from urllib.parse import quote

import structlog
from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.channels import Unavailable
from bot.delivery import Page
from bot.handlers.web import bubbles, guard, languages, waiting
from bot.handlers.web.files import Files
from bot.handlers.web.guard import Guard, Limits
from bot.handlers.web.pages import LEFT, Notice, Pages
from bot.handlers.web.refusal import PRIVATE, SECURITY, Refused
from bot.handlers.web.visitors import LANGUAGE, Visitors
from bot.messages import Incoming
from bot.strings import Strings

CHANNEL = "web"
LAST = 2**31 - 1  # no message has a higher number
AGAIN = 5  # seconds after which a browser sends again what could not be stored
_log = structlog.get_logger(__name__)

Endpoint = Callable[[Request], Awaitable[Response]]


class Receiver(Protocol):
    """Commit 1."""

    async def receive(self, channel: str, raw: bytes, events: Sequence[Incoming], fault: str | None = None) -> int:
        """Store the events; how many are new. Raises `Unavailable` when nothing was stored."""
        ...


class Reader(Protocol):
    """The outbox as a browser sees it."""

    async def page(self, channel: str, address: str, after: int | None, wait: float = 0) -> Page:
        """What came after a cursor, waiting for it; None: the whole past, both sides. Raises `Unavailable`."""
        ...

    async def leave(self, channel: str, address: str) -> None:
        """Raises `Unavailable`."""
        ...

    async def document(self, channel: str, address: str, seq: int) -> tuple[str, str, bytes]:
        """Name, media type and bytes of a message's file. Raises LookupError and `Unavailable`."""
        ...


def router(
    *,
    receiver: Receiver,
    pickup: Reader,
    strings: Strings,
    key: bytes,
    secure: bool,
    limits: Limits | None = None,
    contact: str | None = None,
    stopping: asyncio.Event | None = None,
) -> APIRouter:
    """Build the door.

    `key` signs cookies; `secure` where the chat is public, over https; `contact` is whom the page names
    to those whose browser cannot run it; once `stopping` is set nobody is kept waiting for news.
    """
    door = WebChat(
        receiver=receiver,
        pickup=pickup,
        visitors=Visitors(key, secure=secure),
        strings=strings,
        limits=limits or Limits(),
        contact=contact,
        stopping=stopping or asyncio.Event(),
    )
    routes = APIRouter()
    for path, method, endpoint in (
        ("/", "GET", door.page),
        ("/chat/messages", "GET", door.messages),
        ("/chat/messages", "POST", door.accept),
        ("/chat/documents/{seq}", "GET", door.document),
        ("/chat/leave", "POST", door.leave),
        ("/chat/static/{digest}/{name}", "GET", door.file),
    ):
        routes.add_route(path, door.answering(endpoint), methods=[method], include_in_schema=False)
    return routes


class WebChat:
    """One method per request; each may raise `Refused` or `Unavailable`, which `answering` turns into words."""

    def __init__(
        self,
        *,
        receiver: Receiver,
        pickup: Reader,
        visitors: Visitors,
        strings: Strings,
        limits: Limits,
        contact: str | None,
        stopping: asyncio.Event,
    ) -> None:
        self._receiver = receiver
        self._pickup = pickup
        self._visitors = visitors
        self._strings = strings
        self._guard = Guard(limits)
        self._files = Files()
        self._pages = Pages(strings, self._files, contact)
        self._stopping = stopping

    async def page(self, request: Request) -> Response:
        """The chat, with a cookie for whoever has none; `?left` bids farewell and sets none."""
        if "left" in request.query_params:
            return self._pages.notice(self._lang(request), LEFT)
        visitor = self._visitors.known(request)
        if visitor is None:
            self._guard.visitor(request)
        response = self._pages.chat(self._lang(request), lost=self._visitors.lost(request))
        self._visitors.remember(response, visitor or self._visitors.new())
        return response

    async def messages(self, request: Request) -> Response:
        """What is new, held back until something is, `wait` is over, or nobody waits any more."""
        visitor = self._visitor(request)
        self._guard.read(visitor)
        asked = bubbles.fetch(dict(request.query_params))
        page = await waiting.unless(
            self._pickup.page(CHANNEL, visitor, asked.after, min(asked.wait, guard.LONGEST_WAIT)),
            waiting.gone(request),
            self._stopping.wait(),
        ) or await self._pickup.page(CHANNEL, visitor, asked.after)
        response = JSONResponse(bubbles.shown(page), headers=PRIVATE)
        if page.lang and page.lang != request.cookies.get(LANGUAGE):
            self._visitors.remember_language(response, page.lang)
        return response

    async def accept(self, request: Request) -> Response:
        """One message or press: 202 once it is stored, a repeat included."""
        guard.from_our_page(request)
        guard.of_json(request)
        visitor = self._visitor(request)
        self._guard.message(visitor)
        raw = await guard.body(request)
        incoming = bubbles.sent(raw).incoming(visitor)
        accepted = await self._receiver.receive(CHANNEL, raw, [incoming])
        return JSONResponse({"accepted": accepted}, status_code=202, headers=PRIVATE)

    async def document(self, request: Request) -> Response:
        """A message's file, always to be saved, never shown in our name."""
        visitor = self._visitor(request)
        self._guard.read(visitor)
        try:
            found = await self._pickup.document(CHANNEL, visitor, _number(request.path_params["seq"]))
        except LookupError as error:
            raise Refused(404, "web-no-file") from error
        name, media_type, data = found
        disposition = f"attachment; filename*=UTF-8''{quote(name, safe='')}"
        headers = PRIVATE | {"Content-Disposition": disposition}
        return Response(data, media_type=media_type, headers=headers)

    async def leave(self, request: Request) -> Response:
        """Sign this browser out: the chat cannot be opened with its cookie again."""
        guard.from_our_page(request)
        visitor = self._visitor(request)
        self._guard.message(visitor)
        await self._pickup.leave(CHANNEL, visitor)
        response = Response(status_code=204, headers=PRIVATE)
        self._visitors.forget(response)
        return response

    async def file(self, request: Request) -> Response:
        return self._files.response(request, request.path_params["digest"], request.path_params["name"])

    def answering(self, endpoint: Endpoint) -> Endpoint:
        """Give an endpoint its headers, and a sentence in place of every failure."""

        async def answer(request: Request) -> Response:
            try:
                response = await endpoint(request)
            except Refused as refused:
                response = self._sorry(request, refused)
            except Unavailable as unavailable:
                _log.warning("database unavailable", channel=CHANNEL, kind=unavailable.kind)
                key = "web-unavailable" if request.method == "POST" else "web-fault"  # only what is sent is stored
                response = self._sorry(request, Refused(503, key, retry_after=AGAIN))
            except Exception as fault:  # noqa: BLE001 -- the last stop before the person, who gets a sentence
                _log.error("request failed", channel=CHANNEL, exc_info=fault)
                response = self._sorry(request, Refused(500, "web-fault", retry_after=AGAIN))
            response.headers.update(SECURITY)
            return response

        return answer

    def _visitor(self, request: Request) -> str:
        if (visitor := self._visitors.known(request)) is None:
            raise Refused(401, "web-no-cookie")
        return visitor

    def _lang(self, request: Request) -> str:
        return languages.asked(request, self._strings.languages)

    def _sorry(self, request: Request, refused: Refused) -> Response:
        """JSON for the script, a small page for who opened the address themselves."""
        lang = self._lang(request)
        if "text/html" in request.headers.get("accept", ""):
            notice = Notice("web-sorry", refused.key, "web-onward")
            response: Response = self._pages.notice(lang, notice, status=refused.status)
        else:
            error = self._strings.render(lang, refused.key)
            response = JSONResponse({"error": error}, status_code=refused.status, headers=PRIVATE)
        response.headers.update(refused.headers)
        return response


def _number(text: str) -> int:
    """A message's number as an address names it. Raises LookupError."""
    number = int(text) if text.isascii() and text.isdigit() and len(text) <= len(str(LAST)) else 0
    if not 1 <= number <= LAST:
        raise LookupError("no message has this number")
    return number
