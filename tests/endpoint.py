"""A small endpoint that speaks the chat part of the OpenAI protocol, or does not: for tests, on 127.0.0.1.

`saying` decides what is answered to each request. What was asked is kept in `asked`.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Body = dict[str, Any]


@dataclass
class Answer:
    """One answer of the server."""

    body: str = ""
    status: int = 200
    media_type: str = "application/json"
    seconds: float = 0.0


@dataclass
class Endpoint:
    """A running one; `url` is what LLM_BASE_URL would be."""

    url: str
    saying: Callable[[Body], Answer]
    asked: list[Body] = field(default_factory=list)

    @property
    def sent(self) -> str:
        """Everything that was sent, as text."""
        return "\n".join(
            message["content"] for body in self.asked for message in body["messages"] if message["role"] != "system"
        )


def said(content: object) -> Answer:
    """What a model says, in the envelope of the protocol."""
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    message = {"role": "assistant", "content": text}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
    body = {"id": "c1", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice], "usage": usage}
    return Answer(json.dumps(body, ensure_ascii=False))


@contextmanager
def serving(saying: Callable[[Body], Answer] = lambda _: said("{}")) -> Iterator[Endpoint]:
    """An endpoint until the block ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    endpoint = Endpoint(f"http://127.0.0.1:{server.server_port}/v1", saying)
    server.endpoint = endpoint  # type: ignore[attr-defined]  # where its handlers find it
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield endpoint
    finally:
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self._give(self._endpoint.saying({}))

    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers["Content-Length"]))
        is_json = "json" in self.headers["Content-Type"]
        body = json.loads(raw) if is_json else {"form": raw.decode("latin-1")}
        self._endpoint.asked.append(body)
        answer = self._endpoint.saying(body)
        time.sleep(answer.seconds)
        self._give(answer)

    @property
    def _endpoint(self) -> Endpoint:
        found: Endpoint = self.server.endpoint  # type: ignore[attr-defined]  # see `serving`
        return found

    def _give(self, answer: Answer) -> None:
        raw = answer.body.encode()
        try:
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.media_type)
            self.send_header("Content-Length", str(len(raw)))
            self.end_headers()
            self.wfile.write(raw)
        except OSError:
            return  # the client no longer waits

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that the base class gives it
        """Say nothing."""
