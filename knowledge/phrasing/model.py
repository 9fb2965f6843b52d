"""What the phrasing needs from the outside: a model that answers a prompt. `adapters.model` implements it."""

from enum import StrEnum
from typing import Protocol

from knowledge.phrasing.request import Prompt


class Failure(StrEnum):
    """Why a model gave no text; counted under these names."""

    UNREACHABLE = "unreachable"
    REFUSED = "refused"  # the server answered that it would not: a wrong key, too many requests, a fault of its own
    GARBAGE = "garbage"  # the server answered something that is no answer of a model


class ModelError(Exception):
    """There is no text. What the server said stays out of it: it may quote what was sent."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.value)
        self.failure = failure


class Model(Protocol):
    """A chat model."""

    async def answer(self, prompt: Prompt) -> str:
        """Its text, as it came. Raises ModelError."""
        ...
