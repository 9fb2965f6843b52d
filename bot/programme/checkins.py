"""How somebody's weeks went, as they said it themselves: what is kept of it, and what counts as low.

Used by the flow `checkin` and nothing else: how a person feels never reaches matching.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

FACT: Final = "checkins"
"""A list of {"on": iso date, "week": 1..5, "way": one of WAYS, "sleep": 1..5 | None, "mood": 1..5 | None,
"words": str | None}, the oldest first."""
ALLOWED: Final = "checkin-allowed"  # {"sleep": bool, "mood": bool}
DAY: Final = "checkin-day"  # one of opening.WEEKDAYS, or "none"

WEEKS: Final = ("very-hard", "hard", "so-so", "good", "very-good")  # 1 to 5
WAYS: Final = ("nothing", "papers", "work", "money", "health", "people", "other")
ASKED_IF_ALLOWED: Final = ("sleep", "mood")
MOST: Final = 60
LOW, MIDDLING = 2, 3

Checkin: TypeAlias = "dict[str, Any]"


def known(value: object) -> list[Checkin]:
    """Read the stored fact."""
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def joined(before: Sequence[Checkin], new: Checkin) -> list[Checkin]:
    """With a new one, which replaces that of the same day; the oldest go."""
    return [*(row for row in before if row.get("on") != new["on"]), new][-MOST:]


def is_low(rows: Sequence[Checkin]) -> bool:
    """Whether the latest is among the two lowest, or was hardly better twice in a row."""
    latest = [rows[-1].get(name) for name in ("week", "sleep", "mood")] if rows else []
    weeks = [row.get("week") for row in rows[-2:]]
    return any(_upto(value, LOW) for value in latest) or (
        len(weeks) > 1 and all(_upto(week, MIDDLING) for week in weeks)
    )


def points(rows: Sequence[Checkin], allowed: Mapping[str, object]) -> list[Checkin]:
    """What the picture of the weeks shows: no words, nothing of what was in the way, and what may be asked about."""
    shown = ("on", "week", *(name for name in ASKED_IF_ALLOWED if allowed.get(name)))
    return [{name: row.get(name) for name in shown} for row in rows]


def _upto(value: object, most: int) -> bool:
    return isinstance(value, int) and value <= most
