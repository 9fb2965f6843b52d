"""What one turn has decided so far: what to say, and what commit 2 is to write.

Made by `turn`, filled by the steps of a turn, written once by `commit`. Nothing here does I/O.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from bot.channels import FETCHED
from bot.clock import civil
from bot.conversation.awaited import Awaited
from bot.conversation.wording import Wording, run_prefix
from bot.flows import engine
from bot.flows.state import Fact
from bot.flows.terms import KEEP, NEWER, TERMS
from bot.messages import Outgoing
from bot.strings import Strings
from storage.lanes import Turn
from storage.runs import Run
from storage.tx import Tx

Change = Callable[[Tx], object]
REMEMBERED_QUESTIONS = 2  # enough for "and how much?", little enough to forget


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What a run would come to by an event."""

    run: Run
    event: engine.Event
    played: engine.Turn


@dataclass
class Draft:
    """The turn under way: a snapshot that does not change, and what comes of it."""

    turn: Turn
    strings: Strings
    lang: str
    says: list[Outgoing] = field(default_factory=list)
    asides: list[Outgoing] = field(default_factory=list)  # said after all; words still take up what came before
    changes: list[Change] = field(default_factory=list)
    runs: dict[str, Run] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)  # as commit 2 will leave them, for a flow that begins now
    changed: set[str] = field(default_factory=set)
    floor: str | None = None
    state: dict[str, Any] = field(default_factory=dict)
    erase: bool = False
    begun: bool = False  # we speak first, unasked
    clear: bool = False  # the chat is to be emptied
    terms: int = 0  # the version of the words by which the person agreed to be kept; 0 without a yes
    declined: int = 0  # the newest version to which they said no, while what they had agreed to before stays
    held: str | None = None  # an answer that the last turn held back, see `stories`
    rehearsed: Rehearsed | None = None  # the last one
    waited: float = 0.0  # seconds that this turn has given to the language model

    @classmethod
    def of(cls, turn: Turn, strings: Strings, default_lang: str) -> Draft:
        consent, newer = turn.consents.get(KEEP), turn.consents.get(NEWER)
        return cls(
            turn,
            strings,
            turn.person.lang or default_lang,
            runs={run.id: run for run in turn.runs},
            facts={name: Fact(fact.value, fact.version) for name, fact in turn.facts.items()},
            floor=turn.floor_run_id,
            state=dict(turn.state),
            terms=int(consent.version) if consent and consent.given else 0,
            declined=int(newer.version) if newer else 0,
        )

    @property
    def wording(self) -> Wording:
        return Wording(self.strings, self.lang)

    @property
    def today(self) -> date:
        """The civil date in Japan at which this turn happens."""
        return civil(self.turn.now)

    @property
    def person_id(self) -> str:
        return self.turn.person.id

    @property
    def contact_id(self) -> str:
        """Where this turn's answers go: where the event came from or is waited for, else the latest way that works."""
        event = self.turn.events[0]
        if event.body.get("contact") in {contact.id for contact in self.turn.contacts}:
            return str(event.body["contact"])
        ways = sorted(self.turn.contacts, key=lambda contact: (not contact.reachable, contact.channel in FETCHED))
        return event.contact_id or ways[0].id

    @property
    def known(self) -> bool:
        """Whether we have met: the talk is forgotten after a while, consent is not."""
        return self.keeps or bool(self.state.get("welcomed"))

    @property
    def keeps(self) -> bool:
        """Whether anything may be kept."""
        return self.allows(0)

    def allows(self, terms: int) -> bool:
        """Whether what these terms were the first to name may be kept."""
        return self.terms >= max(terms, 1)

    def outgrown(self, terms: int) -> bool:
        """Whether the person agreed to older terms than these, and was not asked about the newest."""
        return 0 < self.terms < terms and self.declined < TERMS

    @property
    def channel(self) -> str:
        """The channel of `contact_id`."""
        return next(contact.channel for contact in self.turn.contacts if contact.id == self.contact_id)

    @property
    def floor_run(self) -> Run | None:
        """The run whose question is waiting, if there is one."""
        run = self.runs.get(self.floor or "")
        return run if run and run.state == "waiting" else None

    @property
    def consulting(self) -> bool:
        """Whether the floor waits for slow work, so that no answer of the person is waited for."""
        run = self.runs.get(self.floor or "")
        return run is not None and run.state == "consulting"

    @property
    def awaited(self) -> Awaited:
        """What the question of `floor_run` takes."""
        return Awaited.load(self.state.get("awaited"))

    def waiting(self, prefix: str) -> Run | None:
        """The run that a button names, if it still waits for an answer."""
        found = (run for run in self.runs.values() if run_prefix(run.id) == prefix)
        return next((run for run in found if run.state == "waiting"), None)

    def keep_only(self, run_id: str | None) -> None:
        """Let go of all runs but one: storage stops them, and this turn must not write them again."""
        self.runs = {key: run for key, run in self.runs.items() if key == run_id}
        self.changed &= self.runs.keys()

    def write(self, change: Change) -> None:
        """Have commit 2 do this, in the order in which it was decided."""
        self.changes.append(change)

    def say(self, *messages: Outgoing) -> None:
        self.says.extend(messages)

    def line(self, key: str, *, do: tuple[str, ...] = (), **args: object) -> None:
        self.say(self.wording.line(key, do=do, **args))

    def too_late(self) -> None:
        """Answer a button of something that has ended or never was."""
        self.line("press-old", do=("menu",))

    def save(self, run: Run, **changed: object) -> Run:
        """Keep a changed run for commit 2 and return it; what is not changed keeps its age."""
        self.changed.add(run.id)
        self.runs[run.id] = replace(run, **changed)  # type: ignore[arg-type]  # names and types are those of Run, as in its callers
        return self.runs[run.id]

    def remember_question(self, text: str) -> None:
        self.state["asked"] = [*self.state.get("asked", []), text][-REMEMBERED_QUESTIONS:]
