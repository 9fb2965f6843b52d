"""What must hold of every life, whatever happens in it. Read by the diary and by the random lives."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from bot.clock import QUIET_FROM, QUIET_UNTIL, TOKYO, civil
from bot.conversation.classing import PRESSING, Why
from bot.programme import residency
from tests.bot.diary.world import News

LAST_STEPS = residency.EARLY
NOBODYS = {Why.STALE, Why.NO_CONSENT}  # a date that is no longer theirs, or that they do not want kept


def broken(news: Sequence[News]) -> list[str]:
    """Every promise that was broken, in words; none is what we want."""
    return [*_at_night(news), *_two_on_one_day(news), *_lost(news)]


def _at_night(news: Sequence[News]) -> Iterator[str]:
    for at in _begun(news):
        local = datetime.fromtimestamp(at / 1000, TOKYO)
        if not QUIET_UNTIL <= local.time() < QUIET_FROM:
            yield f"{local:%Y-%m-%d %H:%M}: a message that we begin, in quiet hours"


def _two_on_one_day(news: Sequence[News]) -> Iterator[str]:
    """The last steps may come on a day on which something else was said."""
    begun: dict[date, int] = defaultdict(int)
    last: dict[date, int] = defaultdict(int)
    for at in _begun(news):
        begun[civil(at)] += 1
    for each in news:
        last[civil(each.at)] += len(LAST_STEPS & set(_rules(each, "sent")))
    yield from (f"{day}: {count} messages begun" for day, count in begun.items() if count > 1 + last[day])


def _lost(news: Sequence[News]) -> Iterator[str]:
    """Each pressing step ends in a message, that day or the next, or in a task on the list."""
    told = {civil(at) for at in _begun(news)}
    for each in news:
        today = civil(each.at)
        for rule in {*_rules(each, "sent"), *_rules(each, "dropped"), *_rules(each, "missed")}:
            pressing = residency.urgency(rule) >= PRESSING
            if pressing and not told & {today, today + timedelta(days=1)} and not each.open:
                yield f"{today}: {rule} ended in nothing"


def _begun(news: Sequence[News]) -> list[int]:
    return [message.at for each in news for message in each.arrived if message.remote_id in each.begun]


def _rules(news: News, outcome: str) -> list[str]:
    entries = (each for each in news.decided if each.action == f"reminder-{outcome}")
    return [str(each.detail["rule"]) for each in entries if each.detail["why"] not in NOBODYS]
