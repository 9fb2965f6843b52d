"""What a flow can bring about. Flows make these through `Chat`; the conversation applies them.

All are frozen values. `Value` is what may be stored: plain JSON without floats. `Arg` is what may
stand in a sentence: also a date, which is stored as ISO text and rendered in the reader's language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from bot.programme.residency import Step

Value: TypeAlias = "bool | int | str | list[Value] | dict[str, Value] | None"
Arg: TypeAlias = "Value | date"


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a closed ask: its canonical value and its label.

    The label is the string `key`, or `label` as it stands where it is data and not language.
    """

    value: str
    key: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Say:
    """One sentence or more: a string and its arguments; `lines` stand under it in the same message."""

    key: str
    args: Mapping[str, Arg] = field(default_factory=dict)
    lines: tuple[Say, ...] = ()


@dataclass(frozen=True, slots=True)
class Prompt:
    """The question that waits.

    `name` is the ask's full name in its run. `offered` is the earlier answer, as stored, where the
    question is asked again; a press with that value keeps it. `open` means that any text answers.
    `above` are sentences that it never stands without: what it is about.
    """

    name: str
    key: str
    args: Mapping[str, Arg]
    choices: tuple[Option, ...]
    offered: Value
    skippable: bool
    back: bool
    open: bool
    progress: tuple[int, int, int] | None = None
    above: tuple[Say, ...] = ()


@dataclass(frozen=True, slots=True)
class Remember:
    """Keep a fact. It replaces `expected_version`; None: the person had no such fact when the run began."""

    name: str
    value: Value
    expected_version: int | None


@dataclass(frozen=True, slots=True)
class Forget:
    name: str


@dataclass(frozen=True, slots=True)
class Consent:
    what: str
    version: int
    given: bool


@dataclass(frozen=True, slots=True)
class Language:
    lang: str


@dataclass(frozen=True, slots=True)
class Remind:
    """A reminder under `rule`, counted from `anchor`; `due` is a date, or days from the applying turn."""

    rule: str
    anchor: str
    due: date | int


@dataclass(frozen=True, slots=True)
class Schedule:
    """All reminders of a topic, in place of those that still wait."""

    topic: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class HandOver:
    """A task for a coordinator, with the person's words where the person agreed to pass them on."""

    reason: str
    words: str | None


@dataclass(frozen=True, slots=True)
class Settle:
    """Open tasks of these reasons have become needless."""

    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Consult:
    """Slow work to be done outside the turn; `ticket` must come back with its result."""

    name: str
    request: Mapping[str, Value]
    ticket: str


@dataclass(frozen=True, slots=True)
class Document:
    """A file, rendered from `spec` after the commit."""

    kind: str
    spec: Value


@dataclass(frozen=True, slots=True)
class Card:
    """Words to show at a counter: the string `<key>-card` in Japanese, with what it is and says in `key`."""

    key: str


@dataclass(frozen=True, slots=True)
class Open:
    """Start another flow once this run has ended."""

    flow: str


@dataclass(frozen=True, slots=True)
class Erase:
    """Everything that is kept about the person goes; `clear`: from the chat too, as far as the channel lets us."""

    clear: bool


@dataclass(frozen=True, slots=True)
class KeepOnly:
    """Of all that was said and remembered, only these facts stay, with their reminders."""

    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pause:
    """Begin nothing ourselves for so many days; None: until the person lifts it."""

    days: int | None


@dataclass(frozen=True, slots=True)
class Resume:
    """Lift the pause."""


Effect: TypeAlias = (
    Say
    | Remember
    | Forget
    | Consent
    | Language
    | Remind
    | Schedule
    | HandOver
    | Settle
    | Consult
    | Document
    | Card
    | Open
    | Erase
    | KeepOnly
    | Pause
    | Resume
)
