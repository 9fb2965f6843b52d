"""From what a flow brought about to what commit 2 writes. Called by `stage`; writes nothing itself.

Consent is looked at here, when an effect is applied, not when the flow decided it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from functools import partial

from bot.clock import DAY, moment
from bot.conversation.draft import Draft
from bot.flows.effects import (
    Card,
    Consent,
    Consult,
    Document,
    Effect,
    Erase,
    Forget,
    HandOver,
    KeepOnly,
    Language,
    Pause,
    Remember,
    Remind,
    Resume,
    Say,
    Schedule,
    Settle,
    Value,
)
from bot.flows.state import Fact
from bot.flows.terms import KEEP, NEWER
from bot.programme.opening import ENOUGH, OPEN, flow_of
from storage import audit, consents, facts, handovers, jobs, people, privacy, reminders
from storage.tx import Tx

MORNING = time(9)
NAME = "name"  # the fact that holds what the person is called


def apply(draft: Draft, effects: tuple[Effect, ...], terms: int = 0) -> None:
    """Take up effects in their order; a change of language holds for everything said in this turn.

    What `terms` were the first to name is kept only of who has agreed to them.
    """
    for effect in effects:
        if isinstance(effect, Language):
            draft.lang = effect.lang
    for effect in effects:
        _apply(draft, effect, terms)


def consult(draft: Draft, run_id: str, effects: tuple[Effect, ...]) -> None:
    """Have the slow work done that a run waits for; `work` in its request is the kind.

    With the request go the person's language and name: a flow knows neither.
    """
    name = draft.facts.get(NAME)
    person: dict[str, Value] = {"lang": draft.lang, "name": name.value if name else None}
    for effect in effects:
        if isinstance(effect, Consult):
            wake = {"wake": "result", "run": run_id, "name": effect.name, "ticket": effect.ticket}
            draft.write(partial(_ask_for, draft=draft, request={**effect.request, **person}, wake=wake))


def versions(draft: Draft, effects: tuple[Effect, ...], terms: int) -> dict[str, int | None]:
    """The versions that facts get by these effects, so that a run never conflicts with itself."""
    found: dict[str, int | None] = {}
    for effect in effects:
        if isinstance(effect, Remember) and draft.allows(terms):
            found[effect.name] = (effect.expected_version or 0) + 1
        elif isinstance(effect, Forget):
            found[effect.name] = None
    return found


def hand_over(draft: Draft, reason: str, words: str | None = None) -> None:
    """Make a task for a coordinator."""
    draft.write(lambda tx: handovers.open(tx, draft.person_id, draft.contact_id, reason, words))


def _apply(draft: Draft, effect: Effect, terms: int) -> None:
    """What is said, or shapes the turn itself; the rest is only written."""
    match effect:
        case Say():
            draft.say(draft.wording.say(effect))
        case Document(kind, spec):
            draft.say(draft.wording.document(kind, spec, owner=draft.person_id))
        case Card(key):
            draft.say(draft.wording.card(key))
        case HandOver(reason, words):
            hand_over(draft, reason, words)
        case Consent():
            _consent(draft, effect)
        case Erase(clear):
            draft.erase, draft.clear = True, clear
        case KeepOnly(kept):
            _let_go(draft, [name for name in draft.facts if name not in kept], rules=("nudge", OPEN))
        case _:
            _write(draft, effect, terms)


def _write(draft: Draft, effect: Effect, terms: int) -> None:
    person = draft.person_id
    match effect:
        case Language(lang):
            draft.write(lambda tx: people.set_lang(tx, person, lang))
        case Remember() if draft.allows(terms):
            fact = replace(effect, value=_worded(draft, effect.value))
            draft.facts[fact.name] = Fact(fact.value, (fact.expected_version or 0) + 1)
            draft.write(lambda tx: _remember(tx, person, fact))
        case Forget(name):
            draft.facts.pop(name, None)
            draft.write(lambda tx: facts.forget(tx, person, name))
        case Remind(rule, anchor, due) if not _had_enough(draft, rule):
            draft.write(lambda tx: reminders.put(tx, person, rule, anchor, _due(tx, due)))
        case Schedule(topic, steps) if draft.allows(terms):
            rows = [(step.rule, step.anchor, moment(step.at)) for step in steps]
            draft.write(lambda tx: reminders.schedule(tx, person, topic, rows))
        case Settle(reasons):
            draft.write(lambda tx: handovers.settle(tx, person, reasons))
        case Pause() | Resume():
            draft.write(lambda tx: people.set_paused(tx, person, _until(tx, effect)))


def _had_enough(draft: Draft, rule: str) -> bool:
    """Whether the person wants no such reminder by now: a run may have begun before they said so."""
    name, value = ENOUGH.get(flow_of(rule), ("", ""))
    known = draft.facts.get(name)
    return known is not None and known.value == value


def _consent(draft: Draft, consent: Consent) -> None:
    draft.write(lambda tx: consents.record(tx, draft.person_id, consent.what, str(consent.version), consent.given))
    if consent.what == KEEP:
        _keep(draft, consent)
    elif consent.what == NEWER:
        draft.declined = consent.version


def _keep(draft: Draft, consent: Consent) -> None:
    draft.terms = consent.version if consent.given else 0
    if not consent.given:
        _let_go(draft, list(draft.facts), rules=("",))


def _let_go(draft: Draft, known: Sequence[str], *, rules: tuple[str, ...]) -> None:
    """Have the words go, these facts, and the reminders whose rules begin so."""
    draft.facts = {name: fact for name, fact in draft.facts.items() if name not in known}
    draft.write(lambda tx: _forget(tx, draft.person_id, known, rules))
    for name in ("asked", "kept", "answer"):
        draft.state.pop(name, None)
    draft.keep_only(draft.floor)


def _forget(tx: Tx, person: str, known: Sequence[str], rules: tuple[str, ...]) -> None:
    """What was said and what was remembered go now, not when time takes them."""
    privacy.forget_words(tx, person)
    for rule in rules:
        reminders.cancel(tx, person, rule)
    for name in known:
        facts.forget(tx, person, name)


def _remember(tx: Tx, person: str, effect: Remember) -> None:
    """Keep the person's own last word; that it replaced another writer's is left on record."""
    if facts.remember(tx, person, effect.name, effect.value, effect.expected_version):
        return
    current = facts.of_person(tx, person).get(effect.name)
    facts.remember(tx, person, effect.name, effect.value, current.version if current else None)
    audit.record(tx, "tomoni", "fact-replaced", person, {"name": effect.name})


def _ask_for(tx: Tx, draft: Draft, request: Mapping[str, Value], wake: Mapping[str, str]) -> None:
    jobs.put(tx, draft.person_id, draft.contact_id, str(request["work"]), request, wake)


def _worded(draft: Draft, value: Value) -> Value:
    """A value with its {"string": key} said in the person's language, in which it is kept as theirs."""
    match value:
        case {"string": str(key)}:
            return draft.wording.text(key)
        case dict():
            return {name: _worded(draft, each) for name, each in value.items()}
        case list():
            return [_worded(draft, each) for each in value]
        case _:
            return value


def _due(tx: Tx, due: date | int) -> int:
    if isinstance(due, int):
        return tx.now + due * DAY
    return moment(datetime.combine(due, MORNING))


def _until(tx: Tx, effect: Pause | Resume) -> int | None:
    if isinstance(effect, Resume):
        return None
    return people.FOREVER if effect.days is None else tx.now + effect.days * DAY
