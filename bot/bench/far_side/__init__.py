"""The far side of Telegram: a Bot API server of our own, in its own process, that counts and can fail.

Run as `python -m bot.bench.far_side --port 0` by the bench (as its yardstick) and by tests/endurance;
`Remote` starts and drives it. It speaks the shapes and manners of the real Bot API for the methods that
a bot like ours needs (HTML is the only parse mode it knows, and it keeps a webhook's address but never
calls it), and keeps a ledger of every update given out and every message received.
"""

from bot.bench.far_side.remote import Remote

__all__ = ["Remote"]
