"""Guides in other words, by a language model where one is configured. Called by `answering`, outside any transaction.

Without a person's consent the model gets passages and the ask of the guide that was matched, never the person's words;
with it also the question and the one before, without what tells who they are. Whatever goes wrong, the answer is the
guide's own text, in time; what went wrong is counted and shown by /healthz.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

import structlog

from bot.conversation.applying import NAME
from bot.conversation.draft import Draft
from bot.conversation.terms import Terms
from bot.conversation.wording import Words
from bot.redaction import redact
from knowledge import Answer
from knowledge.phrasing import ModelError, Phrasing, Refused, Request, commands_a_model, passages

FAILURES = 3  # in a row, after which nobody waits for the model for a while
REST = 60.0  # seconds

T = TypeVar("T")
Clock = Callable[[], float]

log = structlog.get_logger()


class Rewording:
    """One model for all turns. `told` counts, by name, what came of each request."""

    def __init__(
        self, phrasing: Phrasing, terms: Terms, seconds: float, told: Counter[str], clock: Clock = time.monotonic
    ) -> None:
        self.terms = terms
        self._phrasing = phrasing
        self._seconds = seconds
        self._told = told
        self._clock = clock
        self._failures = 0
        self._rests_until = float("-inf")

    async def words(self, draft: Draft, text: str, lang: str, guides: Sequence[Answer], ask: str) -> Words | None:
        """These guides as an answer in `lang`; None where they go out in their own words."""
        given = passages(guides)
        if any(commands_a_model(passage.text) for passage in given):
            self._count("injection")  # in a guide: somebody has to look
            return None
        own = self._own_words(draft, text, tuple(draft.state.get("asked", ()))[-1:])
        care = "law" if any(guide.care == "law" for guide in guides) else "none"
        request = Request(lang, given, ask, care, *own)
        sentences = await self._within(draft, "answered", lambda: self._phrasing.answer(request))
        if sentences is None:
            return None
        cited = dict.fromkeys(name for sentence in sentences for name in sentence.ids)
        topics = dict.fromkeys(passage.topic for passage in given if passage.id in cited)
        by_topic = {guide.topic: guide for guide in guides}
        return Words(tuple(each.text for each in sentences), lang, tuple(by_topic[topic] for topic in topics))

    async def condensed(self, draft: Draft, text: str, before: str, lang: str) -> str | None:
        """A question that leans on the one before it, as one; None without consent or where that failed."""
        if not self.terms.agreed(draft.turn.consents):
            return None
        question, earlier = self._own_words(draft, text, (before,))
        if not question:
            return None
        return await self._within(draft, "condensed", lambda: self._phrasing.condensed(question, earlier, lang))

    def _own_words(self, draft: Draft, text: str, before: Sequence[str]) -> tuple[str, str]:
        """What a person has agreed to have sent; nothing without that, and nothing that is said to the model itself."""
        if not self.terms.agreed(draft.turn.consents) or commands_a_model("\n".join((text, *before))):
            return "", ""
        name = draft.turn.facts.get(NAME)
        names = (str(name.value),) if name else ()
        return redact(text, names), redact("\n".join(before), names)

    async def _within(self, draft: Draft, success: str, work: Callable[[], Awaitable[T]]) -> T | None:
        """Do it in the time that this turn has left for it."""
        began = self._clock()
        if began < self._rests_until:
            self._told["resting"] += 1
            return None
        try:
            async with asyncio.timeout(max(self._seconds - draft.waited, 0)):
                done = await work()
        except TimeoutError:
            self._failed("timeout")
            return None
        except ModelError as error:
            self._failed(error.failure.value)
            return None
        except Refused as refusal:
            self._failures = 0  # it answers
            self._count(refusal.reason.value)
            return None
        finally:
            draft.waited += self._clock() - began
        self._failures = 0
        self._told[success] += 1
        return done

    def _failed(self, reason: str) -> None:
        self._failures += 1
        if self._failures >= FAILURES:
            self._rests_until = self._clock() + REST
            self._failures = 0
        self._count(reason)

    def _count(self, reason: str) -> None:
        """Without a word of what was said."""
        self._told[reason] += 1
        log.info("the guide's own words were used", kind=reason)
