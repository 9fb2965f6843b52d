"""An answer that is held back, since it may be none: a story nobody asked for, or a question. Called by `turn`.

It goes with the next message if the person did not say in it that it is the answer.
"""

from __future__ import annotations

from bot.conversation.draft import Draft
from bot.conversation.stage import Stage
from bot.flows.accepts import Said
from bot.flows.engine import Given

HELD = "held"  # in the conversation's state


def take_up(draft: Draft) -> None:
    """What the last turn held back is there for this one only."""
    draft.held = draft.state.pop(HELD, None)


def hold(draft: Draft, text: str) -> None:
    """Do not take it as the answer yet."""
    draft.state[HELD] = text


def keep(draft: Draft, stage: Stage) -> None:
    """Take it as the answer after all."""
    run = draft.floor_run
    if run and draft.held:
        stage.play(draft, run, Given(Said(draft.held, None, draft.lang)))
    else:
        draft.too_late()
