"""What a reserved word or a command button does. Called by `turn`, before any waiting question is looked at.

A command is a name with its arguments after colons ("menu", "language:ja", "tell:violence:yes").
An unknown one returns False, and the text is then read as ordinary words.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.channels import CLEARABLE
from bot.conversation import applying, holding, inviting, renewing, stories
from bot.conversation.answers import Browsing
from bot.conversation.draft import Draft
from bot.conversation.protecting import ALERT
from bot.conversation.stage import Stage
from bot.flows.accepts import Said
from bot.flows.effects import Language
from bot.flows.engine import Back, Correct, Given, Skip
from bot.flows.state import correctable, load
from bot.safety import Kind
from knowledge import Knowledge
from storage import reminders

FLOWS = {
    "menu": "menu",
    "help": "menu",
    "language": "language",
    "human": "human",
    "dates": "renewal",
    "data": "my_data",
    "pause": "my_data",
    "forget": "my_data",
    "ai": "ai",
}

Handler = Callable[[Draft, list[str]], None]


class Commands:
    """All commands by name."""

    def __init__(self, stage: Stage, knowledge: Knowledge) -> None:
        self._stage = stage
        self._browsing = Browsing(knowledge)
        self._handlers: dict[str, Handler] = {
            "start": self._start,
            "thanks": self._thanks,
            "stop": self._stop,
            "back": self._back,
            "skip": self._skip,
            "more": self._more,
            "guide": self._guide,
            "card": self._browsing.card,
            "sources": self._browsing.sources,
            "original": self._browsing.original,
            "text": self._browsing.text,
            "useful": self._browsing.useful,
            "differently": lambda draft, _args: draft.line("ask-differently"),
            "tell": self._tell,
            "continue": self._continue,
            "restart": self._restart,
            "correct": self._correct,
            "leave-it": self._leave_it,
            "clear": self._clear,
            "renewal": lambda draft, args: renewing.press(draft, self._stage, args),
            "flow": self._open,
            "forget-it": lambda draft, args: stories.forget(draft, self._stage, args),
            "keep-it": lambda draft, _args: holding.keep(draft, self._stage),
            "later": lambda draft, args: inviting.later(draft, self._stage, args),
            "enough": lambda draft, args: inviting.enough(draft, self._stage, args),
        }

    def run(self, draft: Draft, command: str) -> bool:
        """Do what a command says; False where there is no such command."""
        name, *args = command.split(":", 3)  # the last may hold colons of its own
        if name == "language" and args:
            self._speak(draft, args[0])
        elif handler := self._handlers.get(name):
            handler(draft, args)
        elif name in FLOWS:
            self._stage.begin(draft, FLOWS[name])
        else:
            return False
        return True

    def _start(self, draft: Draft, _args: list[str]) -> None:
        """A greeting: the first one begins the welcome, later ones open the menu or go on."""
        if not draft.known:
            self.welcome(draft)
        elif draft.floor_run:
            self._stage.resume(draft)
        else:
            self._stage.begin(draft, "menu")

    def _thanks(self, draft: Draft, _args: list[str]) -> None:
        draft.line("thanks-reply")
        self._stage.resume(draft)

    def welcome(self, draft: Draft) -> None:
        """Begin the first conversation, once."""
        draft.state["welcomed"] = True
        self._stage.begin(draft, "welcome")

    def _stop(self, draft: Draft, _args: list[str]) -> None:
        run = draft.floor_run
        if run is None:
            draft.line("stop-none", do=("menu",))
            return
        self._stage.close(draft, run, "stopped")
        draft.line("stopped", do=("menu",))
        self._stage.resume(draft)

    def _back(self, draft: Draft, _args: list[str]) -> None:
        run = draft.floor_run
        if run and correctable(load(run.answers)):
            self._stage.play(draft, run, Back())
        else:
            draft.line("back-none")
            self._stage.resume(draft)

    def _skip(self, draft: Draft, _args: list[str]) -> None:
        if run := draft.floor_run:
            self._stage.play(draft, run, Skip())
        else:
            draft.line("skip-none", do=("menu",))

    def _speak(self, draft: Draft, lang: str) -> None:
        if lang not in draft.strings.languages:
            draft.too_late()
            return
        applying.apply(draft, (Language(lang),))
        draft.line("language-set")
        self._stage.resume(draft)

    def _more(self, draft: Draft, args: list[str]) -> None:
        """A button's, or the typed word's, after which a question that waits is asked again."""
        self._browsing.more(draft, args)
        if not args:
            self._stage.resume(draft)

    def _guide(self, draft: Draft, args: list[str]) -> None:
        """A guide; where it is what an answer held back was asking for, the question that waits is asked again."""
        self._browsing.guide(draft, args)
        if draft.held:
            self._stage.resume(draft)

    def _tell(self, draft: Draft, args: list[str]) -> None:
        """The answer to "may I tell a coordinator?": the alert carries no words of the person."""
        kind, yes = (*args, "", "")[:2]
        if kind not in {k.value for k in Kind}:
            draft.too_late()
            return
        draft.write(lambda tx: reminders.cancel(tx, draft.person_id, ALERT))
        if yes == "yes":
            applying.hand_over(draft, kind)
        draft.line("safety-told" if yes == "yes" else "safety-not-told")
        self._stage.resume(draft)

    def _continue(self, draft: Draft, _args: list[str]) -> None:
        if draft.floor_run:
            self._stage.resume(draft)
        else:
            draft.too_late()

    def _restart(self, draft: Draft, _args: list[str]) -> None:
        run = draft.floor_run
        if run is None:
            draft.too_late()
            return
        self._stage.close(draft, run, "stopped")
        self._stage.begin(draft, run.flow)

    def _correct(self, draft: Draft, args: list[str]) -> None:
        """A "yes, change it" to an old button: mark that answer, then give the new one."""
        prefix, name, value = (*args, "", "", "")[:3]
        run = draft.waiting(prefix)
        if run is None:
            draft.too_late()
            return
        draft.floor = run.id
        played = self._stage.rehearse(draft, run, Correct(name))
        marked = draft.save(run, answers=dict(played.state), waiting_on=name)
        self._stage.play(draft, marked, Given(Said("", value, draft.lang)))

    def _open(self, draft: Draft, args: list[str]) -> None:
        """Begin any flow by name, as a button of a reminder or of a finished flow says."""
        if args and args[0] in self._stage.names:
            self._stage.begin(draft, args[0])
        else:
            draft.too_late()

    def _clear(self, draft: Draft, _args: list[str]) -> None:
        """Take the last two days out of the chat, where the channel can; what we keep is another matter."""
        draft.clear = draft.channel in CLEARABLE
        draft.line("chat-cleared" if draft.clear else "chat-not-clearable", do=("data",))

    def _leave_it(self, draft: Draft, _args: list[str]) -> None:
        draft.line("press-left")
        self._stage.resume(draft)
