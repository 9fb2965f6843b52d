"""The numbers of a translation and of its original: the same value in another writing is the same number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.guidance import load
from knowledge.upkeep.numbers import Difference, differing, found
from tests.knowledge.trees import Tree

LANGS = st.sampled_from(["en", "ja", "fr", "ar", "uk", "fa"])
ARABIC = str.maketrans("0123456789,.", "٠١٢٣٤٥٦٧٨٩٬٫")
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


@pytest.mark.parametrize(
    ("lang", "text", "numbers"),
    [
        ("en", "¥6,000 and 1,226 yen, 4.78 million yen", {"6000", "1226", "4780000"}),
        ("ja", "6,000円、１，２２６円、478万円", {"6000", "1226", "4780000"}),
        ("fr", "6 000 yens, 1\u202f226 yens, 4,78 millions de yens", {"6000", "1226", "4780000"}),
        ("ar", "٦٬٠٠٠ ين و1,226 ينًا و4.78 مليون ين", {"6000", "1226", "4780000"}),
        ("uk", "6 000 єн, 1 226 єн, 4,78 мільйона єн", {"6000", "1226", "4780000"}),
        ("fa", "۶٬۰۰۰ ین، ۱۲۲۶ ین، ۴٫۷۸ میلیون ین", {"6000", "1226", "4780000"}),
        ("en", "from 9:00 to 5:30 pm, at 9 am", {"9", "17:30"}),
        ("ja", "9時から17時30分まで、午後5時半", {"9", "17:30"}),
        ("ja", "8時間と30分", {"8", "30"}),
        ("fr", "de 9 h à 17 h 30, ou 9h-17h30", {"9", "17:30"}),
        ("uk", "з 9:00 до 17:30", {"9", "17:30"}),
        ("en", "December 29, 2026; in May 2025; 2026-04-01; you may ask. May I ask?",
         {"12月", "29", "2026", "5月", "2025", "4月", "1"}),
        ("en", "Early May, mid-May. May have changed; you may go. May I?", {"5月"}),
        ("en", "On 3 May; May 4. In April, May and June.", {"3", "4", "4月", "5月", "6月"}),
        ("ja", "2026年12月29日、2025年5月、4月1日、3か月", {"12月", "29", "2026", "5月", "2025", "4月", "1", "3"}),
        ("fr", "le 29 décembre 2026, en mai 2025, le 1er avril", {"12月", "29", "2026", "5月", "2025", "4月", "1"}),
        ("ar", "٢٩ ديسمبر ٢٠٢٦ وفي أيار 2025 وأبريل", {"12月", "29", "2026", "5月", "2025", "4月"}),
        ("uk", "29 грудня 2026, у травні 2025, 01.04.2026", {"12月", "29", "2026", "5月", "2025", "4月", "1"}),
        ("fa", "۲۹ دسامبر ۲۰۲۶، در می ۲۰۲۵، ماه اپریل، او می آید", {"12月", "29", "2026", "5月", "2025", "4月"}),
        ("en", "0570-013904, 03-5379-6001, +81-3-5363-3013, 110, #7119",
         {"0570013904", "0353796001", "81353633013", "110", "7119"}),
        ("ja", "０５７０‐０１３９０４、03 5379 6001、平日9:00-17:00", {"0570013904", "0353796001", "9", "17"}),
        ("ar", "\u200e0570-013904\u200f، ٠٣-٥٣٧٩-٦٠٠١", {"0570013904", "0353796001"}),
        ("en", "1. First, bring 2 photos.", {"2"}),
        ("en", "5-5-30 Konan, floor 2, groups A-D, D1, N4", {"5", "30", "2", "1", "4"}),
    ],
)  # fmt: skip
def test_numbers_are_read_in_every_language(lang: str, text: str, numbers: set[str]) -> None:
    assert found(text, lang).keys() == numbers


def test_a_wrong_digit_is_named_with_its_line() -> None:
    original = "Call 0570-013904.\n\n1. It costs 6,000 yen."
    assert differing(original, "0570-013940に電話します。\n\n1. 6,000円です。", "ja") == (
        Difference("0570013904", 0, missing=True),
        Difference("0570013940", 0, missing=False),
    )


def test_a_month_that_moved_is_seen() -> None:
    assert differing("Closed from December 29.", "11月29日から休みです。", "ja") == (
        Difference("12月", 0, missing=True),
        Difference("11月", 0, missing=False),
    )


def test_a_number_that_the_original_says_as_a_word_may_be_written_as_one() -> None:
    assert differing("Two photos, once a year.", "1年に1回、写真2枚です。", "ja") == ()
    assert differing("Two photos.", "写真3枚です。", "ja") == (Difference("3", 0, missing=False),)


def test_a_translation_is_warned_of_and_stays_in_use(three: Tree) -> None:
    three.original("residency/fee", "What it costs", ["fee"], "You pay 6,000 yen. Call 0570-013904.\n\n> 9番です。")
    three.translation("residency/fee", "ja", "お金", ["いくら"], "8,000円です。\n0570-013904に電話します。")
    library = load(three.root)
    said = [(fault.file, fault.line, fault.reason) for fault in library.faults if "numbers" in fault.reason]
    there, here = three.line("residency/fee.md", "You pay"), three.line("residency/ja/fee.md", "8,000")
    assert said == [
        ("residency/ja/fee.md", here, f"numbers: residency/fee.md:{there} says 6000, this does not"),
        ("residency/ja/fee.md", here, "numbers: the original does not say 8000"),
    ]
    assert library.find("residency/fee", "ja")


@given(number=st.integers(0, 10**9), lang=LANGS)
def test_separators_and_scripts_do_not_change_a_number(number: int, lang: str) -> None:
    grouped = f"{number:,}"
    for writing in (
        str(number), grouped, grouped.replace(",", "\u00a0"), grouped.replace(",", "\u202f"),
        grouped.translate(ARABIC), str(number).translate(PERSIAN), grouped.translate(FULL_WIDTH),
    ):  # fmt: skip
        assert found(f"x {writing} y", lang).keys() == {str(number)}, writing


@given(hour=st.integers(0, 23), minute=st.integers(0, 59))
def test_a_time_is_the_same_in_every_writing(hour: int, minute: int) -> None:
    said = found(f"at {hour}:{minute:02}", "en")
    assert said.keys() == found(f"{hour}時{minute}分に", "ja").keys() == found(f"à {hour} h {minute:02}", "fr").keys()


@given(year=st.integers(1990, 2099), month=st.integers(1, 12), day=st.integers(1, 28))
def test_a_date_is_the_same_in_every_writing(year: int, month: int, day: int) -> None:
    expected = {str(year), f"{month}月", str(day)}
    assert found(f"{year}-{month:02}-{day:02}", "en").keys() == expected
    assert found(f"{year}年{month}月{day}日", "ja").keys() == expected
    assert found(f"{day:02}.{month:02}.{year}", "uk").keys() == expected


@given(text=st.text(max_size=200), lang=LANGS)
def test_a_text_differs_from_itself_in_nothing(text: str, lang: str) -> None:
    assert differing(text, text, lang, original_lang=lang) == ()


@given(original=st.text(max_size=120), translation=st.text(max_size=120), lang=LANGS)
def test_whatever_is_compared_lines_are_those_of_the_texts(original: str, translation: str, lang: str) -> None:
    for one in differing(original, translation, lang):
        assert 0 <= one.line <= (original if one.missing else translation).count("\n")


@given(phone=st.from_regex(r"\A0[1-9]\d{1,2}-\d{3,4}-\d{4}\Z"), at=st.integers(0, 30), lang=LANGS)
def test_a_changed_digit_of_a_telephone_number_never_passes(phone: str, at: int, lang: str) -> None:
    at %= len(phone)
    if phone[at] == "-":
        return
    wrong = phone[:at] + str((int(phone[at]) + 1) % 10) + phone[at + 1 :]
    assert differing(f"Call {phone} now.", f"{wrong} 。", lang)
