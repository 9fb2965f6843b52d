"""What must be true before Tomoni is opened to the public, that is, before PUBLIC_URL is served."""

from __future__ import annotations

from bot.settings import Settings
from knowledge import GUIDES
from knowledge.guidance import load


def faults(settings: Settings) -> list[str]:
    """Reasons to refuse, each with what to do; none without PUBLIC_URL."""
    if not settings.public_url:
        return []
    reasons = []
    if not settings.public_url.startswith("https://"):
        reasons.append("PUBLIC_URL does not begin with https://. Put Tomoni behind a server that speaks HTTPS.")
    if not settings.controller or not settings.contact:
        reasons.append("nobody is named who answers for people's data. Set PRIVACY_CONTROLLER and PRIVACY_CONTACT.")
    if not settings.keys or not settings.lookup_key:
        reasons.append("the keys lie beside the database. Set TOMONI_KEYS and TOMONI_LOOKUP_KEY.")
    return reasons + _unvetted()


def _unvetted() -> list[str]:
    guides = load(GUIDES).guides
    missing = sorted({guide.id for guide in guides if guide.care == "crisis" and not guide.vetted})
    return [f"{guide} is not vetted. Have it read, then fill vetted_by and vetted_on." for guide in missing]
