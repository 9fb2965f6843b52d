"""What people say while a bot is measured. Every text of a loop is answered by exactly one message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Talk:
    """`once` are texts with the number of their replies, played before `loop`, which is measured.

    {n} in a text becomes a number that was never used before.
    """

    name: str
    loop: tuple[str, ...]
    once: tuple[tuple[str, int], ...]

    def steps(self) -> dict[str, list[dict[str, Any]]]:
        """As the far side's load takes it."""
        return {
            "once": [{"text": text, "replies": replies} for text, replies in self.once],
            "loop": [{"text": text} for text in self.loop],
        }

    @property
    def about(self) -> str:
        return f"{self.name}: " + ", then ".join(f"“{text}”" for text in self.loop)


WELCOME = (("hello", 2), ("English", 2), ("yes", 1), ("Amina", 1))
ECHO = Talk("echo", ("hello {n}",), (("hello", 1),))
FLOW = Talk("flow turn", ("data", "Pause messages", "Do not pause"), WELCOME)
QUESTION = Talk("question turn", ("how many weeks before my visa ends can i renew it? {n}",), WELCOME)
