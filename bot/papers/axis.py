"""Where the years and the weeks of a picture stand: to scale, and never so near that their labels meet."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

MIDDLE = 0.5  # of the axis, for what stands alone


def places(values: Sequence[int], least: float) -> tuple[float, ...]:
    """Shares of the axis, 0 to 1, for rising values; two are never nearer than `least`, if there is room for that."""
    distances = [later - earlier for earlier, later in pairwise(values)]
    if not distances:
        return (MIDDLE,) * len(values)
    return tuple(accumulate(_gaps(distances, min(least, 1 / len(distances))), initial=0.0))


def _gaps(distances: Sequence[int], least: float) -> list[float]:
    """Shares of the axis: what would be too small gets the least, and the others share what is left."""
    if not any(distances):
        return [1 / len(distances)] * len(distances)
    narrow: set[int] = set()
    while True:
        left = 1 - least * len(narrow)
        whole = sum(distance for index, distance in enumerate(distances) if index not in narrow)
        gaps = [least if index in narrow else left * distance / whole for index, distance in enumerate(distances)]
        more = {index for index, gap in enumerate(gaps) if gap < least}
        if not more:
            return gaps
        narrow |= more
