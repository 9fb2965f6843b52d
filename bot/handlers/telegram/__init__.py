"""Telegram, both ways: updates come in by polling or by webhook, messages go out through the Bot API.

`app` makes one `Telegram`, runs `poll` or mounts `webhook.router`, and gives it to delivery as a channel. An
update is acknowledged only when it is stored: the offset moves, and the webhook answers, after commit 1.
"""

from bot.handlers.telegram.door import NAME, Telegram
from bot.handlers.telegram.polling import introduced, poll
from bot.handlers.telegram.webhook import PATH, router

__all__ = ["NAME", "PATH", "Telegram", "introduced", "poll", "router"]
