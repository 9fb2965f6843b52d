"""It has expired: calm, what to do now, and a human."""

from bot.flows.chat import Chat
from bot.flows.renewal.outcome import expired


async def renewal_expired(chat: Chat) -> None:
    """Opened from my dates only after they say that the last day has passed."""
    expired(chat)
