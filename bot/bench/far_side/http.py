"""A small, fast HTTP/1.1 server: keep-alive, one request at a time per connection, no framework.

Used by `__main__`. A handler answers at once or later; what it answers may be "nothing, and hang up".
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import cast

import httptools


@dataclass(frozen=True, slots=True)
class Request:
    method: str
    path: str
    query: str
    content_type: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Reply:
    """`hang_up`: close without a word. `told` learns whether the answer was given to an open connection."""

    body: bytes
    status: int = 200
    hang_up: bool = False
    told: Callable[[bool], None] | None = None


Handler = Callable[[Request], Reply | Awaitable[Reply]]
HEADS = {status: f"HTTP/1.1 {status} {HTTPStatus(status).phrase}\r\n".encode() for status in map(int, HTTPStatus)}
FIXED = b"Server: far-side\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"


class Connection(asyncio.Protocol):
    """One client's connection; httptools calls the `on_` methods."""

    def __init__(self, handle: Handler, open_ones: set[Connection]) -> None:
        self._handle = handle
        self._open_ones = open_ones
        self._parser = httptools.HttpRequestParser(self)
        self._waiting: deque[Request] = deque()
        self._task: asyncio.Task[None] | None = None
        self._transport: asyncio.Transport | None = None
        self._url, self._content_type, self._body = b"", b"", b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._open_ones.add(self)

    def connection_lost(self, _error: Exception | None) -> None:
        self._open_ones.discard(self)
        self._transport = None
        if self._task:
            self._task.cancel()

    def hang_up(self) -> None:
        if self._transport:
            self._transport.abort()

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError:
            self.hang_up()

    def on_message_begin(self) -> None:
        self._url, self._content_type, self._body = b"", b"", b""

    def on_url(self, url: bytes) -> None:
        self._url += url

    def on_header(self, name: bytes, value: bytes) -> None:
        if name.lower() == b"content-type":
            self._content_type = value

    def on_body(self, body: bytes) -> None:
        self._body += body

    def on_message_complete(self) -> None:
        path, _, query = self._url.decode("latin-1").partition("?")
        method = self._parser.get_method().decode("ascii")
        request = Request(method, path, query, self._content_type.decode("latin-1"), self._body)
        if self._task:
            self._waiting.append(request)
        else:
            self._serve(request)

    def _serve(self, request: Request) -> None:
        answer = self._handle(request)
        if isinstance(answer, Reply):
            self._write(answer)
        else:
            self._task = asyncio.get_running_loop().create_task(self._later(answer))

    async def _later(self, answer: Awaitable[Reply]) -> None:
        try:
            self._write(await answer)
        finally:
            self._task = None
        if self._waiting:
            self._serve(self._waiting.popleft())

    def _write(self, reply: Reply) -> None:
        given = self._transport is not None and not self._transport.is_closing() and not reply.hang_up
        if reply.told:
            reply.told(given)
        if not given:
            self.hang_up()
        elif self._transport:
            self._transport.write(HEADS[reply.status] + FIXED % len(reply.body) + reply.body)


class Listener:
    """A listening socket on 127.0.0.1 that can be closed for a while and come back on the same port."""

    def __init__(self, handle: Handler) -> None:
        self._handle = handle
        self._open_ones: set[Connection] = set()
        self._server: asyncio.Server | None = None
        self.port = 0

    async def open(self, port: int) -> None:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: Connection(self._handle, self._open_ones), "127.0.0.1", port)
        self.port = self._server.sockets[0].getsockname()[1]

    def close(self) -> None:
        """Refuse connections from now on and cut those that are open."""
        if self._server:
            self._server.close()
            self._server = None
        for connection in list(self._open_ones):
            connection.hang_up()

    async def reopen(self) -> None:
        if self._server is None:
            await self.open(self.port)
