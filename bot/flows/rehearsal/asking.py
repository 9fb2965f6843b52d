"""One question of a rehearsal: the answer, what is in it, and trying again as often as one likes."""

from __future__ import annotations

from dataclasses import dataclass

from bot.flows.chat import Chat
from bot.flows.effects import Option, Say
from bot.flows.rehearsal.advising import Coach, advise
from bot.flows.rehearsal.hearing import ASK, ENOUGH, NEXT, Answer
from bot.programme.interview import Review, kind_of, review

TRIES = 8
MOST_PRAISE = 2


@dataclass(frozen=True, slots=True)
class Told:
    """The last answer to one question. `enough`: the person wants to stop after it."""

    question: str
    text: str
    review: Review
    enough: bool


async def put(chat: Chat, question: str, lang: str, coach: Coach, *, last: bool) -> Told | None:
    """Ask it; None where it was skipped."""
    asks = kind_of(question) in {"yours", "unfair"}
    text = await chat.ask("answer", Answer(asks=asks), key=f"rehearsal-q-{question}", skippable=True)
    if text is None:
        return None
    more, seen = NEXT.value, review(text, question, lang)
    ways = (NEXT,) if last else (NEXT, ENOUGH)
    for again in chat.each("try", most=TRIES):
        _say(again, text, seen, lang)
        offered = coach.offers(question, text)
        options = _with_ask(ways) if offered else ways
        key = _more(seen, offered=offered)
        more = await again.ask("more", Answer(*options, asks=asks), key=key, last=last, answer=text)
        if offered and more == ASK.value:
            await advise(again, coach, question, text, lang)
            more = await again.ask("then", Answer(*ways, asks=asks), key="rehearsal-more", last=last, answer=text)
        if more in {NEXT.value, ENOUGH.value}:
            break
        text, seen = more, review(more, question, lang)
    return Told(question, text, seen, enough=more == ENOUGH.value)


def _with_ask(ways: tuple[Option, ...]) -> tuple[Option, ...]:
    return (ways[0], ASK, *ways[1:])


def _more(seen: Review, *, offered: bool) -> str:
    """Before somebody asks the model they are told what private things would go along."""
    return f"rehearsal-more-{seen.private[0]}" if offered and seen.private else "rehearsal-more"


def _say(chat: Chat, text: str, seen: Review, lang: str) -> None:
    """First what is there, then the one thing to try; said again for another text, though the words be the same."""
    first, *rest = (Say(f"rehearsal-good-{name}", {"seconds": seen.seconds}) for name in seen.good[:MOST_PRAISE])
    attempt = Say(f"rehearsal-try-{seen.next}", {"seconds": seen.seconds, "most": seen.most, "lang": lang})
    chat.say(first.key, *rest, attempt, **first.args, answer=text)
