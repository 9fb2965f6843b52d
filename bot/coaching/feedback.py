"""What a model says about one answer: ask it, look at what it says, give it or refuse it."""

from __future__ import annotations

from collections.abc import Mapping

from bot.coaching.checks import Reply, check
from bot.coaching.request import prompt, redacted
from bot.flows.effects import Value
from knowledge.phrasing import Model, Reason, Refused, commands_a_model
from knowledge.phrasing.language import Detect
from knowledge.phrasing.reply import read_as


async def feedback(model: Model, request: Mapping[str, Value], detect: Detect) -> dict[str, Value]:
    """Give {"good", "quote", "try"}: what works, words of the answer that show it, one thing to try.

    `request`: {"question": as it was put, "kind": one of `interview.PARTS`, "answer", "lang": that of the feedback,
    "wanted": one of `interview.LANGS`, "name": what the person is called, or None}. Raises Refused and ModelError.
    """
    if commands_a_model(str(request["answer"])):
        raise Refused(Reason.INJECTION)
    asked = redacted(request)
    reply = read_as(await model.answer(prompt(asked, Reply.model_json_schema())), Reply)
    check(reply, asked, detect)
    return {"good": reply.good, "quote": reply.quote, "try": reply.attempt}
