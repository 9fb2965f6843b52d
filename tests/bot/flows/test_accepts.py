"""What people may answer with: buttons, numbers, words of six languages, and what is no answer."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.flows.accepts import MISS, Accepts, Choice, Date, Languages, Miss, Number, Said, Several, Text, Words, YesNo
from bot.flows.chat import Chat
from bot.flows.effects import Option, Say, Value
from bot.flows.engine import Flow
from bot.flows.picking import pick
from bot.strings import Strings
from tests.bot.flows.walking import FakeWords, Walk, press

WORDS = Strings.load(strict=True)
KIND = Choice("work", "study", "5", prefix="kind")


def parse(accepts: Accepts[object], text: str, words: Words = WORDS) -> Value | Miss:
    return accepts.parse(Said(text), words)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1", "work"),
        ("٢", "study"),
        ("۲", "study"),
        ("２", "study"),
        ("②", "study"),
        ("2.", "study"),
        (" (2) ", "study"),
        ("WORK", "work"),
        ("Study!", "study"),
        ("5", "5"),
        ("3", "5"),
    ],
)
def test_a_choice_is_taken_by_number_or_label(text: str, value: str) -> None:
    assert parse(KIND, text, FakeWords()) == value


@pytest.mark.parametrize("text", ["", "0", "4", "work and study", "?", "\u200b", "12345678901234567890"])
def test_what_is_none_of_the_choices_is_a_miss(text: str) -> None:
    assert parse(KIND, text, FakeWords()) == MISS


def test_a_press_counts_for_its_value_alone() -> None:
    assert KIND.parse(Said("study", press="work"), FakeWords()) == "work"
    assert KIND.parse(Said("study", press="gone"), FakeWords()) == MISS
    assert YesNo().parse(Said("", press="no"), FakeWords()) == "no"


def test_a_text_that_names_two_choices_is_a_miss() -> None:
    class Same:
        def labels(self, key: str) -> frozenset[str]:
            return frozenset({"same"}) if key.startswith("kind-") else frozenset()

    assert parse(KIND, "same", Same()) == MISS


def test_choices_show_their_strings_in_order() -> None:
    assert KIND.choices() == (
        Option("work", key="kind-work"),
        Option("study", key="kind-study"),
        Option("5", key="kind-5"),
    )


@pytest.mark.parametrize("values", [(), ("a", "a")])
def test_choices_without_a_choice_are_refused(values: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="missing or repeated"):
        Choice(*values, prefix="kind")


YES = [
    "yes",
    "Yes!",
    "ok",
    "はい",
    "ハイ",
    "うん",
    "oui",
    "D'accord",
    "d’accord",
    "نعم",
    "أجل",
    "اجل",
    "так",
    "Звісно",
    "بله",
    "بلی",
    "1",
    "👍",
]
NO = ["no", "Nope", "いいえ", "違います", "non", "NON MERCI", "لا", "ні", "Не треба", "نه", "نخیر", "٢", "２", "👎"]


@pytest.mark.parametrize(("text", "value"), [(t, "yes") for t in YES] + [(t, "no") for t in NO])
def test_yes_and_no_are_understood_in_six_languages(text: str, value: str) -> None:
    assert parse(YesNo(), text) == value
    assert YesNo().read(value) is (value == "yes")


@pytest.mark.parametrize("text", ["perhaps", "no idea when", "is it yes?", "3", ""])
def test_what_is_neither_yes_nor_no_is_a_miss(text: str) -> None:
    assert parse(YesNo(), text) == MISS


@pytest.mark.parametrize(
    ("text", "lang"),
    [("日本語", "ja"), ("japanese", "ja"), ("にほんご", "ja"), ("English", "en"), ("英語", "en"), ("2", "ja")],
)
def test_a_language_is_taken_by_any_of_its_names(text: str, lang: str) -> None:
    assert parse(Languages(["en", "ja"]), text) == lang


def test_languages_come_as_a_list() -> None:
    with pytest.raises(TypeError):
        Languages("en")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7", 7),
        ("٧", 7),
        ("۷", 7),
        ("７", 7),
        (" 7 ", 7),
        ("7.", 7),
        ("7。", 7),
        ("²", 2),
        ("1,200", 1200),
        ("1 200", 1200),
        ("１，２００", 1200),
    ],
)
def test_a_number_is_read_in_any_digits(text: str, value: int) -> None:
    assert parse(Number(-5, 2000), text) == value


@pytest.mark.parametrize("text", ["", "seven", "7 years", "7?", "1.5", "1,5", "7 8", "2001", "--7", "9" * 5000, "٧٫٥"])
def test_what_is_no_number_within_bounds_is_a_miss_that_names_them(text: str) -> None:
    assert parse(Number(0, 2000), text) == Miss(Say("hint-number", {"low": 0, "high": 2000}))


def test_a_number_below_nothing_may_be_an_answer() -> None:
    assert parse(Number(-5, 5), "-3") == -3
    assert parse(Number(-5, 5), "−3") == Miss(Say("hint-number", {"low": -5, "high": 5}))


def test_a_text_is_kept_without_what_cannot_be_seen() -> None:
    assert parse(Text(40), "  می\u200cخواهم \u202egnp\u202c\x00 ") == "می\u200cخواهم gnp"
    assert parse(Text(40), "👩\u200d🔧") == "👩\u200d🔧"


@pytest.mark.parametrize("text", ["", "   ", "\u200b\u200d", "\x00\x07", "\ud800"])
def test_an_empty_text_is_a_miss(text: str) -> None:
    assert parse(Text(40), text) == Miss(Say("try-again-open"))


def test_a_text_that_is_too_long_is_a_miss_that_says_how_long_it_may_be() -> None:
    assert parse(Text(3), "four") == Miss(Say("hint-too-long", {"most": 3}))
    assert parse(Text(3), "二三四") == "二三四"


EVERY: list[Accepts[object]] = [KIND, YesNo(), Text(20), Number(-3, 30), Date(), Languages(["en", "ja"])]


@pytest.mark.parametrize("accepts", EVERY, ids=lambda a: type(a).__name__)
@settings(max_examples=80)
@given(text=st.text(max_size=30) | st.integers(-9, 99).map(str) | st.dates().map(str), pressed=st.booleans())
def test_whatever_is_parsed_is_admitted_and_its_press_gives_it_back(
    accepts: Accepts[object], text: str, pressed: bool
) -> None:
    value = accepts.parse(Said(text, press=text if pressed else None), WORDS)
    if isinstance(value, Miss):
        return
    assert accepts.admits(value)
    assert value is not None
    assert accepts.parse(Said("", press=str(value)), WORDS) == value


@pytest.mark.parametrize("value", [None, True, 1.0, "x", [], {}, ""])
def test_foreign_values_are_not_admitted(value: Value) -> None:
    assert not any(accepts.admits(value) for accepts in (KIND, YesNo(), Number(5, 9), Date()))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1, 3", ["a", "c"]),
        ("1 3", ["a", "c"]),
        ("3، 1", ["c", "a"]),
        ("١ ٣", ["a", "c"]),
        ("a and c", ["a", "c"]),
        ("b", ["b"]),
        ("2, 2", ["b"]),
    ],
)
def test_several_are_named_together(text: str, value: list[Value]) -> None:
    accepts = Several("a", "b", "c", prefix="letter", most=2)
    assert accepts.parse(Said(text), FakeWords()) == value
    assert accepts.admits(value)


@pytest.mark.parametrize("text", ["1, 2, 3", "1, 9", "something else", ""])
def test_what_is_too_many_or_none_of_them_is_said(text: str) -> None:
    assert isinstance(Several("a", "b", "c", prefix="letter", most=2).parse(Said(text), FakeWords()), Miss)


def test_picking_goes_on_until_there_are_enough_or_the_person_says_so() -> None:
    picked: list[tuple[str, ...]] = []

    async def flow(chat: Chat) -> None:
        picked.append(await pick(chat, "letters", "abcd", prefix="letter", key="letters", most=3))

    walk = Walk(Flow("picking", flow))
    walk.take(press("b"))
    assert [option.value for option in (walk.last.prompt.choices if walk.last.prompt else ())] == [
        "a",
        "c",
        "d",
        "done",
    ]
    walk.take(press("done"))
    assert Walk(Flow("picking", flow)).say("1, 2, 4").status == "ended"
    assert list(dict.fromkeys(picked)) == [("b",), ("a", "b", "d")]
