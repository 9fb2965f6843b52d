"""Cultural norms: small scenes from working life, how three reactions may be read, and what stays one's own."""

from __future__ import annotations

from collections.abc import Sequence

from bot.flows.accepts import Choice, Text, YesNo
from bot.flows.chat import Chat
from bot.flows.effects import Say, Value
from bot.programme.situations import BY_ID, DONE, HOME, LONGEST_NOTE, MOST_NOTES, ORDER, REACTIONS, THEMES, ahead

AT_ONCE = 30  # scenes in one run; another run goes on from there
MINUTES = 2  # that one scene takes
NOTES_A_MESSAGE = 5  # so that the longest notes fit on every channel

Note = dict[str, Value]


async def norms(chat: Chat) -> None:
    """Begins with what was not seen yet. Without consent all of it works, but next time nothing is known."""
    seen, notes = _seen(chat), _notes(chat)
    if not seen:
        chat.say("norms-hello", of=len(ORDER))
    if not chat.fact("keeps"):
        chat.say("norms-not-kept")
    what = await _next(chat, "norms-open" if seen else "norms-begin", seen, *(("notes",) if notes else ()))
    if what == "notes":
        await _show(chat, notes)
        chat.open("norms")
    else:
        await _through(chat, await _coming(chat, what, seen, ()), seen, notes)


async def _through(chat: Chat, coming: Sequence[str], seen: tuple[str, ...], notes: list[Note]) -> None:
    """Scene by scene, until it is enough."""
    for sitting in chat.each("sitting", most=AT_ONCE):
        if not coming:
            break
        situation, *rest = coming
        seen = await _scene(sitting, situation, seen)
        notes = await _home(sitting, situation, notes)
        sitting.say(f"norms-guide-{BY_ID[situation].guide}")
        what = await _next(sitting, "norms-next", seen)
        coming = await _coming(sitting, what, seen, rest)
    if coming:
        chat.open("norms")
    else:
        chat.say("norms-enough", seen=len(seen), left=len(ORDER) - len(seen), of=len(ORDER))


def _seen(chat: Chat) -> tuple[str, ...]:
    known = chat.fact(DONE)
    return tuple(each for each in ORDER if isinstance(known, list) and each in known)


def _notes(chat: Chat) -> list[Note]:
    known = chat.fact(HOME)
    return [note for note in known if isinstance(note, dict)] if isinstance(known, list) else []


async def _next(chat: Chat, key: str, seen: Sequence[str], *more: str) -> str:
    options = Choice("next", "theme", *more, "enough", prefix="norms-next")
    return await chat.ask("next", options, key=key, seen=len(seen), left=len(ORDER) - len(seen), of=len(ORDER))


async def _coming(chat: Chat, what: str, seen: Sequence[str], rest: Sequence[str]) -> Sequence[str]:
    """Give the scenes to come; none where it is enough."""
    if what == "theme":
        return ahead(seen, await chat.ask("theme", Choice(*THEMES, prefix="norms-theme")))
    return (rest or ahead(seen)) if what == "next" else ()


async def _scene(chat: Chat, situation: str, seen: Sequence[str]) -> tuple[str, ...]:
    """Whatever is chosen, all three reactions are spoken of: none is wrong."""
    now = tuple(each for each in ORDER if each == situation or each in seen)
    chat.progress(len(now), len(ORDER), MINUTES)
    reactions = Choice(*REACTIONS, prefix="norms-reaction")
    choice = await chat.ask("reaction", reactions, key=f"norms-{situation}-scene", situation=situation)
    chat.say("norms-read", *(Say(f"norms-{situation}-read-{each}") for each in REACTIONS), choice=choice)
    chat.say(f"norms-{situation}-minimum", Say(f"norms-{situation}-yours"))
    chat.remember(DONE, list(now))
    await chat.save("seen")
    return now


async def _home(chat: Chat, situation: str, notes: list[Note]) -> list[Note]:
    """How it is where the person learned to work; asked only where it could be kept, kept only on a yes to it."""
    if not chat.fact("keeps") or len(notes) >= MOST_NOTES:
        return notes
    text = await chat.ask("home", Text(LONGEST_NOTE), skippable=True)
    if text is None:
        return notes
    if not await chat.ask("keep", YesNo(), above=[Say("norms-note", {"text": text})], text=text):
        chat.say("norms-left-out")
        return notes
    told: list[Note] = [*notes, {"situation": situation, "text": text}]
    chat.remember(HOME, list(told))
    chat.say("norms-kept")
    await chat.save("told")
    return told


async def _show(chat: Chat, notes: Sequence[Note]) -> None:
    lines = [line for note in notes for line in _note(note)]
    for at in range(0, len(lines), 2 * NOTES_A_MESSAGE):
        chat.say("norms-notes", *lines[at : at + 2 * NOTES_A_MESSAGE])
    if await chat.ask("delete", YesNo()):
        chat.forget(HOME)
        chat.say("norms-deleted")
    else:
        chat.say("norms-undeleted")


def _note(note: Note) -> tuple[Say, Say]:
    theme = BY_ID[str(note["situation"])].theme
    return Say(f"norms-theme-{theme}"), Say("norms-note", {"text": note["text"]})
