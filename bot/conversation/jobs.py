"""Does the slow work that turns have asked for, outside of any turn; what comes of it enters the person's lane.

Run by the holder of the runner lock. Whatever goes wrong, there is a result: who waits must be able to go on. All
work that there is sends a person's own words to the language model, so their consent is looked at when it is done.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

import structlog

from bot.channels import SendError
from bot.clock import MINUTE
from bot.conversation.terms import Terms
from bot.flows.effects import Value
from bot.signals import Signal
from knowledge.phrasing import ModelError, Refused
from storage import consents, jobs
from storage.database import Database
from storage.errors import StorageError
from storage.jobs import Job

LEASE = 5 * MINUTE  # longer than any work may take
MOST_AT_ONCE = 8
MOST_ATTEMPTS = 3
POLL = 0.5  # seconds between two looks: few turns ask for work, so no turn is followed by one
TROUBLE = 2.0  # seconds to wait when the database does not answer
FAILED = "failed"  # a result {"failed": why}

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Work:
    """How one kind of work is done, from its request to its result, and the seconds that it may take."""

    do: Callable[[Mapping[str, Value]], Awaitable[Value]]
    seconds: float


class Jobs:
    """The loop of slow work. `told` counts what came of it, by kind."""

    def __init__(
        self,
        database: Database,
        works: Mapping[str, Work],
        terms: Terms | None,
        told: Counter[str],
        arrived: Signal,
    ) -> None:
        self._database = database
        self._works = works
        self._terms = terms
        self._told = told
        self._arrived = arrived
        self._busy: set[asyncio.Task[None]] = set()

    async def recover(self) -> int:
        """Free what this installation was at when it died; before `run`, in its one process."""
        return await self._database.write(jobs.recover)

    async def run(self) -> None:
        """Work until cancelled; what is then under way is left, and taken up again at the next start."""
        try:
            while True:
                if not await self._start():
                    await asyncio.sleep(POLL)
        finally:
            for task in self._busy:
                task.cancel()
            await asyncio.gather(*self._busy, return_exceptions=True)

    async def round(self) -> int:
        """Do what is to be done and wait for it; returns how much that was."""
        started = await self._start()
        await asyncio.gather(*self._busy)
        return started

    async def _start(self) -> int:
        free = MOST_AT_ONCE - len(self._busy)
        try:
            claimed = await self._database.write(lambda tx: jobs.claim(tx, LEASE, free)) if free else ()
        except StorageError as error:
            log.error("the database does not answer", kind=error.kind.value)
            await asyncio.sleep(TROUBLE)
            return 0
        for job in claimed:
            task = asyncio.create_task(self._take(job))
            self._busy.add(task)
            task.add_done_callback(self._busy.discard)
        return len(claimed)

    async def _take(self, job: Job) -> None:
        """Do it and bring the result. What cannot be stored is done once more when its lease has run out."""
        try:
            value = await self._result(job)
            if await self._database.write(lambda tx: jobs.finish(tx, job, value)):
                self._arrived.ring(job.person_id)
        except StorageError as error:
            log.error("job not stored", job=job.kind, kind=error.kind.value)

    async def _result(self, job: Job) -> Value:
        work = self._works.get(job.kind)
        if job.attempts > MOST_ATTEMPTS:
            return self._failed(job, "gave-up")
        if work is None or not job.request:
            return self._failed(job, "unavailable")
        agreed = await self._database.read(lambda tx: consents.latest(tx, job.person_id))
        if self._terms is None or not self._terms.agreed(agreed):
            return self._failed(job, "consent")
        return await self._done(job, work)

    async def _done(self, job: Job, work: Work) -> Value:
        try:
            async with asyncio.timeout(work.seconds):
                value = await work.do(job.request)
        except TimeoutError:
            return self._failed(job, "timeout")
        except ModelError as error:
            return self._failed(job, error.failure.value)
        except SendError as error:  # the channel does not give out what was sent
            return self._failed(job, error.problem.value)
        except Refused as refusal:
            return self._failed(job, refusal.reason.value)
        except Exception as error:  # nobody foresaw it, and somebody waits
            log.error("job failed", job=job.kind, exc_info=error)
            return self._failed(job, "broken")
        self._told[f"{job.kind}-answered"] += 1
        return value

    def _failed(self, job: Job, reason: str) -> Value:
        """Without a word of what was said."""
        self._told[f"{job.kind}-{reason}"] += 1
        log.info("job without a result", job=job.kind, kind=reason)
        return {FAILED: reason}
