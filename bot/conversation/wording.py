"""From what was decided to `Outgoing` messages in the person's language. Pure; called by `turn`.

This is the only place where strings are rendered for people in a conversation.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from bot.flows.effects import Option, Prompt, Say
from bot.messages import DO, Choice, Document, Outgoing, Source
from bot.safety import Kind, Verdict
from bot.strings import Strings
from knowledge import Answer

SKIP, BACK = "@skip", "@back"
HUMAN = "human"
CAREFUL = {"human", "crisis"}  # kinds of guide whose answer always offers a human
FILES = {
    "json": Document(kind="export", name="tomoni-my-data.json", media_type="application/json"),
    "text": Document(kind="export", name="tomoni-my-data.txt", media_type="text/plain"),
}


def run_prefix(run: str) -> str:
    """What stands for a run in a button."""
    return run[:12]


def prompt_id(run: str, name: str) -> str:
    """The id that ties a button to one question of one run: short, for channels with 64 bytes."""
    return f"{run_prefix(run)}.{hashlib.sha256(name.encode()).hexdigest()[:6]}"


@dataclass(frozen=True, slots=True)
class Wording:
    """Renders in one language."""

    strings: Strings
    lang: str

    def text(self, key: str, **args: object) -> str:
        return self.strings.render(self.lang, key, **args)

    def line(self, key: str, *, do: tuple[str, ...] = (), **args: object) -> Outgoing:
        """One message; `do` names the commands offered as buttons under it."""
        choices = self._commands(do)
        text = self.text(key, **args)
        return Outgoing(text=text, lang=self.lang, choices=choices, prompt=DO if choices else None)

    def say(self, say: Say) -> Outgoing:
        return Outgoing(text=self.text(say.key, **say.args), lang=self.lang)

    def prompt(self, run: str, prompt: Prompt, hint: Say | None = None) -> Outgoing:
        """A flow's question with its buttons; after a miss the hint, if any, says how to answer."""
        lines = [self.text(hint.key, **hint.args)] if hint else []
        lines.append(self.text(prompt.key, **prompt.args))
        if prompt.offered is not None:
            lines.append(self.text("prompt-offered", value=self.shown(prompt, prompt.offered)))
        choices = [Choice(value=option.value, label=self.label(option)) for option in prompt.choices]
        if prompt.skippable:
            choices.append(Choice(value=SKIP, label=self.text("skip")))
        if prompt.back:
            choices.append(Choice(value=BACK, label=self.text("back")))
        return Outgoing(
            text="\n\n".join(lines),
            lang=self.lang,
            choices=tuple(choices),
            prompt=prompt_id(run, prompt.name),
        )

    def label(self, option: Option) -> str:
        return option.label or self.text(option.key)

    def shown(self, prompt: Prompt, value: object) -> str:
        """How an answer to a question reads: by its button's label where it has one."""
        labels = {option.value: self.label(option) for option in prompt.choices}
        return labels.get(str(value), str(value))

    def document(self, form: str) -> Outgoing:
        """A file of everything that is held; it is rendered when it is fetched."""
        file = FILES[form]
        return Outgoing(text=file.name, lang=self.lang, document=file)

    def answer(self, answer: Answer) -> Outgoing:
        """A guide as a message: its own words, where from, how old, and what is not vetted."""
        do = [HUMAN] if answer.care in CAREFUL else []
        if answer.care in CAREFUL | {"law"} and self._machine_made(answer):
            do.append(f"original:{answer.topic}")
        choices = self._commands(do)
        return Outgoing(
            text=answer.text,
            lang=answer.lang,
            choices=choices,
            prompt=DO if choices else None,
            sources=tuple(Source(title=s.title, publisher=s.publisher, url=s.url, date=s.date) for s in answer.sources),
            checked=answer.checked.isoformat(),
            notes=self._notes(answer),
            card=answer.card or None,
        )

    def _machine_made(self, answer: Answer) -> bool:
        return answer.lang != answer.original_lang and not answer.reviewed

    def _commands(self, names: Iterable[str]) -> tuple[Choice, ...]:
        return tuple(Choice(value=name, label=self.text(f"do-{name.partition(':')[0]}")) for name in names)

    def _notes(self, answer: Answer) -> tuple[str, ...]:
        marks = {
            "note-law": answer.care == "law",
            "note-stale": answer.stale,
            "note-behind": answer.behind,
            "note-other-language": answer.lang != self.lang,
            "note-not-reviewed": self._machine_made(answer),
            "note-not-vetted": not answer.vetted,
        }
        return tuple(self.text(key) for key, holds in marks.items() if holds)

    def danger(self, verdict: Verdict, *, told: bool) -> Outgoing:
        """The fixed text for a verdict: what to do now, then whom we told or can tell."""
        text = self._safety(verdict.kind)
        if told:
            return self.line("safety-with-alert", text=text)
        ask = self.may_tell(verdict.kind)
        return ask.model_copy(update={"text": f"{text}\n\n{ask.text}"})

    def may_tell(self, kind: Kind) -> Outgoing:
        """Ask whether a coordinator may be told."""
        ask = "safety-self-harm-ask" if kind is Kind.SELF_HARM else "safety-offer-human"
        choices = tuple(
            Choice(value=f"tell:{kind}:{yes}", label=self.text(f"safety-tell-{yes}")) for yes in ("yes", "no")
        )
        return Outgoing(text=self.text(ask), lang=self.lang, choices=choices, prompt=DO)

    def _safety(self, kind: Kind) -> str:
        return self.text(f"safety-{kind.value.replace('_', '-')}")
