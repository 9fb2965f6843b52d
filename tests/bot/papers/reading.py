"""Files read back as whoever opens them would."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

from docx import Document
from docx.document import Document as Docx
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from pypdf import PdfReader

from bot.papers import build, render
from bot.strings import Strings

AT = datetime(2026, 11, 29, tzinfo=UTC)
STRINGS = Strings.load(strict=True)


def made(paper: str, facts: dict[str, Any], form: str, lang: str = "en") -> bytes:
    sheet = build(paper, facts, day=date(2026, 11, 29), strings=STRINGS, lang=lang)
    return render(sheet.model_dump(mode="json"), form, AT)


def docx(paper: str, facts: dict[str, Any], lang: str = "en") -> Docx:
    return Document(io.BytesIO(made(paper, facts, "docx", lang)))


def pages(paper: str, facts: dict[str, Any], lang: str = "en") -> list[str]:
    """The text of each page of the PDF, without its blanks: they are a matter of layout."""
    reader = PdfReader(io.BytesIO(made(paper, facts, "pdf", lang)))
    return ["".join(page.extract_text().split()) for page in reader.pages]


def paragraphs(document: Docx) -> Iterator[Paragraph]:
    """All of them, in tables too, in their order."""
    for element in document.element.body.iter(qn("w:p")):
        yield Paragraph(element, document)


def words(document: Docx) -> str:
    return "\n".join(paragraph.text for paragraph in paragraphs(document))


def with_text(document: Docx, text: str) -> Paragraph:
    return next(paragraph for paragraph in paragraphs(document) if text in paragraph.text)


def from_right(paragraph: Paragraph) -> bool:
    properties = paragraph._p.pPr
    return properties is not None and properties.find(qn("w:bidi")) is not None
