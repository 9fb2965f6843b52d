"""Plays flows within a turn: begins them, gives them what was said, keeps who has the floor.

Called by `turn`. Exactly one run has the floor; a run that another interrupted waits and gets the
floor back, with its question asked afresh, when the other has ended.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import structlog

from bot.channels import CLEARABLE, FETCHED
from bot.clock import DAY
from bot.conversation import applying
from bot.conversation.awaited import Awaited
from bot.conversation.draft import Draft, Rehearsed
from bot.conversation.terms import Terms
from bot.flows import engine
from bot.flows.effects import Open
from bot.flows.engine import Again, Begin, Correct, Event, Flow, Result
from bot.flows.state import Fact, Snapshot, State, load, remembered
from bot.flows.terms import MODEL, TERMS
from bot.programme import opening
from bot.strings import Strings
from storage import reminders
from storage.ids import new_id
from storage.runs import Run
from storage.tx import Tx

THIRD_MISS = 3
PATIENCE = 5  # questions passed over, after which a patient flow puts its own again
NEWER_TERMS = "newer_terms"
NUDGES = (3, 14)  # days after which a half-done flow is mentioned, then never again

log = structlog.get_logger()


class Stage:
    """The flows, by name, and how a turn plays them."""

    def __init__(
        self, flows: Sequence[Flow], strings: Strings, terms: Terms | None = None, *, listens: bool = False
    ) -> None:
        self._flows: Mapping[str, Flow] = {flow.name: flow for flow in flows}
        self._strings = strings
        self._terms = terms
        self._listens = listens

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._flows)

    def begin(self, draft: Draft, name: str) -> None:
        """Start a flow and give it the floor; runs that are not gone back to after it make room.

        Where it keeps more than the person has agreed to, that is asked first.
        """
        flow = self._flows[name]
        if draft.outgrown(flow.terms):
            flow = self._flows[NEWER_TERMS]
        for run in list(draft.runs.values()):
            if run.flow in self._flows and flow.ends(self._flows[run.flow]):
                self.close(draft, run, "stopped")
        state = engine.start(flow, self._facts(draft, flow) | {"wanted": Fact(name, 0)}, draft.today)
        run = self._run(draft, flow, state)
        draft.floor = run.id
        self.play(draft, run, Begin())

    def play(self, draft: Draft, run: Run, event: Event) -> None:
        """Give a run one event and take up what comes of it."""
        self.take(draft, run, self.rehearse(draft, run, event))

    def rehearse(self, draft: Draft, run: Run, event: Event) -> engine.Turn:
        """Find out what an event would do; nothing is decided until `take`. What is asked again is not played again."""
        last = draft.rehearsed
        if last is None or last.run is not run or last.event != event:
            state = self._since_agreed(draft, load(run.answers))
            played = engine.turn(self._flows[run.flow], state, event, words=self._strings, today=draft.today)
            last = draft.rehearsed = Rehearsed(run, event, played)
        return last.played

    def _since_agreed(self, draft: Draft, state: State) -> State:
        """A yes to the model given in between, to another flow, holds for this one too: nobody is asked twice."""
        if not self._terms or not self._terms.agreed(draft.turn.consents):
            return state
        known = Snapshot(value=self._terms.fact(draft.turn.consents), version=0)
        return {**state, "facts": {**state["facts"], MODEL: known}}

    def take(self, draft: Draft, run: Run, played: engine.Turn) -> None:
        """Take up a rehearsed turn."""
        draft.state["passed"] = 0
        if played.status == "broken":
            self._broken(draft, run, played.fault)
            return
        terms = self._flows[run.flow].terms
        applying.apply(draft, played.effects, terms)
        applying.consult(draft, run.id, played.effects)
        state = remembered(played.state, applying.versions(draft, played.effects, terms))
        run = draft.save(run, state=played.status, answers=dict(state), code=self._flows[run.flow].code)
        if played.status == "ended":
            self._ended(draft, run, played)
        elif played.prompt:
            self._ask(draft, run, played)

    def resume(self, draft: Draft) -> None:
        """Ask the waiting question of the run that has the floor afresh, if there is one."""
        if run := draft.floor_run:
            self.play(draft, run, Again())

    def result(self, draft: Draft, run_id: str, result: Result) -> None:
        """Slow work is done. A run that lost the floor meanwhile goes on with it when it has the floor again."""
        run = draft.runs.get(run_id)
        if run is None or run.state != "consulting":
            return
        other = draft.floor_run
        if other and not self._flows[other.flow].doorway:
            draft.save(run, state="waiting", answers=dict(engine.noted(load(run.answers), result)))
            return
        if other:
            self.close(draft, other, "stopped")
        draft.floor = run.id
        self.play(draft, run, result)

    def come_back(self, draft: Draft, run: Run) -> None:
        """After a question in between: put the waiting one again, a patient flow's only now and then."""
        passed = draft.state.get("passed", 0)
        if passed % PATIENCE == 0 or not self._flows[run.flow].patient:
            self.resume(draft)
        draft.state["passed"] = passed + 1

    def close(self, draft: Draft, run: Run, state: str) -> None:
        """End a run from outside; the floor goes to another that waits."""
        draft.save(run, state=state, answers={}, waiting_on=None)
        draft.write(lambda tx: reminders.cancel(tx, draft.person_id, "nudge"))
        if draft.floor == run.id:
            waiting = [other for other in draft.runs.values() if other.state == "waiting"]
            draft.floor = max(waiting, key=lambda other: other.updated_at).id if waiting else None

    def leave(self, draft: Draft, after: int) -> None:
        """What only asks where to is not gone back to if it was left open for so long."""
        run = draft.floor_run
        if run and self._flows[run.flow].passing and draft.turn.now - run.updated_at >= after:
            self.close(draft, run, "stopped")

    def revive(self, draft: Draft) -> None:
        """A broken run whose code has changed since waits again; one that no code can read has ended."""
        for run in list(draft.runs.values()):
            flow = self._flows.get(run.flow)
            if flow is None or not _readable(run):
                self.close(draft, run, "stopped")
                draft.line("run-lost", do=("menu",))
            elif run.state == "broken" and flow.code != run.code:
                draft.save(run, state="waiting")

    def shown(self, draft: Draft, run: Run, name: str, value: object) -> str:
        """How an answer that was given reads in the person's language."""
        prompt = self.rehearse(draft, run, Correct(name)).prompt
        return draft.wording.shown(prompt, value) if prompt else str(value)

    def _run(self, draft: Draft, flow: Flow, state: State) -> Run:
        """A new run; storage numbers it when it is saved."""
        now = draft.turn.now
        run = Run(new_id(), draft.person_id, flow.name, 0, "waiting", None, dict(state), flow.code, now, now)
        return draft.save(run)

    def _ask(self, draft: Draft, run: Run, played: engine.Turn) -> None:
        assert played.prompt is not None  # noqa: S101 - the caller looked; this tells the type checker
        if played.moved:
            draft.line("moved")
        elif kept := draft.state.pop("kept", None):
            draft.line("kept", text=kept)
        if played.kept:
            draft.state["kept"] = played.kept
        if played.missed == THIRD_MISS:
            draft.line("third-miss")
        draft.say(draft.wording.prompt(run.id, played.prompt, played.hint))
        draft.save(run, waiting_on=played.prompt.name)
        draft.state["awaited"] = Awaited.by(played.prompt).kept()
        if draft.keeps and not self._flows[run.flow].doorway:
            draft.write(lambda tx: _nudge_later(tx, draft.person_id, run.id))

    def _ended(self, draft: Draft, run: Run, played: engine.Turn) -> None:
        self.close(draft, run, "ended")
        if following := [effect.flow for effect in played.effects if isinstance(effect, Open)]:
            self.begin(draft, following[-1])
        else:
            self.resume(draft)

    def _broken(self, draft: Draft, run: Run, fault: str | None) -> None:
        """The answers stay as they were before this turn; a human is told, the menu goes on."""
        log.error("flow broken", flow=run.flow, fault=fault)
        draft.save(run, state="broken", code=self._flows[run.flow].code)
        draft.floor = None
        draft.line("trouble-ours", do=("menu",))
        applying.hand_over(draft, "broken-flow")

    def _half_done(self, draft: Draft) -> str | None:
        """The flow that waits to be gone on with, of several the latest; not one that nobody came for."""
        ours = (run for run in draft.runs.values() if run.state == "waiting" and not self._unasked(run))
        latest = max(ours, key=lambda run: run.updated_at, default=None)
        return latest.flow if latest else None

    def _unasked(self, run: Run) -> bool:
        flow = self._flows[run.flow]
        return flow.doorway or flow.patient

    def _facts(self, draft: Draft, flow: Flow) -> dict[str, Fact]:
        return draft.facts | {
            "languages": Fact(list(self._strings.languages), 0),
            "keeps": Fact(draft.allows(flow.terms), 0),
            "older": Fact(draft.terms if draft.terms < TERMS else 0, 0),
            "clears": Fact(draft.channel in CLEARABLE, 0),
            MODEL: Fact(self._terms.fact(draft.turn.consents) if self._terms else None, 0),
            "listens": Fact(self._listens, 0),
            "reminded": Fact([*sorted({opening.flow_of(rule) for rule, _ in draft.turn.coming} - {""})], 0),
            "waiting": Fact(self._half_done(draft), 0),
            "pushes": Fact(any(to.reachable and to.channel not in FETCHED for to in draft.turn.contacts), 0),
        }


def _readable(run: Run) -> bool:
    try:
        load(run.answers)
    except ValueError:
        return False
    return True


def _nudge_later(tx: Tx, person_id: str, run_id: str) -> None:
    for days in NUDGES:
        reminders.put(tx, person_id, f"nudge/{days}", run_id, tx.now + days * DAY)
