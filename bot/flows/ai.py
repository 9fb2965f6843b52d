"""Whether one's own words may be sent to the language model: opened where something needs that, like a voice note."""

from bot.flows.chat import Chat
from bot.flows.sending import may_send


async def ai(chat: Chat) -> None:
    """One question, where there is a model and it has not been answered with yes."""
    model = chat.fact("model")
    if not isinstance(model, dict):
        chat.say("my-data-model-off")
    elif model["agreed"] or await may_send(chat, model):
        chat.say("voice-again")
