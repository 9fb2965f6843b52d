"""What is sent to a model: passages of guides, what was asked, and how to answer. Pure.

`phrase` calls `prompt` and `condensing`. Everything that is not ours to say stands as JSON between fences that
nobody can guess, so that no passage and no question can end its own quotation.
"""

import json
import re
import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from string import Template
from typing import Final

from babel import Locale

from knowledge.answer import Answer
from knowledge.body import Section

_PROMPTS: Final = Path(__file__).parents[1] / "prompts"
_MARK: Final = re.compile(r"^(?:- |\d+\. )")  # of an item of a list: its number is none of the guide's figures
_FENCE_BYTES = 12
MOST_PASSAGES = 60


@dataclass(frozen=True, slots=True)
class Passage:
    """One line of a guide; `id` holds for one request only."""

    id: str
    topic: str
    lang: str
    title: str
    heading: str
    text: str

    @property
    def whole(self) -> str:
        """All that a sentence may say when it cites this."""
        return "\n".join(part for part in (self.title, self.heading, self.text) if part)


@dataclass(frozen=True, slots=True)
class Request:
    """`ask` is the question of the guides that comes nearest.

    `question` and `before` are the person's own words, without what tells who they are, and empty unless the
    person has agreed to have them sent.
    """

    lang: str
    passages: tuple[Passage, ...]
    ask: str
    care: str
    question: str = ""
    before: str = ""


@dataclass(frozen=True, slots=True)
class Prompt:
    """`shape` is the JSON schema of the answer."""

    system: str
    user: str
    shape: dict[str, object]


def passages(answers: Iterable[Answer]) -> tuple[Passage, ...]:
    """The lines of these guides, numbered through."""
    lines = [line for answer in answers for line in _lines(answer)][:MOST_PASSAGES]
    return tuple(
        Passage(f"p{number}", answer.topic, answer.lang, answer.title, heading, text)
        for number, (answer, heading, text) in enumerate(lines, 1)
    )


def prompt(request: Request, shape: dict[str, object], fence: Callable[[], str] | None = None) -> Prompt:
    """Ask for an answer; `fence` is for tests."""
    data: dict[str, object] = {
        "language": named(request.lang),
        "care": request.care,
        "asked": request.ask,
        **({"question": request.question} if request.question else {}),
        **({"question_before": request.before} if request.before else {}),
        "passages": [
            {"id": passage.id, "guide": passage.title, "heading": passage.heading, "text": passage.text}
            for passage in request.passages
        ],
    }
    return fenced(_text("answer.md"), data, shape, fence)


def condensing(question: str, before: str, shape: dict[str, object]) -> Prompt:
    """Ask for one question that says what the two say together."""
    return fenced(_text("condense.md"), {"question_before": before, "question": question}, shape)


def _lines(answer: Answer) -> Iterator[tuple[Answer, str, str]]:
    for section in (Section("", (answer.lead,)), *answer.sections):
        for line in section.lines:
            yield answer, section.heading, _MARK.sub("", line)


def fenced(
    rules: str, data: dict[str, object], shape: dict[str, object], fence: Callable[[], str] | None = None
) -> Prompt:
    """The data between fences; `rules` say what to do with them and name $fence and $shape."""
    mark = fence() if fence else secrets.token_urlsafe(_FENCE_BYTES)
    system = Template(rules).substitute(fence=mark, shape=json.dumps(shape))
    return Prompt(system, f"<<<{mark}\n{json.dumps(data, ensure_ascii=False, indent=1)}\n{mark}>>>", shape)


@lru_cache
def _text(file: str) -> str:
    return (_PROMPTS / file).read_text("utf-8")


def named(lang: str) -> str:
    """English (en)."""
    return f"{Locale('en').languages.get(lang, lang)} ({lang})"
