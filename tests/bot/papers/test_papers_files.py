"""Papers as files: opened again, as an employer's or a person's machine would."""

from __future__ import annotations

import struct
from datetime import date

import pytest
from docx.document import Document as Docx
from docx.oxml.ns import qn
from docx.shared import Mm

from bot.papers import build
from bot.papers.sheet import Page
from tests.bot.papers.lives import AR, EN, JA
from tests.bot.papers.reading import STRINGS, docx, from_right, made, pages, with_text, words

PAGES = ("summary", "cv", "shokumu", "rirekisho")


def test_the_english_cv_holds_what_an_employer_wants_and_nothing_private() -> None:
    for text in (words(docx("cv", EN)), "".join(pages("cv", EN))):
        shown = "".join(text.split())
        for expected in ("Amina", "Experience", "Webdeveloper,KabulSoft", "2015–2019", "2023/4–now", "Education"):
            assert expected in shown
        assert "※ITandsoftware(skilled)" in shown
        assert "Interpreter(volunteering)" in shown
        for private in ("Betterjapanese", "BetterJapanese", "Family", "designation", "Buildsoftware"):
            assert private not in shown


def test_work_stands_newest_first_in_a_cv_and_oldest_first_in_a_rirekisho() -> None:
    cv, form = words(docx("cv", EN)), words(docx("rirekisho", JA))
    assert cv.index("Interpreter") < cv.index("Web developer")
    assert form.index("カブール大学") < form.index("職　　歴") < form.index("カブールソフト") < form.index("以　上")


def test_the_shokumu_has_its_four_headings_and_date_and_name_at_the_right() -> None:
    document = docx("shokumu", JA)
    for heading in ("■ 職務要約", "■ 職務経歴", "■ 活かせる経験・知識・技術", "■ 自己PR"):
        assert with_text(document, heading).style is not None
        assert with_text(document, heading).style.name == "Heading 1"  # type: ignore[union-attr]
    assert [with_text(document, text).alignment for text in ("2026年11月29日現在", "氏名　アミナ")] == [2, 2]
    assert "2015年4月～2019年3月" in words(document)
    assert "希望職種：プログラマー" in words(document)
    assert "IT・機器の活用力：I repaired the computers of the whole school ［要翻訳］" in words(document)


def test_the_rirekisho_leaves_personal_boxes_to_the_hand() -> None:
    text = words(docx("rirekisho", JA))
    for label in ("ふりがな", "氏　　名", "写真をはる位置", "※性別", "現住所　〒", "電話", "連絡先　〒", "資　格"):
        assert label in text
    assert "記載は任意です" in text
    assert "アミナ" not in text
    assert "志望の動機、特技、好きな学科、アピールポイントなど" in text
    assert "調理補助　開始（2021年の夏ごろ）" in text
    assert "現在に至る" in text
    assert "※ カブール大学　卒業・中退（どちらかを残す）" in text
    assert len(pages("rirekisho", JA)) == 2


def test_the_rirekisho_gives_year_and_month_their_own_columns() -> None:
    history = docx("rirekisho", JA).tables[1]
    rows = [[cell.text for cell in row.cells] for row in history.rows]
    assert ["2015", "4", "カブールソフト株式会社　入社（Webエンジニア）"] in rows
    assert ["2019", "3", "※ カブールソフト株式会社　退社"] in rows


@pytest.mark.parametrize("paper", PAGES)
def test_every_paper_is_a4_with_fonts_named_for_japanese_and_arabic(paper: str) -> None:
    document = docx(paper, JA, "ja")
    assert round((document.sections[0].page_width or 0) / Mm(1)) == 210
    for name in ("Normal", "Heading 1", "Title"):
        fonts = document.styles[name].element.rPr.rFonts
        assert fonts.get(qn("w:eastAsia")) == "Yu Gothic"
        assert fonts.get(qn("w:cs")) == "Arial"
        assert fonts.get(qn("w:eastAsiaTheme")) is None


