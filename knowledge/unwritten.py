"""How people ask in a language for guides that are not written in it yet: `asks/<lang>.yaml`, by topic.

`guidance` calls this. With these a question finds its guide, and the reader gets the English text, which says so.
What is asked for a guide that has been translated meanwhile is left aside: the guide has asks of its own.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import yaml

from knowledge.front_matter import Fault

PLACES: Final = "asks/*.yaml"

Asks = Mapping[str, tuple[str, ...]]


def load(root: Path, faults: list[Fault]) -> dict[str, Asks]:
    """By language and topic; a file that is no list of asks by topic is named and left out."""
    return {file.stem: _read(file, faults) for file in sorted(root.glob(PLACES))}


def _read(file: Path, faults: list[Fault]) -> Asks:
    name = f"{file.parent.name}/{file.name}"
    try:
        data = yaml.load(file.read_text("utf-8"), Loader=yaml.CBaseLoader)  # noqa: S506 - makes nothing but text
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        mark = getattr(error, "problem_mark", None)
        faults.append(Fault(name, mark.line + 1 if mark else 1, "cannot be read as YAML"))
        return {}
    if not isinstance(data, dict) or not all(_is_list(asks) for asks in data.values()):
        faults.append(Fault(name, 1, "each topic has a list of asks, and nothing else stands here"))
        return {}
    return {topic: tuple(dict.fromkeys(asks)) for topic, asks in data.items()}


def _is_list(asks: object) -> bool:
    return isinstance(asks, list) and all(isinstance(ask, str) and ask.strip() for ask in asks)
