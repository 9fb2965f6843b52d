"""How messages leave: pushed by `sender` where a channel takes them, fetched through `pickup` elsewhere."""

from bot.delivery.pickup import Item, Page, Pickup
from bot.delivery.sender import Sender

__all__ = ["Item", "Page", "Pickup", "Sender"]
