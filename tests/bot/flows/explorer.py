"""Goes through a flow along every answer of every question, each taken once, from where it was met first.

A walk that meets nothing new goes on all the same, with another button each time, so that answers come together in
many ways, until its question was passed often enough. What is no button is typed: texts, days and numbers, of which a
question shows by its hint what it takes. In the later rounds of a loop, which are one and
the same from the third on, only the usual of these is typed; `cut` names such loops. `plough` goes through them to
their end along one kind of answer.
"""

from __future__ import annotations

import copy
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from bot.flows.effects import Consult, Effect, Prompt, Say
from bot.flows.engine import Again, Back, Event, Flow, Given, Skip, Turn
from bot.flows.state import Fact
from tests.bot.flows.people import LONG, day
from tests.bot.flows.walking import Walk, give, press, result, texts

END = "the end"
PASSES = 40  # for each answer to a question, with nothing new to answer, by all people together
MOST_TURNS = 400
NONSENSE = texts("\u200b?!")
DAYS = tuple(day(after) for after in (-400, -90, -57, -45, -8, -3, 0, 1, 5, 10, 40, 89, 9000))
TEXTS = (
    "a",
    "I worked in a shop with 12 people, repaired the oven and so we finished on time.",
    f"{LONG}\n{LONG}",
    "私は会社で働いていました。",
    "ارسال ثلاثة طلبات",
    "Я працювала 5 років",
    "I fled the war in 2015 and came here.",
    "Who trains me? What is first?",
    "=1+1",
    "{ $name } <b>👩🏽‍🍳</b>",
    "45",
)
NAMES = ("Zahra", "ザフラ")  # for what takes only certain letters
FAR_TOO_LONG = "x" * 9_000
ROUNDS = 2  # of a loop; the later ones are one and the same
_ROUND = re.compile(r"([\w-]+)\[(\d+)\]")


@dataclass(frozen=True, slots=True)
class Policy:
    """Always the same kind of answer: the button at this place (from the end where negative), or skipping."""

    place: int = 0
    skips: bool = False

    def answer(self, prompt: Prompt) -> Event:
        if self.skips and prompt.skippable:
            return Skip()
        if prompt.choices:
            return press(prompt.choices[self.place % len(prompt.choices)].value)
        return texts(TEXTS[1][:20])


POLICIES = (Policy(), Policy(1), Policy(-1), Policy(-2), Policy(0, skips=True), Policy(-1, skips=True))


