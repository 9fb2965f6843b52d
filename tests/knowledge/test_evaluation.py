"""Reading and scoring of question files, with an answerer whose replies are known."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from knowledge.evaluation import Record, Reply, read, score
from knowledge.evaluation.records import Expectation

CARES = {"a/law": "law", "a/crisis": "crisis"}


def record(q: str, *, lang: str = "en", topics: tuple[str, ...] = (), expect: Expectation | None = None) -> Record:
    return Record((q,), lang, topics, expect)


def scored(replies: dict[str, Reply], *records: Record) -> dict[str, Any]:
    def answer(question: str, _lang: str, _before: Sequence[str]) -> Reply:
        return replies.get(question, Reply((), None))

    return score(records, answer, lambda topic: CARES.get(topic, "none"))


def test_recall_counts_any_listed_topic_by_language() -> None:
    replies = {"first": Reply(("a/x", "a/y"), None), "third": Reply(("a/p", "a/q", "a/x"), None)}
    figures = scored(
        replies,
        record("first", topics=("a/x",)),
        record("third", topics=("a/z", "a/x")),
        record("never", topics=("a/x",)),
        record("first", lang="ja", topics=("a/y",)),
    )
    assert figures["n"] == 4
    assert figures["by_lang"] == {
        "en": {"n": 3, "recall_at_1": 0.3333, "recall_at_3": 0.6667, "mrr": 0.4444},
        "ja": {"n": 1, "recall_at_1": 0.0, "recall_at_3": 1.0, "mrr": 0.5},
    }


def test_more_care_than_expected_is_caught_and_less_is_missed() -> None:
    replies = {"c": Reply((), "crisis"), "h": Reply(("a/x",), "human"), "t": Reply(("a/x",), None)}
    figures = scored(
        replies,
        record("c", expect="crisis"),
        record("h", expect="crisis"),
        record("c", expect="human"),
        record("h", expect="human"),
        record("t", expect="human"),
        record("t", expect="refuse"),
        record("h", expect="refuse"),
        record("nothing", expect="refuse"),
    )
    assert figures["expect"] == {
        "crisis": {"n": 2, "caught": 1, "missed": ["h"]},
        "human": {"n": 3, "caught": 2, "missed": ["t"]},
        "refuse": {"n": 3, "caught": 1, "missed": ["t", "h"]},
        "false_alarms": ["h"],
    }


def test_an_alarm_is_false_unless_the_topic_calls_for_it() -> None:
    replies = {"q": Reply((), "crisis")}
    figures = scored(
        replies, record("q", topics=("a/law",)), record("q", topics=("a/crisis",)), record("q"), record("fine")
    )
    assert figures["expect"]["false_alarms"] == ["q", "q"]


def test_help_that_is_only_offered_is_counted_apart() -> None:
    replies = {"missed": Reply((), None, offered=True), "calm": Reply(("a/x",), None, offered=True)}
    caught = {"caught": Reply((), "crisis"), "lost": Reply(("a/x",), None)}
    records = [record(question, expect="crisis") for question in ("missed", "caught", "lost")]
    figures = scored({**replies, **caught}, *records, record("calm"))
    row = figures["expect_by_lang"]["en"]
    assert row["crisis"] == {"n": 3, "caught": 1, "offered": 1}
    assert row["calm"] == {"n": 1, "false_alarms": 0, "offered": 1}


def test_the_last_of_several_turns_is_judged_after_the_others() -> None:
    seen: list[tuple[str, tuple[str, ...]]] = []

    def answer(question: str, _lang: str, before: Sequence[str]) -> Reply:
        seen.append((question, tuple(before)))
        return Reply(("a/x",), None)

    score([Record(("one", "two", "three"), "en", ("a/x",), None)], answer, CARES.__getitem__)
    assert seen == [("three", ("one", "two"))]


def test_a_file_is_read_line_by_line(tmp_path: Path) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_text(
        '{"q": "one", "lang": "en", "topics": ["a/x"]}\n\n{"turns": ["a", "b"], "lang": "ja", "expect": "human"}\n'
    )
    records, bad = read(file)
    assert bad == []
    assert records == [Record(("one",), "en", ("a/x",), None), Record(("a", "b"), "ja", (), "human")]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "not JSON"),
        (b"[1]", "not a JSON object"),
        (b"\xff", "not UTF-8"),
        (b"[" * 100_000, "not JSON"),
        (b'{"lang": "en"}', "either q or turns"),
        (b'{"q": "a", "turns": ["a"], "lang": "en"}', "either q or turns"),
        (b'{"q": "a"}', "lang must be"),
        (b'{"q": 1, "lang": "en"}', "q must be text"),
        (b'{"turns": [], "lang": "en"}', "turns is empty"),
        (b'{"q": "a", "lang": "en", "topics": "a/x"}', "topics must be"),
        (b'{"q": "a", "lang": "en", "expect": "maybe"}', "expect is one of"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: bytes, reason: str) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_bytes(b'{"q": "fine", "lang": "en"}\n' + line + b"\n")
    records, bad = read(file)
    assert len(records) == 1
    assert [(one.line, reason in one.reason) for one in bad] == [(2, True)]


def test_areas_languages_and_the_slowest_are_named() -> None:
    replies = {"c": Reply((), "crisis"), "x": Reply(("b/x",), None)}
    figures = scored(
        replies,
        record("x", topics=("b/x", "a/z")),
        record("x", topics=("a/z",)),
        record("c", lang="ja", expect="crisis"),
        record("c", lang="ja"),
        record("n", lang="ja", expect="human"),
    )
    assert figures["by_area"] == {
        "a": {"n": 1, "recall_at_1": 0.0, "recall_at_3": 0.0, "mrr": 0.0},
        "b": {"n": 1, "recall_at_1": 1.0, "recall_at_3": 1.0, "mrr": 1.0},
    }
    assert figures["expect_by_lang"]["ja"] == {
        "crisis": {"n": 1, "caught": 1, "offered": 0},
        "human": {"n": 1, "caught": 0},
        "refuse": {"n": 0, "caught": 0},
        "calm": {"n": 1, "false_alarms": 1, "offered": 0},
    }
    assert len(figures["slowest"]) == 5
    assert {"q", "lang", "ms"} == figures["slowest"][0].keys()
