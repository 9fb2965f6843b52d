"""Questions: to the guidance, with what was asked and shown before, and an honest line where it has nothing.

Called by `turn`. The search runs in a thread, outside of any transaction.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.conversation.answers import FOLLOW_UP, Browsing, note, selecting
from bot.conversation.answers.browsing import last_topic
from bot.conversation.draft import Draft
from bot.conversation.rewording import Rewording
from bot.conversation.wording import Words
from bot.strings import Strings, detect
from knowledge import Answer, Knowledge

REWORDED = {"law", "none"}  # kinds of guide that a model may put into other words; a person in danger gets our own


class Guidance:
    """Asks the guides, and a language model for other words where there is one."""

    def __init__(self, knowledge: Knowledge, strings: Strings, rewording: Rewording | None = None) -> None:
        self._knowledge = knowledge
        self._strings = strings
        self._browsing = Browsing(knowledge)
        self._rewording = rewording

    async def find(self, draft: Draft, text: str, *, alone: bool = False) -> Answer | None:
        """Search in the person's language; a message in another language we speak is answered in that.

        `alone`: not as a follow-up to what was asked before.
        """
        lang = self._spoken(text, draft.lang)
        before = () if alone else tuple(draft.state.get("asked", ()))
        topic = None if alone or draft.state.get("unfound") else last_topic(draft)
        if topic and (found := await asyncio.to_thread(self._go_on, draft, text, lang, topic)):
            return found
        answer = await asyncio.to_thread(self._knowledge.ask, text, lang, before, today=draft.today)
        if answer or not before or not self._rewording:
            return answer
        whole = await self._rewording.condensed(draft, text, before[-1], lang)
        return await asyncio.to_thread(self._knowledge.ask, whole, lang, today=draft.today) if whole else None

    async def reply(self, draft: Draft, text: str, answer: Answer | None) -> None:
        """Say the answer, or that there is none and who could know."""
        words = await self._other_words(draft, text, answer) if answer else None
        draft.remember_question(text)
        if answer:
            draft.state["unfound"] = 0
            self._browsing.show(draft, answer, text, words)
            return
        note(draft, "unfound", detect(text, draft.lang), None, text)
        draft.state["unfound"] = draft.state.get("unfound", 0) + 1
        if not await self.suggest(draft, text):
            stuck = draft.state["unfound"] > 1
            draft.line("not-found-stuck" if stuck else "not-found", do=("human", "menu"))

    async def suggest(self, draft: Draft, text: str, *, answering: bool = False) -> bool:
        """Ask which of a few guides is meant, or whether it was an answer; False where none comes near."""
        lang = self._spoken(text, draft.lang)
        near = await asyncio.to_thread(self._knowledge.perhaps, text, lang, today=draft.today)
        if near:
            draft.say(draft.wording.perhaps(near, answering=answering))
        return bool(near)

    def _go_on(self, draft: Draft, text: str, lang: str, topic: str) -> Answer | None:
        """What a question that leans on the last answer is about: that guide, or one related to it."""
        if not selecting.follows(text, self._strings) and not selecting.leans(text, self._strings):
            return None
        last = self._knowledge.guide(topic, lang, today=draft.today)
        names = (topic, *last.related) if last else ()
        near = [guide for name in names if (guide := self._knowledge.guide(name, lang, today=draft.today))]
        if not selecting.follows(text, self._strings):  # it may well be another matter
            hits = self._knowledge.search(text, lang, tuple(draft.state.get("asked", ())))
            near = [guide for guide in near if hits and guide.topic == hits[0].topic]
        wanted = selecting.asked(text, self._strings)
        stating = (guide for guide in near if any(selecting.states(guide.text, one, self._strings) for one in wanted))
        found = next(stating, near[0] if near else None)
        return replace(found, why=FOLLOW_UP) if found else None

    async def _other_words(self, draft: Draft, text: str, answer: Answer) -> Words | None:
        """The answer, and what other guides add to it, in other words; None where it goes out as it is."""
        if self._rewording is None or answer.care not in REWORDED:
            return None
        lang, before = self._spoken(text, draft.lang), tuple(draft.state.get("asked", ()))
        found = await asyncio.to_thread(self._knowledge.joined, answer, text, lang, before, today=draft.today)
        guides = tuple(guide for guide in found if guide.care in REWORDED)
        return await self._rewording.words(draft, text, lang, guides, self._knowledge.nearest_ask(answer))

    def _spoken(self, text: str, default: str) -> str:
        lang = detect(text, default)
        return lang if lang in self._strings.languages else default