@dataclass
class Explorer:
    """One flow, for anybody; what it met is in its attributes, over all who went through it."""

    flow: Flow
    asks: dict[str, Prompt] = field(default_factory=dict)  # as each was asked first
    taken: set[tuple[str, str]] = field(default_factory=set)  # an ask and an answer
    prompts: dict[str, tuple[Prompt, Say | None]] = field(default_factory=dict)  # all that differ, with their hints
    effects: dict[str, Effect] = field(default_factory=dict)
    cut: set[str] = field(default_factory=set)
    _passed: Counter[str] = field(default_factory=Counter)  # times that an ask had nothing new

    def explore_all(self, people: Sequence[Mapping[str, Fact]]) -> Iterator[Walk]:
        for facts in people:
            yield from self.explore(facts, max(1, PASSES // len(people)))

    def explore(self, facts: Mapping[str, Fact], passes: int) -> Iterator[Walk]:
        """Go along every answer; gives each walk that came to an end. From every question one does."""
        met: dict[str, set[str]] = {}
        leads: dict[str, set[str]] = {}
        passed: Counter[str] = Counter()
        start = Walk(self.flow, facts)
        self._note(start.last)
        ahead = [(start, True)]
        while ahead:
            walk, goes_on = ahead.pop()
            if walk.last.status == "ended":
                yield walk
                continue
            ask = self.ask(walk.prompt)
            taken = met.setdefault(ask, set())
            answers = [event for event in self._answers(walk, first=not taken) if repr(event) not in taken]
            taken |= {repr(event) for event in answers}
            if not answers and goes_on and passed[ask] < passes * len(taken):
                passed[ask] += 1
                answers = [self._another(walk)]
            for at, event in enumerate(answers):
                after = self._after(walk, event)
                leads.setdefault(ask, set()).add(self._place(after))
                ahead.append((after, not at or not _is_text(event)))
        self.taken |= {(ask, event) for ask, taken in met.items() for event in taken}
        assert_all_lead_out(leads)

    def _place(self, walk: Walk) -> str:
        return self.ask(walk.prompt) if walk.last.prompt else END

    def plough(self, facts: Mapping[str, Fact], policy: Policy) -> Walk:
        """Go straight on by one policy, to the end of every loop."""
        walk = Walk(self.flow, facts)
        for _ in range(MOST_TURNS):
            if walk.last.status == "ended":
                return walk
            event = policy.answer(walk.prompt)
            if not (walk.prompt.choices or walk.prompt.open) and self._missed(walk, event):
                event = next(self._typed(walk), Skip())
            walk = self._after(walk, event)
        raise AssertionError(f"{self.flow.name} does not come to an end by {policy}, at {walk.prompt.name}")

    def ask(self, prompt: Prompt) -> str:
        """What tells one question from another: where it stands, and its words."""
        self.cut |= {loop for loop, number in _ROUND.findall(prompt.name) if int(number)}
        name = _ROUND.sub(lambda found: f"{found[1]}[{min(int(found[2]), ROUNDS)}]", prompt.name)
        ask = f"{name} {prompt.key}"
        self.asks.setdefault(ask, prompt)
        return ask

    def _note(self, turn: Turn) -> None:
        assert turn.status != "broken", turn.fault
        for effect in turn.effects:
            self.effects[repr(effect)] = effect
        if turn.prompt:
            self.prompts[repr((turn.prompt, turn.hint))] = (turn.prompt, turn.hint)

    def _after(self, walk: Walk, event: Event) -> Walk:
        """The same walk one answer later, and the slow work done that it asks for."""
        turn = walk.peek(event)
        self._note(turn)
        after = copy.copy(walk)
        after.last, after.state, after.seen = turn, turn.state, [*walk.seen, *turn.effects]
        assert not turn.missed, f"{event} is no answer to {walk.prompt.key}"
        if turn.status == "consulting":
            return self._after(after, result([effect for effect in turn.effects if isinstance(effect, Consult)][-1]))
        return after

    def _missed(self, walk: Walk, event: Event) -> Turn | None:
        """Say something that may be no answer: then the same question is asked again, with a hint."""
        turn = walk.peek(event)
        if not turn.missed:
            assert turn.status != "broken", turn.fault
            return None
        self._note(turn)
        assert turn.prompt
        assert turn.hint
        assert turn.prompt.name == walk.prompt.name
        assert not turn.effects
        return turn

    def _try_ways_back(self, walk: Walk) -> None:
        """Asked again it is the same; back and the same answer lead here again; no question lets nothing pass."""
        again = walk.peek(Again())
        assert (again.prompt, again.effects) == (walk.prompt, ())
        if not walk.prompt.skippable:
            assert self._missed(walk, Skip())
        if not walk.prompt.back:
            return
        before = self._after(walk, Back())
        offered = before.prompt.offered
        event = Skip() if offered is None else give(offered, before.prompt)
        assert self._after(before, event).prompt.name == walk.prompt.name

    def _answers(self, walk: Walk, *, first: bool) -> Iterator[Event]:
        """All there is to answer; the first time what can be typed is found out, and the way back is tried."""
        yield from _buttons(walk.prompt)
        if first:
            self._try_ways_back(walk)
            typed = self._typed(walk)
            yield from typed if _is_first_round(walk.prompt) else islice(typed, 1)

    def _another(self, walk: Walk) -> Event:
        """One of the buttons, of which each has its turn."""
        buttons = [*_buttons(walk.prompt)]
        if not buttons:
            return next(self._typed(walk))
        ask = self.ask(walk.prompt)
        self._passed[ask] += 1
        return buttons[self._passed[ask] % len(buttons)]

    def _typed(self, walk: Walk) -> Iterator[Event]:
        """Whatever this question takes of what can be typed."""
        if not self._missed(walk, texts("1, 2")) and len(walk.prompt.choices) > 1:
            yield texts("1, 2")
        if self._takes_days(walk):
            path, answers = walk.state["path"], walk.state["answers"]
            before = answers[path[-1]]["value"] if path else None
            yield from map(texts, sorted(DAYS, key=lambda day: day != before))  # a day may have to be given twice
        elif not self._missed(walk, texts(TEXTS[1])) or walk.prompt.open:
            yield from (event for event in self._texts(walk) if not self._missed(walk, event))
        else:
            yield from (event for event in map(texts, NAMES) if not self._missed(walk, event))
        yield from self._numbers(walk)

    def _takes_days(self, walk: Walk) -> bool:
        return not walk.prompt.open and not self._missed(walk, texts(DAYS[0]))

    def _texts(self, walk: Walk) -> Iterator[Event]:
        """Up to the longest that it takes, as it says itself."""
        yield from map(texts, TEXTS)
        missed = self._missed(walk, texts(FAR_TOO_LONG))
        assert missed, f"{walk.prompt.key} takes a text of any length"
        assert missed.hint
        yield texts("x" * int(str(missed.hint.args["most"])))
        assert walk.prompt.open is False or self._missed(walk, texts(" \u200b"))

    def _numbers(self, walk: Walk) -> Iterator[Event]:
        missed = self._missed(walk, NONSENSE)
        bounds = missed.hint.args if missed and missed.hint else {}
        if "low" in bounds:
            low, high = (int(str(bounds[name])) for name in ("low", "high"))
            yield from (texts(str(number)) for number in dict.fromkeys((low, (low + high) // 2, high)))


def _is_first_round(prompt: Prompt) -> bool:
    return not any(int(number) for _, number in _ROUND.findall(prompt.name))


def _buttons(prompt: Prompt) -> Iterator[Event]:
    yield from (press(option.value) for option in prompt.choices)
    if prompt.skippable:
        yield Skip()


def _is_text(event: Event) -> bool:
    return isinstance(event, Given) and event.said.text in TEXTS


def assert_all_lead_out(leads: Mapping[str, set[str]]) -> None:
    """From every question there is a way to the end."""
    out = {END}
    while more := {ask for ask, after in leads.items() if ask not in out and after & out}:
        out |= more
    assert leads.keys() <= out, f"no way out of {sorted(leads.keys() - out)}"
