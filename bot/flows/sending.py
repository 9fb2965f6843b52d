"""Asking whether a person's own words may be sent to the language model, wherever that is of use."""

from bot.flows.accepts import YesNo
from bot.flows.chat import Chat
from bot.flows.effects import Value
from bot.flows.terms import MODEL


async def may_send(chat: Chat, model: dict[str, Value]) -> bool:
    """Ask, with whose it is, where, and for how long words are kept; a yes holds for all that the question names."""
    provider, country, retention = model["provider"], model["country"], model["retention"]
    agreed = await chat.ask(
        "model", YesNo(), key="my-data-model", provider=provider, country=country, retention=retention
    )
    if agreed:
        chat.consent(MODEL, int(str(model["version"])), given=True)
    chat.say("my-data-model-on" if agreed else "my-data-model-off")
    return agreed
