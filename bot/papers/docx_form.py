"""The 履歴書 as DOCX: the same boxes as on the PDF, to be filled in on a computer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from docx.document import Document as Docx
from docx.enum.table import WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt
from docx.table import Table, _Cell

from bot.papers.docx_text import add, data, document, repeated, table, write
from bot.papers.sheet import Form, Row

WIDTHS = (108.0, 30.0, 40.0)
YEARS = (17.0, 11.0, 150.0)
HISTORY, LICENCES = 26, 6  # lines that there are at least
LINE, BOX = 7.8, 44.0  # mm
SMALL = 7.5
SIDES = {"head": WD_ALIGN_PARAGRAPH.CENTER, "end": WD_ALIGN_PARAGRAPH.RIGHT, "item": None}


def form_docx(form: Form, at: datetime) -> bytes:
    says = form.labels
    made = document("ja", says["title"], at, margin=(16, 13))
    made.styles["Normal"].paragraph_format.space_after = Pt(0)
    add(made, says["title"], "ja", size=18)
    add(made, says["date"], "ja", size=9).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _person(made, says, form.furigana)
    _gap(made)
    _years(made, says, says["history"], form.history, HISTORY)
    _gap(made)
    _years(made, says, says["licences"], form.licences, LICENCES)
    for heading, lines in ((says["appeal"], form.appeal), (says["wishes"], form.wishes)):
        _gap(made)
        _box(made, heading, lines)
    for note in (says["sex_note"], *form.notes):
        add(made, note, "ja", size=SMALL, grey=True)
    return data(made)


def _person(made: Docx, says: dict[str, str], furigana: str) -> None:
    """Three columns; the photo's place is beside name and birthday, the telephone's beside each address."""
    person = _table(made, 7, WIDTHS)
    heights = (6.0, 17.0, 11.0, 6.0, 14.0, 6.0, 14.0)
    for row, height in zip(person.rows, heights, strict=True):
        row.height, row.height_rule = Mm(height), WD_ROW_HEIGHT_RULE.AT_LEAST
    for row, key in enumerate(("furigana", "name", None, "furigana", "address", "furigana", "contact")):
        if key:
            add(person.cell(row, 0).merge(person.cell(row, 1)), says[key], "ja", size=SMALL if key == "furigana" else 9)
    if furigana:
        write(person.cell(0, 0).paragraphs[0], f"　{furigana}", "ja", size=9)
    add(person.cell(6, 0), says["contact_note"], "ja", size=SMALL)
    add(person.cell(2, 0), says["born"], "ja", size=9)
    add(person.cell(2, 1), says["sex"], "ja", size=SMALL)
    _photo(person.cell(0, 2).merge(person.cell(2, 2)), says)
    for row in (3, 5):
        add(person.cell(row, 2).merge(person.cell(row + 1, 2)), says["telephone"], "ja", size=SMALL)


def _photo(cell: _Cell, says: dict[str, str]) -> None:
    add(cell, says["photo"], "ja", size=8).alignment = WD_ALIGN_PARAGRAPH.CENTER
    for line in says["photo_note"].split("\n"):
        add(cell, line, "ja", size=6.5)


def _years(made: Docx, says: dict[str, str], heading: str, rows: Sequence[Row], least: int) -> None:
    filled = [*rows, *(Row() for _ in range(least - len(rows)))]
    years = _table(made, 1 + len(filled), YEARS)
    for cell, head in zip(years.rows[0].cells, (says["year"], says["month"], heading), strict=True):
        add(cell, head, "ja", size=9).alignment = WD_ALIGN_PARAGRAPH.CENTER
    repeated(years.rows[0])
    cells = list(years._cells)  # noqa: SLF001 - a row's own look-up goes through the whole table
    for index, row in enumerate(filled):
        years.rows[index + 1].height = Mm(LINE)
        for cell, words in zip(cells[3 * index + 3 : 3 * index + 6], (row.year, row.month, row.text), strict=True):
            add(cell, words, "ja", size=9.5).alignment = WD_ALIGN_PARAGRAPH.CENTER
        cells[3 * index + 5].paragraphs[0].alignment = SIDES[row.kind]


def _box(made: Docx, heading: str, lines: Sequence[str]) -> None:
    box = _table(made, 1, (sum(WIDTHS),))
    box.rows[0].height = Mm(BOX)
    add(box.cell(0, 0), heading, "ja", size=SMALL)
    for line in lines:
        add(box.cell(0, 0), line, "ja", size=9.5)


def _table(made: Docx, rows: int, widths: tuple[float, ...]) -> Table:
    ruled = table(made, rows, widths, "ja", lines=True)
    ruled.alignment = WD_TABLE_ALIGNMENT.CENTER
    return ruled


def _gap(made: Docx) -> None:
    add(made, "", "ja").paragraph_format.line_spacing = Pt(7)
