"""Where a child of the nursery kills itself: before or after a step of a message's way, the n-th time it is there.

Nothing of ours is replaced: the database's backend is wrapped in another `Backend`, the door is a subclass.
A step is a commit, named after the function that asked for it, or `send`.
"""

from __future__ import annotations

import dataclasses
import itertools
import os
import signal
from concurrent.futures import Future
from typing import Literal

from bot.app import Tomoni
from bot.handlers.telegram import Telegram
from bot.messages import Outgoing
from storage.database import Backend
from storage.tx import Dialect, T, Tx, Work

Moment = Literal["before", "after"]


@dataclasses.dataclass(frozen=True)
class Doom:
    """Die at the `nth` passing of `step`: before it takes effect, or after it, before anybody here knows."""

    step: str
    moment: Moment
    nth: int
    met: itertools.count[int] = dataclasses.field(default_factory=lambda: itertools.count(1))

    def strike(self, step: str, moment: Moment) -> None:
        if (step, moment) == (self.step, self.moment) and next(self.met) == self.nth:
            os.kill(os.getpid(), signal.SIGKILL)

    def over(self, tomoni: Tomoni) -> Tomoni:
        """The same Tomoni under this doom."""
        tomoni.database._backend = DoomedBackend(tomoni.database._backend, self)
        token = tomoni.settings.telegram_token
        assert token is not None
        door = DoomedDoor(token.get_secret_value(), tomoni.settings.telegram_api_url, tomoni.intake, tomoni.strings)
        door.doom = self
        return dataclasses.replace(tomoni, telegram=door)


class DoomedBackend:
    """A `storage.database.Backend` around another."""

    def __init__(self, backend: Backend, doom: Doom) -> None:
        self._backend = backend
        self._doom = doom

    @property
    def dialect(self) -> Dialect:
        return self._backend.dialect

    def write(self, work: Work[T]) -> Future[T]:
        def doomed(tx: Tx) -> T:
            result = work(tx)
            self._doom.strike(_step(work), "before")
            return result

        def committed(done: Future[T]) -> None:
            if not done.cancelled() and done.exception() is None:
                self._doom.strike(_step(work), "after")

        future = self._backend.write(doomed)
        future.add_done_callback(committed)
        return future

    def read(self, work: Work[T]) -> Future[T]:
        return self._backend.read(work)

    def vacuum(self) -> bool:
        return self._backend.vacuum()

    def faults(self) -> list[str]:
        return self._backend.faults()

    def close(self) -> None:
        self._backend.close()


class DoomedDoor(Telegram):
    """Telegram's door, in which a send may be the last thing that happens."""

    doom: Doom

    async def send(self, address: str, message: Outgoing, file: bytes | None = None) -> str:
        self.doom.strike("send", "before")
        remote = await super().send(address, message, file)
        self.doom.strike("send", "after")
        return remote


def _step(work: Work[T]) -> str:
    return work.__qualname__.partition(".<locals>")[0]
