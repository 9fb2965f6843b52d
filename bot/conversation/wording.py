"""From what was decided to `Outgoing` messages in the person's language. Pure; called by `turn`.

This is the only place where strings are rendered for people in a conversation.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

from bot import papers
from bot.flows.effects import Option, Prompt, Say, Value
from bot.messages import DO, Choice, Document, Event, Outgoing, Source
from bot.safety import Kind, Verdict
from bot.strings import Strings, readable
from knowledge import Answer

SKIP, BACK = "@skip", "@back"
HUMAN = "human"
FILES = {
    "json": Document(kind="export", name="tomoni-my-data.json", media_type="application/json"),
    "text": Document(kind="export", name="tomoni-my-data.txt", media_type="text/plain"),
}

CALENDAR = Document(kind="calendar", name="tomoni.ics", media_type="text/calendar")


def run_prefix(run: str) -> str:
    """What stands for a run in a button."""
    return run[:12]


def prompt_id(run: str, name: str) -> str:
    """The id that ties a button to one question of one run: short, for channels with 64 bytes."""
    return f"{run_prefix(run)}.{hashlib.sha256(name.encode()).hexdigest()[:6]}"


@dataclass(frozen=True, slots=True)
class Words:
    """What guides say, in sentences that are not theirs; `lang` is that of the sentences."""

    sentences: tuple[str, ...]
    lang: str
    guides: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """Renders in one language."""

    strings: Strings
    lang: str

    def text(self, key: str, **args: object) -> str:
        return self.strings.render(self.lang, key, **args)

    def line(self, key: str, *, do: tuple[str, ...] = (), **args: object) -> Outgoing:
        """One message; `do` names the commands offered as buttons under it."""
        choices = self.commands(do)
        text = self.text(key, **args)
        return Outgoing(text=text, lang=self.lang, choices=choices, prompt=DO if choices else None)

    def say(self, say: Say) -> Outgoing:
        return Outgoing(text=self._said(say), lang=self.lang)

    def _said(self, say: Say) -> str:
        return "\n".join(self.text(line.key, **line.args) for line in (say, *say.lines))

    def prompt(self, run: str, prompt: Prompt, hint: Say | None = None) -> Outgoing:
        """A flow's question with its buttons; after a miss the hint, if any, says how to answer."""
        lines = [self._said(say) for say in ((hint, *prompt.above) if hint else prompt.above)]
        lines.append(self.text(prompt.key, **prompt.args))
        if prompt.offered is not None and len(prompt.choices) != 1:  # the only way on is no answer to show
            lines.append(self.text("prompt-offered", value=self.shown(prompt, prompt.offered)))
        choices = [Choice(value=option.value, label=self.label(option)) for option in prompt.choices]
        if prompt.skippable:
            choices.append(Choice(value=SKIP, label=self.text("skip")))
        if prompt.back:
            choices.append(Choice(value=BACK, label=self.text("back")))
        return Outgoing(
            title=self._progress(prompt),
            text="\n\n".join(lines),
            lang=self.lang,
            choices=tuple(choices),
            prompt=prompt_id(run, prompt.name),
        )

    def _progress(self, prompt: Prompt) -> str | None:
        if prompt.progress is None:
            return None
        at, of, minutes = prompt.progress
        return self.text("progress", at=at, of=of, minutes=minutes)

    def flow(self, name: str) -> str:
        """What a flow is called where it is gone on with."""
        return self.text(f"menu-flow-{name}")

    def label(self, option: Option) -> str:
        return option.label or self.text(option.key)

    def shown(self, prompt: Prompt, value: object) -> str:
        """How an answer to a question reads: by its button's label where it has one."""
        labels = {option.value: self.label(option) for option in prompt.choices}
        shown = [labels.get(str(one), str(one)) for one in (value if isinstance(value, list) else [value])]
        return self.text("list-comma").join(shown)

    def document(self, kind: str, spec: Value, *, owner: str) -> Outgoing:
        """A file; it is rendered when it is fetched.

        `spec`: a form of the export, entries of a calendar, or what `bot.papers` makes a paper from.
        """
        if isinstance(spec, dict) and "rows" in spec:
            file = self._table(spec)
        elif kind == "paper":
            file = self._paper(spec)
        elif kind == CALENDAR.kind:
            file = CALENDAR.model_copy(update={"events": tuple(self._events(spec, owner))})
        else:
            file = FILES[str(spec)]
        return Outgoing(text=file.name, lang=self.lang, document=file)

    def _paper(self, spec: Value) -> Document:
        """The sheet is in final words already: delivery, which renders it, has none."""
        match spec:
            case {"paper": str(paper), "form": str(form), "day": str(day), "profile": dict(profile)}:
                made = papers.build(paper, profile, day=date.fromisoformat(day), strings=self.strings, lang=self.lang)
            case {"paper": "trend" as paper, "form": str(form), "points": list(points)}:
                made = papers.trend(cast("list[dict[str, Value]]", points), self.strings, self.lang)
            case _:
                raise ValueError("a paper has a name, a form, and what it is made from")
        sheet = made.model_dump(mode="json")
        return Document(kind="paper", name=f"tomoni-{paper}.{form}", media_type=papers.MEDIA[form], sheet=sheet)

    def _table(self, spec: dict[str, Value]) -> Document:
        """Cells are a person's words as they are, and ours, which are given by their key."""
        rows = cast("list[list[str | dict[str, str]]]", spec["rows"])
        said = [[self.text(cell["key"]) if isinstance(cell, dict) else cell for cell in row] for row in rows]
        name = f"tomoni-{spec['paper']}.csv"
        return Document(kind="paper", name=name, media_type="text/csv", sheet={"rows": said})

    def _events(self, spec: Value, owner: str) -> Iterator[Event]:
        """Entries whose words betray nothing: calendars are shared, and shown on locked screens."""
        title, note = self.text("calendar-title"), self.text("calendar-note")
        for entry in spec if isinstance(spec, list) else []:
            match entry:
                case {"what": str(what), "at": str(at)}:
                    uid = hashlib.sha256(f"{owner}/{what}".encode()).hexdigest()[:20]
                    yield Event(uid=f"{uid}@tomoni", at=at, title=title, note=note)
                case _:
                    raise ValueError("an entry of a calendar has a name and a time")

    def card(self, key: str) -> Outgoing:
        """Japanese for a counter, under what it is and says in the person's language."""
        lines = [self.text(key)] if self.lang == "ja" else [self.text(key), self.text(f"{key}-card")]
        return Outgoing(text="\n".join(lines), lang=self.lang, card=self.strings.render("ja", f"{key}-card"))

    def answer(self, answer: Answer) -> Outgoing:
        """All of a guide as a message: its own words, where from, how old, and what is not vetted."""
        return Outgoing(
            title=readable(answer.title, answer.lang),
            text=readable(answer.text, answer.lang),
            lang=answer.lang,
            sources=tuple(Source(title=s.title, publisher=s.publisher, url=s.url, date=s.date) for s in answer.sources),
            checked=answer.checked.isoformat(),
            notes=tuple(self.text(f"note-{mark}") for mark in self.marks(answer)),
            card=answer.card or None,
        )

    def perhaps(self, guides: Sequence[Answer], *, answering: bool = False) -> Outgoing:
        """Which of these is meant? Else a person, or it was the answer to the question that waits."""
        choices = (*_each(guides, lambda guide: guide.title), *self.commands(("keep-it" if answering else "human",)))
        return Outgoing(
            text=self.text("answer-perhaps" if answering else "not-found-perhaps"),
            lang=self.lang,
            choices=choices,
            prompt=DO,
        )

    def reworded(self, words: Words) -> Outgoing:
        """Guides in other words, and each of them in its own one tap away."""
        marks = dict.fromkeys(mark for guide in words.guides for mark in self.marks(guide) if mark != "other-language")
        sources = [source for guide in words.guides for source in self.answer(guide).sources]
        return Outgoing(
            text="\n".join(words.sentences),
            lang=words.lang,
            choices=_each(words.guides, lambda guide: self.text("model-guide", title=guide.title)),
            prompt=DO,
            sources=tuple(dict.fromkeys(sources)),
            checked=min(guide.checked for guide in words.guides).isoformat(),
            notes=(self.text("model-note"), *(self.text(f"note-{mark}") for mark in marks)),
            card=words.guides[0].card or None,
        )

    def commands(self, names: Iterable[str]) -> tuple[Choice, ...]:
        return tuple(Choice(value=name, label=self.text(f"do-{name.partition(':')[0]}")) for name in names)

    def marks(self, answer: Answer) -> tuple[str, ...]:
        """What somebody who relies on it has to know, by name."""
        marks = {
            "law": answer.care == "law",
            "stale": answer.stale,
            "behind": answer.behind,
            "other-language": answer.lang != self.lang and self.lang not in answer.langs,
            "not-reviewed": answer.lang != answer.original_lang and not answer.reviewed,
            "not-vetted": not answer.vetted,
        }
        return tuple(mark for mark, holds in marks.items() if holds)

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


def _each(guides: Sequence[Answer], label: Callable[[Answer], str]) -> tuple[Choice, ...]:
    return tuple(Choice(value=f"guide:{guide.topic}", label=label(guide)) for guide in guides)
