"""What comes back from a model: sentences, each with the ids of the passages that it says again.

`read` is called by `phrase`. What it cannot read is refused, as is everything that the checks find.
"""

import re
from enum import StrEnum
from typing import Annotated, Final, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError

_FENCED: Final = re.compile(r"\s*```(?:json)?\s*(.*?)\s*```\s*", re.DOTALL)


Shape = TypeVar("Shape", bound=BaseModel)


class Reason(StrEnum):
    """Why an answer in other words is not used; counted under these names."""

    GARBAGE = "garbage"  # not what was asked for
    EMPTY = "empty"
    TOO_LONG = "too-long"
    UNKNOWN_ID = "unknown-id"
    LANGUAGE = "language"
    NUMBER = "number"
    NAME = "name"
    COMMAND = "command"  # addresses, markup, things to type, none of which stand in a passage
    BANNED = "banned"
    NEGATION = "negation"
    UNFOUNDED = "unfounded"
    INJECTION = "injection"  # what was to be sent speaks to the model, and was not sent


class Refused(Exception):
    """What a model said is not said to anybody."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


def one_line(text: str) -> str:
    """The text with one space wherever it had some."""
    return " ".join(text.split())


OneLine = Annotated[str, AfterValidator(one_line)]


class Shaped(BaseModel):
    """What a model is asked for: exactly its fields and no others."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Sentence(Shaped):
    """One sentence and the passages that hold all of it."""

    text: OneLine
    ids: tuple[str, ...]


class Reply(Shaped):
    """The answer, sentence by sentence."""

    sentences: tuple[Sentence, ...]


class Condensed(Shaped):
    """A question that leans on the one before it, as one that stands alone."""

    question: OneLine


def read(text: str) -> Reply:
    """Raises Refused."""
    return read_as(text, Reply)


def read_question(text: str) -> str:
    """Raises Refused."""
    question = read_as(text, Condensed).question
    if not question:
        raise Refused(Reason.EMPTY)
    return question


def read_as(text: str, shape: type[Shape]) -> Shape:
    """JSON, also where a model has put it in a fence. Raises Refused."""
    fenced = _FENCED.fullmatch(text)
    try:
        return shape.model_validate_json(fenced[1] if fenced else text)
    except ValidationError:
        raise Refused(Reason.GARBAGE) from None  # its text quotes what was said
