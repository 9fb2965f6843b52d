"""The values that cross the core's border: what a person sent, and what is said to them.

Doors make `Incoming` and show `Outgoing`; the core makes `Outgoing` and nothing else leaves it.
Both are frozen and JSON-able, since they wait in the inbox and the outbox.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

DO = "do"  # the prompt id of a button that stands for a command, not for a flow's question


class Value(BaseModel):
    """A frozen value; an unknown field is a fault, never silently dropped."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Press(Value):
    """A pressed button: which prompt it belonged to and the value it carried."""

    prompt: str
    value: str


class Incoming(Value):
    """One event of one person.

    `event` is the channel's own id of the event, the same at every repeat; `address` is whom it
    came from on that channel; `lang` is what the channel says of the person's language; `text` of
    a press is the label that was pressed.
    """

    event: str
    address: str
    text: str = ""
    press: Press | None = None
    lang: str | None = None


class Choice(Value):
    """One button: its canonical value and the label shown."""

    value: str
    label: str


class Source(Value):
    """Where a statement comes from; `date` is ISO text of any precision, or "undated"."""

    title: str
    publisher: str
    url: str
    date: str


class Document(Value):
    """A file that is rendered when it is fetched or sent, from its spec."""

    kind: Literal["export"]
    name: str
    media_type: str


class Outgoing(Value):
    """One message to a person, in words already rendered in `lang`.

    `prompt` is the id that a press on one of `choices` must carry; `notes` are the small print
    under an answer; `checked` is the civil date on which the guide was checked; `card` is Japanese
    text to show at a counter; `origin` says who speaks.
    """

    text: str
    lang: str
    choices: tuple[Choice, ...] = ()
    prompt: str | None = None
    sources: tuple[Source, ...] = ()
    checked: str | None = None
    notes: tuple[str, ...] = ()
    card: str | None = None
    document: Document | None = None
    origin: Literal["tomoni", "coordinator"] = "tomoni"
