"""Reads the parameters of a Bot API call: query string, JSON, form or multipart. Called by `api`."""

from __future__ import annotations

import email.policy
import json
from email.message import EmailMessage
from email.parser import BytesParser
from typing import Any
from urllib.parse import parse_qsl

from bot.bench.far_side.http import Request

Params = dict[str, Any]


class BadRequest(Exception):
    """The call is answered with 400 and this description."""


def read(request: Request) -> Params:
    """Everything by name. A file of a multipart body is {"file_name", "mime_type", "file_size"}."""
    params: Params = dict(parse_qsl(request.query, keep_blank_values=True)) if request.query else {}
    kind = request.content_type.partition(";")[0].strip().lower()
    if not request.body:
        return params
    if kind == "application/json":
        return params | _json(request.body)
    if kind == "application/x-www-form-urlencoded":
        return params | dict(parse_qsl(request.body.decode(), keep_blank_values=True))
    if kind == "multipart/form-data":
        return params | _multipart(request)
    return params


def integer(params: Params, name: str, default: int | None = None) -> int:
    """A whole number, which a form sends as text. Raises BadRequest."""
    try:
        return int(params.get(name, default))  # type: ignore[arg-type]  # None raises, as any other wrong value does
    except (TypeError, ValueError):
        raise BadRequest(f"invalid {name} specified") from None


def structured(params: Params, name: str) -> object:
    """A list or an object: as it is, or as JSON text, as the Bot API takes both. None when absent."""
    value = params.get(name)
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value) if value else None
    except ValueError:
        raise BadRequest(f"can't parse {name} JSON object") from None


def listed(params: Params, name: str) -> list[Any] | None:
    """A list, None when absent. Raises BadRequest."""
    value = structured(params, name)
    if value is None or isinstance(value, list):
        return value
    raise BadRequest(f"{name} must be an array")


def _json(body: bytes) -> Params:
    try:
        value = json.loads(body)
    except ValueError:
        raise BadRequest("can't parse the request body as JSON") from None
    if not isinstance(value, dict):
        raise BadRequest("object expected as the request body")
    return value


def _multipart(request: Request) -> Params:
    head = b"Content-Type: " + request.content_type.encode("latin-1") + b"\r\n\r\n"
    parsed = BytesParser(EmailMessage, policy=email.policy.HTTP).parsebytes(head + request.body)
    params: Params = {}
    for part in parsed.iter_parts():
        name = str(part.get_param("name", "", header="content-disposition"))
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)  # noqa: S101 - a part of a form has no parts of its own
        if file_name := part.get_filename():
            params[name] = {"file_name": file_name, "mime_type": part.get_content_type(), "file_size": len(content)}
        else:
            params[name] = content.decode()
    return params
