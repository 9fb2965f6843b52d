"""The floor under the figures of an evaluation: it may rise, never sink.

`tomoni evaluate --floor FILE` calls `below`, with `--raise-floor` also `raised`. A floor is a JSON file, figures by
language. Figures are rounded down to two places before they are written, so that another machine's arithmetic does
not fail a run; what is compared is exact.
"""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

Floor = Mapping[str, Mapping[str, float]]

_RECALL: Final = ("recall_at_1", "recall_at_3", "mrr")
_KINDS: Final = ("crisis", "human", "refuse")


class BadFloorError(Exception):
    """The file is no floor; the text says why."""


@dataclass(frozen=True, slots=True)
class Sunk:
    """A figure under its floor; `now` is None where it was not measured at all."""

    lang: str
    name: str
    floor: float
    now: float | None

    def __str__(self) -> str:
        now = "not measured" if self.now is None else f"{self.now:g}"
        return f"{self.lang} {self.name}: {now}, the floor is {self.floor:g}"


def measured(figures: Mapping[str, Any]) -> dict[str, dict[str, float]]:
    """What a floor can be put under, by language. All are shares but `questions`: the more, the better.

    `no_alarm` is the share of questions without danger in them that raise no alarm, `no_offer` that of those under
    which no line of help stands; `crisis_or_offer` is the share of crises that raise an alarm or draw such a line.
    """
    found: dict[str, dict[str, float]] = {}
    for lang, expect in figures["expect_by_lang"].items():
        mine = found.setdefault(lang, {})
        for kind in _KINDS:
            if expect[kind]["n"]:
                mine[kind] = expect[kind]["caught"] / expect[kind]["n"]
        if n := expect["crisis"]["n"]:
            mine["crisis_or_offer"] = (expect["crisis"]["caught"] + expect["crisis"]["offered"]) / n
        if n := expect["calm"]["n"]:
            mine["no_alarm"] = 1 - expect["calm"]["false_alarms"] / n
            mine["no_offer"] = 1 - expect["calm"]["offered"] / n
        mine["questions"] = expect["calm"]["n"] + expect["crisis"]["n"] + expect["human"]["n"]
    for lang, row in figures["by_lang"].items():
        found[lang].update({name: row[name] for name in _RECALL})
    return found


def read(file: Path) -> Floor:
    """The floor in a file; an empty one where there is none yet.

    Raises:
        BadFloorError: the file is something else.
    """
    try:
        data = json.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (ValueError, RecursionError) as error:  # of which UnicodeDecodeError and JSONDecodeError are kinds
        raise BadFloorError(f"{file}: not JSON") from error
    if not isinstance(data, dict) or not all(map(_is_row, data.values())):
        raise BadFloorError(f'{file}: a floor is like {{"en": {{"recall_at_1": 0.8}}}}')
    return data


def below(floor: Floor, figures: Mapping[str, Mapping[str, float]]) -> tuple[Sunk, ...]:
    """Every figure that is lower than its floor or is not there any more."""
    return tuple(
        Sunk(lang, name, least, now)
        for lang, row in floor.items()
        for name, least in row.items()
        if (now := figures.get(lang, {}).get(name)) is None or now < least
    )


def raised(floor: Floor, figures: Mapping[str, Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """The floor with every figure that is higher now, or new; none is lowered."""
    return {
        lang: {
            name: max(floor.get(lang, {}).get(name, 0), _down(figures.get(lang, {}).get(name, 0)))
            for name in sorted({*floor.get(lang, {}), *figures.get(lang, {})})
        }
        for lang in sorted({*floor, *figures})
    }


def write(file: Path, floor: Floor) -> None:
    file.write_text(json.dumps(floor, indent=2) + "\n", "utf-8")


def _down(value: float) -> float:
    return min(value, math.floor(value * 100 + 1e-9) / 100)  # 0.29 * 100 is a little less than 29


def _is_row(value: object) -> bool:
    return isinstance(value, dict) and all(
        isinstance(one, (int, float)) and not isinstance(one, bool) and math.isfinite(one) for one in value.values()
    )
