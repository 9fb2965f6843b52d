"""What all parts of the bench need: times as figures, and the one way in which a part fails."""

from __future__ import annotations

import os
import re
import statistics
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

Json = dict[str, Any]
Tell = Callable[[str], None]
"""Says what is being done now, to whoever waits for the figures."""


class Failed(Exception):
    """There is nothing to measure; the text says why."""


def latencies(seconds: Sequence[float]) -> dict[str, float]:
    """Median and 95th percentile, in ms."""
    ordered = sorted(seconds)
    p95 = ordered[min(len(ordered) - 1, round(len(ordered) * 0.95))]
    return {"p50_ms": round(statistics.median(ordered) * 1000, 2), "p95_ms": round(p95 * 1000, 2)}


def peak_mib(pid: int) -> int | None:
    """The most memory that a process has had so far; None where the system does not tell."""
    status = Path(f"/proc/{pid}/status")
    peak = re.search(r"VmHWM:\s+(\d+)", status.read_text(encoding="ascii")) if status.exists() else None
    return round(int(peak[1]) / 1024) if peak else None


def cpu_seconds(pid: int) -> float:
    """How long a process has kept a core busy so far; 0 where the system does not tell."""
    stat = Path(f"/proc/{pid}/stat")
    if not stat.exists():
        return 0.0
    fields = stat.read_text(encoding="utf-8").rpartition(")")[2].split()  # what precedes is a name, with spaces or not
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
