"""Words in every language: complete, rendered as the language wants it, recognised as people type them."""

from __future__ import annotations

import logging
from datetime import date
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from hypothesis import given, settings
from hypothesis import strategies as st

import bot.strings
from bot.strings import COMMANDS, Strings, clean, detect, direction, normalise

FOLDER = Path(bot.strings.__file__).parent
STRINGS = Strings.load(strict=True)
OFFERED = ("en", "ja", "fr", "ar", "uk", "fa")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small set of languages: English whole, Arabic and Japanese whole, French in part."""
    files = {
        "en/a.ftl": """
hi = Hi { $name }
days = { $n ->
    [one] one day
   *[other] { $n } days
}
on = On { $day }
who = { $name ->
    [none] you
   *[other] { $name }
}
sure = { $yes ->
    [true] yes
   *[false] no
}
""",
        "ja/a.ftl": """
hi = こんにちは { $name }
days = { $n }日
on = { $day }
who = { $name }
sure = { $yes }
""",
        "ar/a.ftl": """
hi = مرحبا { $name }
days = { $n ->
    [zero] صفر
    [one] يوم
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يوما
   *[other] { $n } يوم
}
on = { $day }
who = { $name }
sure = { $yes }
""",
        "fr/a.ftl": """
hi = Bonjour { $name }
""",
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path


class _Placeholders(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's visitor asks for it
        self.found.add(node.id.name)


def _placeholders(lang: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for path in (FOLDER / lang).glob("*.ftl"):
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            if isinstance(entry, ast.Message):
                visitor = _Placeholders()
                visitor.visit(entry)
                found[entry.id.name] = visitor.found
    return found


def test_every_language_on_offer_is_complete() -> None:
    assert {lang: STRINGS.missing(lang) for lang in OFFERED} == dict.fromkeys(OFFERED, frozenset())
    assert STRINGS.languages == OFFERED


@pytest.mark.parametrize("lang", [lang for lang in STRINGS.languages if lang != "en"])
def test_a_language_on_offer_has_the_keys_and_placeholders_of_english(lang: str) -> None:
    assert _placeholders(lang) == _placeholders("en")


@pytest.mark.parametrize("lang", ["fr", "ar", "uk", "fa"])
def test_a_language_in_the_making_says_nothing_that_english_does_not(lang: str) -> None:
    english = _placeholders("en")
    assert {key: names for key, names in _placeholders(lang).items() if english.get(key) != names} == {}


@pytest.mark.parametrize("lang", ["en", "ja", "fr", "ar", "uk", "fa"])
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_words_in_every_language(lang: str, command: str) -> None:
    assert f"words-{command}" in _placeholders(lang)


@pytest.mark.parametrize("lang", OFFERED)
def test_buttons_under_a_question_fit_on_every_channel(lang: str) -> None:
    assert all(len(STRINGS.render(lang, key)) <= 20 for key in ("yes", "no", "skip", "back"))


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "صفر"),
        (1, "يوم"),
        (2, "يومان"),
        (3, "\u20683\u2069 أيام"),
        (11, "\u206811\u2069 يوما"),
        (100, "\u2068100\u2069 يوم"),
    ],
)
def test_arabic_counts_in_six_ways(folder: Path, number: int, text: str) -> None:
    rendered = Strings.load(folder, strict=True).render("ar", "days", n=number)
    assert rendered == text


def test_only_complete_languages_are_offered_and_english_stands_in_for_the_rest(folder: Path) -> None:
    strings = Strings.load(folder)
    assert strings.languages == ("en", "ja", "ar")
    assert strings.missing("fr") == {"days", "on", "who", "sure"}
    assert strings.render("fr", "hi", name="A") == "Bonjour A"
    assert strings.render("fr", "days", n=1) == "one day"
    assert strings.render("de", "hi", name="A") == "Hi A"


def test_a_string_that_nobody_has_is_a_fault(folder: Path) -> None:
    with pytest.raises(KeyError, match="no string nothing"):
        Strings.load(folder).render("ja", "nothing")


def test_a_missing_argument_raises_in_tests_and_is_logged_without_words_in_production(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(ExceptionGroup, match="en: hi"):
        Strings.load(folder, strict=True).render("en", "hi")
    with caplog.at_level(logging.ERROR):
        assert Strings.load(folder).render("en", "hi", nmae="Amina").startswith("Hi")
    assert "string hi in en" in caplog.text
    assert "Amina" not in caplog.text


def test_directions_do_not_mix_in_one_sentence(folder: Path) -> None:
    strings = Strings.load(folder, strict=True)
    assert strings.render("en", "hi", name="Amina") == "Hi Amina"
    assert strings.render("en", "hi", name="ささき") == "Hi ささき"
    assert strings.render("en", "hi", name="أمينة") == "Hi \u2068أمينة\u2069"
    assert strings.render("ar", "hi", name="Amina") == "مرحبا \u2068Amina\u2069"
    assert [direction(lang) for lang in ("en", "ja", "fr", "uk", "ar", "fa")] == ["ltr"] * 4 + ["rtl"] * 2


def test_arguments_speak_the_readers_language(folder: Path) -> None:
    strings = Strings.load(folder, strict=True)
    day = date(2026, 3, 3)
    assert strings.render("en", "on", day=day) == "On Tuesday, March 3, 2026"
    assert strings.render("ja", "on", day=day) == "2026年3月3日火曜日"
    assert [strings.render("en", "who", name=name) for name in (None, "", "Amina")] == ["you", "you", "Amina"]
    assert [strings.render("en", "sure", yes=yes) for yes in (True, False)] == ["yes", "no"]
    assert strings.render("ja", "who", name=None) == ""


def test_the_first_of_a_month_is_premier_in_french_and_no_other_day_is() -> None:
    said = [STRINGS.render("fr", "renewal-last-day-noted", day=date(2027, 3, day)) for day in (1, 11, 21, 31)]
    assert "lundi 1er mars 2027" in said[0]
    assert not any("1er" in other for other in said[1:])
    assert STRINGS.render("fr", "paper-trend-on", on=date(2027, 1, 1)) == "1er janv. 2027"
    assert "Monday, March 1, 2027" in STRINGS.render("en", "renewal-last-day-noted", day=date(2027, 3, 1))


def test_a_date_in_dari_has_the_month_that_afghans_say() -> None:
    told = STRINGS.render("fa", "renewal-last-day-noted", day=date(2027, 1, 15))
    assert "جمعه 15 جنوری 2027" in told


def test_a_long_text_is_rendered_whole(folder: Path) -> None:
    assert Strings.load(folder, strict=True).render("en", "hi", name="x" * 9000) == "Hi " + "x" * 9000


def test_a_value_that_is_no_sentence_part_is_refused(folder: Path) -> None:
    with pytest.raises(TypeError, match="cannot stand in a sentence"):
        Strings.load(folder).render("en", "hi", name=["a"])


@pytest.mark.parametrize(
    ("file", "text", "why"),
    [
        ("en/b.ftl", "ok = fine\nbroken = { $x ! }\n", r"en/b\.ftl, line 2"),
        ("en/b.ftl", "hi = again\n", "en has a message twice: hi"),
        ("ja/b.ftl", "words-menu = メニュー、人\nwords-human = 人\n", "share a word"),
    ],
)
def test_a_faulty_file_says_what_is_wrong_with_it(folder: Path, file: str, text: str, why: str) -> None:
    (folder / file).write_text(text, "utf-8")
    with pytest.raises(ValueError, match=why):
        Strings.load(folder)


def test_without_english_there_are_no_strings(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="original language"):
        Strings.load(tmp_path)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("menu", "menu"),
        ("/menu", "menu"),
        ("Menu!", "menu"),
        ("ＭＥＮＵ", "menu"),
        ("メニュー", "menu"),
        ("  MY  data ", "data"),
        ("言葉", "language"),
        ("もどる", "back"),
        ("arreter", "stop"),
        ("Arrêter", "stop"),
        ("إلغاء", "stop"),
        ("الغاء", "stop"),
        ("людина", "human"),
        ("کمک", "help"),
        ("كمك", "help"),
        ("/start", "start"),
        ("menu please tell me", None),
        ("I want to stop working", None),
        ("", None),
        ("/", None),
        ("👍", None),
    ],
)
def test_a_command_is_the_whole_message_in_any_language(text: str, command: str | None) -> None:
    assert STRINGS.reserved(text) == command


def test_no_word_is_both_a_command_and_an_answer() -> None:
    answers = {word for key in ("yes", "no", "words-yes", "words-no") for word in STRINGS.labels(key)}
    assert {word for word in answers if STRINGS.reserved(word)} == set()
    assert not (STRINGS.labels("yes") | STRINGS.labels("words-yes")) & (
        STRINGS.labels("no") | STRINGS.labels("words-no")
    )


def test_labels_of_an_unknown_key_are_none() -> None:
    assert STRINGS.labels("nothing") == frozenset()


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("when can i renew my visa", "en"),
        ("my card ends on 3 march, i filed in february and heard nothing", "en"),
        ("在留カードの更新はいつですか", "ja"),
        ("在留期間", "ja"),
        ("ビザ renewal", "ja"),
        ("how do I get a 在留カード", "en"),
        ("comment renouveler ma carte de séjour", "fr"),
        ("je cherche un travail", "fr"),
        ("كيف أجدد بطاقة الإقامة", "ar"),
        ("متى يجب ان اقدم الطلب", "ar"),
        ("چطور کارت اقامت را تمدید کنم", "fa"),
        ("کارت من گم شده است", "fa"),
        ("як поновити візу", "uk"),
        ("где получить карту", "uk"),
        ("12345 👍", "fr"),
        ("visa", "fr"),
        ("", "fr"),
    ],
)
def test_the_language_of_a_text_is_told_by_its_letters_and_small_words(text: str, lang: str) -> None:
    assert detect(text, "fr") == lang


@pytest.mark.parametrize(("default", "lang"), [("fa", "fa"), ("ar", "ar"), ("en", "ar")])
def test_a_word_that_two_languages_share_is_taken_for_the_default(default: str, lang: str) -> None:
    assert detect("اسلام", default) == lang


@settings(max_examples=200)
@given(text=st.text(max_size=60))
def test_no_text_breaks_its_reading(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)
    assert clean(clean(text)) == clean(text)
    assert detect(text, "en") in {"en", "ja", "fr", "ar", "uk", "fa"}
    assert STRINGS.reserved(text) in {*COMMANDS, None}
