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
from typing import Any, Literal

import structlog

SAFE = frozenset(
    {
        "event", "level", "timestamp", "logger", "error", "where", "kind", "channel", "outbox", "problem",
        "count", "counts", "flow", "fault", "file", "line", "attempts", "inbox", "seconds", "port", "url",
        "key", "lang", "tick", "languages", "guides",
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
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(levelname)s %(name)s %(message)s")


def _place_of_error(_logger: object, _method: str, event: Event) -> Event:
    error = event.pop("exc_info", None)
    if isinstance(error, BaseException):
        last = traceback.extract_tb(error.__traceback__)[-1:]
        event["error"] = type(error).__name__
        event["where"] = ", ".join(f"{frame.name}:{frame.lineno}" for frame in last)
    return event


def _only_safe(_logger: object, _method: str, event: Event) -> Event:
    return {key: value for key, value in event.items() if key in SAFE}
