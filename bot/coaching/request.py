"""What is sent to a model for its word on an answer: question and answer, without what tells who somebody is. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from bot.flows.effects import Value
from bot.redaction import redact
from bot.strings import Strings
from knowledge.phrasing import Prompt
from knowledge.phrasing.reply import one_line
from knowledge.phrasing.request import fenced, named

_RULES: Final = Path(__file__).with_name("feedback.md")


@dataclass(frozen=True, slots=True)
class Asked:
    """One answer to look at; `lang` is that of the feedback, `wanted` what was chosen for the answer (or "own")."""

    question: str
    kind: str
    answer: str
    lang: str
    wanted: str


def completed(consulted: Mapping[str, Value], strings: Strings, *, lang: str, name: str | None) -> dict[str, Value]:
    """What the flow asks to be consulted about, as `feedback` takes it: a flow has neither words nor language."""
    question = strings.render(lang, f"rehearsal-q-{consulted['question']}")
    return {**consulted, "question": question, "lang": lang, "name": name}


def redacted(request: Mapping[str, Value]) -> Asked:
    """The request as it may leave: the answer on one line, with words in brackets for what was taken out."""
    name = request["name"]
    answer = redact(str(request["answer"]), (str(name),) if name else ())
    given = {key: str(request[key]) for key in ("question", "kind", "lang", "wanted")}
    return Asked(answer=one_line(answer), **given)


def prompt(asked: Asked, shape: dict[str, object]) -> Prompt:
    """Ask for a word on it, in `shape`."""
    data: dict[str, object] = {
        "language": named(asked.lang),
        "kind": asked.kind,
        "question": asked.question,
        "answer_language": "the person's own" if asked.wanted == "own" else named(asked.wanted),
        "answer": asked.answer,
    }
    return fenced(_rules(), data, shape)


@lru_cache
def _rules() -> str:
    return _RULES.read_text("utf-8")
