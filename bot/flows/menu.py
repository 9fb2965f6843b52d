"""What can be done here, as buttons; what is half done can be gone on with."""

from bot.flows.accepts import Choice
from bot.flows.chat import Chat
from bot.flows.effects import Say

GROUPS = {
    "prepare": ("self_analysis", "papers", "rehearsal", "applications"),
    "learn": ("course", "norms"),
    "weeks": ("goals", "checkin", "settling"),
}
OTHERS = {"dates": "renewal", "human": "human", "language": "language", "my-data": "my_data"}


async def menu(chat: Chat) -> None:
    """Opens another flow, or says how to ask. Where it opens none the one that waits goes on by itself."""
    waiting = chat.fact("waiting")
    if waiting:
        chat.say("menu-waiting", Say(f"menu-flow-{waiting}"))
    go_on = ("go-on",) if waiting else ()
    what = await chat.ask("what", Choice(*go_on, "ask", *GROUPS, *OTHERS, prefix="menu-what"))
    if what in GROUPS:
        chat.open(await chat.ask("which", Choice(*GROUPS[what], prefix="menu-flow"), what=what))
    elif what in OTHERS:
        chat.open(OTHERS[what])
    elif what == "ask":
        chat.say("menu-how-to-ask")
