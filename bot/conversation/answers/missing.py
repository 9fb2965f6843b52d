"""A question that the guides did not answer, noted for whoever writes them. Called by a turn; written by commit 2."""

from __future__ import annotations

from bot.conversation.draft import Draft
from bot.flows.terms import QUESTIONS
from bot.redaction import redact
from storage import gaps
from storage.models import GapKind


def note(draft: Draft, kind: GapKind, lang: str, topic: str | None, text: str | None = None) -> None:
    """Of somebody who did not agree to have it kept and shown, only that there was such a question."""
    agreed = draft.terms >= QUESTIONS
    person = draft.person_id if agreed else None
    words = redact(text) if agreed and text else None
    draft.write(lambda tx: gaps.record(tx, kind, lang, topic, person_id=person, text=words))
