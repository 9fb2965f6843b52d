"""The values that cross the core's border: what a person sent, and what is said to them.

Doors make `Incoming` and show `Outgoing`; the core makes `Outgoing` and nothing else leaves it.
Both are frozen and JSON-able, since they wait in the inbox and the outbox.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

DO = "do"  # the prompt id of a button that stands for a command, not for a flow's question


class Value(BaseModel):
    """A frozen value; an unknown field is a fault, never silently dropped."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Press(Value):
    """A pressed button: which prompt it belonged to and the value it carried."""

    prompt: str
    value: str


Unread = Literal["photo", "video", "voice", "sticker", "file", "location", "contact", "poll", "edit", "other"]
"""What a message holds that Tomoni does not read."""


class Voice(Value):
    """A spoken message: the channel's own id of the file, its length in seconds, its size in bytes if known."""

    file: str
    seconds: int
    size: int = 0
    media_type: str = "audio/ogg"


class Incoming(Value):
    """One event of one person.

    `event` is the channel's own id of the event, the same at every repeat; `address` is whom it
    came from on that channel; `lang` is what the channel says of the person's language; `text` of
    a press is the label that was pressed. `sent_at` is when the person sent it, in ms, where the
    channel says so; `remote_id` is the channel's id of the message. `standing` is no message: the
    person has blocked us, or has let us in again.
    """

    event: str
    address: str
    text: str = ""
    press: Press | None = None
    lang: str | None = None
    unread: Unread | None = None
    voice: Voice | None = None
    standing: Literal["blocked", "back"] | None = None
    sent_at: int | None = None
    remote_id: str | None = None


class Choice(Value):
    """One button: its canonical value and the label shown."""

    value: str
    label: str


class Question(Value):
    """A small question under a message, beside what the message itself offers; its choices carry the same prompt."""

    text: str
    choices: tuple[Choice, ...]


class Source(Value):
    """Where a statement comes from; `date` is ISO text of any precision, or "undated"."""

    title: str
    publisher: str
    url: str
    date: str


class Event(Value):
    """One entry of a calendar file: `at` is ISO civil time in Japan, `uid` is the same for the same entry."""

    uid: str
    at: str
    title: str
    note: str


class Document(Value):
    """A file that is rendered when it is fetched or sent, from `events` for a calendar, from `sheet` for a paper."""

    kind: Literal["export", "calendar", "paper"]
    name: str
    media_type: str
    events: tuple[Event, ...] = ()
    sheet: dict[str, Any] = {}


class Outgoing(Value):
    """One message to a person, in words already rendered in `lang`.

    `prompt` is the id that a press on one of `choices` must carry; `question` is asked last. `title` is shown
    small above the text, `notes` are the small print under an answer; `checked` is the civil date on which the
    guide was checked; `folded`: of the `sources` only the first publisher is named, unless the channel can fold
    them. `card` is Japanese text to show at a counter; `origin` says who speaks. `clears` are the channel's ids
    of earlier messages that are to go from the chat, as far as the channel lets us.
    """

    text: str
    lang: str
    title: str | None = None
    choices: tuple[Choice, ...] = ()
    question: Question | None = None
    prompt: str | None = None
    sources: tuple[Source, ...] = ()
    folded: bool = False
    checked: str | None = None
    notes: tuple[str, ...] = ()
    card: str | None = None
    document: Document | None = None
    origin: Literal["tomoni", "coordinator"] = "tomoni"
    clears: tuple[str, ...] = ()

    @property
    def buttons(self) -> tuple[Choice, ...]:
        """All that can be pressed, in the order in which it is read."""
        return (*self.choices, *(self.question.choices if self.question else ()))
