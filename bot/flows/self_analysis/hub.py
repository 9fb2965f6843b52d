"""The overview of the self-analysis: which sittings there are, what is done, and which comes now."""

from __future__ import annotations

from bot.flows.accepts import Choice
from bot.flows.chat import Chat
from bot.flows.effects import Say
from bot.flows.self_analysis.sittings import SITTINGS, Sitting, ask_field, known_parts
from bot.programme import profile

FAST = ("work", "stories", "terms")  # enough to begin with for whoever knows what they want
KNOWING = ("skilled", "lead")
MOST = 10  # buttons that every channel can show


async def self_analysis(chat: Chat) -> None:
    """Opened from the menu and after each sitting; the field is asked at the very first time, if it may be kept."""
    field = known_parts(chat, profile.FIELD)
    if not any(chat.fact(fact) for fact in profile.FACTS):
        chat.say("self-analysis-hello")
        field = await ask_field(chat) if chat.fact("keeps") else {}
    done = [sitting for sitting in SITTINGS if chat.fact(sitting.fact)]
    left = [sitting for sitting in SITTINGS if sitting not in done]
    fast = [sitting for sitting in left if sitting.name in FAST] if field.get("level") in KNOWING else []
    if fast:
        what = await _ask_fast(chat, fast)
        if what != "all":
            _open(chat, what)
            return
        await chat.save("all")  # all sittings are as many buttons as there can be, without one to go back
    await _ask_all(chat, done, left)


async def _ask_fast(chat: Chat, fast: list[Sitting]) -> str:
    _progress(chat, len(FAST) - len(fast), len(FAST), fast)
    options = (*(sitting.name for sitting in fast), "all", "enough")
    return await chat.ask("fast", Choice(*options, prefix="self-sitting"), key="self-analysis-which-fast")


async def _ask_all(chat: Chat, done: list[Sitting], left: list[Sitting]) -> None:
    """Show all seven; what is left stands among the buttons, what is done behind one of them."""
    marks = {sitting: "done" if sitting in done else "open" for sitting in SITTINGS}
    chat.say("self-analysis-list", *(Say(f"self-analysis-{mark}-{one.name}") for one, mark in marks.items()))
    _progress(chat, len(done), len(SITTINGS), left)
    key = "self-analysis-which" if left else "self-analysis-which-all-done"
    what = await chat.ask("which", Choice(*_options(chat, done, left), prefix="self-sitting"), key=key)
    if what == "again":
        again = Choice(*(sitting.name for sitting in done), prefix="self-sitting")
        _open(chat, await chat.ask("again", again, key="self-analysis-which-again"))
    elif what == "papers":
        chat.open("papers")
    elif what == "field":
        await chat.save("chosen")  # so are all fields
        chat.progress_over()
        await ask_field(chat.sub("anew"))
        chat.open("self_analysis")
    else:
        _open(chat, what)


def _options(chat: Chat, done: list[Sitting], left: list[Sitting]) -> list[str]:
    """What can be chosen, as many as there can be buttons; the field is the first that can wait."""
    made = ("again", "papers") if done else ()
    options = [
        *(sitting.name for sitting in left),
        *made,
        "years",
        *(("field",) if chat.fact("keeps") else ()),
        "enough",
    ]
    return [option for option in options if len(options) <= MOST or option != "field"]


def _progress(chat: Chat, done: int, of: int, left: list[Sitting]) -> None:
    if left:
        chat.progress(done + 1, of, left[0].minutes)


def _open(chat: Chat, what: str) -> None:
    if what == "enough":
        chat.say("self-analysis-later")
    else:
        chat.open(f"self_{what}")
