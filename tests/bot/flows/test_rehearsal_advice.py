"""Asking the language model about an answer of a rehearsal: who may, what is sent, said, and what if it fails."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.conversation.wording import Wording
from bot.flows.effects import Consent, Consult, Effect, Prompt, Say, Value
from bot.flows.engine import Back, Result
from bot.flows.state import Fact
from bot.flows.terms import MODEL
from bot.programme.interview import questions
from bot.strings import Strings
from tests.bot.flows.people import MODEL as TERMS
from tests.bot.flows.test_rehearsal import FLOW, GOOD
from tests.bot.flows.walking import FAILED, FEEDBACK, Walk, press, texts

STRINGS = Strings.load(strict=True)
OTHER = "In my last job I taught six new cooks, so that nobody had to wait for dinner any more."
FLIGHT = "I fled the war in 2015 and came here."
WITHOUT = ["next", "enough"]
WITH = ["next", "ask", "enough"]


def begin(model: Value, *, keeps: bool = True) -> Walk:
    walk = Walk(FLOW, {"keeps": Fact(keeps, 1), "model": Fact(model, 0)})
    for answer in ("it", "en"):
        walk.take(press(answer))
    return walk


def agreed(**changed: Value) -> dict[str, Value]:
    return TERMS | {"agreed": True} | changed


NOT_YET = agreed(agreed=False)


def options(walk: Walk) -> list[str]:
    return [option.value for option in walk.prompt.choices]


def told(walk: Walk, result: Value) -> Walk:
    """Bring this as the result of what was asked last."""
    assert walk.consult
    walk.take(Result(walk.consult.name, result, walk.consult.ticket))
    return walk


def spoken(effects: Sequence[Effect], key: str, lang: str) -> str:
    (say,) = [effect for effect in effects if isinstance(effect, Say) and effect.key == key]
    return Wording(STRINGS, lang).say(say).text


def put(prompt: Prompt, lang: str = "en") -> str:
    return Wording(STRINGS, lang).prompt("run", prompt).text


def test_where_there_is_no_model_it_cannot_be_asked() -> None:
    walk = begin(None)
    walk.take(texts(GOOD))
    assert options(walk) == WITHOUT


def test_whoever_agreed_is_sent_on_at_once_and_told_to_wait() -> None:
    walk = begin(agreed())
    walk.take(texts(GOOD))
    assert options(walk) == WITH
    walk.take(press("ask"))
    assert walk.last.status == "consulting"
    assert "rehearsal-ai-wait" in walk.said
    assert walk.consult
    assert walk.consult.request == {
        "work": "feedback",
        "question": "intro",
        "kind": "intro",
        "answer": GOOD,
        "wanted": "en",
    }
    assert walk.done == ()


@pytest.mark.parametrize("lang", STRINGS.languages)
def test_what_it_said_is_shown_with_the_quote_and_that_a_computer_said_it(lang: str) -> None:
    walk = begin(agreed())
    walk.take(texts(GOOD))
    walk.take(press("ask"))
    told(walk, FEEDBACK)
    text = spoken(walk.seen, "rehearsal-ai-said", lang)
    assert isinstance(FEEDBACK, dict)
    assert [said for said in FEEDBACK.values() if str(said) not in text] == []
    assert text.endswith(STRINGS.render(lang, "rehearsal-ai-note"))


def test_after_it_the_same_question_is_put_without_asking_it_again() -> None:
    walk = begin(agreed())
    walk.take(texts(GOOD))
    before = put(walk.prompt)
    walk.take(press("ask"))
    told(walk, FEEDBACK)
    assert put(walk.prompt) == before
    assert options(walk) == WITHOUT
    walk.take(press("next"))
    assert walk.prompt.name == "motive.answer"


def test_another_attempt_can_be_asked_about_but_not_the_same_one() -> None:
    walk = begin(agreed())
    walk.take(texts(GOOD))
    walk.take(press("ask"))
    told(walk, FEEDBACK)
    walk.take(texts(OTHER))
    assert options(walk) == WITH
    walk.take(texts(GOOD))
    assert options(walk) == WITHOUT


@pytest.mark.parametrize("result", [FAILED, None, "text", [], {"good": 1, "quote": "a", "try": "b"}, {"good": "a"}])
def test_where_it_fails_that_is_said_and_the_rehearsal_goes_on(result: Value) -> None:
    walk = begin(agreed())
    walk.take(texts(GOOD))
    walk.take(press("ask"))
    told(walk, result)
    assert "rehearsal-ai-failed" in walk.said
    assert "rehearsal-ai-said" not in walk.said
    walk.take(press("enough"))
    walk.take(press("all"))
    assert walk.last.status == "ended"


def test_whoever_has_not_agreed_is_asked_once_a_round_with_whose_it_is_where_and_how_long() -> None:
    walk = begin(NOT_YET)
    walk.take(texts(GOOD))
    walk.take(press("ask"))
    asked = put(walk.prompt)
    assert [str(TERMS[name]) for name in ("provider", "country", "retention") if str(TERMS[name]) not in asked] == []
    walk.take(press("yes"))
    assert walk.last.status == "consulting"
    consent, consult = (effect for effect in walk.last.effects if isinstance(effect, Consent | Consult))
    assert consent == Consent(MODEL, 7, given=True)
    assert isinstance(consult, Consult)
    told(walk, FEEDBACK)
    walk.take(texts(OTHER))
    walk.take(press("ask"))
    assert walk.last.status == "consulting"


def test_a_no_sends_nothing_and_is_asked_no_more_in_this_round() -> None:
    walk = begin(NOT_YET)
    walk.take(texts(GOOD))
    walk.take(press("ask"))
    walk.take(press("no"))
    assert "my-data-model-off" in walk.said
    assert options(walk) == WITHOUT
    walk.take(press("next"))
    walk.take(texts(OTHER))
    assert options(walk) == WITHOUT
    assert [effect for effect in walk.seen if isinstance(effect, Consent | Consult)] == []


def test_a_no_can_be_taken_back_by_going_back() -> None:
    walk = begin(NOT_YET)
    walk.take(texts(GOOD))
    walk.take(press("ask"))
    walk.take(press("no"))
    walk.take(Back())
    walk.take(press("yes"))
    assert walk.last.status == "consulting"


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        (FLIGHT, "why you moved"),
        ("I had been ill, I was depressed.", "your health"),
        ("My wife and my children live with me.", "your family"),
        ("I am a muslim and I pray.", "religion or politics"),
        ("Mr Stone was my boss there, +81 90 1234 5678.", "names or numbers of other people"),
    ],
)
def test_before_private_things_go_along_that_is_said(text: str, ground: str) -> None:
    walk = begin(agreed())
    walk.take(texts(text))
    assert ground in put(walk.prompt)
    assert options(walk) == WITH
    walk.take(press("ask"))
    told(walk, FEEDBACK)
    assert ground not in put(walk.prompt)


def test_without_a_model_private_things_go_nowhere_and_nothing_is_said_of_it() -> None:
    walk = begin(None)
    walk.take(texts(FLIGHT))
    assert walk.prompt.key == "rehearsal-more"


def test_it_can_be_asked_about_every_question_of_a_round() -> None:
    walk = begin(agreed())
    asked = questions("it", 0)
    for question in asked:
        walk.take(texts(GOOD))
        walk.take(press("ask"))
        assert walk.consult
        assert walk.consult.request["question"] == question
        told(walk, FEEDBACK)
        assert options(walk) == (WITHOUT if question != asked[-1] else ["next"])
        walk.take(press("next"))
    walk.take(press("all"))
    assert walk.last.status == "ended"
