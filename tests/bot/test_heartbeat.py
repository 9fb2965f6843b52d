"""Somebody outside hears that Tomoni is well, and hears nothing when it is not."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping

import pytest
import structlog

from bot.heartbeat import Heartbeat, fault


class Watcher:
    """The other end: counts beats, keeps what it was sent, answers as told."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.status = "200 OK"
        self.url = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.heard.append((await reader.readuntil(b"\r\n\r\n")).decode())
        writer.write(f"HTTP/1.1 {self.status}\r\nLocation: {self.url}\r\nContent-Length: 0\r\n\r\n".encode())
        await writer.drain()
        writer.close()
        await writer.wait_closed()


class Wellness:
    """What the health check says."""

    def __init__(self) -> None:
        self.status = "ok"

    async def report(self) -> Mapping[str, object]:
        return {"status": self.status, "waiting": 12}


@pytest.fixture
async def watcher() -> AsyncIterator[Watcher]:
    listening = Watcher()
    async with await asyncio.start_server(listening.serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        listening.url = f"http://127.0.0.1:{port}/ping/secret"
        yield listening


async def test_a_beat_is_a_bare_request_and_comes_only_while_all_is_well(watcher: Watcher) -> None:
    wellness = Wellness()
    heartbeat = Heartbeat(watcher.url, wellness.report)
    assert await heartbeat.beat()
    (request,) = watcher.heard
    assert request.startswith("GET /ping/secret HTTP/1.1\r\n")
    assert request.endswith("\r\n\r\n")
    assert "waiting" not in request
    for status in ("late", "down"):
        wellness.status = status
        assert not await heartbeat.beat()
    assert len(watcher.heard) == 1


async def test_what_fails_is_logged_once_and_so_is_its_end(watcher: Watcher) -> None:
    heartbeat = Heartbeat(watcher.url, Wellness().report)
    with structlog.testing.capture_logs() as logged:
        for status in ("200 OK", "500 No", "500 No", "302 Elsewhere", "200 OK", "200 OK"):
            watcher.status = status
            await heartbeat.beat()
    assert [(line["event"], line.get("problem")) for line in logged] == [
        ("the heartbeat fails", "status 500"),
        ("the heartbeat fails", "status 302"),
        ("the heartbeat works again", None),
    ]
    assert len(watcher.heard) == 6


async def test_nobody_there_stops_nothing(caplog: pytest.LogCaptureFixture) -> None:
    assert not await Heartbeat("http://127.0.0.1:9/", Wellness().report).beat()
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


@pytest.mark.parametrize(
    "url", ["http://watch.example/x", "ftp://127.0.0.1/", "watch.example", "https://", "https://\0", ""]
)
def test_only_safe_addresses_are_used(url: str) -> None:
    assert fault(url)
    with pytest.raises(ValueError, match="https"):
        Heartbeat(url, Wellness().report)


def test_https_is_safe() -> None:
    assert fault("https://watch.example/ping/1") is None
