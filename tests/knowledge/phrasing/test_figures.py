"""Numbers, dates, times and telephone numbers of six languages, read into one notation."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.phrasing.figures import Figure, figures, missing

LANGS = ("en", "ja", "fr", "ar", "uk", "fa")
DIGITS = {"ascii": "0123456789", "wide": "０１２３４５６７８９", "arabic": "٠١٢٣٤٥٦٧٨٩", "persian": "۰۱۲۳۴۵۶۷۸۹"}


def _read(text: str, lang: str) -> set[tuple[str, str, str]]:
    return {(figure.kind, figure.value, figure.unit) for figure in figures(text, lang)}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "6,000 yen"),
        ("en", "¥6000"),
        ("en", "six thousand yen"),
        ("en", "6 thousand yen"),
        ("ja", "6,000円"),
        ("ja", "６０００円"),
        ("ja", "六千円"),
        ("ja", "6千円"),
        ("ja", "0.6万円"),
        ("fr", "6 000 yens"),
        ("fr", "6\u202f000 yens"),
        ("fr", "six mille yens"),
        ("ar", "٦٬٠٠٠ ين"),
        ("ar", "ستة آلاف ين"),
        ("fa", "۶۰۰۰ ین"),
        ("fa", "شش هزار ین"),
        ("uk", "6 000 єн"),
        ("uk", "шість тисяч єн"),
    ],
)
def test_an_amount_is_the_same_however_it_is_written(lang: str, text: str) -> None:
    assert _read(text, lang) == {("number", "6000", "yen")}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "two months"),
        ("en", "2 full months"),
        ("en", "a two-month window"),
        ("ja", "2か月"),
        ("ja", "二ヶ月間"),
        ("fr", "deux mois"),
        ("ar", "شهران"),
        ("ar", "خلال الشهرين"),
        ("fa", "دو ماه"),
        ("uk", "два місяці"),
        ("uk", "двох місяців"),
    ],
)
def test_a_time_is_the_same_however_it_is_written(lang: str, text: str) -> None:
    assert _read(text, lang) == {("number", "2", "month")}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "December 29"),
        ("en", "29th of December"),
        ("en", "29 Dec"),
        ("ja", "12月29日"),
        ("ja", "十二月二十九日"),
        ("fr", "le 29 décembre"),
        ("ar", "٢٩ ديسمبر"),
        ("fa", "۲۹ دسامبر"),
        ("uk", "29 грудня"),
    ],
)
def test_a_day_is_the_same_however_it_is_written(lang: str, text: str) -> None:
    assert _read(text, lang) == {("day", "12-29", "")}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "2027-01-15"),
        ("en", "January 15, 2027"),
        ("ja", "2027年1月15日"),
        ("fr", "15 janvier 2027"),
        ("uk", "15 січня 2027"),
    ],
)
def test_a_date_has_its_year(lang: str, text: str) -> None:
    assert _read(text, lang) == {("day", "1-15", ""), ("year", "2027", "")}


@pytest.mark.parametrize(
    ("lang", "text", "time"),
    [
        ("en", "9:00", "9:00"),
        ("en", "9 am", "9:00"),
        ("en", "5:15 p.m.", "17:15"),
        ("ja", "午後5時15分", "17:15"),
        ("ja", "9時", "9:00"),
        ("ja", "17時半", "17:30"),
        ("fr", "9h", "9:00"),
        ("fr", "17 h 15", "17:15"),
        ("ar", "١٧:١٥", "17:15"),
    ],
)
def test_a_time_of_day(lang: str, text: str, time: str) -> None:
    assert _read(text, lang) == {("time", time, "")}


@pytest.mark.parametrize(
    "text",
    ["0570-013904", "0570013904", "０５７０－０１３９０４", "٠٥٧٠-٠١٣٩٠٤", "0570‑013904", "0570 ‐ 013904"],
)
def test_a_telephone_number_is_its_digits(text: str) -> None:
    assert _read(f"call {text} now", "en") == {("phone", "0570013904", "")}


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "for 2 or 3 months", {("number", "2", "month"), ("number", "3", "month")}),
        ("ja", "3～5年", {("number", "3", "year"), ("number", "5", "year")}),
        ("en", "28 hours a week", {("number", "28", "hour")}),
        ("en", "within a week", {("number", "1", "week")}),
        ("en", "You may go; they march on; one of them", set()),
        ("en", "in May and since March 2022", {("month", "5", ""), ("month", "3", ""), ("year", "2022", "")}),
        ("en", "two hundred and five days", {("number", "205", "day")}),
        ("fr", "quatre-vingt-dix jours", {("number", "90", "day")}),
        ("fr", "soixante et onze ans", {("number", "71", "year")}),
        ("ja", "1万5千円と600万円", {("number", "15000", "yen"), ("number", "6000000", "yen")}),
        ("ja", "一般の人は十分に一緒にいます", set()),
        ("ja", "一人で一時的に", set()),
        ("en", "5-5-30 Konan", {("code", "5-5-30", "")}),
        ("en", "JLPT N2 or 9/10 or 6.000", {("code", "n2", ""), ("code", "9/10", ""), ("code", "6.000", "")}),
        ("en", "on Saturdays", {("weekday", "5", "")}),
        ("ja", "土曜日", {("weekday", "5", "")}),
        ("ja", "令和8年", {("code", "令和8", "")}),
        ("uk", "п'ять днів і п’ятниця", {("number", "5", "day"), ("weekday", "4", "")}),
    ],
)
def test_what_else_stands_in_texts(lang: str, text: str, found: set[tuple[str, str, str]]) -> None:
    assert _read(text, lang) == found


def test_a_number_may_be_said_without_its_unit_but_not_with_another() -> None:
    given = figures("3 months or 6,000 yen", "en")
    assert not missing(figures("three", "en"), given)
    assert not missing(figures("3か月", "ja"), given)
    assert missing(figures("3 weeks", "en"), given) == {Figure("number", "3", "week")}
    assert missing(figures("6,000 months", "en"), given)


def test_a_month_may_be_said_of_a_day_but_no_day_of_a_month() -> None:
    assert not missing(figures("in January", "en"), figures("January 3", "en"))
    assert missing(figures("January 3", "en"), figures("in January", "en"))


@settings(max_examples=300)
@given(
    number=st.integers(0, 10**9),
    lang=st.sampled_from(LANGS),
    digits=st.sampled_from(sorted(DIGITS)),
    grouped=st.booleans(),
)
def test_a_number_in_any_digits_is_found_and_no_other(number: int, lang: str, digits: str, grouped: bool) -> None:
    plain = f"{number:,}" if grouped else str(number)
    text = f"x {plain.translate(str.maketrans(DIGITS['ascii'], DIGITS[digits]))} x"
    found = figures(text, lang)
    assert {figure.value for figure in found} == {plain.replace(",", "") if grouped else plain}
    assert not missing(found, figures(f"({plain})", "en"))
    assert missing(found, figures(f"({number + 1})", "en"))


@settings(max_examples=300)
@given(text=st.text(max_size=80), lang=st.sampled_from(LANGS))
def test_no_text_breaks_the_reading_and_a_text_says_what_it_says(text: str, lang: str) -> None:
    assert not missing(figures(text, lang), figures(text, lang))


@settings(max_examples=100)
@given(number=st.integers(1, 99_999_999))
def test_japanese_numerals_mean_their_digits(number: int) -> None:
    assert _read(f"{_kanji(number)}円", "ja") == {("number", str(number), "yen")}


def _kanji(number: int) -> str:
    written = ""
    for value, sign in ((10_000, "万"), (1, "")):
        if part := number // value % 10_000:
            written += "".join(
                ("" if count == 1 and size > 1 else "〇一二三四五六七八九"[count]) + name
                for size, name in ((1000, "千"), (100, "百"), (10, "十"), (1, ""))
                if (count := part // size % 10)
            )
            written += sign
    return written
