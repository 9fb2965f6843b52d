"""Starts the far side as a process of its own and drives it. Used by the bench and by tests/endurance."""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
from types import TracebackType
from typing import Any, Self

END_WITHIN = 10.0  # seconds
PATIENCE = 600.0  # seconds that one control call may take: a load answers when it has ended


class Refused(Exception):
    """The far side could not do what a control call asked; the text says why."""


class Remote:
    """A running far side. `url` and `token` are what a bot is given; `control` does and asks everything else."""

    def __init__(self, port: int = 0, token: str | None = None) -> None:
        command = [sys.executable, "-m", "bot.bench.far_side", "--attended", "--port", str(port)]
        arguments = [*command, "--token", token] if token else command
        self._process = subprocess.Popen(  # noqa: S603 - our own module
            arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None  # noqa: S101 - asked for above; this tells the type checker
        line = json.loads(self._process.stdout.readline() or "{}")
        if not line:
            raise Refused(f"the far side did not start, it ended with {self._process.wait(END_WITHIN)}")
        self.url: str = f"http://127.0.0.1:{line['port']}"
        self.token: str = line["token"]
        self._control = http.client.HTTPConnection("127.0.0.1", line["control"], timeout=PATIENCE)

    @property
    def pid(self) -> int:
        return self._process.pid

    def control(self, verb: str, **params: object) -> dict[str, Any]:
        """Run one verb of `control` and return its result. Raises Refused."""
        self._control.request("POST", f"/_control/{verb}", json.dumps(params), {"Content-Type": "application/json"})
        answer = json.load(self._control.getresponse())
        if not answer["ok"]:
            raise Refused(answer["description"])
        result: dict[str, Any] = answer["result"]
        return result

    def close(self) -> None:
        self._control.close()
        self._process.communicate(timeout=END_WITHIN)  # its input ends, and so does it

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        self.close()
