"""A reminder of a person's dates as a message, and what its buttons do.

`wake` is called by `waking`, `press` by `commands`. The message says what stands today, whichever reminder
brought it; one about a date that is no longer the person's says nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.clock import civil
from bot.conversation import applying
from bot.conversation.draft import Draft
from bot.conversation.stage import Stage
from bot.messages import DO, Choice, Outgoing
from bot.programme import residency
from bot.programme.calendar_days import open_days
from bot.programme.residency import PAPERS, State, Stay
from storage import facts, handovers
from storage.errors import Kind, StorageError
from storage.statements import Damage
from storage.tx import Tx

NOT_FILED = ("filed", "not-yet", "human")
AWAITING = ("decided", "more", "refused", "no-news")
URGENT = ("decided", "refused", "no-news", "human")
BUTTONS = {
    State.FAR: NOT_FILED,
    State.OPEN: NOT_FILED,
    State.DUE: NOT_FILED,
    State.FILED: AWAITING,
    State.SPECIAL: AWAITING,
    State.NO_NEWS: URGENT,
    State.LIMIT: URGENT,
}
EXPIRED, UNDECIDED = ("filed", "human"), ("decided", "refused", "human")
FLOWS = {
    "filed": "renewal_filed",
    "decided": "renewal_card",
    "more": "renewal_more",
    "refused": "renewal_refused",
}
NOTED = frozenset({"not-yet", "no-news"})


def wake(draft: Draft, rule: str, anchor: str) -> None:
    """Say how it stands today."""
    if not draft.keeps:
        return
    hello, stay = draft.wording.text("reminder-hello"), _stay(draft)
    papers = residency.papers_by(_fact(draft))
    draft.begun = True
    if rule == PAPERS and papers:
        line = draft.wording.line("reminder-papers", do=("human",), until=papers)
        draft.say(line.model_copy(update={"text": f"{hello}\n\n{line.text}"}))
    elif rule != PAPERS and stay and anchor == stay.anchor:
        draft.say(_message(draft, stay, hello))


def press(draft: Draft, stage: Stage, args: Sequence[str]) -> None:
    """Run "renewal:NAME:ANCHOR"; a human can be reached from every message, however old."""
    name, anchor = (*args, "", "")[:2]
    stay = _stay(draft)
    if name == "human":
        stage.begin(draft, "human")
    elif stay is None or anchor != stay.anchor or name not in FLOWS.keys() | NOTED:
        draft.too_late()
    elif name in FLOWS:
        stage.begin(draft, FLOWS[name])
    else:
        _note(draft, stay, name)
        stage.resume(draft)


def _note(draft: Draft, stay: Stay, name: str) -> None:
    """Take down that the person answered, and say when we write again; what is urgent is said at once."""
    draft.write(lambda tx: _answered(tx, draft.person_id, draft.today))
    draft.write(lambda tx: handovers.settle(tx, draft.person_id, residency.SILENT_TASKS))
    task = residency.OVERDUE_TASKS.get(residency.state(stay, draft.today))
    if task:
        applying.hand_over(draft, task)
        draft.say(_message(draft, stay))
        return
    coming = next((civil(at) for rule, at in draft.turn.coming if rule.startswith(residency.TOPIC)), None)
    counter = residency.last_counter_day(stay)
    text = draft.wording.text(f"reminder-noted-{name}", counter=counter, next=coming)
    draft.say(Outgoing(text=f"{text}\n\n{draft.wording.text('reminder-counted')}", lang=draft.lang))


def _message(draft: Draft, stay: Stay, hello: str = "") -> Outgoing:
    state = residency.state(stay, draft.today)
    confirm = draft.wording.text("reminder-to-confirm", filed=stay.filed, last=stay.last_day) if stay.to_confirm else ""
    counted = draft.wording.text("reminder-counted")
    parts = filter(None, (hello, _standing(draft, stay, state), confirm, counted))
    choices = tuple(_button(draft, stay, name) for name in _names(stay, state))
    return Outgoing(text="\n\n".join(parts), lang=draft.lang, choices=choices, prompt=DO)


def _standing(draft: Draft, stay: Stay, state: State) -> str:
    counter = residency.last_counter_day(stay)
    has_special_period = stay.length.has_special_period or state is not State.FILED
    text = draft.wording.text(
        "reminder-undecided" if state is State.EXPIRED and stay.filed else f"reminder-{state}",
        last=stay.last_day,
        opens=residency.window_opens(stay),
        left=_left(draft.today, counter) if state is State.DUE else None,
        counter=counter,
        filed=stay.filed,
        limit=residency.limit(stay) if has_special_period else None,
    )
    if state not in {State.OPEN, State.DUE}:
        return text
    named = None if counter == stay.last_day else counter
    return f"{draft.wording.text('reminder-days', last=stay.last_day, counter=named)}\n\n{text}"


def _left(today: date, counter: date) -> int | str:
    """On how many days after today the counter is open; in a word where a number would mislead."""
    if counter < today:
        return "closed"
    days = open_days(today, counter)
    return "next" if days == 1 and (counter - today).days > 1 else days


def _names(stay: Stay, state: State) -> tuple[str, ...]:
    return BUTTONS.get(state, UNDECIDED if stay.filed else EXPIRED)


def _button(draft: Draft, stay: Stay, name: str) -> Choice:
    return Choice(value=f"renewal:{name}:{stay.anchor}", label=draft.wording.text(f"reminder-do-{name}"))


def _stay(draft: Draft) -> Stay | None:
    return Stay.of_fact(_fact(draft))


def _fact(draft: Draft) -> object:
    fact = draft.turn.facts.get(residency.FACT)
    return fact.value if fact else None


def _answered(tx: Tx, person_id: str, today: date) -> None:
    """Raise StorageError(busy) where somebody changes the dates at this very moment; the turn comes again."""
    fact = facts.of_person(tx, person_id, Damage()).get(residency.FACT)
    if fact is None:
        return
    value = {**fact.value, "answered": today.isoformat()}
    if not facts.remember(tx, person_id, residency.FACT, value, fact.version):
        raise StorageError(Kind.BUSY)
