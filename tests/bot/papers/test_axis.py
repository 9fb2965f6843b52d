"""Where years and weeks stand on the axis of a picture."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.papers.axis import places


@pytest.mark.parametrize(
    ("years", "least", "found"),
    [
        ([2018, 2019, 2022], 0.1, [0, 0.25, 1]),
        ([2016, 2018, 2026], 0.1, [0, 0.2, 1]),
        ([2000, 2001, 2100], 0.2, [0, 0.2, 1]),
        ([2020], 0.1, [0.5]),
        ([2020, 2020], 0.1, [0, 1]),
        ([], 0.1, []),
    ],
)
def test_years_stand_to_scale_where_that_leaves_room_for_their_labels(
    years: list[int], least: float, found: list[float]
) -> None:
    assert places(years, least) == pytest.approx(found)


@given(st.lists(st.integers(1900, 2100), min_size=2, max_size=30), st.floats(0.01, 0.5))
def test_they_fill_the_axis_in_their_order_and_never_meet(years: list[int], least: float) -> None:
    found = places(sorted(years), least)
    gaps = [later - earlier for earlier, later in itertools.pairwise(found)]
    assert found[0] == 0
    assert found[-1] == pytest.approx(1)
    assert min(gaps) >= min(least, 1 / len(gaps)) - 1e-9
