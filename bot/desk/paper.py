"""Sheets of paper: a Typst template filled with data becomes a PDF that prints on A4. Used by `digest`.

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

FONTS = (
    "fontpkg_noto_sans",  # Latin, Cyrillic, Greek
    "noto_cjk_sans_jp_regular",
    "justmytype_intl_rtl",  # Arabic, Hebrew
    "justmytype_intl_africa",  # Ethiopic
    "justmytype_intl_sea",  # Myanmar, Thai, Lao, Khmer
    "justmytype_intl_south_asia",  # Devanagari, Bengali, Tamil, Telugu
)


def render(template: Path, data: object, at: datetime) -> bytes:
    """A PDF of the template, which reads `data` as JSON. Raises TypstError when the template is wrong."""
    values = {"data": json.dumps(data)}
    return typst.compile(
        template.read_bytes(),
        font_paths=_fonts(),
        format="pdf",
        sys_inputs=values,
        timestamp=at.astimezone(UTC).replace(microsecond=0),
    )


@cache
def _fonts() -> typst.Fonts:
    """Raises ModuleNotFoundError for a package that was not installed."""
    found = [(name, find_spec(name)) for name in FONTS]
    if missing := [name for name, spec in found if spec is None]:
        raise ModuleNotFoundError(f"fonts are missing: {', '.join(missing)}")
    folders = [path for _, spec in found if spec for path in spec.submodule_search_locations or ()]
    return typst.Fonts(include_system_fonts=False, font_paths=folders)
