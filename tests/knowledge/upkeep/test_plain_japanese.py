"""やさしい日本語: what counts as hard, and that the Japanese guides for internationals are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.upkeep.plain_japanese import Limits, findings, score

LONG = "あ" * 30 + "と、" + "い" * 40 + "です。"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("短いです。二つです。\n\n- " + LONG, "75 letters, more than 60"),
        ("行かないわけではありません。", "a double negative"),
        ("電話しないことはありません。", "a double negative"),
        ("行かなければならないので、書かなければなりません。", "more than one なければなりません"),
        ("長い時間、働かせられました。", "made to do"),
        ("書かれた紙が送られた人に言われた日から来ます。", "a chain of passives"),
        ("カードを出す。", "neither です nor ます"),
        ("お金がかからない。", "neither です nor ます"),
        ("憂鬱な顧客です。", "no reading for 100% of the kanji words"),
        ("東京都千代田区西神田。", "of the letters are kanji"),
    ],
)
def test_what_is_hard_is_named(body: str, reason: str) -> None:
    assert any(reason in str(found) for found in findings(body)), findings(body)


@pytest.mark.parametrize(
    "body",
    [
        "更新（こうしん）は3か月前からできます。更新を申請（しんせい）してください。",
        "14日以内に出さなければなりません。",
        "パスポートをとられました。",
        "- #9110：急がないときの、けいさつの相談。\n- あなたの写真2枚\n",
        "日本語、" + "フランス語、ネパール語、クメール語、" * 5 + "タイ語で話せます。",
        "5-5-30、tokyoimmi-yoyaku.moj.go.jp、0570-013904です。",
    ],
)
def test_what_is_plain_passes(body: str) -> None:
    assert findings(body) == ()


def test_a_finding_names_its_sentence_and_line() -> None:
    (found,) = findings("短いです。二つです。\n\n## すること\n1. 電話します。カードを出す。")
    assert (found.line, found.sentence, found.reason) == (3, "カードを出す。", "neither です nor ます")


def test_the_first_paragraph_may_be_longer_as_it_has_two_sentences() -> None:
    assert not findings(LONG, limits=Limits(mean=99))
    assert findings("二つです。\n\n" + LONG, limits=Limits(mean=99))
    assert findings(LONG, limits=Limits(mean=99, longest_in_lead=60))


def test_a_reading_given_in_the_title_counts() -> None:
    assert score("更新です。", "更新（こうしん）").unread == ()
    assert score("更新です。").unread == ("更新",)


@given(
    body=st.text(st.sampled_from("あいます。、（）漢字更新\n#-1. はないなければ"), max_size=120) | st.text(max_size=120)
)
def test_whatever_is_measured_a_finding_points_into_the_text(body: str) -> None:
    assert all(0 <= found.line <= body.count("\n") for found in findings(body))
    assert 0 <= score(body).kanji <= 1
