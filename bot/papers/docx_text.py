"""DOCX as people of every script need it: fonts named for each, directions set run by run. Used by both layouts."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import accumulate, groupby
from typing import TypeAlias

from docx import Document
from docx.document import Document as Docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from bot.strings import direction

Holder: TypeAlias = "Docx | _Cell"

JAPANESE, LATIN, COMPLEX = "Yu Gothic", "Calibri", "Arial"  # each comes with Word; where one does not, its like does
LOCALES = {"ar": "ar-SA", "fa": "fa-AF"}
LONGEST_TITLE = 255  # that a DOCX may have
GREY = RGBColor(0x60, 0x60, 0x60)
_LTR, _FIRST, _END = "\u2066", "\u2068", "\u2069"
_STRONG = {"L": False, "R": True, "AL": True}
_THEME = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")


def document(lang: str, title: str, at: datetime, *, margin: tuple[float, float]) -> Docx:
    """An empty A4 document in a language; margins in mm, at the sides and at top and bottom."""
    made = Document()
    section = made.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(margin[0])
    section.top_margin = section.bottom_margin = Mm(margin[1])
    for name in ("Normal", "Heading 1", "Title"):
        style = made.styles[name]
        if isinstance(style, ParagraphStyle):
            _style(style, lang)
    about = made.core_properties
    about.title, about.author, about.comments = title[:LONGEST_TITLE], "", ""
    about.created = about.modified = at
    about.language = lang
    if direction(lang) == "rtl":
        section._sectPr.insert_element_before(OxmlElement("w:bidi"), "w:rtlGutter", "w:docGrid")  # noqa: SLF001
    return made


def data(made: Docx) -> bytes:
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def write(
    paragraph: Paragraph, words: str, lang: str, *, size: float | None = None, bold: bool = False, grey: bool = False
) -> Paragraph:
    """Put words into a paragraph; it runs from the right where its language or its first letter does."""
    from_right = direction(lang) == "rtl" or _first(words)
    if from_right:
        bidi = OxmlElement("w:bidi")
        paragraph._p.get_or_add_pPr().insert_element_before(  # noqa: SLF001
            bidi, "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:rPr"
        )
    for piece, rtl in runs(words, from_right=from_right):
        run = paragraph.add_run(piece)
        run.bold = run.font.cs_bold = bold or None
        if size:
            run.font.size = Pt(size)
            _complex_size(run._r.get_or_add_rPr(), size)  # noqa: SLF001
        if grey:
            run.font.color.rgb = GREY
        run.font.rtl = rtl or None
    return paragraph


def add(
    holder: Holder, words: str, lang: str, *, size: float | None = None, bold: bool = False, grey: bool = False
) -> Paragraph:
    """A paragraph at the end; in an empty cell, the one that every cell has."""
    fresh = isinstance(holder, _Cell) and len(holder.paragraphs) == 1 and not holder.paragraphs[0].runs
    paragraph = holder.paragraphs[0] if fresh else holder.add_paragraph()
    return write(paragraph, words, lang, size=size, bold=bold, grey=grey)


def table(holder: Docx, rows: int, widths: tuple[float, ...], lang: str, *, lines: bool) -> Table:
    """A table of fixed columns, in mm; it begins at the right where the language does."""
    made: Table = holder.add_table(rows, len(widths), "Table Grid" if lines else None)
    made.autofit = False
    if direction(lang) == "rtl":
        made._tblPr.insert_element_before(OxmlElement("w:bidiVisual"), "w:tblW", "w:jc", "w:tblLayout", "w:tblLook")  # noqa: SLF001
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)
    return made


def underlined(paragraph: Paragraph) -> None:
    """A line under a heading, across the page."""
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001
    border = OxmlElement("w:pBdr")
    child(border, "w:bottom", val="single", sz="6", space="2", color="auto")
    properties.insert_element_before(
        border, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:bidi", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def shaded(cell: _Cell) -> None:
    child(cell._tc.get_or_add_tcPr(), "w:shd", val="clear", color="auto", fill="EBEBEB")  # noqa: SLF001


def repeated(row: _Row) -> None:
    """Show this row again at the top of every page that the table goes on to."""
    child(row._tr.get_or_add_trPr(), "w:tblHeader")  # noqa: SLF001


def child(parent: BaseOxmlElement, tag: str, **attributes: str) -> None:
    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    parent.append(element)


def runs(words: str, *, from_right: bool) -> Iterator[tuple[str, bool]]:
    """Pieces of one direction each; what has none goes with its neighbours where they agree, else with the paragraph.

    Marks of direction become runs: what they enclose is one piece.
    """
    marked = list(_directions(words))
    kinds = [rtl for _, rtl in marked]
    before = _carried(kinds, from_right)
    after = _carried(kinds[::-1], from_right)[::-1]
    settled = (
        (char, last if last == following else from_right)
        for (char, _), last, following in zip(marked, before, after, strict=True)
    )
    for rtl, group in groupby(settled, key=lambda pair: pair[1]):
        yield "".join(char for char, _ in group), rtl


def _directions(words: str) -> Iterator[tuple[str, bool | None]]:
    """Each letter with its direction; digits after a Latin letter go with it, blanks and signs have none."""
    isolated, last = False, None
    for char in words:
        if char in {_LTR, _FIRST}:
            isolated = char == _LTR
        elif char == _END:
            isolated = False
        else:
            kind = unicodedata.bidirectional(char)
            last = _STRONG.get(kind, last)
            own = False if kind == "EN" and last is False else _STRONG.get(kind)
            yield char, False if isolated else own


def _carried(kinds: Iterable[bool | None], base: bool) -> list[bool]:  # noqa: FBT001
    """What has no direction takes the last one before it, at the beginning that of the paragraph."""
    return list(accumulate(kinds, lambda last, own: last if own is None else own, initial=base))[1:]


def _first(words: str) -> bool:
    kinds = (_STRONG.get(unicodedata.bidirectional(char)) for char in words)
    return next((rtl for rtl in kinds if rtl is not None), False)


def _style(style: ParagraphStyle, lang: str) -> None:
    """Fonts by name for every script, since the template's follow the reader's machine; no line of the template's."""
    properties = style.element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    for name in _THEME:
        fonts.attrib.pop(qn(f"w:{name}"), None)
    latin = JAPANESE if lang == "ja" else LATIN
    for name, font in (("ascii", latin), ("hAnsi", latin), ("eastAsia", JAPANESE), ("cs", COMPLEX)):
        fonts.set(qn(f"w:{name}"), font)
    border = style.element.get_or_add_pPr().find(qn("w:pBdr"))
    if border is not None:
        border.getparent().remove(border)
    if style.name == "Normal":
        style.font.size = Pt(10.5)
        _complex_size(properties, 10.5)
        style.paragraph_format.space_after = Pt(3)
        latin_lang = lang if lang not in {"ja", *LOCALES} else "en"
        child(properties, "w:lang", val=latin_lang, eastAsia="ja-JP", bidi=LOCALES.get(lang, "ar-SA"))


def _complex_size(properties: BaseOxmlElement, size: float) -> None:
    """The size of Arabic letters, which Word keeps apart."""
    element = properties.find(qn("w:szCs"))
    if element is None:
        element = OxmlElement("w:szCs")
        properties.find(qn("w:sz")).addnext(element)
    element.set(qn("w:val"), str(round(size * 2)))
