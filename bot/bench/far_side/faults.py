"""Faults on order: which call is slowed, refused, or acted upon and then not answered. Asked by `api`."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import Literal, get_args

Kind = Literal["slow", "throttle", "error", "blocked", "lost", "cut"]
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass
class Fault:
    """One rule: for the next `count` calls, or with `probability` until calm; for some methods, chats or all.

    slow: the answer comes `ms` later. throttle: 429 with `retry_after`. error: 500. blocked: 403.
    lost: it acts, then hangs up. cut: it hangs up before it acts.
    """

    kind: Kind
    methods: frozenset[str] = frozenset()
    chat: int | None = None
    count: int | None = None
    probability: float = 1.0
    ms: int = 0
    retry_after: int = 1
    random: Random = field(default_factory=lambda: Random(0))  # noqa: S311 - chance on order, by seed

    def strikes(self, method: str, chat: int | None) -> bool:
        if self.count == 0 or (self.methods and method not in self.methods):
            return False
        if self.chat not in {None, chat} or self.random.random() >= self.probability:
            return False
        if self.count is not None:
            self.count -= 1
        return True


@dataclass
class Faults:
    """All rules in force; of several that would strike, the first in order does, and every slow one."""

    rules: list[Fault] = field(default_factory=list)

    def of(self, method: str, chat: int | None) -> tuple[Fault | None, float]:
        """What happens to this call, and how many seconds its answer waits."""
        seconds, found = 0.0, None
        for rule in self.rules:
            if (rule.kind == "slow" or found is None) and rule.strikes(method, chat):
                if rule.kind == "slow":
                    seconds += rule.ms / 1000
                else:
                    found = rule
        return found, seconds
