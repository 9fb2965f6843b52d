"""One turn: claim a person's lane, decide what the message means, write everything in commit 2.

Called by `lanes`; what leaves it are rows: the run's state, reminders, tasks and the outbox.
The order of precedence stands in `_decide` and `_words`, and nowhere else.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import date

import structlog

from bot.clock import DAY, SECOND
from bot.conversation import holding, listening, offers, stories, waking
from bot.conversation.answering import Guidance
from bot.conversation.commands import Commands
from bot.conversation.commit import commit, set_aside
from bot.conversation.draft import Draft
from bot.conversation.hearing import Heard, hear, is_question, together
from bot.conversation.pressing import press
from bot.conversation.protecting import mention, protect, seen
from bot.conversation.rewording import Rewording
from bot.conversation.stage import Stage
from bot.conversation.standing import remark, stand
from bot.flows.accepts import Said
from bot.flows.dates import read_date
from bot.flows.engine import Flow, Given
from bot.messages import Incoming
from bot.safety import Verdict, look
from bot.strings import Strings, detect, normalise
from knowledge import Answer, Knowledge
from storage import lanes
from storage.database import Database
from storage.errors import StorageError
from storage.inbox import Event
from storage.lanes import Turn
from storage.runs import Run

LEASE = 30 * SECOND
DEADLINE = 20.0  # seconds that one turn may take
MOST_EVENTS = 20  # texts that are taken as one message
MOST_ATTEMPTS = 3
IDLE = 3 * DAY  # after this a half-done flow is offered again, not simply gone on with, and a menu is closed

log = structlog.get_logger()


class Turns:
    """Takes turns for people."""

    def __init__(
        self,
        database: Database,
        knowledge: Knowledge,
        strings: Strings,
        flows: Sequence[Flow],
        rewording: Rewording | None = None,
        *,
        listens: bool = False,
    ) -> None:
        self._database = database
        self._strings = strings
        terms = rewording.terms if rewording else None
        self._listens_by = terms if listens else None
        self._stage = Stage(flows, strings, terms, listens=listens)
        self._commands = Commands(self._stage, knowledge)
        self._guidance = Guidance(knowledge, strings, rewording)

    async def take(self, person_id: str) -> bool:
        """Take one turn if something waits for this person and nobody else has the lane; say if more waits.

        Raises StorageError where the database does not answer: the message then still waits.
        """
        turn = await self._database.write(lambda tx: lanes.claim_turn(tx, person_id, LEASE, MOST_EVENTS))
        if turn is None:
            return False
        try:
            async with asyncio.timeout(DEADLINE):
                return await self._take(turn) < len(turn.events)
        except StorageError:
            raise
        except Exception as error:
            log.error("turn failed", exc_info=error, attempts=turn.events[0].attempts)
            await self._retry_later(turn)
        return False

    async def _take(self, turn: Turn) -> int:
        """Take it and return how many events that were."""
        if turn.unreadable:
            log.error("stored values did not open with the keys given", kind="unreadable")
        draft = Draft.of(turn, self._strings, self._default_lang(turn))
        draft.state["lang"] = draft.lang
        holding.take_up(draft)
        if turn.events[0].attempts > MOST_ATTEMPTS:
            await self._database.write(lambda tx: set_aside(tx, draft))
            return 1
        taken = await self._decide(draft, turn.events)
        draft.state["offers"] = offers.made(draft.says)
        draft.say(*draft.asides)
        await self._database.write(lambda tx: commit(tx, draft, taken))
        if draft.erase:
            await self._database.vacuum()
        return len(taken)

    async def _retry_later(self, turn: Turn) -> None:
        wait = SECOND * 2 ** turn.events[0].attempts
        await self._database.write(lambda tx: lanes.release(tx, turn.lease, after=wait))

    def _default_lang(self, turn: Turn) -> str:
        """The channel's word for the language, unless the text itself shows another; within a flow it stays.

        There a text is an answer: a date as it stands on a card says nothing about the person's language.
        """
        event, before = turn.events[0], turn.state.get("lang")
        if before and turn.floor_run_id:
            return str(before)
        hint, text = event.body.get("lang"), str(event.body.get("text", ""))
        default = hint if hint in self._strings.languages else str(before or "en")  # what wakes us hints at nothing
        spoken = detect(text, default)
        return spoken if spoken in self._strings.languages else default

    async def _decide(self, draft: Draft, events: Sequence[Event]) -> Sequence[Event]:
        """Decide what the oldest events mean; returns those that this turn took."""
        self._stage.revive(draft)
        first = events[0].body
        spoken = listening.is_spoken(first)
        if events[0].kind == "wake" and not spoken:
            waking.wake(draft, self._stage, first)
            return events[:1]
        if standing := first.get("standing"):
            stand(draft, str(standing))
            return events[:1]
        taken, heard = (events[:1], listening.heard(draft, first)) if spoken else self._hear(draft, events)
        if heard.voice and self._listens_by:
            listening.listen(draft, heard.voice, self._listens_by)
            return taken
        verdict = await self._seen(draft, heard)
        if verdict and not verdict.doubt and not stories.is_one(verdict):
            protect(draft, verdict)
            return taken
        remark(draft, events[0], heard)
        if heard.trouble or (heard.remark and not heard.text):
            self._stage.resume(draft)
        elif heard.press:
            press(draft, self._stage, self._commands, heard.press, heard.text)
        else:
            self._stage.leave(draft, IDLE)
            if not self._offered(draft, heard.text) and not self._command(draft, heard.text):
                await self._words(draft, heard.text, verdict)
        return taken

    async def _seen(self, draft: Draft, heard: Heard) -> Verdict | None:
        """The safety look, at all but a choice that was offered: our own words alarm nobody when they are typed."""
        if not heard.whole:  # a press, or no words at all
            return None
        run, awaited = draft.floor_run, draft.awaited
        closed = run and not awaited.typed and not awaited.free
        if run and closed and not self._stage.rehearse(draft, run, _given(draft, heard.text)).missed:
            return None
        return await seen(heard.whole, answering=bool(run and awaited.typed))

    def _hear(self, draft: Draft, events: Sequence[Event]) -> tuple[Sequence[Event], Heard]:
        """Take plain texts sent in a row as one, but only where no question waits for its answer."""
        heard = [hear(Incoming.model_validate(event.body)) for event in events if event.kind != "wake"]
        if draft.floor_run or len(heard) == 1 or not self._plain(heard[0]):
            return events[:1], heard[0]
        many = 1
        while many < len(heard) and events[many].kind == "message" and self._plain(heard[many]):
            many += 1
        return events[:many], together(heard[:many])

    def _plain(self, heard: Heard) -> bool:
        special = heard.press or heard.trouble or heard.remark or self._strings.reserved(heard.text)
        verdict = look(heard.text)
        return not special and (verdict is None or verdict.doubt)

    def _offered(self, draft: Draft, text: str) -> bool:
        """Take up what the last message offered. While it asked "may I tell?", what is unclear is asked again."""
        offered = draft.state.get("offers", [])
        if offer := offers.taken(offered, text, self._strings):
            return self._commands.run(draft, offer.value)
        kind = offers.may_tell(offered)
        if kind is None or self._strings.reserved(text) or is_question(text, self._strings):
            return False
        draft.say(draft.wording.may_tell(kind))
        return True

    def _command(self, draft: Draft, text: str) -> bool:
        """A reserved word, unless it names a choice on the floor ("Languages", "The end")."""
        command = self._strings.reserved(text)
        return command is not None and not self._labelled(draft, text) and self._commands.run(draft, command)

    def _labelled(self, draft: Draft, text: str) -> bool:
        labels = draft.awaited.labels if draft.floor_run else ()
        return any(normalise(text) in self._strings.labels(name) for key in labels for name in (key, f"words-{key}"))

    async def _words(self, draft: Draft, text: str, verdict: Verdict | None) -> None:
        """Plain words: the answer that is waited for, or a question."""
        run = draft.floor_run
        left = offers.go_on(draft.state.get("offers", []))
        if run and not left and draft.turn.now - run.updated_at < IDLE:
            await self._answer(draft, run, text, verdict)
            return
        if draft.consulting and not is_question(text, self._strings) and not stories.is_one(verdict):
            draft.state["kept"] = text  # what is asked next shows it
            draft.line("still-working")
            return
        if isinstance(read_date(text, draft.lang), date):  # alone, it says nothing that a guide could answer
            draft.line("date-alone", do=("dates",))
        else:
            answer = await self._guidance.find(draft, text)
            await self._guidance.reply(draft, text, answer)
            self._beside(draft, verdict, answer)
        if run:
            draft.line("return-offer", do=("continue", "restart", "stop"), what=draft.wording.flow(run.flow))
        elif not draft.known:
            self._commands.welcome(draft)

    async def _answer(self, draft: Draft, run: Run, text: str, verdict: Verdict | None) -> None:
        """A story of flight, or what may be a question, is not taken as an answer unasked.

        A button or a date chosen draws no line of help.
        """
        free = draft.awaited.free
        if draft.awaited.typed and stories.is_one(verdict):
            stories.hold(draft, text)
            return
        played = self._stage.rehearse(draft, run, _given(draft, text))
        reads_so = is_question(text, self._strings)
        asks = (reads_so or not played.near) if played.missed else (reads_so and free)
        answer = await self._guidance.find(draft, text, alone=True) if asks else None
        if answer:
            await self._guidance.reply(draft, text, answer)
            self._stage.come_back(draft, run)
        elif asks and played.missed and await self._guidance.suggest(draft, text):
            self._stage.come_back(draft, run)
        elif asks and not played.missed and await self._guidance.suggest(draft, text, answering=True):
            holding.hold(draft, text)
        else:
            self._stage.take(draft, run, played)
        if answer or played.missed or free:
            self._beside(draft, verdict, answer)

    def _beside(self, draft: Draft, verdict: Verdict | None, answer: Answer | None) -> None:
        """What stands after the answer to a question that speaks of more than it asks."""
        if stories.is_one(verdict):
            stories.offer(draft)
        elif verdict:
            mention(draft, verdict, answer)


def _given(draft: Draft, text: str) -> Given:
    return Given(Said(text, None, draft.lang))
