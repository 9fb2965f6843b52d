"""Choosing some of more than one list of buttons can show: page by page, none is an answer as well."""

from __future__ import annotations

from collections.abc import Sequence

from bot.flows.accepts import DONE, Several
from bot.flows.chat import Chat

NEXT = "next"
PAGE = 8  # with "next" or "that is enough", and "back", what the narrowest channel shows of a list


async def choose(chat: Chat, name: str, values: Sequence[str], *, prefix: str, key: str, most: int) -> tuple[str, ...]:
    """Give none to `most` of `values`, in the order chosen; the string `key` has `left` and `chosen` as in `pick`."""
    chosen: list[str] = []
    page, last = 0, (len(values) - 1) // PAGE
    for again in chat.each(name, most=most + last + 1):
        here = [value for value in values[page * PAGE : (page + 1) * PAGE] if value not in chosen]
        left = most - len(chosen)
        accepts = Several(
            *here, *([NEXT] if page < last else []), prefix=prefix, most=left, done=page == last or bool(chosen)
        )
        got = await again.ask(
            "pick", accepts, key=key, left=left, chosen=len(chosen), so_far=",".join(chosen), page=page
        )
        chosen += [value for value in got if value not in (NEXT, DONE)]
        if DONE in got or len(chosen) >= min(most, len(values)):
            break
        page += NEXT in got
    return tuple(chosen)
