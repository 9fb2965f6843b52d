"""Picking some of many, by buttons one after another or typed as a list."""

from __future__ import annotations

from collections.abc import Sequence

from bot.flows.accepts import DONE, Several
from bot.flows.chat import Chat


async def pick(chat: Chat, name: str, values: Sequence[str], *, prefix: str, key: str, most: int) -> tuple[str, ...]:
    """Give one to `most` of `values`, in the order in which they were picked.

    The words are the string `key`; it has `left` (how many more there may be) and `chosen` (how many there are).
    """
    chosen: list[str] = []
    for again in chat.each(name, most=most):
        left = most - len(chosen)
        rest = [value for value in values if value not in chosen]
        accepts = Several(*rest, prefix=prefix, most=left, done=bool(chosen))
        got = await again.ask("pick", accepts, key=key, left=left, chosen=len(chosen), so_far=",".join(chosen))
        chosen += [value for value in got if value != DONE]
        if DONE in got or len(chosen) in (most, len(values)):
            break
    return tuple(chosen)
