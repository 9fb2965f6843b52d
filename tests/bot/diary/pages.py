"""A diary as a file: its script is played, and everything that came of it is written between its lines.

Script are the lines of Amina, Coordinator, Server and Note; all others are what happened. Amina presses
what stands in brackets, does what stands in parentheses, and writes the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.cli.remind import WHYS
from bot.clock import MINUTE, TOKYO, civil
from bot.conversation.classing import Outcome, Why
from bot.desk import digest
from bot.desk.reasons import WHEN, reason
from bot.desk.renewals import FACTS, Renewal, dates, written
from bot.messages import Outgoing
from bot.strings import Strings
from storage import overview
from storage.audit import Entry
from storage.handovers import HandOver
from storage.tx import Tx
from tests.bot.diary.world import News, World

DAY_LINE = re.compile(r"### (\d{4}-\d\d-\d\d)")
ACT = re.compile(r"- (\d\d:\d\d) \*\*(Amina|Coordinator|Server|Note)\*\*: (.+)")
LONGEST = 260  # characters of what is quoted
RULES = {
    "filed": "month {} of waiting",
    "special": "{} days after the last day",
    "limit": "a week before the end of the special period",
    "past": "the day after",
    "papers": "papers are wanted",
    "nudge": "an unfinished conversation, after {} days",
}


@dataclass(frozen=True, slots=True)
class Act:
    at: int
    who: str
    what: str


@dataclass
class Page:
    """Writes the diary while it is played."""

    world: World
    strings: Strings
    lines: list[str] = field(default_factory=list)
    day: date | None = None
    seen: int = 0
    listed: str = ""

    async def play(self, text: str) -> str:
        """Play the script of a diary; returns the whole diary as it now reads."""
        head, *chapters = re.split(r"(?m)^## ", text)
        self.lines = head.rstrip().split("\n")
        for chapter in chapters:
            title, _, body = chapter.partition("\n")
            self.lines += ["", f"## {title}"]
            self.day = None
            for act in script(body):
                await self._until(act.at)
                await self._act(act)
        left = ", ".join(f"{task.number} ({task.reason})" for task in self.world.open_tasks())
        self.lines += ["", f"Still on the list at the end: {left or 'nothing'}."]
        return "\n".join(self.lines) + "\n"

    async def _until(self, moment: int) -> None:
        """Go there by way of every Monday morning, at which the list for coordinators is made."""
        for monday in _mondays(self.world.core.clock.now, moment):
            await self._go(monday)
            if self.world.up:
                self._monday(monday)
        await self._go(moment)

    async def _go(self, moment: int) -> None:
        await self.world.until(moment)
        self._write_down()

    async def _act(self, act: Act) -> None:
        self._line(act.at, act.who, act.what)
        match act.who:
            case "Amina":
                await self._amina(act.what)
            case "Coordinator":
                number, _, text = act.what.removeprefix("answers number ").partition(": ")
                await self.world.answer(int(number), text)
            case "Server":
                await self._server(act)
        self._write_down()

    async def _amina(self, what: str) -> None:
        match what:
            case "(blocks the chat)":
                await self.world.block()
            case "(opens the chat again)":
                await self.world.unblock()
            case _ if what.startswith("["):
                await self.world.press(what.strip("[]"))
            case _:
                await self.world.write(what)

    async def _server(self, act: Act) -> None:
        if act.what == "(stops)":
            await self.world.stop()
        elif act.what != "(starts)":
            raise ValueError(f"the server stops or starts, and does not do {act.what!r}")
        elif lost := await self.world.start():
            self._line(act.at, "Telegram", f"keeps messages for one day, so {lost} did not arrive.")

    def _monday(self, monday: int) -> None:
        rows = self.world.core.database.read_sync(_listed)
        text = "\n".join(f"{written(row.until)}, {digest.STATES[row.state]}. {row.what}" for row in rows)
        if text != self.listed:
            self._line(monday, "Monday list", text or "Amina is not on it any more.")
        self.listed = text

    def _write_down(self) -> None:
        for news in self.world.news[self.seen :]:
            for who, what in self._told(news):
                self._line(news.at, who, what)
        self.seen = len(self.world.news)

    def _told(self, news: News) -> Iterator[tuple[str, str]]:
        unsent = [each for each in news.decided if each.action != f"reminder-{Outcome.SENT}"]
        yield from (("Not sent", _decision(each)) for each in unsent)
        sent = [each for each in news.decided if each.action == f"reminder-{Outcome.SENT}"]
        for each in news.arrived:
            begins = each.remote_id in news.begun
            rule = _why(sent[0]) if begins and sent else ""
            yield f"Tomoni begins{rule}" if begins else "Tomoni", self._message(each.message)
        yield from (("List", _task(task)) for task in news.opened)
        yield from (("List", text) for each in news.decided for text in self._open_already(each, news))

    @staticmethod
    def _open_already(entry: Entry, news: News) -> Iterator[str]:
        names = [name for name in str(entry.detail.get("tasks") or "").split("+") if name]
        fresh = {task.reason for task in news.opened}
        for task in news.open:
            if task.reason in names and task.reason not in fresh:
                yield f"number {task.number} is still open ({task.reason})"

    def _message(self, message: Outgoing) -> str:
        """Whole where days are counted, else the first line; what every such message says is left out."""
        said = [self.strings.render("en", key) for key in ("reminder-hello", "reminder-counted", "renewal-basis")]
        text = message.text
        counts = any(each in text for each in said)
        for each in said:
            text = text.replace(each, "")
        if message.origin == "coordinator" or counts:
            text = " / ".join(line.strip() for line in text.split("\n") if line.strip())
        shown = text.strip().split("\n")[0]
        shown = shown if counts or len(shown) <= LONGEST else f"{shown[:LONGEST].rsplit(' ', 1)[0]} ..."
        buttons = "".join(f" [{choice.label}]" for choice in message.buttons)
        file = f" (file {message.document.name})" if message.document else ""
        return f"{shown}{file}{buttons}"

    def _line(self, at: int, who: str, what: str) -> None:
        local = datetime.fromtimestamp(at / 1000, TOKYO)
        if local.date() != self.day:
            self.day = local.date()
            self.lines += ["", f"### {self.day} {local:%A}", ""]
        self.lines.append(f"- {local:%H:%M} **{who}**: {what}")


def script(text: str) -> Iterator[Act]:
    """The lines that are played; the rest is what came of them."""
    day = ""
    for line in text.split("\n"):
        if found := DAY_LINE.match(line):
            day = found[1]
        elif found := ACT.fullmatch(line):
            at = datetime.fromisoformat(f"{day}T{found[1]}").replace(tzinfo=TOKYO)
            yield Act(int(at.timestamp() * 1000), found[2], found[3])


def _mondays(now: int, until: int) -> Iterator[int]:
    first = datetime.fromtimestamp(now / 1000, TOKYO).replace(hour=digest.HOUR, minute=0, second=0, microsecond=0)
    monday = int(first.timestamp() * 1000) - first.weekday() * 24 * 60 * MINUTE
    week = 7 * 24 * 60 * MINUTE
    yield from (at for at in range(monday, until, week) if at > now)


def _listed(tx: Tx) -> tuple[Renewal, ...]:
    return dates(overview.known(tx, FACTS).values(), civil(tx.now), digest.AHEAD).renewals


def _decision(entry: Entry) -> str:
    outcome = entry.action.removeprefix("reminder-")
    return f"{_rule(entry)}: {outcome}, {WHYS[Why(str(entry.detail['why']))]}"


def _why(entry: Entry) -> str:
    late = ", late" if entry.detail.get("why") == Why.LATE else ""
    return f" ({_rule(entry)}{late})"


def _rule(entry: Entry) -> str:
    name = str(entry.detail.get("rule")).removeprefix("renewal/")
    kind, _, count = name.partition("/")
    if name == "special/0":
        return "the last day comes"
    if kind.isdigit():
        return f"{kind} days before" if int(kind) > 1 else ("the day before", "on the day")[kind == "0"]
    return RULES.get(kind, name).format(count)


def _task(task: HandOver) -> str:
    why = reason(task.reason)
    phone = ", by phone" if why.phone else ""
    words = f' They wrote: "{task.words}"' if task.words else ""
    return f"number {task.number}, {WHEN[why.urgency]}{phone}: {why.text}{words}"
