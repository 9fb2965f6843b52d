"""Dates as people write them: many forms, six languages and their digits, and nothing that is no date."""

from __future__ import annotations

from datetime import date

import pytest
from babel.dates import format_date
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.flows.accepts import Date, Miss, Said
from bot.flows.dates import Unread, read_date
from bot.flows.effects import Arg, Say, Value
from bot.strings import Strings
from tests.bot.flows.walking import FakeWords

JANUARY_15 = date(2027, 1, 15)
LANGS = ("en", "ja", "fr", "ar", "uk", "fa")
STRINGS = Strings.load(strict=True)


@pytest.mark.parametrize(
    "text",
    [
        "2027-01-15",
        "2027/1/15",
        "2027.1.15",
        "2027 1 15",
        "20270115",
        "15.1.2027",
        "15/1/2027",
        "1/15/2027",
        "15 January 2027",
        "15th of January, 2027",
        "January 15th 2027",
        "Jan 15 2027",
        "15-Jan-2027",
        "2027 January 15",
        "Friday, January 15, 2027",
        "Fri 15 Jan 2027",
        "15 janvier 2027",
        "le 15 janv. 2027",
        "vendredi 15 janvier 2027",
        "١٥ يناير ٢٠٢٧",
        "١٥-١-٢٠٢٧",
        "15 كانون الثاني 2027",
        "15 جانفي 2027",
        "الجمعة، 15 يناير 2027",
        "15 січня 2027",
        "15 січня 2027 р.",
        "п’ятниця, 15 січень 2027",
        "15 января 2027 года",
        "۱۵ جنوری ۲۰۲۷",
        "۱۵ ژانویه ۲۰۲۷",
        "۲۰۲۷/۱/۱۵",
        "2027年1月15日",
        "2027年01月15日",
        "2027年1月15日（金）",
        "2027年1月15日金曜日",
        "２０２７年１月１５日",
        "2027ー1ー15",
        "令和9年1月15日",
        "令和 9 年 1 月 15 日",
        "れいわ9ねん1がつ15にち",
        "R9.1.15",
        "R09/01/15",
        "㋿9年1月15日",
        "  15.1.2027.  ",
        "\u200f15/1/2027",
    ],
)
@pytest.mark.parametrize("lang", LANGS)
def test_a_date_is_read_in_many_forms(text: str, lang: str) -> None:
    assert read_date(text, lang) == JANUARY_15


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("令和元年5月1日", date(2019, 5, 1)),
        ("平成31年4月30日", date(2019, 4, 30)),
        ("H31.4.30", date(2019, 4, 30)),
        ("昭和64年1月7日", date(1989, 1, 7)),
        ("le 1er février 2027", date(2027, 2, 1)),
        ("29/2/2028", date(2028, 2, 29)),
        ("1 March 1998", date(1998, 3, 1)),
        ("2570-01-15", date(2570, 1, 15)),
    ],
)
def test_no_date_is_too_far_or_past(text: str, day: date) -> None:
    assert read_date(text, "en") == day


@pytest.mark.parametrize("text", ["03/04/2027", "3.4.2027", "3 4 2027", "٣/٤/٢٠٢٧"])
def test_what_can_be_read_in_two_ways_is_read_as_the_language_has_it_or_not_at_all(text: str) -> None:
    april_3, march_4 = date(2027, 4, 3), date(2027, 3, 4)
    assert {read_date(text, lang) for lang in ("fr", "ar", "uk", "fa")} == {april_3}
    assert {read_date(text, lang) for lang in ("en", "ja")} == {Unread("two-ways", (april_3, march_4))}
    assert read_date("4/4/2027", "en") == date(2027, 4, 4)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("31/2", "no-such-day"),
        ("31/2/2027", "no-such-day"),
        ("February 30 2027", "no-such-day"),
        ("29.2.2027", "no-such-day"),
        ("2027-13-01", "no-such-day"),
        ("2027年2月30日", "no-such-day"),
        ("15 January", "year"),
        ("January 15", "year"),
        ("15/1", "year"),
        ("29/2", "year"),
        ("1月15日", "year"),
        ("15.1.27", "year"),
        ("15 Jan 27", "year"),
        ("27年1月15日", "year"),
        ("1405/10/25", "calendar"),
        ("۱۴۰۵/۱۰/۲۵", "calendar"),
        ("25 دی 1405", "calendar"),
        ("١٤٤٨-٧-١", "calendar"),
        ("Monday 15 January 2027", "weekday"),
        ("2027年1月15日（月）", "weekday"),
        ("next month", "form"),
        ("tomorrow evening", "form"),
        ("来月", "form"),
        ("my card is lost", "form"),
        ("2027", "form"),
        ("January 2027", "form"),
        ("15 Jan 2027 or later", "form"),
        ("15-16 January 2027", "form"),
        ("2027-1/15", "form"),
        ("Jan 152027", "form"),
        ("3 apples 2027", "form"),
        ("<1> 15 2027", "form"),
        ("15 jan" * 2000, "form"),
        ("", "form"),
    ],
)
def test_what_is_no_date_says_why(text: str, why: str) -> None:
    read = read_date(text, "en")
    assert isinstance(read, Unread)
    assert read.why == why


DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
WIDTHS = st.sampled_from(("full", "long"))
LANG = st.sampled_from(LANGS)
ERA_DAYS = st.dates(date(2019, 5, 1), date(2099, 12, 31))
WORDS = st.sampled_from(("maybe", "or", "たぶん", "можливо", "7", "ربما"))
LIKE_DATES = st.text("0123456789-/. 年月日<>wr,JanMay", max_size=20)
LOCALES = ("en", "en_GB", "fr", "ja", "uk", "ru", "fa", "fa_AF", "ar", "ar_SY", "ar_DZ", "ar_MA")
DIGITS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９")
PATTERNS = ("{0}-{1}-{2}", "{0}/{1:02}/{2:02}", "{0}年{1}月{2}日", "{0:04}{1:02}{2:02}")


@settings(max_examples=200)
@given(day=DAYS, locale=st.sampled_from(LOCALES), width=WIDTHS, lang=LANG)
def test_every_date_as_a_language_writes_it_comes_back(day: date, locale: str, width: str, lang: str) -> None:
    assert read_date(format_date(day, width, locale), lang) == day


@settings(max_examples=200)
@given(day=DAYS, pattern=st.sampled_from(PATTERNS), digits=st.sampled_from(DIGITS), lang=LANG)
def test_every_date_in_numbers_comes_back_in_any_digits(day: date, pattern: str, digits: str, lang: str) -> None:
    text = pattern.format(day.year, day.month, day.day)
    assert read_date(text.translate(str.maketrans("0123456789", digits)), lang) == day


@settings(max_examples=100)
@given(day=ERA_DAYS, form=st.sampled_from(("令和{0}年{1}月{2}日", "R{0}.{1}.{2}")))
def test_every_date_of_an_era_comes_back(day: date, form: str) -> None:
    assert read_date(form.format(day.year - 2018, day.month, day.day), "ja") == day


@settings(max_examples=100)
@given(day=DAYS, lang=st.sampled_from(("en", "ja", "fa")))
def test_what_we_write_ourselves_can_be_sent_back(day: date, lang: str) -> None:
    shown = STRINGS.render(lang, "renewal-last-day-noted", day=day).partition("：" if lang == "ja" else ":")[2]
    assert read_date(shown, lang) == day


@settings(max_examples=200)
@given(day=DAYS, locale=st.sampled_from(LOCALES), word=WORDS)
def test_a_date_with_anything_else_beside_it_is_no_date(day: date, locale: str, word: str) -> None:
    text = format_date(day, "long", locale)
    assert isinstance(read_date(f"{text} {word}", "en"), Unread)
    assert isinstance(read_date(f"{word} {text}", "en"), Unread)


@settings(max_examples=300)
@given(text=st.text(max_size=40) | LIKE_DATES, lang=LANG)
def test_no_text_breaks_its_reading(text: str, lang: str) -> None:
    assert isinstance(read_date(text, lang), date | Unread)


def _parse(text: str, lang: str = "en") -> object:
    return Date().parse(Said(text, lang=lang), FakeWords())


def test_a_date_is_kept_as_iso_text_and_given_as_a_date() -> None:
    assert _parse("令和9年1月15日") == "2027-01-15"
    assert Date().read("2027-01-15") == JANUARY_15
    assert Date().admits("2027-01-15")
    foreign: tuple[Value, ...] = ("2027-02-31", "15.1.2027", "20270115", 20270115, None, "", ["x"])
    assert not any(Date().admits(value) for value in foreign)


def test_the_hint_names_both_readings_and_how_to_write_them() -> None:
    args: dict[str, Arg] = {
        "first": date(2027, 4, 3),
        "first-iso": "2027-04-03",
        "second": date(2027, 3, 4),
        "second-iso": "2027-03-04",
    }
    assert _parse("03/04/2027") == Miss(Say("hint-date-two-ways", args), near=True)
    assert _parse("next month") == Miss(Say("hint-date-form"))


@pytest.mark.parametrize(
    "text",
    [
        "next month",
        "some time next week",
        "来月",
        "きのうです",
        "le mois prochain",
        "الشهر القادم",
        "завтра",
        "ماه آینده",
    ],
)
def test_a_day_seen_from_today_is_no_question_and_gets_the_hint(text: str) -> None:
    assert Date().parse(Said(text), STRINGS) == Miss(Say("hint-date-form"), near=True)


@pytest.mark.parametrize(
    "text", ["can i go to immigration next month with my brother", "mon cahier", "monsoon", "my card is lost"]
)
def test_what_only_has_letters_of_a_day_in_it_is_none(text: str) -> None:
    miss = Date().parse(Said(text), STRINGS)
    assert isinstance(miss, Miss)
    assert not miss.near


@pytest.mark.parametrize("lang", ["en", "ja", "fr", "ar", "uk", "fa"])
@pytest.mark.parametrize("text", ["x", "15/1", "31/2", "1405/1/1", "Monday 15 January 2027"])
def test_every_hint_can_be_said(text: str, lang: str) -> None:
    miss = _parse(text, lang)
    assert isinstance(miss, Miss)
    assert STRINGS.render(lang, miss.hint.key, **miss.hint.args)


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_where_the_month_may_come_first_both_readings_are_said(lang: str) -> None:
    miss = _parse("3/4/2027", lang)
    assert isinstance(miss, Miss)
    said = STRINGS.render(lang, miss.hint.key, **miss.hint.args)
    assert "2027-04-03" in said
    assert "2027-03-04" in said
