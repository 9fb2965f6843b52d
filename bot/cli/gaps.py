"""`tomoni guides --open-gaps`: what people asked and no guide answered, for whoever writes guides."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import datetime

from bot.app import Tomoni
from bot.cli.guidance import open_indexed
from bot.clock import TOKYO
from bot.settings import Settings
from storage import gaps
from storage.gaps import Group, Words

KINDS = {"unfound": "not found", "unhelpful": "found, and not what was needed"}
Nearest = Callable[[str, str], str | None]


def print_gaps(*, as_json: bool) -> None:
    """Print them grouped, the newest first; the guides are opened only where there are words to look up."""
    tomoni = Tomoni.open(Settings())
    try:
        found = asyncio.run(tomoni.database.read(gaps.open))
    finally:
        tomoni.database.close()
    worded = any(group.words for group in found if group.kind == "unfound")
    groups = by_nearest(found, open_indexed().nearest) if worded else found
    if as_json:
        print(json.dumps([_plain(group) for group in groups], ensure_ascii=False, indent=2))
    else:
        print("\n".join(line for group in groups for line in _lines(group)) or "No open gaps.")


def by_nearest(groups: Iterable[Group], nearest: Nearest) -> list[Group]:
    """What was not found goes to the guide that comes nearest, as far as the words are still kept."""
    found: list[Group] = []
    for group in groups:
        found += _split(group, nearest) if group.kind == "unfound" and group.words else [group]
    return sorted(found, key=lambda group: -group.newest)


def _split(group: Group, nearest: Nearest) -> list[Group]:
    near: defaultdict[str | None, list[Words]] = defaultdict(list)
    for words in group.words:
        near[nearest(words.text, group.lang)].append(words)
    split = [Group("unfound", name, group.lang, len(all_), all_[0].at, tuple(all_)) for name, all_ in near.items()]
    without = group.count - len(group.words)
    return [*split, Group("unfound", None, group.lang, without, group.newest, ())] if without else split


def _lines(group: Group) -> list[str]:
    near = "nearest: " if group.kind == "unfound" and group.topic else ""
    title = f"{_day(group.newest)}  {group.count} x  {group.lang}  {near}{group.topic or '-'}  ({KINDS[group.kind]})"
    return [title, *(f"    {_day(words.at)}  {words.text}" for words in group.words)]


def _plain(group: Group) -> dict[str, object]:
    words = [{"at": _moment(each.at), "text": each.text} for each in group.words]
    counted = {"count": group.count, "newest": _moment(group.newest)}
    return {"kind": group.kind, "topic": group.topic, "lang": group.lang, **counted, "questions": words}


def _day(at: int) -> str:
    return _moment(at)[:10]


def _moment(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, TOKYO).isoformat(timespec="seconds")
