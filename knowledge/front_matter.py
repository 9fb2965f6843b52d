"""The block of YAML at the top of a guide, read with line numbers.

`guidance` calls this for every file. What leaves it: typed values, and a `Fault` for everything that is
wrong, so that whoever wrote the guide is told file, line and reason. Scalars are read as text only: an ask
such as "no" or "28" must not become a boolean or a number.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

import yaml

_FENCE = "---"
_SOURCE_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_PLACEHOLDER_DAY = date.min
_DEEPEST = 8  # a source is at 3; the parser written in C dies of some thousands
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in a guide. A warning leaves the guide in use; any other fault takes it out."""

    file: str
    line: int
    reason: str
    warning: bool = False

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {'warning: ' if self.warning else ''}{self.reason}"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from; `date` is YYYY, YYYY-MM, YYYY-MM-DD or "undated"."""

    title: str
    publisher: str
    url: str
    date: str


@dataclass(frozen=True, slots=True)
class Parts:
    """A file cut at its fences; `body_line` is the line number on which the body begins."""

    front: str
    body: str
    body_line: int


def split(text: str) -> Parts | str:
    """The two parts of a file, or the reason why it has none."""
    lines = text.replace("\r\n", "\n").split("\n")
    if lines[0].rstrip() != _FENCE:
        return f"a guide begins with a line {_FENCE}"
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == _FENCE:
            return Parts("\n".join(lines[1:number]), "\n".join(lines[number + 1 :]), number + 2)
    return f"the front matter is not closed by a line {_FENCE}"


class _TooDeepError(Exception):
    def __init__(self, line: int) -> None:
        self.line = line


@dataclass
class Fields:
    """Typed look-ups in one front matter; what is wrong goes to `faults` and a neutral value is returned."""

    file: str
    faults: list[Fault] = field(default_factory=list)
    nodes: dict[str, yaml.Node] = field(default_factory=dict)

    @classmethod
    def read(cls, file: str, front: str) -> "Fields":
        fields = cls(file)
        try:
            _measure(front)
            fields._fill(yaml.compose(front, Loader=yaml.CBaseLoader))
        except _TooDeepError as error:
            fields.faults.append(Fault(file, error.line, "not valid YAML here: too many levels"))
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            fields.fault_at(mark.line + 2 if mark else 1, f"not valid YAML: {error.problem or error.context}")
        except (yaml.YAMLError, RecursionError) as error:
            fields.fault_at(1, f"not valid YAML: {str(error).splitlines()[0]}")
        return fields

    def line(self, key: str) -> int:
        """The line of a key's value; 1 where the key is missing."""
        node = self.nodes.get(key)
        return _line(node) if node else 1

    def fault(self, key: str, reason: str, *, warning: bool = False) -> None:
        self.fault_at(self.line(key), reason, warning=warning)

    def allow(self, required: frozenset[str]) -> None:
        """One fault for each key that is missing or unknown."""
        for key in sorted(required - self.nodes.keys()):
            self.fault_at(1, f"{key} is missing")
        for key in sorted(self.nodes.keys() - required):
            self.fault(key, f"{key} is not a key of this kind of guide")

    def text(self, key: str, *, may_be_empty: bool = False) -> str:
        node = self.nodes.get(key)
        if node is None:
            return ""
        return self._text(node, key, may_be_empty=may_be_empty)

    def texts(self, key: str) -> tuple[str, ...]:
        return tuple(self._items(key, lambda node: self._text(node, f"an item of {key}")))

    def lines(self, key: str) -> tuple[int, ...]:
        """The line of each item of a list."""
        node = self.nodes.get(key)
        return tuple(map(_line, node.value)) if isinstance(node, yaml.SequenceNode) else ()

    def day(self, key: str) -> date:
        """The date of a key; `date.min` where there is none (the fault is noted)."""
        text = self.text(key)
        if not text:
            return _PLACEHOLDER_DAY
        try:
            return date.fromisoformat(text)
        except ValueError:
            self.fault(key, f"{key} is not a date such as 2026-11-20: {text}")
            return _PLACEHOLDER_DAY

    def sources(self) -> tuple[Source, ...]:
        return tuple(self._items("sources", self._source))

    def fault_at(self, line: int, reason: str, *, warning: bool = False) -> None:
        self.faults.append(Fault(self.file, line, reason, warning))

    def _fill(self, root: yaml.Node | None) -> None:
        if not isinstance(root, yaml.MappingNode) or not root.value:
            self.fault_at(2, "the front matter is not a list of keys and values")
            return
        self.nodes.update(self._mapping(root))

    def _mapping(self, node: yaml.MappingNode) -> dict[str, yaml.Node]:
        found: dict[str, yaml.Node] = {}
        for key, value in node.value:
            name = str(key.value)
            if name in found:
                self.fault_at(_line(key), f"{name} stands here twice")
            found[name] = value
        return found

    def _text(self, node: yaml.Node, name: str, *, may_be_empty: bool = False) -> str:
        if not isinstance(node, yaml.ScalarNode):
            self.fault_at(_line(node), f"{name} must be text")
            return ""
        text = str(node.value).strip()
        if not text and not may_be_empty:
            self.fault_at(_line(node), f"{name} is empty")
        return text

    def _items(self, key: str, read: Callable[[yaml.Node], _Value]) -> list[_Value]:
        node = self.nodes.get(key)
        if node is None:
            return []
        if not isinstance(node, yaml.SequenceNode) or not node.value:
            self.fault(key, f"{key} must be a list with at least one item")
            return []
        return [read(item) for item in node.value]

    def _source(self, node: yaml.Node) -> Source:
        if not isinstance(node, yaml.MappingNode):
            self.fault_at(_line(node), "a source has title, publisher, url and date")
            return Source("", "", "", "")
        parts = self._mapping(node)
        for key in sorted({"title", "publisher", "url", "date"} ^ parts.keys()):
            word = "lacks" if key not in parts else "has an unknown key"
            self.fault_at(_line(node), f"a source {word} {key}")
        values = {key: self._text(value, f"{key} of a source") for key, value in parts.items()}
        source = Source(*(values.get(key, "") for key in ("title", "publisher", "url", "date")))
        if source.url and not source.url.startswith(("https://", "http://")):
            self.fault_at(_line(parts["url"]), f"url of a source does not begin with https:// or http://: {source.url}")
        if source.date and not _is_source_date(source.date):
            self.fault_at(_line(parts["date"]), f"date of a source is not a date nor undated: {source.date}")
        return source


def _measure(front: str) -> None:
    depth = 0
    for event in yaml.parse(front, Loader=yaml.CBaseLoader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            raise _TooDeepError(event.start_mark.line + 2 if event.start_mark else 1)


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 2  # marks count from 0, and the opening fence is a line too


def _is_source_date(text: str) -> bool:
    if text == "undated":
        return True
    if not _SOURCE_DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat((text + "-01-01")[:10])
    except ValueError:
        return False
    return True
