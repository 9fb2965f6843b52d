"""Structured logs that cannot hold a person's words, name or address. Called once by `bot.app`.

Only the keys named here pass; everything else a caller hands over is dropped, so that a careless log
line never becomes a leak. Exceptions are logged by type and place, without their message, which may
quote what a person wrote.
"""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import MutableMapping
from types import TracebackType
from typing import Any, Literal

import structlog

SAFE = frozenset(
    {
        "event", "level", "timestamp", "logger", "error", "where", "kind", "channel", "outbox", "problem",
        "count", "counts", "flow", "fault", "file", "line", "attempts", "inbox", "seconds", "port", "url",
        "key", "lang", "tick", "languages", "guides", "loop",
    }
)  # fmt: skip
Event = MutableMapping[str, Any]


def configure(level: str, style: Literal["json", "plain"]) -> None:
    """Send all logs to standard error, ours and the libraries' (theirs from warnings up)."""
    renderer = (
        structlog.processors.JSONRenderer()
        if style == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _place_of_error,
            _only_safe,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    libraries = logging.StreamHandler(sys.stderr)
    libraries.setFormatter(WithoutWords("%(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[libraries])
    for library in (
        "apscheduler",
        "telegram",
        "openai",
        "httpx",
        "langchain_core",
        "langchain_openai",
    ):  # we log their failures ourselves; theirs quote what came
        logging.getLogger(library).setLevel(logging.CRITICAL)


class WithoutWords(logging.Formatter):
    """A library's log line with the type and place of its exception in place of the exception's text."""

    def formatException(  # noqa: N802 -- the name that logging calls
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        return "" if ei[1] is None else f"{type(ei[1]).__name__} at {_place(ei[1])}"


def _place_of_error(_logger: object, _method: str, event: Event) -> Event:
    error = event.pop("exc_info", None)
    if isinstance(error, BaseException):
        event["error"] = type(error).__name__
        event["where"] = _place(error)
    return event


def _place(error: BaseException) -> str:
    return ", ".join(f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)[-1:])


def _only_safe(_logger: object, _method: str, event: Event) -> Event:
    return {key: value for key, value in event.items() if key in SAFE}
