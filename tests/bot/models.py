"""A language model for tests: it implements the port, says what it is told to, and keeps what it was sent."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.conversation import Rewording, Terms, Work
from bot.conversation.listening import KIND as TRANSCRIBE
from bot.flows.effects import Value
from bot.model import FEEDBACK, feeding_back
from bot.strings import Strings, detect
from knowledge.phrasing import Phrasing, Prompt

TERMS = Terms("Example AI", "Japan", "30 days")
Data = dict[str, Any]
Says = Callable[[Data], object]


class Saying:
    """`says` makes the answer from the data that were sent; it may raise, or be awaited."""

    def __init__(self, says: Says) -> None:
        self.says = says
        self.sent: list[Data] = []

    async def answer(self, prompt: Prompt) -> str:
        data: Data = json.loads(prompt.user.partition("\n")[2].rpartition("\n")[0])
        self.sent.append(data)
        said = self.says(data)
        if isinstance(said, Awaitable):
            said = await said
        return said if isinstance(said, str) else json.dumps(said, ensure_ascii=False)


def works(strings: Strings) -> dict[str, Work]:
    """Slow work as it is done with a model that finds something in any answer; a voice note's id is what it says."""

    def praises(data: Data) -> Data:
        quote = " ".join(str(data["answer"]).split()[-4:])
        return {"good": "You begin with what you did.", "quote": quote, "try": "Say also what came of it."}

    async def transcribe(request: Mapping[str, Value]) -> Value:
        await asyncio.sleep(0)
        return {"text": request["file"]}

    return {FEEDBACK: Work(feeding_back(Saying(praises), strings), 20), TRANSCRIBE: Work(transcribe, 20)}


def sentences(*said: tuple[str, str]) -> Data:
    """An answer of sentences, each with the id that it cites."""
    return {"sentences": [{"text": text, "ids": [name]} for text, name in said]}


def rewording(
    model: Saying, *, seconds: float = 20.0, terms: Terms = TERMS, clock: Callable[[], float] | None = None
) -> tuple[Rewording, Counter[str]]:
    """The step of a turn with this model, and what it counts."""
    told: Counter[str] = Counter()
    given = {"clock": clock} if clock else {}
    return Rewording(Phrasing(model, detect), terms, seconds, told, **given), told
