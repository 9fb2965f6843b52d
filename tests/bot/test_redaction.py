"""What tells who somebody is does not leave; what a question needs does."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.redaction import redact


@pytest.mark.parametrize(
    ("text", "redacted"),
    [
        ("call 090-1234-5678", "call [phone number]"),
        ("電話は０９０ー１２３４ー５６７８です", "電話は[phone number]です"),
        ("رقمي ٠٩٠-١٢٣٤-٥٦٧٨", "رقمي [phone number]"),
        ("+81 90 1234 5678 or 0312345678", "[phone number] or [phone number]"),
        ("write to amina.h@example.com please", "write to [e-mail] please"),
        ("my telegram is @amina_h", "my telegram is [contact]"),
        ("card AB12345678CD, passport TZ1234567", "card [card number], passport [passport number]"),
        ("my number 1234 5678 9012", "my number [number]"),
        ("4111-1111-1111-1111", "[number]"),
        ("〒108-8255 東京都港区港南5丁目5番30号", "[address] [address][address]"),
        ("大阪府堺市に住んでいます", "[address]に住んでいます"),
        ("I live at 5-5-30 Konan, Minato-ku", "I live at [address]"),
        ("my room in Shinjuku-ku", "my room in [address]"),
        ("My name is Fatima Noor and I lost my card", "My name is [name] and I lost my card"),
        ("je m'appelle Fatima Noor", "je m'appelle [name]"),
        ("わたしの名前はファティマです。更新はいつ？", "わたしの名前は[name]です。更新はいつ？"),
        ("мене звати Олена Коваль", "мене звати [name]"),
        ("اسمي فاطمة نور", "اسمي [name]"),
    ],
)
def test_what_has_a_form_is_blanked(text: str, redacted: str) -> None:
    assert redact(text) == redacted


@pytest.mark.parametrize(
    "text",
    [
        "when can i renew, my stay ends on 15 January 2027",
        "2027-01-15 までに何をしますか",
        "在留期間は2027年1月15日まで、手数料は6000円ですか",
        "the fee is 10,000 yen and i work 28 hours a week",
        "市役所はどこですか。東京で働きたいです",
        "call me when it is ready",
        "متى أجدد إقامتي",
        "Коли можна поновити візу?",
    ],
)
def test_what_a_question_needs_stays(text: str) -> None:
    assert redact(text) == text


@pytest.mark.parametrize(
    ("text", "names", "redacted"),
    [
        ("Amina here, can HASSAN work?", "Amina Hassan", "[name] here, can [name] work?"),
        ("アミナさんは働けますか", "アミナ", "[name]さんは働けますか"),
        ("هل تستطيع أمينة العمل", "أمينة", "هل تستطيع [name] العمل"),
        ("Aminata is another; I am An", "Amina An", "Aminata is another; I am An"),
        ("a (b", "a (b", "[name]"),
    ],
)
def test_the_name_that_we_know_is_blanked_and_no_other_word(text: str, names: str, redacted: str) -> None:
    assert redact(text, [names]) == redacted


@settings(max_examples=200)
@given(text=st.text(max_size=200), name=st.text(max_size=20))
def test_no_text_breaks_it_and_twice_is_once(text: str, name: str) -> None:
    assert redact(redact(text, [name])) == redact(redact(redact(text, [name])))


@pytest.mark.parametrize("letter", ["a", "1", "港", "区", "1-", "A ", "@", "0 ", "東京都港区"])
def test_a_long_text_comes_through(letter: str) -> None:
    """A pattern that tries every way to read such a text would not come to an end."""
    assert len(redact((letter * 4_000)[:4_000], ["Amina Hassan"])) <= 4_000
