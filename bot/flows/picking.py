"""Picking some of many, by buttons one after another or typed as a list."""

from __future__ import annotations

from collections.abc import Sequence

from bot.flows.accepts import DONE, Several
from bot.flows.chat import Chat
from bot.flows.effects import Arg

NEXT = "next"
PAGE = 8  # with "next" or "that is enough", and "back", what the narrowest channel shows of a list


async def pick(
    chat: Chat, name: str, values: Sequence[str], *, prefix: str, key: str, most: int, none: bool = False
) -> tuple[str, ...]:
    """Give one to `most` of `values`, in the order in which they were picked.

    `none`: it may be none of them, too, and they are shown page by page, so that there may be many.
    The words are the string `key`; it has `left` (how many more there may be) and `chosen` (how many there are).
    """
    chosen: list[str] = []
    page, last = 0, (len(values) - 1) // PAGE if none else 0
    for again in chat.each(name, most=most + last):
        here = values[page * PAGE : (page + 1) * PAGE] if none else values
        rest = [value for value in here if value not in chosen] + ([NEXT] if page < last else [])
        left, enough = most - len(chosen), bool(chosen) or (none and page == last)
        accepts = Several(*rest, prefix=prefix, most=left, done=enough)
        named: dict[str, Arg] = {"left": left, "chosen": len(chosen), "so_far": ",".join(chosen)}
        if none:
            named["page"] = page
        got = await again.ask("pick", accepts, key=key, skippable=False, above=(), **named)
        chosen += [value for value in got if value not in (NEXT, DONE)]
        if DONE in got or len(chosen) >= min(most, len(values)):
            break
        page += NEXT in got
    return tuple(chosen)
