"""One language's messages. Used by `Strings` only; reads its folder once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Literal, TypeAlias

from babel import Locale
from babel.dates import format_date
from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentType
from fluent.syntax import FluentParser, ast

Style: TypeAlias = Literal["full", "medium"]

_LONG = 1_000  # Fluent refuses an argument of more than 2,500 characters
_FIRST = re.compile(r"\b1(?= )")
_LOCALES = {"fa": "fa-AF"}  # our Persian is Dari: January is جنوری there, and ژانویه in Iran


class Bundle:
    """The messages of one folder; each has a value, which is what is rendered."""

    def __init__(self, folder: Path) -> None:
        """Raises ValueError, with file and line, for what is not Fluent and for a key given twice."""
        self.lang = folder.name
        entries = [entry for path in sorted(folder.glob("*.ftl")) for entry in _entries(path)]
        self.keys = frozenset(entry.id.name for entry in entries if isinstance(entry, ast.Message))
        self.messages = {entry.id.name: entry for entry in entries if isinstance(entry, ast.Message)}
        if len(self.messages) < sum(isinstance(entry, ast.Message) for entry in entries):
            raise ValueError(f"{folder.name} has a message twice: {_twice(entries)}")
        resource = ast.Resource(list(entries))
        self._plain, self._isolating = (_bundle(self.lang, resource, isolate=on) for on in (False, True))

    def format(self, key: str, args: Mapping[str, object], *, isolate: bool) -> tuple[str, list[Exception]]:
        """Render one message; the errors are those of missing or wrong arguments."""
        bundle = self._isolating if isolate else self._plain
        value = bundle.get_message(key).value
        if value is None:
            raise KeyError(f"{self.lang}: {key} has no text")
        long = {name: arg for name, arg in args.items() if isinstance(arg, str) and len(arg) > _LONG}
        text, errors = bundle.format_pattern(value, _arguments({**args, **{name: _token(name) for name in long}}))
        for name, arg in long.items():
            text = str(text).replace(_token(name), arg)
        return str(text), errors


def _bundle(lang: str, resource: ast.Resource, *, isolate: bool) -> FluentBundle:
    bundle = FluentBundle([_LOCALES.get(lang, lang)], functions={"DATETIME": _date}, use_isolating=isolate)
    bundle.add_resource(resource)
    return bundle


def _entries(path: Path) -> Iterator[ast.Message | ast.Term]:
    text = path.read_text("utf-8")
    for entry in FluentParser(with_spans=False).parse(text).body:
        if isinstance(entry, ast.Message | ast.Term):
            yield entry
        elif isinstance(entry, ast.Junk):
            fault = entry.annotations[0]
            line = text.count("\n", 0, fault.span.start if fault.span else 0) + 1
            place = f"{path.parent.name}/{path.name}, line {line}"
            raise ValueError(f"{place}: {fault.message}")  # noqa: TRY004 - a fault of the file, not of a type


def _twice(entries: list[ast.Message | ast.Term]) -> str:
    names = [entry.id.name for entry in entries]
    return ", ".join(sorted({name for name in names if names.count(name) > 1}))


class _Nothing(FluentType):
    """An empty argument: it shows nothing and matches the variant `[none]`."""

    def __eq__(self, other: object) -> bool:
        return other == "none"

    def __hash__(self) -> int:
        return hash("none")

    def format(self, locale: object) -> str:  # noqa: ARG002 - Fluent's signature
        return ""


class _Day(FluentType):
    """A date; in French the first of a month is "1er", which CLDR does not know."""

    def __init__(self, day: date, style: Style = "full") -> None:
        self.day = day
        self._style: Style = style

    def format(self, locale: Locale) -> str:
        said = format_date(self.day, self._style, locale)
        return _FIRST.sub("1er", said) if locale.language == "fr" else said


def _date(value: FluentType, dateStyle: Style = "full") -> FluentType:  # noqa: N803 - an option of Fluent's
    """What strings call DATETIME; an argument that is missing stays so."""
    return _Day(value.day, dateStyle) if isinstance(value, _Day) else value


def _arguments(args: Mapping[str, object]) -> dict[str, object]:
    return {name: _argument(arg) for name, arg in args.items()}


def _token(name: str) -> str:
    """Stand for a long argument while Fluent works; a private letter, which `clean` keeps out of texts."""
    return f"\ue000{name}\ue000"


def _argument(value: object) -> object:
    """Make a value speak Fluent: yes and no as `[true]` and `[false]`, dates with their weekday."""
    if value is None or value == "":
        return _Nothing()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return _Day(value)
    if isinstance(value, int | str):
        return value
    raise TypeError(f"a {type(value).__name__} cannot stand in a sentence")
