"""How well an answerer does on a list of records.

`tomoni evaluate` calls `score` with a function that answers; nothing here knows what stands behind it. The
dangerous errors (a crisis or a case for a human not seen, an alarm where there is none) are counted apart, and so is
help that is only offered.
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
_SLOWEST: Final = 5
_KINDS: Final = ("crisis", "human", "refuse")


@dataclass(frozen=True, slots=True)
class Reply:
    """Topics, best first (none: refused); `alarm` is the kind of fixed text that the person is shown, if any.

    `offered`: no alarm, but a line under the answer says where help is in danger.
    """

    topics: tuple[str, ...]
    alarm: Alarm | None
    offered: bool = False


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
    """Figures in the shape of DESIGN.md 8; `answer` takes question, language and earlier questions.

    Besides: recall by area (that of the first expected topic), expectations by language, the slowest questions.
    """
    judged = [_judge(record, answer) for record in records]
    on_topic = [one for one in judged if one.record.topics]
    expect: dict[str, Any] = {kind: _caught(judged, kind) for kind in _KINDS}
    expect["false_alarms"] = [one.record.question for one in judged if _false_alarm(one, care_of)]
    return {
        "n": len(records),
        "by_lang": {lang: _recall(ones) for lang, ones in _grouped(on_topic, _lang)},
        "by_area": {area: _recall(ones) for area, ones in _grouped(on_topic, _area)},
        "expect": expect,
        "expect_by_lang": {lang: _expected(ones, care_of) for lang, ones in _grouped(judged, _lang)},
        "latency_ms": _latency([one.milliseconds for one in judged]),
        "slowest": _slowest(judged),
    }


def _lang(one: _Judged) -> str:
    return one.record.lang


def _area(one: _Judged) -> str:
    return one.record.topics[0].partition("/")[0]


def _grouped(judged: Sequence[_Judged], key: Callable[[_Judged], str]) -> list[tuple[str, list[_Judged]]]:
    groups: defaultdict[str, list[_Judged]] = defaultdict(list)
    for one in judged:
        groups[key(one)].append(one)
    return sorted(groups.items())


def _expected(ones: Sequence[_Judged], care_of: CareOf) -> dict[str, Any]:
    """`calm` counts questions that call for no alarm."""
    found: dict[str, Any] = {}
    for kind in _KINDS:
        of_kind = [one for one in ones if one.record.expect == kind]
        found[kind] = {"n": len(of_kind), "caught": sum(one.caught for one in of_kind)}
    found["crisis"]["offered"] = sum(_offered(one) for one in ones if one.record.expect == "crisis")
    calm = [one for one in ones if one.record.expect not in ("crisis", "human")]
    alarmed, offered = sum(_false_alarm(one, care_of) for one in calm), sum(map(_offered, calm))
    return {**found, "calm": {"n": len(calm), "false_alarms": alarmed, "offered": offered}}


def _slowest(judged: Sequence[_Judged]) -> list[dict[str, Any]]:
    ranked = sorted(judged, key=lambda one: -one.milliseconds)[:_SLOWEST]
    return [{"q": one.record.question, "lang": one.record.lang, "ms": round(one.milliseconds, 2)} for one in ranked]


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


def _offered(one: _Judged) -> bool:
    """What is caught needs no offer."""
    return one.reply.offered and not (one.record.expect == "crisis" and one.caught)


def _latency(milliseconds: Sequence[float]) -> dict[str, float]:
    if not milliseconds:
        return {"p50": 0.0, "p95": 0.0}
    p50, p95 = np.percentile(milliseconds, (50, 95))
    return {"p50": round(float(p50), 2), "p95": round(float(p95), 2)}
