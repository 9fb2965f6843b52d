"""What must hold of all that a flow remembers, whatever way a person took through it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from bot.flows.effects import Forget, Remember
from bot.programme import plans, profile
from bot.programme.occupations import BY_ID
from bot.programme.residency import State, Stay, state
from tests.bot.flows.walking import Walk

JOB = {"kind", "what", "where", "from", "to", "did", "result"}
STORY = {"title", "situation", "task", "action", "result"}
TERMS = {"japanese", "english", "place", "hours", "permission"}


def assert_kept_whole(walk: Walk) -> None:
    for effect in walk.done:
        if isinstance(effect, Remember) and effect.name in SHAPES:
            assert SHAPES[effect.name](effect.value), effect
    words = [effect for effect in walk.done if isinstance(effect, Remember | Forget) and effect.name == "residence"]
    if words and isinstance(words[-1], Remember) and walk.flow.name != "renewal_more":
        _assert_not_expired(words[-1].value, walk)


def _assert_not_expired(residence: object, walk: Walk) -> None:
    """Dates that have passed are kept only where something still follows from them."""
    stay = Stay.of_fact(residence)
    assert stay is not None
    assert state(stay, walk.today) is not State.EXPIRED or stay.refused or "renewal-stopped" in walk.said


def _goals(kept: Any) -> bool:
    """It reads back as it was, within its bounds."""
    read = plans.goals_of(kept)
    return plans.goals_fact(read) == kept and sum(each.open for each in read) <= plans.MOST_OPEN


def _applications(kept: Any) -> bool:
    read = plans.applications_of(kept)
    ids = {each.id for each in read}
    return plans.applications_fact(read) == kept and len(ids) == len(read) <= plans.MOST_APPLICATIONS


def _items(items: Any, parts: Collection[str], most: int) -> bool:
    return len(items) <= most and all(item.keys() == parts for item in items)


def _ids(ids: list[str], known: Collection[str], most: int) -> bool:
    return 0 < len(ids) == len(set(ids)) <= most and set(ids) <= set(known)


SHAPES: Mapping[str, Callable[[Any], bool]] = {
    plans.GOALS: _goals,
    plans.APPLICATIONS: _applications,
    profile.FIELD: lambda kept: kept["field"] in profile.FIELDS and kept["level"] in profile.LEVELS,
    profile.WORK: lambda kept: _items(kept, JOB, 8) and all(one["what"] and one["did"] is not None for one in kept),
    profile.STORIES: lambda kept: (
        _items(kept, STORY, 5) and None not in {part for one in kept for part in one.values()}
    ),
    profile.STRENGTHS: lambda kept: (
        _items(kept, {"strength", "proof"}, 5) and _ids([one["strength"] for one in kept], profile.STRENGTH_IDS, 5)
    ),
    profile.VALUES: lambda kept: _ids(kept, profile.VALUE_IDS, 8),
    profile.TARGETS: lambda kept: _ids(kept, BY_ID, 6),
    profile.OVERLAP: lambda kept: kept.keys() == {"will", "can", "must"} and None not in kept.values(),
    profile.TERMS: lambda kept: kept.keys() == TERMS and kept["permission"] in (*profile.PERMISSIONS, None),
    profile.YEARS: lambda kept: 0 < len(kept) <= 8 and all(1 <= one["height"] <= 5 for one in kept),
    profile.SHARED: lambda kept: set(kept) <= set(profile.FACTS),
}
