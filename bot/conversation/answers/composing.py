"""Guides composed for a chat: short first, the rest on demand. Pure; called by `browsing`.

Every word is the guide's own. What a channel cannot fold is one button away instead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.channels import FOLDING
from bot.conversation.answers.selecting import WHOLE
from bot.conversation.wording import HUMAN, Wording
from bot.messages import DO, Choice, Outgoing, Question
from bot.strings import readable
from knowledge import Answer
from knowledge.body import Section

JAPANESE = "ja"  # what an office reads
MOST_RELATED = 3
BRIEF = ("law", "stale", "behind", "other-language", "not-reviewed", "not-vetted")  # notes, in this order


@dataclass(frozen=True, slots=True)
class Composer:
    """Composes for one reader; `titles` are those of related guides in the reader's language, by id.

    `busy`: a question of ours waits for its answer, so nothing else is asked and nothing leads away from it.
    """

    wording: Wording
    channel: str
    titles: Mapping[str, str]
    busy: bool

    def first(self, answer: Answer, shown: Sequence[Section]) -> Outgoing:
        """The lead and what of the guide goes with it; of what somebody in danger reads, all of it and the card."""
        whole = answer.care in WHOLE
        do = [HUMAN] if whole else []
        if len(shown) < len(answer.sections):
            do.append(f"more:{answer.topic}")
        do += self._under(answer, card=not whole, japanese=whole)
        text = "\n\n".join([answer.lead, *(section.text for section in shown)])
        choices = (*self.wording.commands(do), *self._related())
        card = answer.card if whole else ""
        return self._message(answer, text, choices, card=card or None, question=self._question(answer))

    def part(self, answer: Answer, shown: Sequence[Section]) -> Outgoing:
        """More of a guide whose lead was shown before."""
        text = "\n\n".join(section.text for section in shown) or answer.lead
        do = [f"more:{answer.topic}"] if len(shown) < len(answer.sections) else []
        return self._message(answer, text, self.wording.commands([*do, *self._under(answer)]))

    def whole(self, answer: Answer) -> Outgoing:
        """All of it, as in another language than the one it was read in."""
        choices = self.wording.commands(self._under(answer, japanese=False))
        return self._message(answer, answer.text, choices)

    def sources(self, answer: Answer) -> Outgoing:
        """Where it is from, with the address of each."""
        message = self.wording.answer(answer)
        return message.model_copy(update={"text": "", "notes": (), "card": None})

    def card(self, answer: Answer) -> Outgoing:
        """Japanese for the counter, and what it is about."""
        return Outgoing(text=readable(answer.title, answer.lang), lang=answer.lang, card=answer.card)

    def _under(self, answer: Answer, *, card: bool = True, japanese: bool = True) -> list[str]:
        """Commands for what is not shown."""
        held = {
            f"card:{answer.topic}": card and bool(answer.card),
            f"sources:{answer.topic}": self.channel not in FOLDING,
            f"original:{answer.topic}": answer.lang != answer.original_lang and not answer.reviewed,
            f"text:{JAPANESE}:{answer.topic}": japanese and JAPANESE in answer.langs - {answer.lang},
        }
        return [command for command, holds in held.items() if holds]

    def _related(self) -> list[Choice]:
        related = [] if self.busy else list(self.titles.items())[:MOST_RELATED]
        return [Choice(value=f"guide:{topic}", label=title) for topic, title in related]

    def _question(self, answer: Answer) -> Question | None:
        """Whoever is in danger is not asked for an opinion."""
        if self.busy or answer.care == "crisis":
            return None
        labels = {word: self.wording.text(word) for word in ("yes", "no")}
        choices = tuple(Choice(value=f"useful:{word}:{answer.topic}", label=label) for word, label in labels.items())
        return Question(text=self.wording.text("useful-ask"), choices=choices)

    def _message(self, answer: Answer, text: str, choices: Sequence[Choice], **extra: object) -> Outgoing:
        changed = {
            "text": readable(text, answer.lang),
            "choices": tuple(choices),
            "prompt": DO,
            "folded": True,
            "notes": self._notes(answer),
            "card": None,
        }
        return self.wording.answer(answer).model_copy(update={**changed, **extra})

    def _notes(self, answer: Answer) -> tuple[str, ...]:
        """The small print in one line."""
        marks = self.wording.marks(answer)
        return (" ".join(self.wording.text(f"brief-{mark}") for mark in BRIEF if mark in marks),) if marks else ()
