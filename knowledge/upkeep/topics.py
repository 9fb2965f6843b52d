"""The list of topics, `topics.yaml`: what the guides have to cover, in which languages, with how much care.

`guidance` holds every guide against it and `overview` counts what is not written yet. What leaves it: the topics,
and a fault for every entry that is none. Without the file (trees of tests) nothing is asked of a guide.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Final

import yaml

from knowledge.front_matter import Fault, Fields

FILE: Final = "topics.yaml"
LANGS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"full": ("en", "ja", "fr", "ar", "uk", "fa"), "core": ("en", "ja")}
)
CARES: Final = ("law", "human", "crisis", "none")


@dataclass(frozen=True, slots=True)
class Topic:
    """`langs` are the languages that a guide on it must have; `covers` is what it must answer."""

    id: str
    langs: tuple[str, ...]
    care: str
    covers: str

    @property
    def area(self) -> str:
        return self.id.partition("/")[0]


@dataclass(frozen=True)
class Topics:
    """In the order of the file. `known` is False where there is no list to hold anything against."""

    by_id: Mapping[str, Topic] = field(default_factory=dict)
    known: bool = False

    def check(self, fields: Fields, topic_id: str) -> None:
        """Note in the front matter of an original where it and the list differ."""
        if not self.known:
            return
        topic = self.by_id.get(topic_id)
        if topic is None:
            fields.fault("id", f"unknown topic: {topic_id} is not in {FILE}", warning=True)
        elif (care := fields.text("care")) in CARES and care != topic.care:
            fields.fault("care", f"care is {topic.care} in {FILE}, not {care}")


class _NotATopicError(Exception):
    """The text says what is wrong with an entry."""


def load(root: Path, faults: list[Fault]) -> Topics:
    """Read the list that lies beside the areas; what is wrong in it goes to `faults`, the rest is used."""
    try:
        text = (root / FILE).read_text("utf-8")
    except FileNotFoundError:
        return Topics()
    except (OSError, UnicodeDecodeError) as error:
        faults.append(Fault(FILE, 1, f"cannot be read: {error}"))
        return Topics()
    try:
        tree = yaml.compose(text, Loader=yaml.CBaseLoader)
    except yaml.MarkedYAMLError as error:
        faults.append(Fault(FILE, error.problem_mark.line + 1 if error.problem_mark else 1, "not valid YAML"))
        return Topics()
    return Topics({topic.id: topic for topic in _topics(tree, faults)}, known=True)


def _topics(tree: yaml.Node | None, faults: list[Fault]) -> Iterator[Topic]:
    seen: set[str] = set()
    for area, node in _entries(tree):
        line = node.start_mark.line + 1
        try:
            topic = _topic(area, node)
        except _NotATopicError as error:
            faults.append(Fault(FILE, line, str(error)))
            continue
        if topic.id in seen:
            faults.append(Fault(FILE, line, f"{topic.id} stands here twice"))
        seen.add(topic.id)
        yield topic


def _entries(tree: yaml.Node | None) -> Iterator[tuple[str, yaml.Node]]:
    for area, listed in tree.value if isinstance(tree, yaml.MappingNode) else ():
        for node in listed.value if isinstance(listed, yaml.SequenceNode) else (listed,):
            yield str(area.value), node


def _topic(area: str, node: yaml.Node) -> Topic:
    if not isinstance(node, yaml.MappingNode):
        raise _NotATopicError("a topic has id, langs, covers and, where a wrong word does harm, care")
    values = {str(key.value): str(value.value) for key, value in node.value}
    if extra := values.keys() ^ {"id", "langs", "covers", "care"} - ({"care"} - values.keys()):
        raise _NotATopicError(f"a topic has id, langs, covers and care: look at {', '.join(sorted(extra))}")
    if not values["id"].startswith(f"{area}/"):
        raise _NotATopicError(f"{values['id']} stands under {area}")
    if values["langs"] not in LANGS:
        raise _NotATopicError(f"langs is one of {', '.join(LANGS)}, not {values['langs']}")
    if values.get("care", "none") not in CARES:
        raise _NotATopicError(f"care is one of {', '.join(CARES)}, not {values['care']}")
    return Topic(values["id"], LANGS[values["langs"]], values.get("care", "none"), values["covers"])
