"""In which language the page speaks: what the address says, else what the person chose, else the browser."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import chain

from starlette.requests import Request

from bot.handlers.web.visitors import LANGUAGE

DEFAULT = "en"
_ALIASES = {"prs": "fa"}  # Dari has a code of its own in some browsers
_PART = re.compile(r"\s*([A-Za-z]{2,3})(?:-[A-Za-z0-9-]+)?\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*)?")


def asked(request: Request, offered: Collection[str]) -> str:
    """The language of this request, among those offered."""
    named = (request.query_params.get("lang", ""), request.cookies.get(LANGUAGE, ""))
    wanted = chain(named, accepted(request.headers.get("accept-language", "")))
    return next((lang for lang in wanted if lang in offered), DEFAULT)


def accepted(header: str) -> Iterator[str]:
    """Primary codes of an Accept-Language header, the most wanted first; what cannot be read is left out."""
    parts = [match for part in header.split(",")[:20] if (match := _PART.fullmatch(part))]
    for part in sorted(parts, key=lambda match: -float(match[2] or 1)):
        if float(part[2] or 1) > 0:
            yield _ALIASES.get(part[1].lower(), part[1].lower())
