"""From a message to what the Bot API is sent: text in Telegram's HTML, and buttons. Pure; called by the door."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

import structlog
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.handlers.telegram.reading import MARK, Pressed, unmarked
from bot.messages import Choice, Outgoing, Source
from bot.strings import Strings

MOST_DATA = 64  # bytes that a button may carry
SHORT = 12  # characters of a label that may share its row
ABREAST = 3
ROW = 30  # characters of all labels in a row under an answer

log = structlog.get_logger()


def html(message: Outgoing, strings: Strings) -> str:
    """All that the message says, the way a chat shows it: words first, then the card, where from, and a question."""
    title = f"<b>{escape(message.title, quote=False)}</b>" if message.title else ""
    parts = [title, escape(message.text, quote=False)]
    if message.card:
        label = strings.render(message.lang, "answer-card")
        parts.append(
            f"<b>{escape(label, quote=False)}</b>\n<blockquote>{escape(message.card, quote=False)}</blockquote>"
        )
    parts += [f"<i>{escape(note, quote=False)}</i>" for note in message.notes]
    parts.append("\n".join(_small(message, strings)))
    if message.question:
        parts.append(escape(message.question.text, quote=False))
    return "\n\n".join(filter(None, parts))


def buttons(message: Outgoing) -> InlineKeyboardMarkup | None:
    """One button a row; two or three short ones share a row. A button that cannot be carried is left out.

    What answers the question that the text ends with comes first; under an answer as many share a row as fit.
    """
    asked = _fitting(message, message.question.choices if message.question else ())
    fitting = _fitting(message, message.choices)
    together = len(fitting) in range(2, ABREAST + 1) and all(len(button.text) <= SHORT for button in fitting)
    rows = _packed(fitting) if message.folded else [fitting] if together else [[button] for button in fitting]
    return InlineKeyboardMarkup([row for row in (asked, *rows) if row]) if asked or fitting else None


def marked(pressed: Pressed) -> InlineKeyboardMarkup | None:
    """The keyboard with the pressed choice marked; None where nothing changes."""
    rows = [
        [
            InlineKeyboardButton(
                _mark(button.text, chosen=button.callback_data == pressed.data), callback_data=button.callback_data
            )
            for button in row
        ]
        for row in pressed.keyboard
    ]
    before = [button.text for row in pressed.keyboard for button in row]
    after = [button.text for row in rows for button in row]
    return None if before == after else InlineKeyboardMarkup(rows)


def _mark(label: str, *, chosen: bool) -> str:
    return f"{MARK}{unmarked(label)}" if chosen else unmarked(label)


def _fitting(message: Outgoing, choices: Iterable[Choice]) -> list[InlineKeyboardButton]:
    return [button for choice in choices if (button := _button(message.prompt or "", choice))]


def _packed(buttons: Iterable[InlineKeyboardButton]) -> list[list[InlineKeyboardButton]]:
    rows: list[list[InlineKeyboardButton]] = [[]]
    for button in buttons:
        row = [*rows[-1], button]
        if len(row) <= ABREAST and sum(len(one.text) for one in row) <= ROW:
            rows[-1] = row
        else:
            rows.append([button])
    return rows


def _button(prompt: str, choice: Choice) -> InlineKeyboardButton | None:
    data = f"{prompt}|{choice.value}"
    if len(data.encode()) > MOST_DATA:
        log.error("button too long for telegram", key=choice.value.partition(":")[0])
        return None
    return InlineKeyboardButton(choice.label, callback_data=data)


def _source(source: Source) -> str:
    title = escape(source.title, quote=False)
    link = f'<a href="{escape(source.url)}">{title}</a>' if source.url else title
    return f"{link}, {escape(source.publisher, quote=False)} ({escape(source.date, quote=False)})"


def _small(message: Outgoing, strings: Strings) -> Iterator[str]:
    """Where it is from: one line, or all sources with their addresses."""
    if message.folded and message.sources and message.checked:
        named = {"date": message.checked, "publisher": message.sources[0].publisher}
        yield escape(strings.render(message.lang, "answer-from", **named), quote=False)
        return
    yield from map(_source, message.sources)
    if message.checked:
        yield f"{escape(strings.render(message.lang, 'answer-checked'), quote=False)} {message.checked}"


def commands(strings: Strings, lang: str, names: Iterable[str]) -> list[tuple[str, str]]:
    """The command menu of one language: neutral words, since a menu is seen over a shoulder."""
    return [(name, strings.render(lang, f"command-{name}")) for name in names]
