"""Spans in milliseconds, as storage counts time, and the civil date in Japan."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

SECOND = 1000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR
TOKYO = ZoneInfo("Asia/Tokyo")
QUIET_FROM, QUIET_UNTIL = time(21), time(8)  # civil time in Japan: in between we begin no message


def civil(at: int) -> date:
    """The date in Japan at a moment (milliseconds since the epoch, UTC)."""
    return datetime.fromtimestamp(at / 1000, TOKYO).date()


def is_quiet(at: int) -> bool:
    """Whether a moment lies in the hours in which we begin nothing."""
    local = datetime.fromtimestamp(at / 1000, TOKYO).time()
    return not QUIET_UNTIL <= local < QUIET_FROM


def moment(at: datetime) -> int:
    """Milliseconds since the epoch of a naive civil time in Japan."""
    return int(at.replace(tzinfo=TOKYO).timestamp() * 1000)
