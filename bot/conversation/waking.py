"""What wakes a conversation from our side: a coordinator's reply, a reminder, an alert, slow work that is done.

A wake is an inbox row like a message and takes the same lane. Called by `turn`; made by `desk` and the
scheduler.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import structlog

from bot.clock import civil, is_quiet
from bot.conversation import applying, inviting, renewing
from bot.conversation.classing import TALKING
from bot.conversation.draft import Draft
from bot.conversation.protecting import ALERT
from bot.conversation.stage import Stage
from bot.flows.engine import Result
from bot.messages import Outgoing
from bot.programme import residency
from bot.programme.opening import OPEN
from storage import reminders

NUDGE = "nudge/"

log = structlog.get_logger()


def reply(text: str) -> dict[str, Any]:
    """A coordinator's answer."""
    return {"wake": "reply", "text": text}


def due(rule: str, anchor: str) -> dict[str, Any]:
    """A reminder whose time has come."""
    return {"wake": "due", "rule": rule, "anchor": anchor}


def wake(draft: Draft, stage: Stage, body: Mapping[str, Any]) -> None:
    """Take one wake; one of an unknown kind is logged and leaves no trace with the person."""
    match body:
        case {"wake": "reply", "text": str(text)}:
            _reply(draft, stage, text)
        case {"wake": "result", "run": str(run), "name": str(name), "ticket": str(ticket), "value": value}:
            stage.result(draft, run, Result(name, value, ticket))
        case {"wake": "due", "rule": rule, "anchor": anchor} if rule == ALERT:
            applying.hand_over(draft, str(anchor).partition(":")[0])
            draft.line("safety-told")
        case {"wake": "due", "rule": str(rule), "anchor": anchor} if rule.startswith((NUDGE, OPEN, residency.TOPIC)):
            _begin(draft, stage, rule, str(anchor))
        case _:
            log.error("unknown wake", kind=str(body.get("wake")))


def _reply(draft: Draft, stage: Stage, text: str) -> None:
    words = f"{draft.wording.text('reply-from-coordinator')}\n\n{text}"
    draft.say(Outgoing(text=words, lang=draft.lang, origin="coordinator"))
    if draft.floor_run:
        stage.resume(draft)
    else:
        draft.line("reply-again", do=("human",))


def _begin(draft: Draft, stage: Stage, rule: str, anchor: str) -> None:
    """We speak first, in the hours for it and on the day that was meant; else the next tick classes it anew."""
    late = civil(draft.turn.events[0].received_at) != draft.today
    if is_quiet(draft.turn.now) or late or (rule.startswith(OPEN) and _is_talking(draft)):
        draft.write(lambda tx: reminders.again(tx, draft.person_id, rule, anchor))
    elif rule.startswith(NUDGE):
        _nudge(draft, anchor)
    elif rule.startswith(OPEN):
        inviting.wake(draft, stage, rule)
    else:
        renewing.wake(draft, rule, anchor)


def _is_talking(draft: Draft) -> bool:
    run = draft.floor_run
    return run is not None and draft.turn.now - run.updated_at < TALKING


def _nudge(draft: Draft, run_id: str) -> None:
    run = draft.runs.get(run_id)
    paused = draft.turn.person.paused_until or 0
    if run and run.state == "waiting" and draft.keeps and paused <= draft.turn.now:
        draft.begun = True
        draft.floor = run.id
        draft.line("nudge", do=("continue", "stop"), what=draft.wording.flow(run.flow))
