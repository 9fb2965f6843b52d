"""Shows an answer, and does what the buttons under it say. Called by `answering` and `commands`.

What the state of the talk remembers is the guide shown last: "more" and "and how much?" go on with it.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.conversation.answers import selecting
from bot.conversation.answers.composing import Composer
from bot.conversation.answers.missing import note
from bot.conversation.draft import Draft
from bot.conversation.wording import Words
from bot.messages import Outgoing
from knowledge import Answer, Knowledge

LAST = "answer"  # in the state: the guide shown last, its language, and what was asked
JUDGED = "judged"  # in the state: guides of which the person has said whether they helped
MOST_JUDGED = 20


class Browsing:
    """One reader at a time; reads guides by their id."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    def show(self, draft: Draft, answer: Answer, question: str = "", words: Words | None = None) -> None:
        """The answer to a question, short; of a guide that was shown just before, only what is asked now.

        `words`: it and others in other words, which are shown in its place.
        """
        before = last_topic(draft)
        draft.state[LAST] = {"topic": answer.topic, "lang": answer.lang, "question": question}
        draft.state[JUDGED] = [topic for topic in draft.state.get(JUDGED, []) if topic != answer.topic]
        if words:
            draft.say(draft.wording.reworded(words))
            return
        composer = self._composer(draft, answer)
        goes_on = answer.why == selecting.FOLLOW_UP and answer.topic == before
        further = selecting.further(answer, question, draft.strings) if goes_on else None
        if further is None:
            draft.say(composer.first(answer, selecting.first(answer, question, draft.strings)))
        else:
            draft.say(composer.part(answer, further))

    def guide(self, draft: Draft, args: list[str]) -> None:
        """A related guide, as an answer of its own."""
        if answer := self._find(draft, args):
            self.show(draft, answer)

    def more(self, draft: Draft, args: list[str]) -> None:
        """The rest of a guide; without its id, of the one shown last."""
        topic = args[0] if args else last_topic(draft)
        answer = self._find(draft, [topic]) if topic else None
        if topic is None:
            draft.line("more-none")
        elif answer and answer.care in selecting.WHOLE:
            draft.line("more-all", do=("human",))
        elif answer:
            draft.say(self._composer(draft, answer).part(answer, answer.sections))

    def card(self, draft: Draft, args: list[str]) -> None:
        self._say(draft, args, lambda composer, answer: composer.card(answer) if answer.card else None)

    def sources(self, draft: Draft, args: list[str]) -> None:
        self._say(draft, args, Composer.sources)

    def original(self, draft: Draft, args: list[str]) -> None:
        self._say(draft, args, Composer.whole, lang="en")

    def text(self, draft: Draft, args: list[str]) -> None:
        """A guide in a named language, if there is one."""
        lang, topics = (args or [""])[0], args[1:]

        def whole(composer: Composer, answer: Answer) -> Outgoing | None:
            return composer.whole(answer) if answer.lang == lang else None

        self._say(draft, topics, whole, lang=lang)

    def useful(self, draft: Draft, args: list[str]) -> None:
        """Whether an answer was what the person needed: taken once for each answer."""
        said, *topics = args or [""]
        answer = self._find(draft, topics if said in {"yes", "no"} else [])
        if answer is None:
            return
        judged = draft.state.get(JUDGED, [])
        if answer.topic in judged:
            draft.line("useful-again")
            return
        draft.state[JUDGED] = [*judged, answer.topic][-MOST_JUDGED:]
        if said == "yes":
            draft.line("useful-yes")
        else:
            note(draft, "unhelpful", draft.lang, answer.topic, _question(draft, answer.topic))
            draft.line("useful-no", do=("human", "differently"))

    def _say(
        self,
        draft: Draft,
        topics: list[str],
        compose: Callable[[Composer, Answer], Outgoing | None],
        lang: str | None = None,
    ) -> None:
        if (answer := self._find(draft, topics, lang)) is None:
            return
        if message := compose(self._composer(draft, answer), answer):
            draft.say(message)
        else:
            draft.too_late()

    def _find(self, draft: Draft, topics: list[str], lang: str | None = None) -> Answer | None:
        """A guide in the language in which it was read; a button for one that is gone says so."""
        last = draft.state.get(LAST, {})
        read = last.get("lang") if topics and last.get("topic") == topics[0] else None
        found = self._knowledge.guide(topics[0], lang or read or draft.lang, today=draft.today) if topics else None
        if found is None:
            draft.too_late()
        return found

    def _composer(self, draft: Draft, answer: Answer) -> Composer:
        related = (self._knowledge.guide(topic, draft.lang, today=draft.today) for topic in answer.related)
        titles = {guide.topic: guide.title for guide in related if guide}
        return Composer(draft.wording, draft.channel, titles, busy=draft.floor_run is not None)


def last_topic(draft: Draft) -> str | None:
    """The guide that was shown last."""
    topic = draft.state.get(LAST, {}).get("topic")
    return str(topic) if topic else None


def _question(draft: Draft, topic: str) -> str | None:
    """What was asked, if this is the guide that was shown last."""
    last = draft.state.get(LAST, {})
    return str(last["question"]) or None if last.get("topic") == topic else None
