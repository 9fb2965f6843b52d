"""What is kept about a person: see it, take it along, have it erased, pause what we begin ourselves."""

from bot.flows.accepts import Choice, YesNo
from bot.flows.chat import Chat
from bot.flows.effects import Value
from bot.flows.renewal.residence import HOUR
from bot.flows.sending import may_send
from bot.flows.terms import KEEP, MODEL, TERMS
from bot.programme.residency import FACT

DAYS = {"week": 7, "month": 30, "until": None}


async def my_data(chat: Chat) -> None:
    """One choice, then its own short path."""
    consent = ("keep-no",) if chat.fact("keeps") else ()
    more = () if chat.fact("keeps") and not chat.fact("older") else ("keep-yes",)
    model = chat.fact("model")
    options = ("kept", "export", "pause", *more, *consent, *_model_options(model), "erase")
    what = await chat.ask("what", Choice(*options, prefix="my-data-what"))
    if what == "kept":
        chat.say("my-data-kept")
    elif what == "export":
        chat.say("my-data-export-ready")
        chat.document("export", "json")
        chat.document("export", "text")
    elif what == "pause":
        await _pause(chat)
    elif what == "keep-yes":
        chat.consent(KEEP, TERMS, given=True)
        chat.say("my-data-keeping")
    elif what == "keep-no":
        await _stop_keeping(chat)
    elif what in {"model-yes", "model-no"} and isinstance(model, dict):
        await _model(chat, model, wanted=what == "model-yes")
    else:
        await _erase(chat)


def _model_options(model: Value) -> tuple[str, ...]:
    """What can be chosen about the language model, where there is one."""
    if not isinstance(model, dict):
        return ()
    return ("model-no" if model["agreed"] else "model-yes",)


async def _model(chat: Chat, model: dict[str, Value], *, wanted: bool) -> None:
    """Whether a person's own words may go to it."""
    if wanted:
        await may_send(chat, model)
        return
    chat.consent(MODEL, int(str(model["version"])), given=False)
    chat.say("my-data-model-off")


async def _stop_keeping(chat: Chat) -> None:
    """Reminders go with the dates, so whoever has some is asked once."""
    options = Choice("stop", "date", "keep", prefix="my-data-stop")
    what = await chat.ask("stop", options) if chat.fact(FACT) else "stop"
    if what == "date":
        _keep_only_dates(chat)
    elif what == "stop":
        chat.consent(KEEP, TERMS, given=False)
        chat.say("welcome-without")
    else:
        chat.say("my-data-still-kept")


def _keep_only_dates(chat: Chat) -> None:
    chat.keep_only(FACT, HOUR)
    chat.say("my-data-only-date-done")


async def _pause(chat: Chat) -> None:
    how_long = await chat.ask("pause", Choice(*DAYS, "none", prefix="my-data-pause"))
    if how_long == "none":
        chat.resume()
        chat.say("my-data-resumed")
    else:
        chat.pause(DAYS[how_long])
        chat.say("my-data-paused")


async def _erase(chat: Chat) -> None:
    """Asked twice: what goes cannot come back, and reminders go with it, unless the dates are kept."""
    options = ("erase", "date", "keep") if chat.fact(FACT) else ("erase", "keep")
    what = await chat.ask("erase-first", Choice(*options, prefix="my-data-erase-first"))
    if what == "date" and await chat.ask("only-date", YesNo()):
        _keep_only_dates(chat)
    elif what == "erase" and (how := await _again(chat)) != "keep":
        chat.erase(clear=how == "clear")
    else:
        chat.say("my-data-not-erased")


async def _again(chat: Chat) -> str:
    options = ("erase", "clear", "keep") if chat.fact("clears") else ("erase", "keep")
    return await chat.ask("erase-second", Choice(*options, prefix="my-data-erase-second"))
