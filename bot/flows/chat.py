"""What a flow sees of the conversation. Made by the engine for one replay; what leaves it is in `Replay`.

`ask`, `consult` and `save` are awaited; nothing else in a flow is, but flows and steps that are
themselves given a `Chat`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Literal, TypeVar, overload

from bot.flows.accepts import Accepts
from bot.flows.effects import (
    Arg,
    Card,
    Consent,
    Document,
    Erase,
    Forget,
    HandOver,
    KeepOnly,
    Language,
    Open,
    Pause,
    Remember,
    Remind,
    Resume,
    Say,
    Schedule,
    Settle,
    Value,
)
from bot.flows.replay import Question, Replay, Task
from bot.flows.state import fingerprint, plain
from bot.programme.residency import Step

T = TypeVar("T")


class Chat:
    """One scope of one replay; `words` begins the default keys of its questions."""

    def __init__(self, replay: Replay, *, scope: str = "", words: str) -> None:
        self._replay = replay
        self._scope = scope
        self._words = words

    @overload
    async def ask(
        self,
        name: str,
        accepts: Accepts[T],
        /,
        *,
        key: str | None = None,
        skippable: Literal[False] = False,
        above: Sequence[Say] = (),
        **named: Arg,
    ) -> T: ...

    @overload
    async def ask(
        self,
        name: str,
        accepts: Accepts[T],
        /,
        *,
        key: str | None = None,
        skippable: bool,
        above: Sequence[Say] = (),
        **named: Arg,
    ) -> T | None: ...

    async def ask(
        self,
        name: str,
        accepts: Accepts[T],
        /,
        *,
        key: str | None = None,
        skippable: bool = False,
        above: Sequence[Say] = (),
        **named: Arg,
    ) -> T | None:
        """Wait for an answer; None only where it was skipped.

        `named` are the values that the question depends on: they stand in its words, and it is
        asked again when they change. The words are the string `<flow>-<name>` unless `key` says.
        `above` are sentences that stand over it whenever it is asked, also after days and in another language.
        """
        full = self._replay.claim("ask", self._scope, name)
        words = key or f"{self._words}-{name}"
        question = Question(full, accepts, words, named, skippable, fingerprint(named), tuple(above))
        if not self._replay.usable(question):
            await question
        value = self._replay.answer(question)
        return None if value is None else accepts.read(value)

    async def consult(self, name: str, /, **request: Arg) -> Value:
        """Wait for slow work that is done outside the turn; asked again when the request changes."""
        full = self._replay.claim("ask", self._scope, name)
        kept = {key: plain(value) for key, value in request.items()}
        task = Task(full, kept, fingerprint(kept))
        if not self._replay.ready(task):
            await task
        return self._replay.result(task)

    async def save(self, name: str) -> None:
        """Apply all effects up to here, once; going back ends here."""
        self._replay.save(self._replay.claim("save", self._scope, name))

    def say(self, key: str, /, *lines: Say, **args: Arg) -> None:
        """Say the string `key`, with `lines` under it in the same message."""
        self._replay.say(self._scope, Say(key, args, lines))

    def sub(self, name: str, *, words: str | None = None) -> Chat:
        """Give a scope for a flow inside this one; `words` where the scope is not called like that flow."""
        scope = self._replay.full(self._scope, name)
        return Chat(self._replay, scope=scope, words=(words or name).replace("_", "-"))

    def each(self, name: str, most: int) -> Iterator[Chat]:
        """Give a scope for each item of a loop, `name[0]`, `name[1]`, ...; the flow leaves it by `break`."""
        full = self._replay.claim("each", self._scope, name)
        if most > self._replay.limits.items:
            self._replay.fail(f"loop {full} may have {most} items; {self._replay.limits.items} is the most")
        for index in range(most):
            self._replay.step()
            yield Chat(self._replay, scope=f"{full}[{index}]", words=self._words)

    def progress(self, at: int, of: int, minutes: int) -> None:
        """Questions from here on are part `at` of `of`, and about `minutes` are left."""
        self._replay.progress = (at, of, minutes)

    def progress_over(self) -> None:
        """Questions from here on are no part of what was counted."""
        self._replay.progress = None

    def fact(self, name: str) -> Value:
        """Give what was known when the run began, None if nothing."""
        fact = self._replay.draft["facts"].get(name)
        return plain(fact["value"]) if fact else None

    def today(self, name: str) -> date:
        """Give the civil date on which this was first reached."""
        full = self._replay.claim("date", self._scope, name)
        dates = self._replay.draft["dates"]
        return date.fromisoformat(dates.setdefault(full, self._replay.today.isoformat()))

    def remember(self, name: str, value: Arg) -> None:
        fact = self._replay.draft["facts"].get(name)
        self._replay.want(Remember(name, plain(value), fact["version"] if fact else None))

    def forget(self, name: str) -> None:
        self._replay.want(Forget(name))

    def consent(self, what: str, version: int, *, given: bool) -> None:
        self._replay.want(Consent(what, version, given))

    def language(self, lang: str) -> None:
        self._replay.want(Language(lang))

    def remind(self, rule: str, anchor: str, due: date | int) -> None:
        self._replay.want(Remind(rule, anchor, due))

    def schedule(self, topic: str, steps: Iterable[Step]) -> None:
        self._replay.want(Schedule(topic, tuple(steps)))

    def hand_over(self, reason: str, *, words: str | None = None) -> None:
        self._replay.want(HandOver(reason, words))

    def settle(self, *reasons: str) -> None:
        self._replay.want(Settle(reasons))

    def document(self, kind: str, spec: Arg = None) -> None:
        self._replay.want(Document(kind, plain(spec)))

    def card(self, key: str) -> None:
        self._replay.want(Card(key))

    def open(self, flow: str) -> None:
        self._replay.want(Open(flow))

    def erase(self, *, clear: bool = False) -> None:
        self._replay.want(Erase(clear))

    def keep_only(self, *facts: str) -> None:
        self._replay.want(KeepOnly(facts))

    def pause(self, days: int | None = None) -> None:
        self._replay.want(Pause(days))

    def resume(self) -> None:
        self._replay.want(Resume())
