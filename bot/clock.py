"""Spans in milliseconds, as storage counts time, and the civil date in Japan."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

SECOND = 1000
MINUTE = 60 * SECOND
DAY = 24 * 60 * MINUTE
TOKYO = ZoneInfo("Asia/Tokyo")


def civil(at: int) -> date:
    """The date in Japan at a moment (milliseconds since the epoch, UTC)."""
    return datetime.fromtimestamp(at / 1000, TOKYO).date()
