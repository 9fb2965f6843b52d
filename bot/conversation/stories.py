"""A story of flight or persecution that somebody typed, though nobody asked: we offer to forget it.

As an answer it is held back until the person has said what is to become of it; as a question it is answered, and the
offer stands after the answer. Called by `turn`.
"""

from __future__ import annotations

from bot.conversation import holding
from bot.conversation.draft import Draft
from bot.conversation.stage import Stage
from bot.safety import Verdict
from storage import privacy


def is_one(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.care == "forget"


def hold(draft: Draft, text: str) -> None:
    """Do not take it as the answer yet; ask."""
    holding.hold(draft, text)
    draft.line("story-offer", do=(_forget(draft), "keep-it"))


def offer(draft: Draft) -> None:
    """Say, after the answer to it, that it can be forgotten."""
    draft.asides.append(draft.wording.line("story-aside", do=(_forget(draft),)))


def forget(draft: Draft, stage: Stage, args: list[str]) -> None:
    """Let go of the words of that message, wherever they are kept; its question is asked again."""
    event = args[0] if args else ""
    draft.write(lambda tx: privacy.forget_said(tx, draft.person_id, event))
    for name in ("asked", "kept"):
        draft.state.pop(name, None)
    draft.line("story-forgotten")
    stage.resume(draft)


def _forget(draft: Draft) -> str:
    return f"forget-it:{draft.turn.events[0].id}"
