"""What is kept about a person: see it, take it along, have it erased, pause what we begin ourselves."""

from bot.flows.accepts import Choice
from bot.flows.chat import Chat
from bot.flows.terms import KEEP, TERMS

DAYS = {"week": 7, "month": 30, "until": None}


async def my_data(chat: Chat) -> None:
    """One choice, then its own short path."""
    consent = "keep-no" if chat.fact("keeps") else "keep-yes"
    what = await chat.ask("what", Choice("kept", "export", "pause", consent, "erase", prefix="my-data-what"))
    if what == "kept":
        chat.say("my-data-kept")
    elif what == "export":
        chat.say("my-data-export-ready")
        chat.document("export", "json")
        chat.document("export", "text")
    elif what == "pause":
        await _pause(chat)
    elif what == consent:
        chat.consent(KEEP, TERMS, given=what == "keep-yes")
        chat.say("my-data-keeping" if what == "keep-yes" else "welcome-without")
    else:
        await _erase(chat)


async def _pause(chat: Chat) -> None:
    how_long = await chat.ask("pause", Choice(*DAYS, "none", prefix="my-data-pause"))
    if how_long == "none":
        chat.resume()
        chat.say("my-data-resumed")
    else:
        chat.pause(DAYS[how_long])
        chat.say("my-data-paused")


async def _erase(chat: Chat) -> None:
    """Asked twice: what goes cannot come back, and reminders go with it."""
    for name in ("erase-first", "erase-second"):
        if await chat.ask(name, Choice("erase", "keep", prefix=f"my-data-{name}")) == "keep":
            chat.say("my-data-not-erased")
            return
    chat.erase()
