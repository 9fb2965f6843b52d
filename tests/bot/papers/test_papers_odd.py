"""Whatever somebody typed into any box becomes papers that open, with all of its words in them."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.papers.docx_text import runs
from bot.papers.life import year_month
from bot.papers.words import foreign, shortened
from bot.strings import clean
from tests.bot.papers.lives import EN
from tests.bot.papers.reading import docx, made, pages, words

ODD = (
    "\x00\x0b\x1f\ufffe\U0010ffff",
    "\ud800 alone",
    "\u202eبنيت\u202c [x] {y} {} %s",
    "#set page() $x$ \\ *bold* `raw` <b>&amp;</b>",
    "👨‍👩‍👧 developer 🚀",
    "می‌توانم کار کنم",
    "word " * 400,
    "漢" * 2000,
    "x" * 2000,
    "line\nline\n\n\tline",
)
TEXT = st.one_of(st.sampled_from(ODD), st.text(max_size=200))
GENTLE = settings(deadline=None, max_examples=10, suppress_health_check=list(HealthCheck))


def _life(text: str, years: str) -> dict[str, Any]:
    job = {"what": text, "where": text, "from": years, "to": years, "did": text, "result": text}
    return {
        **EN,
        "name": text,
        "self-work": [{**job, "kind": kind} for kind in ("work", "study", "informal", "volunteer")],
        "self-strengths": [{"strength": "calm", "proof": text}],
        "self-stories": [dict.fromkeys(("title", "situation", "task", "action", "result"), text)],
        "self-overlap": {"will": text, "can": text, "must": text},
        "self-terms": {"japanese": None, "english": None, "place": text, "hours": None, "permission": None},
        "self-years": [{"year": 2000 + year, "height": 1 + year % 5, "what": text} for year in range(8)],
    }


@GENTLE
@given(TEXT, st.text(max_size=20), st.sampled_from(["en", "ar", "ja"]))
def test_any_words_make_papers_that_open(text: str, years: str, lang: str) -> None:
    life = _life(text, years)
    kept = "".join(clean(text).split())
    for paper in ("cv", "shokumu"):
        assert kept in "".join(_plain(words(docx(paper, life, lang))).split())
    for paper in ("summary", "rirekisho"):
        assert words(docx(paper, life, lang)) is not None
        assert pages(paper, life, lang)
    assert made("years", life, "png", lang)


@pytest.mark.parametrize("text", ODD)
def test_odd_words_stand_on_paper_too(text: str) -> None:
    assert pages("cv", _life(text, "2015"))
    assert len(pages("summary", _life(text, text[:20]))) == 1


def _plain(text: str) -> str:
    return "".join(char for char in text if char not in "\u2066\u2067\u2068\u2069")


@given(st.text(), st.booleans())
def test_splitting_by_direction_loses_only_its_marks(text: str, from_right: bool) -> None:
    pieces = list(runs(text, from_right=from_right))
    assert "".join(piece for piece, _ in pieces) == "".join(c for c in text if c not in "\u2066\u2068\u2069")
    for piece, rtl in pieces:
        strong = {unicodedata.bidirectional(char) for char in piece} & {"L", "R", "AL"}
        assert "\u2066" in text or strong <= ({"R", "AL"} if rtl else {"L"})


@given(st.text(), st.integers(2, 200))
def test_a_shortened_text_is_a_beginning_of_it(text: str, most: int) -> None:
    short = shortened(text, most)
    assert len(short) <= most
    assert short == text or text.startswith(short[:-1])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2015", ("2015", "")),
        ("2015年", ("2015", "")),
        ("2015-04", ("2015", "4")),
        ("4/2015", ("2015", "4")),
        ("2015年4月", ("2015", "4")),
        ("٢٠١٥", ("2015", "")),
        ("about 2015", None),
        ("1394", None),
        ("2015-13", None),
        (None, None),
    ],
)
def test_a_year_is_read_only_where_the_words_are_no_more_than_that(text: str | None, found: tuple[str, str]) -> None:
    assert year_month(text) == found


@pytest.mark.parametrize(
    ("text", "lang", "marked"),
    [
        ("Python, Django", "ja", False),
        ("Kabul Soft", "ja", False),
        ("I cleaned rooms in a hotel", "ja", True),
        ("Prepared lunches for eighty guests", "ja", True),
        ("مطوّرة ويب", "ja", True),
        ("مطوّرة ويب", "en", True),
        ("通訳", "en", True),
        ("Web developer", "en", False),
        ("Web developer", "fr", False),
        ("مطوّرة ويب", "ar", False),
        ("2015", "ja", False),
    ],
)
def test_words_of_another_language_are_told_from_names(text: str, lang: str, marked: bool) -> None:
    assert foreign(text, lang) is marked
