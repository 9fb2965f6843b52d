"""From what a flow brought about to what commit 2 writes. Called by `stage`; writes nothing itself.

Consent is looked at here, when an effect is applied, not when the flow decided it.
"""

from __future__ import annotations

from datetime import date, datetime, time

from bot.clock import DAY, TOKYO
from bot.conversation.draft import Draft
from bot.flows.effects import (
    Consent,
    Document,
    Effect,
    Erase,
    Forget,
    HandOver,
    Language,
    Pause,
    Remember,
    Remind,
    Resume,
    Say,
)
from bot.flows.terms import KEEP
from storage import audit, consents, facts, handovers, people, privacy, reminders
from storage.tx import Tx

MORNING = time(9)


def apply(draft: Draft, effects: tuple[Effect, ...]) -> None:
    """Take up effects in their order; a change of language holds for everything said in this turn."""
    for effect in effects:
        if isinstance(effect, Language):
            draft.lang = effect.lang
    for effect in effects:
        _apply(draft, effect)


def versions(draft: Draft, effects: tuple[Effect, ...]) -> dict[str, int | None]:
    """The versions that facts get by these effects, so that a run never conflicts with itself."""
    found: dict[str, int | None] = {}
    for effect in effects:
        if isinstance(effect, Remember) and draft.keeps:
            found[effect.name] = (effect.expected_version or 0) + 1
        elif isinstance(effect, Forget):
            found[effect.name] = None
    return found


def hand_over(draft: Draft, reason: str, words: str | None = None) -> None:
    """Make a task for a coordinator."""
    draft.write(lambda tx: handovers.open(tx, draft.person_id, draft.contact_id, reason, words))


def _apply(draft: Draft, effect: Effect) -> None:  # noqa: C901 - one line for each kind of effect
    person = draft.person_id
    match effect:
        case Say():
            draft.say(draft.wording.say(effect))
        case Document(spec=spec):
            draft.say(draft.wording.document(str(spec)))
        case Language(lang):
            draft.write(lambda tx: people.set_lang(tx, person, lang))
        case Consent(what, version, given):
            draft.write(lambda tx: consents.record(tx, person, what, str(version), given))
            if what == KEEP:
                _keep(draft, given=given)
        case Remember() if draft.keeps:
            draft.write(lambda tx: _remember(tx, person, effect))
        case Forget(name):
            draft.write(lambda tx: facts.forget(tx, person, name))
        case HandOver(reason, words):
            hand_over(draft, reason, words)
        case Remind(rule, anchor, due):
            draft.write(lambda tx: reminders.put(tx, person, rule, anchor, _due(tx, due)))
        case Pause(days):
            draft.write(lambda tx: people.set_paused(tx, person, _until(tx, days)))
        case Resume():
            draft.write(lambda tx: people.set_paused(tx, person, None))
        case Erase():
            draft.erase = True


def _keep(draft: Draft, *, given: bool) -> None:
    draft.keeps = given
    if given:
        return
    draft.write(lambda tx: _forget(tx, draft.person_id, tuple(draft.turn.facts)))
    for name in ("asked", "kept"):
        draft.state.pop(name, None)
    draft.keep_only(draft.floor)


def _forget(tx: Tx, person: str, known: tuple[str, ...]) -> None:
    """What was said and what was remembered go now, not when time takes them."""
    privacy.forget_words(tx, person)
    reminders.cancel(tx, person, "")
    for name in known:
        facts.forget(tx, person, name)


def _remember(tx: Tx, person: str, effect: Remember) -> None:
    """Keep the person's own last word; that it replaced another writer's is left on record."""
    if facts.remember(tx, person, effect.name, effect.value, effect.expected_version):
        return
    current = facts.of_person(tx, person).get(effect.name)
    facts.remember(tx, person, effect.name, effect.value, current.version if current else None)
    audit.record(tx, "tomoni", "fact-replaced", person, {"name": effect.name})


def _due(tx: Tx, due: date | int) -> int:
    if isinstance(due, int):
        return tx.now + due * DAY
    return int(datetime.combine(due, MORNING, TOKYO).timestamp() * 1000)


def _until(tx: Tx, days: int | None) -> int:
    return people.FOREVER if days is None else tx.now + days * DAY
