"""A sheet as a file: PDF and pictures by Typst, DOCX by python-docx."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from bot.papers import typeset
from bot.papers.docx_form import form_docx
from bot.papers.docx_page import page_docx
from bot.papers.sheet import Form, Sheet

MEDIA = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
    "png": "image/png",
}
_FOLDER = Path(__file__).parent
_SHEET: TypeAdapter[Sheet] = TypeAdapter(Sheet)
_PICTOGRAPHS = re.compile("\u200d?[\U0001f000-\U0001faff\U000e0000-\U000e007f]|\ufe0f")  # no font of ours has them


def render(sheet: Mapping[str, Any], form: str, at: datetime) -> bytes:
    """The file of a sheet, in one of the forms of `MEDIA`."""
    made = _SHEET.validate_python(sheet)
    if form == "docx":
        return form_docx(made, at) if isinstance(made, Form) else page_docx(made, at)
    template = _FOLDER / ("rirekisho.typ" if isinstance(made, Form) else "page.typ")
    drawn = _drawable(made.model_dump(mode="json"))
    return typeset.png(template, drawn) if form == "png" else typeset.pdf(template, drawn, at)


def _drawable(value: object) -> object:
    """Words without pictographs, which would be empty boxes."""
    match value:
        case str():
            return _PICTOGRAPHS.sub("", value)
        case list():
            return [_drawable(one) for one in value]
        case dict():
            return {name: _drawable(one) for name, one in value.items()}
        case _:
            return value
