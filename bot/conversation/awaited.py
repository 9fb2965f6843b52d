"""What the question that waits takes, so that plain words can be read by it. Set by `stage`, read by `turn`."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from bot.flows.effects import Prompt


@dataclass(frozen=True, slots=True)
class Awaited:
    """`free`: any text answers; `typed`: no button does; `labels`: the keys of what stands on the buttons.

    Where none is known the words are looked at with most care.
    """

    free: bool = True
    typed: bool = False
    labels: tuple[str, ...] = ()

    @classmethod
    def by(cls, prompt: Prompt) -> Awaited:
        labels = tuple(option.key for option in prompt.choices if option.key)
        return cls(prompt.open, not prompt.choices, labels)

    @classmethod
    def load(cls, kept: dict[str, Any] | None) -> Awaited:
        return cls(kept["free"], kept["typed"], tuple(kept["labels"])) if kept else cls()

    def kept(self) -> dict[str, Any]:
        """As it waits with the conversation."""
        return {**asdict(self), "labels": [*self.labels]}
