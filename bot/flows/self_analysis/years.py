"""Years I choose, as a picture: three to eight in a row, each with a height, only the good ones if wished."""

from __future__ import annotations

from bot.flows.accepts import Choice, Miss, Number, Said, Text, Words
from bot.flows.chat import Chat
from bot.flows.effects import Say, Value
from bot.flows.self_analysis.sittings import Items, agree, finish, known_items, wants_again
from bot.programme import profile

EARLIEST = 1940
FEWEST, MOST = 3, 8
HEIGHTS = {"all": ("1", "2", "3", "4", "5"), "highs": ("4", "5")}
LONGEST_WORD = 40
BLOCK = "▇"


class Year(Number):
    """A year between two bounds, which are told as years are written."""

    def parse(self, said: Said, words: Words) -> Value | Miss:
        year = super().parse(said, words)
        hint = Say("self-years-hint", {"low": str(self._low), "high": str(self._high)})
        return Miss(hint) if isinstance(year, Miss) else year


async def self_years(chat: Chat) -> None:
    """Opened from the overview; a year without a height is left out."""
    keeps, known = await agree(chat), known_items(chat, profile.YEARS)
    if not await wants_again(chat, known, _lines(known), "self-years"):
        finish(chat, "self-years-done", keeps=keeps)
        return
    chat.say("self-years-hello")
    first, last = await _ask_period(chat)
    heights = HEIGHTS[await chat.ask("which", Choice("all", "highs", prefix="self-years-which"))]
    years: Items = []
    for year in range(first, last + 1):
        chat.progress(year - first + 1, last - first + 1, max(1, (last - year) // 2))
        years += await _ask_year(chat, year, heights)
    if not years:
        finish(chat, "self-years-none", keeps=keeps)
        return
    chat.remember(profile.YEARS, [*years])
    await chat.save("years")
    chat.say("self-years-list", *_lines(years))
    finish(chat, "self-years-done", keeps=keeps)


async def _ask_period(chat: Chat) -> tuple[int, int]:
    """A first and a last year, whichever the person likes."""
    now = chat.today("chosen").year
    first = await chat.ask("first", Year(EARLIEST, now + 1 - FEWEST), example=str(now - MOST))
    low, high = first - 1 + FEWEST, min(first - 1 + MOST, now)
    if low == high:
        return first, high
    return first, await chat.ask("last", Year(low, high), low=str(low), high=str(high))


async def _ask_year(chat: Chat, year: int, heights: tuple[str, ...]) -> Items:
    height = await chat.ask(
        f"height-{year}",
        Choice(*heights, prefix="self-height"),
        key="self-years-height",
        skippable=True,
        year=str(year),
    )
    if height is None:
        return []
    what = await chat.ask(f"what-{year}", Text(LONGEST_WORD), key="self-years-what", skippable=True, year=str(year))
    return [{"year": year, "height": int(height), "what": what}]


def _lines(years: Items) -> tuple[Say, ...]:
    return tuple(
        Say(
            "self-years-line",
            {"year": str(item["year"]), "bar": BLOCK * int(str(item["height"])), "what": item["what"]},
        )
        for item in years
    )
