"""Summary, CV and 職務経歴書 as DOCX, to go on writing in."""

from __future__ import annotations

from datetime import datetime

from docx.document import Document as Docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt, RGBColor
from docx.text.paragraph import Paragraph

from bot.papers.docx_text import Holder, add, data, document, repeated, shaded, table, underlined, write
from bot.papers.sheet import Entry, Page, Section

WIDTH = 166.0  # mm between the margins
PERIOD = 38.0
INK = RGBColor(0x1F, 0x3A, 0x5F)
BLACK = RGBColor(0, 0, 0)


def page_docx(page: Page, at: datetime) -> bytes:
    made = document(page.lang, page.title, at, margin=(22, 18))
    _top(made, page)
    for section in page.sections:
        _heading(made, section.heading, page)
        if section.columns:
            _ruled(made, section, section.columns, page.lang)
        elif any(entry.side for entry in section.entries):
            _beside(made, section, page)
        else:
            for entry in section.entries:
                _entry(made, entry, page.lang)
    for number, note in enumerate(page.notes):
        small = add(made, note, page.lang, size=7.5, grey=True)
        small.paragraph_format.space_before = Pt(0 if number else 14)
    return data(made)


def _top(made: Docx, page: Page) -> None:
    japanese = page.paper == "shokumu"
    title = _coloured(write(made.add_paragraph(style="Title"), page.title, page.lang, size=18), page)
    if japanese:
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for line in page.corner:
        corner = add(made, line, page.lang, grey=not japanese)
        if japanese:
            corner.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _heading(made: Docx, words: str, page: Page) -> None:
    shown = f"■ {words}" if page.paper == "shokumu" else words
    heading = _coloured(write(made.add_paragraph(style="Heading 1"), shown, page.lang, size=12), page)
    heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(12), Pt(5)
    underlined(heading)


def _coloured(paragraph: Paragraph, page: Page) -> Paragraph:
    for run in paragraph.runs:
        run.font.color.rgb = BLACK if page.paper == "shokumu" else INK
    return paragraph


def _ruled(made: Docx, section: Section, columns: tuple[str, str], lang: str) -> None:
    ruled = table(made, 1 + len(section.entries), (PERIOD, WIDTH - PERIOD), lang, lines=True)
    for cell, head in zip(ruled.rows[0].cells, columns, strict=True):
        add(cell, head, lang).alignment = WD_ALIGN_PARAGRAPH.CENTER
        shaded(cell)
    repeated(ruled.rows[0])
    for row, entry in zip(ruled.rows[1:], section.entries, strict=True):
        add(row.cells[0], entry.side, lang).alignment = WD_ALIGN_PARAGRAPH.CENTER
        _entry(row.cells[1], entry, lang)


def _beside(made: Docx, section: Section, page: Page) -> None:
    side = 26.0 if page.paper == "shokumu" else PERIOD
    plain = table(made, len(section.entries), (side, WIDTH - side), page.lang, lines=False)
    for row, entry in zip(plain.rows, section.entries, strict=True):
        add(row.cells[0], entry.side, page.lang, grey=True)
        _entry(row.cells[1], entry, page.lang)


def _entry(holder: Holder, entry: Entry, lang: str) -> None:
    if entry.head:
        add(holder, entry.head, lang, bold=True).paragraph_format.keep_with_next = bool(entry.lines)
    for line in entry.lines:
        add(holder, line, lang)
