"""What can be done here, as buttons."""

from bot.flows.accepts import Choice
from bot.flows.chat import Chat

OTHERS = {"dates": "renewal", "human": "human", "language": "language", "my-data": "my_data"}


async def menu(chat: Chat) -> None:
    """Opens another flow, or says how to ask."""
    what = await chat.ask("what", Choice("ask", *OTHERS, prefix="menu-what"))
    if what in OTHERS:
        chat.open(OTHERS[what])
    else:
        chat.say("menu-how-to-ask")
