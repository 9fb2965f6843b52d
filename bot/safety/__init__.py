"""The safety look: does this text speak of danger, or of something that only a human may answer?

Called by the conversation on every incoming text before anything else is tried, whatever the
interface language. A `Verdict` leaves it, or None; it sends nothing, keeps nothing and logs nothing.
It looks three times: for phrases (`phrases/<lang>.yaml`), for letters and words like those of the sentences in
`examples/<lang>.yaml`, and for what means the same as they do; the scores of the last two are mixed. All are data, the
words said back are strings (`safety.ftl`), so the look works with a broken index and without any language model.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import nlargest

from bot.safety import meant
from bot.safety.kinds import CARES, Kind
from bot.safety.learned import Model, Scores
from bot.safety.lexicon import Reading, lexicons
from bot.safety.normal import Word, tokens
from bot.safety.shipped import looks

__all__ = ["Kind", "Verdict", "look"]

Mixed = tuple[Scores, Mapping[Kind, float]]

_LETTERS = 0.6  # how much the learned look counts in the mixture
# Scores of the mixture; tests hold what they give.
_ENOUGH = {"crisis": 0.43, "human": 0.56, "refuse": 0.46, "forget": 0.5}
_MAYBE = 0.3  # a score of danger from which on a line of help stands under the ordinary answer
# The same where something was asked: read without it, an answer may look like anything.
_TOLD, _TOLD_MAYBE = 0.6, 0.5
# What the learned look must say where there is no third.
_ALONE = {"crisis": 0.55, "human": 0.65, "refuse": 0.6, "forget": 0.6}
_SURE = 0.75  # a score that outweighs a less urgent phrase
_MOST = 8  # parts of a text that the third look reads; each takes it two or three milliseconds
_FEWEST = 2  # words that are no numbers; one alone, or a date, is an answer, and the phrases know the cries

_GUIDES = {
    Kind.DANGER: "support/emergency",
    Kind.SELF_HARM: "support/mental-health",
    Kind.VIOLENCE: "support/violence",
    Kind.DETENTION: "support/detention",
    Kind.NO_SHELTER: "support/no-money-no-home",
    Kind.REFUSED: "residency/refusal-review",
    Kind.EXPIRED: "residency/expired",
    Kind.OWN_CASE: "support/legal-help",
    Kind.EVASION: "support/legal-help",
    Kind.OTHERS_DATA: "programme/your-data",
    Kind.STORY: "support/legal-help",
}


@dataclass(frozen=True)
class Verdict:
    """What was seen, and the language it was seen in (not that of the interface).

    `doubt`: it may be a crisis and is rather not.
    """

    kind: Kind
    lang: str
    doubt: bool = False

    @property
    def care(self) -> str:
        """What follows.

        `crisis`: help lines first and a coordinator is alerted; `human`: a fixed text and an offer of a human;
        `refuse`: a fixed text that says what we do not do, and the way to a human; `forget`: a story of flight that
        nobody asked for, which we offer to forget; `offer`: the ordinary answer, and one line with the help lines and
        the way to a human.
        """
        return "offer" if self.doubt else next(care for care, kinds in CARES.items() if self.kind in kinds)

    @property
    def guide(self) -> str:
        """Id of the guide that says more."""
        return _GUIDES[self.kind]


def look(text: str, *, answering: bool = False) -> Verdict | None:
    """The most urgent thing that `text` speaks of, in any of the six languages; None for ordinary texts.

    `answering`: it is what somebody wrote in answer to an open question of ours.
    """
    words = tokens(text)
    readings = _read(words)
    said = _said(readings)
    if said and said.care == "crisis":
        return said
    return _like(text, words, readings, said, answering=answering) or said


def _read(words: list[Word]) -> list[Reading]:
    return [lexicon.read(words) for lexicon in lexicons()]


def _said(readings: Sequence[Reading]) -> Verdict | None:
    """What the phrases find."""
    for kind in Kind:
        seen = [reading for reading in readings if reading.speaks_of(kind.value)]
        if seen:
            return Verdict(kind, _closest(seen).lang)
    return None


def _closest(seen: list[Reading]) -> Reading:
    """Arabic and Dari share words, so do English and French: the language that knows more of the text wins."""
    return max(seen, key=lambda reading: reading.known)


def _like(
    text: str, words: Sequence[Word], readings: Sequence[Reading], said: Verdict | None, *, answering: bool
) -> Verdict | None:
    """What the other looks find in any part of the text, if it is more urgent than what the phrases found."""
    model, third = looks()
    parts = model.read(words) if sum(not word.text.isdigit() for word in words) >= _FEWEST else []
    if not parts:
        return None
    meanings = third.read(_likeliest(model, meant.parts(text))) if third else []
    for care, kinds in CARES.items():
        if said and said.care == care:
            break
        enough = _SURE if said else (_ENOUGH if meanings else _ALONE)[care]
        enough = max(enough, _TOLD) if answering and care != "forget" else enough
        if found := _found(care, enough, _mixed(kinds, parts, meanings), readings):
            return found
    if said:  # "in prison" may be long ago
        past = said.care == "human" and _found(
            "forget", _ENOUGH["forget"], _mixed(CARES["forget"], parts, meanings), readings
        )
        return past or None
    crises = CARES["crisis"]
    maybe = _TOLD_MAYBE if answering else _MAYBE
    doubtful = _found("crisis", maybe, _mixed(crises, parts, meanings), readings)
    return replace(doubtful, doubt=True) if doubtful else None


def _likeliest(model: Model, texts: Sequence[str]) -> Sequence[str]:
    """Of a long text the third look, which is slow, reads what the second finds most like anything."""
    if len(texts) <= _MOST:
        return texts

    def likeness(text: str) -> float:
        return max((part.of(Kind) for part in model.read(tokens(text))), default=0.0)

    return nlargest(_MOST, texts, key=likeness)


def _found(care: str, enough: float, mixed: Mixed, readings: Sequence[Reading]) -> Verdict | None:
    part, scores = mixed
    if sum(scores.values()) < enough or _taken_back(care, part, readings):
        return None
    return Verdict(max(scores, key=lambda kind: scores[kind]), part.lang)


def _mixed(kinds: Sequence[Kind], parts: Sequence[Scores], meanings: Sequence[Mapping[Kind, float]]) -> Mixed:
    """Scores of `kinds` by letters and by meaning together, and the part whose letters are most like them."""
    part = max(parts, key=lambda scores: scores.of(kinds))
    if not meanings:
        return part, {kind: part.kinds[kind] for kind in kinds}
    meaning = max(meanings, key=lambda scores: sum(scores[kind] for kind in kinds))
    return part, {kind: _LETTERS * part.kinds[kind] + (1 - _LETTERS) * meaning[kind] for kind in kinds}


def _taken_back(care: str, part: Scores, readings: Sequence[Reading]) -> bool:
    """The phrases know that this is harmless: "the exam kills me", or, anywhere in the text, "filed in time"."""
    if care == "crisis":
        readings = _read([Word(text, at) for at, text in enumerate(part.words)])
    return any(reading.takes_back(kind) for reading in readings for kind in CARES[care])
