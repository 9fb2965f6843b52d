"""Which core runs what: the bot has one for itself, so that the far side's work is not counted as the bot's."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

Cores = frozenset[int]
ANY: Cores = frozenset()


def split() -> tuple[Cores, Cores]:
    """The bot's core and those of everything else; both `ANY` on a system that has one core or cannot pin."""
    allowed = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    return (frozenset(allowed[:1]), frozenset(allowed[1:])) if len(allowed) > 1 else (ANY, ANY)


@contextmanager
def on(cores: Cores) -> Iterator[None]:
    """Run this thread, and the threads and processes that it starts meanwhile, on these cores only."""
    if not cores:
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, cores)
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)
