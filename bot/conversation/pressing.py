"""What a pressed button means: an answer, a repeat, a change of mind, or something that has ended.

Called by `turn`. A button carries the id of its prompt, so that old ones are known for what they are.
"""

from __future__ import annotations

from bot.conversation.commands import Commands
from bot.conversation.draft import Draft
from bot.conversation.stage import Stage
from bot.conversation.wording import BACK, SKIP, prompt_id, run_prefix
from bot.flows.accepts import Said
from bot.flows.engine import Given
from bot.flows.state import correctable, load
from bot.messages import DO, Choice, Outgoing, Press
from storage.runs import Run


def press(draft: Draft, stage: Stage, commands: Commands, pressed: Press, label: str) -> None:
    """Take one press."""
    if pressed.prompt == DO:
        if not commands.run(draft, pressed.value):
            draft.too_late()
        return
    run = draft.waiting(pressed.prompt.partition(".")[0])
    if run is None and draft.consulting:
        draft.line("still-working")
    elif run is None:
        draft.too_late()
    elif pressed.prompt == prompt_id(run.id, run.waiting_on or ""):
        draft.floor = run.id
        _answer(draft, stage, commands, run, pressed.value)
    else:
        _earlier(draft, stage, run, pressed, label)


def _answer(draft: Draft, stage: Stage, commands: Commands, run: Run, value: str) -> None:
    if value in {BACK, SKIP}:
        commands.run(draft, value.removeprefix("@"))
    else:
        stage.play(draft, run, Given(Said("", value, draft.lang)))


def _earlier(draft: Draft, stage: Stage, run: Run, pressed: Press, label: str) -> None:
    """An old prompt's button: the same value again is nothing new, another one may be a correction."""
    state = load(run.answers)
    name = next((n for n in correctable(state) if prompt_id(run.id, n) == pressed.prompt), None)
    if name is None:
        draft.too_late()
        return
    before = state["answers"][name]["value"]
    if before == pressed.value or pressed.value in {BACK, SKIP}:
        stage.resume(draft)
        return
    change = Choice(
        value=f"correct:{run_prefix(run.id)}:{name}:{pressed.value}", label=draft.wording.text("do-correct")
    )
    leave = Choice(value="leave-it", label=draft.wording.text("do-leave-it"))
    text = draft.wording.text("press-correct", before=stage.shown(draft, run, name, before), after=label)
    draft.say(Outgoing(text=text, lang=draft.lang, choices=(change, leave), prompt=DO))
