"""A Typst template filled with data becomes a PDF that prints on A4, or a picture. Used by `rendering` and the digest.

Names come in every script, so the fonts come with us as packages: nothing is read from the system, and nothing
is downloaded. What a template is given is data, never markup.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import typst

FAMILIES = (
    "Noto Sans",
    "Noto Sans CJK JP",
    "Noto Sans Arabic",
    "Noto Sans Ethiopic",
    "Noto Sans Myanmar",
    "Noto Sans Devanagari",
    "Noto Sans Bengali",
    "Noto Sans Tamil",
    "Noto Sans Telugu",
    "Noto Sans Thai",
    "Noto Sans Khmer",
    "Noto Sans Lao",
    "Noto Sans Hebrew",
)
SHARP = 200.0  # dots per inch of a picture
FONTS = (
    "fontpkg_noto_sans",  # Latin, Cyrillic, Greek
    "noto_cjk_sans_jp_regular",
    "justmytype_intl_rtl",  # Arabic, Hebrew
    "justmytype_intl_africa",  # Ethiopic
    "justmytype_intl_sea",  # Myanmar, Thai, Lao, Khmer
    "justmytype_intl_south_asia",  # Devanagari, Bengali, Tamil, Telugu
)


def pdf(template: Path, data: object, at: datetime) -> bytes:
    """A PDF of the template, which reads `data` and `fonts` as JSON. Raises TypstError when the template is wrong."""
    return typst.compile(
        template,
        font_paths=_fonts(),
        format="pdf",
        sys_inputs=_inputs(data),
        timestamp=at.astimezone(UTC).replace(microsecond=0),
    )


def png(template: Path, data: object) -> bytes:
    """The template's one page as a picture."""
    picture = typst.compile(
        template,
        font_paths=_fonts(),
        format="png",
        ppi=SHARP,
        sys_inputs=_inputs(data),
    )
    if not isinstance(picture, bytes):
        raise TypeError(f"{template.name} is more than one page")
    return picture


def _inputs(data: object) -> dict[str, str]:
    return {"data": json.dumps(data), "fonts": json.dumps(FAMILIES)}


@cache
def _fonts() -> typst.Fonts:
    """Raises ModuleNotFoundError for a package that was not installed."""
    found = [(name, find_spec(name)) for name in FONTS]
    if missing := [name for name, spec in found if spec is None]:
        raise ModuleNotFoundError(f"fonts are missing: {', '.join(missing)}")
    folders = [path for _, spec in found if spec for path in spec.submodule_search_locations or ()]
    return typst.Fonts(include_system_fonts=False, font_paths=folders)
