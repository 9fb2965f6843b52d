"""Reads a file of questions with what is expected of each, one JSON object a line.

`tomoni evaluate` calls `read`. What leaves it: records, and a reason for every line that is not one.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, cast, get_args

Expectation = Literal["crisis", "human", "refuse"]

_EXPECTATIONS: Final = get_args(Expectation)


class NotARecordError(Exception):
    """The text says what is wrong with a line."""


@dataclass(frozen=True, slots=True)
class BadLine:
    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Record:
    """`turns` are the questions of one conversation, the last one judged; any of `topics` counts as right."""

    turns: tuple[str, ...]
    lang: str
    topics: tuple[str, ...]
    expect: Expectation | None

    @property
    def question(self) -> str:
        return self.turns[-1]


def read(file: Path) -> tuple[list[Record], list[BadLine]]:
    """Records in order, and the lines that are none; empty lines are passed over."""
    records: list[Record] = []
    bad: list[BadLine] = []
    for number, raw in enumerate(file.read_bytes().split(b"\n"), start=1):
        if not raw.strip():
            continue
        try:
            records.append(_record(raw))
        except NotARecordError as error:
            bad.append(BadLine(str(file), number, str(error)))
    return records, bad


def _record(raw: bytes) -> Record:
    try:
        data = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise NotARecordError("not UTF-8 text") from None
    except json.JSONDecodeError as error:
        raise NotARecordError(f"not JSON: {error.msg}") from None
    except RecursionError:
        raise NotARecordError("not JSON that can be read: too deep") from None
    if not isinstance(data, dict):
        raise NotARecordError("not a JSON object")
    lang = data.get("lang")
    if not isinstance(lang, str) or not lang:
        raise NotARecordError("lang must be a language such as en")
    expect = data.get("expect")
    if expect is not None and expect not in _EXPECTATIONS:
        raise NotARecordError(f"expect is one of {', '.join(_EXPECTATIONS)}, not {expect}")
    return Record(_turns(data), lang, _texts(data, "topics"), cast("Expectation | None", expect))


def _turns(data: dict[str, Any]) -> tuple[str, ...]:
    if ("q" in data) == ("turns" in data):
        raise NotARecordError("either q or turns must be there")
    if "turns" in data:
        turns = _texts(data, "turns")
        if not turns:
            raise NotARecordError("turns is empty")
        return turns
    if not isinstance(data["q"], str):
        raise NotARecordError("q must be text")
    return (data["q"],)


def _texts(data: dict[str, Any], key: str) -> tuple[str, ...]:
    values = data.get(key, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise NotARecordError(f"{key} must be a list of texts")
    return tuple(values)
