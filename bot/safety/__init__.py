"""The safety look: does this text speak of danger, or of something that only a human may answer?

Called by the conversation on every incoming text before anything else is tried, whatever the
interface language. A `Verdict` leaves it, or None; it sends nothing, keeps nothing and logs nothing.
The phrases are data (`phrases/<lang>.yaml`), the words said back are strings (`safety.ftl`), so the
look works with a broken index and without any model.
"""

from dataclasses import dataclass
from enum import StrEnum

from bot.safety.lexicon import Reading, lexicons
from bot.safety.normal import tokens

__all__ = ["Kind", "Verdict", "look"]


class Kind(StrEnum):
    """What a text may speak of, the most urgent first: the order of the members is the order of looking."""

    DANGER = "danger"
    SELF_HARM = "self_harm"
    VIOLENCE = "violence"
    DETENTION = "detention"
    NO_SHELTER = "no_shelter"
    EXPIRED = "expired"
    OWN_CASE = "own_case"


_CRISES = frozenset({Kind.DANGER, Kind.SELF_HARM, Kind.VIOLENCE})

_GUIDES = {
    Kind.DANGER: "support/emergency",
    Kind.SELF_HARM: "support/mental-health",
    Kind.VIOLENCE: "support/violence",
    Kind.DETENTION: "support/detention",
    Kind.NO_SHELTER: "support/no-money-no-home",
    Kind.EXPIRED: "residency/expired",
    Kind.OWN_CASE: "support/legal-help",
}


@dataclass(frozen=True)
class Verdict:
    """What was seen, and the language of the phrase that was seen (not of the interface)."""

    kind: Kind
    lang: str

    @property
    def care(self) -> str:
        """`crisis`: help lines first and a coordinator is alerted; `human`: a fixed text and an offer of a human."""
        return "crisis" if self.kind in _CRISES else "human"

    @property
    def guide(self) -> str:
        """Id of the guide that says more."""
        return _GUIDES[self.kind]


def look(text: str) -> Verdict | None:
    """The most urgent thing that `text` speaks of, in any of the six languages; None for ordinary texts."""
    words = tokens(text)
    readings = [lexicon.read(words) for lexicon in lexicons()]
    for kind in Kind:
        seen = [reading for reading in readings if reading.speaks_of(kind.value)]
        if seen:
            return Verdict(kind, _closest(seen).lang)
    return None


def _closest(seen: list[Reading]) -> Reading:
    """Arabic and Dari share words, so do English and French: the language that knows more of the text wins."""
    return max(seen, key=lambda reading: reading.known)
