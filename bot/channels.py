"""What the core asks of a channel, and the closed list of ways in which sending can fail.

A channel that we push to (Telegram, WhatsApp, Slack) implements `Channel`; one that fetches its own
rows by cursor (the web chat, the terminal) does not, and its name stands in `FETCHED`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from bot.messages import Outgoing

FETCHED = frozenset({"web", "terminal"})
CLEARABLE = frozenset({"telegram"})  # where messages of the last 48 hours can be taken out of the chat
FOLDING = frozenset({"web"})  # where sources are folded under an answer; elsewhere a button brings them
LONGEST = {"telegram": 4096}
"""How much one message shows, in UTF-16 code units; a channel that is not here shows all."""


class Problem(StrEnum):
    """Why a message was not sent; `UNCERTAIN` means that it may have been."""

    BLOCKED = "blocked"  # the person blocked us or is gone: the contact is unreachable
    REFUSED = "refused"  # the channel will never take this message
    THROTTLED = "throttled"  # too fast: try again after `retry_after`
    UNAVAILABLE = "unavailable"  # nobody there, so it did not leave: try again, for a day
    FAULTY = "faulty"  # the far side failed at it: try again, a few times
    UNCERTAIN = "uncertain"  # it may have left, and the channel cannot be asked


RETRYABLE = frozenset({Problem.THROTTLED, Problem.UNAVAILABLE, Problem.FAULTY})


class SendError(Exception):
    """Raised by `Channel.send`; `retry_after` in seconds, where the channel named it."""

    def __init__(self, problem: Problem, detail: str = "", *, retry_after: float | None = None) -> None:
        super().__init__(f"{problem}: {detail}" if detail else problem)
        self.problem = problem
        self.retry_after = retry_after

    @property
    def retryable(self) -> bool:
        return self.problem in RETRYABLE


class Channel(Protocol):
    """One way to reach people."""

    @property
    def name(self) -> str: ...

    async def send(self, address: str, message: Outgoing, file: bytes | None = None) -> str:
        """Send one message; returns the channel's id of it. Raises `SendError`, nothing else.

        `file` is what the message's document renders to.
        """
        ...


class Unavailable(Exception):
    """The database does not answer: nothing was accepted or read, and the door must not acknowledge.

    `kind` says why in one word (busy, full, missing, ...), for the log and for who can act.
    """

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind
