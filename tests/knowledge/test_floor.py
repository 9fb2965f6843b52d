"""The floor under the evaluation rises and never sinks."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.evaluation import Record, Reply, floor, score
from knowledge.evaluation.floor import BadFloorError, Sunk

FLOORS = st.dictionaries(
    st.sampled_from(["en", "ja", "fr"]),
    st.dictionaries(st.sampled_from(["mrr", "crisis", "questions"]), st.floats(0, 1)),
)


def test_what_is_measured_are_shares_by_language() -> None:
    records = [
        Record(("a",), "en", ("x/a",), None),
        Record(("b",), "en", ("x/a",), None),
        Record(("danger",), "en", (), "crisis"),
        Record(("joke",), "en", (), "refuse"),
    ]
    replies = {"a": Reply(("x/a",), None), "b": Reply(("x/b",), "crisis"), "danger": Reply((), "crisis")}
    figures = score(records, lambda q, *_: replies.get(q, Reply((), None)), lambda _: "none")
    assert floor.measured(figures) == {
        "en": {
            "recall_at_1": 0.5,
            "recall_at_3": 0.5,
            "mrr": 0.5,
            "crisis": 1.0,
            "crisis_or_offer": 1.0,
            "refuse": 1.0,
            "no_alarm": pytest.approx(2 / 3),
            "no_offer": 1.0,
            "questions": 4,
        }
    }


def test_what_sank_or_is_gone_is_named() -> None:
    least = {"en": {"mrr": 0.9, "crisis": 1.0}, "uk": {"mrr": 0.5}}
    assert floor.below(least, {"en": {"mrr": 0.9, "crisis": 0.99}}) == (
        Sunk("en", "crisis", 1.0, 0.99),
        Sunk("uk", "mrr", 0.5, None),
    )
    assert str(Sunk("uk", "mrr", 0.5, None)) == "uk mrr: not measured, the floor is 0.5"


def test_a_raised_floor_is_written_two_places_down_and_holds(tmp_path: Path) -> None:
    now = {"en": {"mrr": 0.87654, "crisis": 0.29, "questions": 120.0}}
    floor.write(tmp_path / "floor.json", floor.raised({}, now))
    assert floor.read(tmp_path / "floor.json") == {"en": {"mrr": 0.87, "crisis": 0.29, "questions": 120.0}}
    assert floor.below(floor.read(tmp_path / "floor.json"), now) == ()


@given(before=FLOORS, now=FLOORS)
def test_nothing_ever_sinks(before: dict[str, dict[str, float]], now: dict[str, dict[str, float]]) -> None:
    after = floor.raised(before, now)
    assert all(after[lang][name] >= least for lang, row in before.items() for name, least in row.items())
    assert set(floor.below(after, now)) <= {
        Sunk(lang, name, after[lang][name], now.get(lang, {}).get(name))
        for lang, row in before.items()
        for name, least in row.items()
        if now.get(lang, {}).get(name, -1) < least
    }


@pytest.mark.parametrize("text", ["", "[]", '{"en": 1}', '{"en": {"mrr": "high"}}', '{"en": {"mrr": NaN}}', "\0"])
def test_a_file_that_is_no_floor_is_said(tmp_path: Path, text: str) -> None:
    file = tmp_path / "floor.json"
    file.write_text(text, "utf-8")
    with pytest.raises(BadFloorError, match=r"floor\.json"):
        floor.read(file)
    assert floor.read(tmp_path / "none.json") == {}
