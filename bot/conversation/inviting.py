"""A reminder that opens a flow as a message, and what its buttons do.

`wake` is called by `waking`, `later` and `enough` by `commands`; when such a reminder goes out is decided in
`classing`. Its words betray nothing: others may see the screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta

import structlog

from bot.clock import moment
from bot.conversation import applying
from bot.conversation.draft import Draft
from bot.conversation.stage import Stage
from bot.flows.effects import Remember
from bot.messages import DO, Choice, Outgoing
from bot.programme.opening import ENOUGH, flow_of, is_last, topic
from storage import reminders

MORNING = time(9)

log = structlog.get_logger()


def wake(draft: Draft, stage: Stage, rule: str) -> None:
    """Invite to a flow; nothing is begun before the person says so."""
    flow = flow_of(rule)
    if flow not in stage.names:
        log.error("reminder of an unknown flow", rule=rule)
    elif draft.keeps and (draft.turn.person.paused_until or 0) <= draft.turn.now:
        draft.begun = True
        draft.say(_message(draft, flow, rule))


def later(draft: Draft, stage: Stage, args: Sequence[str]) -> None:
    """Run "later:RULE": the same tomorrow."""
    rule = next(iter(args), "")
    if flow_of(rule) not in stage.names:
        draft.too_late()
        return
    day = draft.today + timedelta(days=1)
    due = moment(datetime.combine(day, MORNING))
    draft.write(lambda tx: reminders.put(tx, draft.person_id, rule, day.isoformat(), due))
    draft.line("open-later", day=day)
    stage.resume(draft)


def enough(draft: Draft, stage: Stage, args: Sequence[str]) -> None:
    """Run "enough:FLOW": no more of these, until the flow itself is asked for them again."""
    flow = next(iter(args), "")
    if flow not in stage.names:
        draft.too_late()
        return
    draft.write(lambda tx: reminders.cancel(tx, draft.person_id, topic(flow)))
    if flow in ENOUGH:
        name, value = ENOUGH[flow]
        known = draft.facts.get(name)
        applying.apply(draft, (Remember(name, value, known.version if known else None),))
    draft.line("open-enough")
    stage.resume(draft)


def _message(draft: Draft, flow: str, rule: str) -> Outgoing:
    text = draft.wording.text(f"open-{flow}")
    if is_last(rule):
        text = f"{text}\n\n{draft.wording.text('open-last')}"
    values = {"now": f"flow:{flow}", "later": f"later:{rule}", "enough": f"enough:{flow}"}
    choices = (Choice(value=value, label=draft.wording.text(f"open-do-{name}")) for name, value in values.items())
    return Outgoing(text=text, lang=draft.lang, choices=tuple(choices), prompt=DO)
