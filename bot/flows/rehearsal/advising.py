"""A language model's word on one answer, for whoever asks for it. Used by `asking`."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.flows.chat import Chat
from bot.flows.effects import Say, Value
from bot.flows.sending import may_send
from bot.programme.interview import kind_of


@dataclass(slots=True)
class Coach:
    """The model in one round. `terms`: whose it is, None where there is none or the person said no to it."""

    terms: dict[str, Value] | None
    asked: set[tuple[str, str]] = field(default_factory=set)  # questions, with the answers it was asked about

    @classmethod
    def of(cls, chat: Chat) -> Coach:
        terms = chat.fact("model")
        return cls(terms if isinstance(terms, dict) else None)

    def offers(self, question: str, text: str) -> bool:
        """Whether it can be asked about this answer: once about each."""
        return self.terms is not None and (question, text) not in self.asked


async def advise(chat: Chat, coach: Coach, question: str, text: str, lang: str) -> None:
    """Ask the model about an answer, if the person agrees or has agreed, and say what came of it."""
    coach.terms = await _agreed(chat, coach.terms)
    if not coach.terms:
        return
    coach.asked.add((question, text))
    chat.say("rehearsal-ai-wait")
    said = await chat.consult(
        "said", work="feedback", question=question, kind=kind_of(question), answer=text, wanted=lang
    )
    match said:
        case {"good": str(good), "quote": str(quote), "try": str(attempt)}:
            chat.say("rehearsal-ai-said", Say("rehearsal-ai-note"), good=good, quote=quote, attempt=attempt)
        case _:
            chat.say("rehearsal-ai-failed")


async def _agreed(chat: Chat, terms: dict[str, Value] | None) -> dict[str, Value] | None:
    """The terms as agreed to, for the rest of the round too; saved, since whoever asks the model looks for the yes."""
    if not terms or terms["agreed"]:
        return terms
    if not await may_send(chat, terms):
        return None
    await chat.save("consent")
    return {**terms, "agreed": True}
