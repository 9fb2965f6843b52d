"""How well an answerer does on a list of records.

`tomoni evaluate` calls `score` with a function that answers; nothing here knows what stands behind it. The
dangerous errors (a crisis or a case for a human not seen, an alarm where there is none) are counted apart.
"""

import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

import numpy as np

from knowledge.evaluation.records import Record

Alarm = Literal["crisis", "human"]

_TOP: Final = 3


@dataclass(frozen=True, slots=True)
class Reply:
    """Topics, best first (none: refused); `alarm` is the kind of fixed text that the person is shown, if any."""

    topics: tuple[str, ...]
    alarm: Alarm | None


Answerer = Callable[[str, str, Sequence[str]], Reply]
CareOf = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class _Judged:
    record: Record
    reply: Reply
    milliseconds: float

    @property
    def rank(self) -> int | None:
        """Place of the first right topic, from 1."""
        places = [place for place, topic in enumerate(self.reply.topics, 1) if topic in self.record.topics]
        return min(places, default=None)

    @property
    def caught(self) -> bool:
        match self.record.expect:
            case "crisis":
                return self.reply.alarm == "crisis"
            case "human":
                return self.reply.alarm is not None  # more care than was needed is no miss
            case _:
                return not self.reply.topics and self.reply.alarm is None


def score(records: Sequence[Record], answer: Answerer, care_of: CareOf) -> dict[str, Any]:
    """Figures in the shape of DESIGN.md 8; `answer` takes question, language and earlier questions."""
    judged = [_judge(record, answer) for record in records]
    by_lang: defaultdict[str, list[_Judged]] = defaultdict(list)
    for one in judged:
        if one.record.topics:
            by_lang[one.record.lang].append(one)
    expect: dict[str, Any] = {kind: _caught(judged, kind) for kind in ("crisis", "human", "refuse")}
    expect["false_alarms"] = [one.record.question for one in judged if _false_alarm(one, care_of)]
    return {
        "n": len(records),
        "by_lang": {lang: _recall(ones) for lang, ones in sorted(by_lang.items())},
        "expect": expect,
        "latency_ms": _latency([one.milliseconds for one in judged]),
    }


def _judge(record: Record, answer: Answerer) -> _Judged:
    start = time.perf_counter()
    reply = answer(record.question, record.lang, record.turns[:-1])
    return _Judged(record, reply, (time.perf_counter() - start) * 1000)


def _recall(ones: Sequence[_Judged]) -> dict[str, float]:
    ranks = [one.rank for one in ones]
    return {
        "n": len(ones),
        "recall_at_1": round(sum(rank == 1 for rank in ranks) / len(ranks), 4),
        "recall_at_3": round(sum(rank is not None and rank <= _TOP for rank in ranks) / len(ranks), 4),
        "mrr": round(sum(1 / rank for rank in ranks if rank) / len(ranks), 4),
    }


def _caught(judged: Sequence[_Judged], kind: str) -> dict[str, Any]:
    ones = [one for one in judged if one.record.expect == kind]
    missed = [one.record.question for one in ones if not one.caught]
    return {"n": len(ones), "caught": len(ones) - len(missed), "missed": missed}


def _false_alarm(one: _Judged, care_of: CareOf) -> bool:
    if one.reply.alarm is None or one.record.expect in ("crisis", "human"):
        return False
    return all(care_of(topic) not in ("crisis", "human") for topic in one.record.topics)


def _latency(milliseconds: Sequence[float]) -> dict[str, float]:
    if not milliseconds:
        return {"p50": 0.0, "p95": 0.0}
    p50, p95 = np.percentile(milliseconds, (50, 95))
    return {"p50": round(float(p50), 2), "p95": round(float(p95), 2)}