@pytest.mark.parametrize(
    ("lang", "before", "after"),
    [
        ("ar", "بنيت متجرًا إلكترونيًا بلغة", "لشركة فيها 40 موظفًا"),
        ("fa", "فروشگاه آنلاین را با", "برای شرکتی با 40 کارمند ساختم"),
    ],
)
def test_a_summary_that_runs_from_the_right_does_so_in_every_part(lang: str, before: str, after: str) -> None:
    job = {**AR["self-work"][0], "did": f"{before} Python {after}"}
    document = docx("summary", {**AR, "self-work": [job]}, lang)
    assert document.sections[0]._sectPr.find(qn("w:bidi")) is not None
    assert all(table._tblPr.find(qn("w:bidiVisual")) is not None for table in document.tables)
    line = with_text(document, before)
    assert from_right(line)
    assert [(run.text.strip(), bool(run.font.rtl)) for run in line.runs] == [
        (before, True),
        ("Python", False),
        (after, True),
    ]
    assert [run.text for run in with_text(document, "2015").runs if not run.font.rtl] == ["2015–2019"]


def test_arabic_words_in_a_japanese_paper_stay_and_are_marked() -> None:
    document = docx("shokumu", AR, "ar")
    line = with_text(document, "بنيت")
    assert line.text.endswith("［要翻訳］")
    assert any(run.font.rtl for run in line.runs)
    assert not from_right(line)
    assert from_right(with_text(document, "شركة"))


def test_small_print_is_in_the_papers_language_and_in_the_readers() -> None:
    text = words(docx("shokumu", JA, "en"))
    assert "※ この行は、ご本人の回答をもとにTomoniが書きました。" in text
    assert "※ Tomoni wrote this line from your answers; check it." in text


def test_a_paper_without_marks_has_no_small_print() -> None:
    assert "Tomoni" not in words(docx("summary", EN))


def test_the_summary_is_one_page_however_much_was_said() -> None:
    long = {**EN, "self-work": [{**EN["self-work"][0], "did": "word " * 400} for _ in range(12)]}
    long["self-strengths"] = [{"strength": "calm", "proof": "word " * 400}] * 12
    long["self-stories"] = [{**EN["self-stories"][0], "result": "word " * 400}] * 12
    assert len(pages("summary", long)) == 1


def test_the_summary_names_jobs_also_in_japanese() -> None:
    assert "Softwaredeveloper(プログラマー)" in pages("summary", EN)[0]


def test_years_are_a_picture_and_stand_in_the_summary() -> None:
    picture = made("years", EN, "png")
    width, height = struct.unpack(">II", picture[16:24])
    assert picture.startswith(b"\x89PNG")
    assert width > height > 500
    page = pages("summary", EN)[0]
    assert page.index("YearsIchose") < page.index("Firstjob")


def test_years_stand_to_scale_in_the_picture_and_in_the_summary() -> None:
    years = [{"year": year, "height": 3, "what": None} for year in (2020, 2016, 2018)]
    for paper in ("years", "summary"):
        sheet = build(paper, {"self-years": years}, day=date(2026, 11, 29), strings=STRINGS, lang="en")
        assert isinstance(sheet, Page)
        assert sheet.chart
        assert [(tick.label, tick.at) for tick in sheet.chart.ticks] == [("2016", 0), ("2018", 0.5), ("2020", 1)]


def test_one_year_is_no_curve_in_the_summary() -> None:
    one = {"self-years": EN["self-years"][:1]}
    assert "YearsIchose" not in pages("summary", one)[0]


@pytest.mark.parametrize("paper", PAGES)
def test_a_person_who_said_nothing_gets_an_empty_paper_and_no_fault(paper: str) -> None:
    assert isinstance(docx(paper, {}), Docx)
    assert pages(paper, {})


def test_files_carry_no_name_of_a_program_and_no_comment() -> None:
    about = docx("cv", EN).core_properties
    assert (about.author, about.comments, about.title) == ("", "", "Amina")
