"""A run's state: plain versioned JSON, stored by the conversation between turns.

`start` makes it, the engine replaces it at every turn, `load` checks what storage gives back.
Nothing else looks inside, but for `correctable`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypedDict, cast

from bot.flows.effects import Arg, Value

VERSION = 1
_COMPACT = json.JSONEncoder(ensure_ascii=True, sort_keys=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known about the person, with the version that a later `remember` replaces."""

    value: Value
    version: int


class Answer(TypedDict):
    """A canonical value (None: skipped) and the fingerprint of the values named in its question."""

    value: Value
    print: str
    marked: bool


class Asked(TypedDict):
    """Slow work that was asked for: the fingerprint of its request, and its result once there."""

    print: str
    done: bool
    value: Value


class Snapshot(TypedDict):
    """A fact as it was when the run began; its version (None: absent) follows what the run itself applied."""

    value: Value
    version: int | None


class Waiting(TypedDict):
    """Where the last turn stopped."""

    name: str
    kind: Literal["ask", "consult"]
    open: bool


class State(TypedDict):
    """A run between two turns.

    Keys of `answers`, `dates` and `results` are full names; `said` are keys of sentences already
    sent; `applied` are saves; `path` are the answers that "back" and "correct" can reach, in order.
    """

    v: int
    flow: str
    started: str
    turns: int
    misses: int
    waiting: Waiting | None
    path: list[str]
    answers: dict[str, Answer]
    results: dict[str, Asked]
    dates: dict[str, str]
    said: list[str]
    applied: list[str]
    facts: dict[str, Snapshot]


def new(flow: str, facts: Mapping[str, Fact], today: date) -> State:
    """Make the state of a run that has not begun."""
    return State(
        v=VERSION,
        flow=flow,
        started=today.isoformat(),
        turns=0,
        misses=0,
        waiting=None,
        path=[],
        answers={},
        results={},
        dates={},
        said=[],
        applied=[],
        facts={name: Snapshot(value=plain(f.value), version=f.version) for name, f in facts.items()},
    )


def load(stored: object) -> State:
    """Check what storage gave back. Raises ValueError for anything but a state of this version."""
    if not isinstance(stored, dict) or stored.get("v") != VERSION:
        raise ValueError("this is not the state of a run, or of another version")
    if missing := State.__required_keys__ - stored.keys():
        raise ValueError(f"the state of a run lacks {', '.join(sorted(missing))}")
    return cast("State", stored)


def copied(state: State) -> State:
    """A state that can be changed without the given one."""
    return cast("State", json.loads(json.dumps(state)))


def correctable(state: State) -> tuple[str, ...]:
    """Full names of the answers that can still be corrected, in the order they were asked."""
    return tuple(state["path"])


def remembered(state: State, versions: Mapping[str, int | None]) -> State:
    """Note the versions that applied effects gave to facts, so that a run never conflicts with itself.

    None is for a fact that is gone. What the flow sees stays the snapshot taken at its start.
    """
    facts = dict(state["facts"])
    for name, version in versions.items():
        value = facts[name]["value"] if name in facts else None
        facts[name] = Snapshot(value=value, version=version)
    return {**state, "facts": facts}


def plain(value: Arg) -> Value:
    """Copy a value into what JSON keeps as it is, dates as ISO text. Raises TypeError for the rest."""
    if value is None or isinstance(value, (str, int)):  # the usual ones first: a replay does this some hundred times
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    raise TypeError(f"a {type(value).__name__} cannot be stored")


def fingerprint(values: Mapping[str, Arg]) -> str:
    """Make a short hash that differs when the values differ in anything, type included."""
    kept = {name: plain(value) for name, value in values.items()}
    return hashlib.sha256(_COMPACT.encode(kept).encode()).hexdigest()[:16]
