"""The Markdown below the front matter, as plain text in parts.

`guidance` calls this. What leaves it: the lead, the sections and the card of a guide as text that every
channel can show, and faults for Markdown that a chat cannot show.
"""

import re
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.token import Token

from knowledge.front_matter import Fault

_SENTENCE_END = re.compile(r"(?<=[。！？])|(?<=[.!?؟])\s+")
_PLAIN_INLINE = frozenset({"text", "softbreak", "hardbreak", "text_special"})
_LEAD_SENTENCES = 2
_MARKDOWN = MarkdownIt("commonmark")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading ("" directly after the lead) and its lines; list items keep their "- " or "1. "."""

    heading: str
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n".join(filter(None, (self.heading, *self.lines)))


@dataclass(frozen=True, slots=True)
class Body:
    """`lead` is the first paragraph, `card` the closing quotation, one sentence a line ("" without one)."""

    lead: str
    sections: tuple[Section, ...]
    card: str


@dataclass
class _Reading:
    file: str
    first_line: int
    lead: str = ""
    card: str = ""
    sections: list[tuple[str, list[str]]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def fault(self, token: Token, reason: str, *, warning: bool = False) -> None:
        line = self.first_line + (token.map[0] if token.map else 0)
        self.faults.append(Fault(self.file, line, reason, warning))

    def line(self, text: str) -> None:
        if not self.sections:
            self.sections.append(("", []))
        self.sections[-1][1].append(text)

    def paragraph(self, text: str) -> None:
        if self.lead or self.sections:
            self.line(text)
        else:
            self.lead = text


def parse(file: str, text: str, first_line: int) -> tuple[Body, list[Fault]]:
    """Cut a body into lead, sections and card; `first_line` is where it begins in the file."""
    reading = _Reading(file, first_line)
    tokens = _MARKDOWN.parse(text)
    at = 0
    while at < len(tokens):
        end = _end(tokens, at)
        _block(reading, tokens[at : end + 1])
        at = end + 1
    _check(reading)
    sections = tuple(Section(heading, tuple(lines)) for heading, lines in reading.sections)
    return Body(reading.lead, sections, reading.card), reading.faults


def sentences(text: str) -> list[str]:
    return [part for part in _SENTENCE_END.split(text.strip()) if part.strip()]


def _end(tokens: list[Token], at: int) -> int:
    """Index of the token that closes the block opened at `at`."""
    depth = 0
    for index in range(at, len(tokens)):
        depth += tokens[index].nesting
        if depth == 0:
            return index
    return len(tokens) - 1


def _block(reading: _Reading, block: list[Token]) -> None:
    opening = block[0]
    if reading.card:
        reading.fault(opening, "the card (the lines beginning with >) must be the last thing in a guide")
    match opening.type:
        case "paragraph_open":
            reading.paragraph(_inline(reading, block[1], " "))
        case "heading_open":
            _heading(reading, block)
        case "bullet_list_open" | "ordered_list_open":
            _list(reading, block)
        case "blockquote_open":
            parts = [_inline(reading, token, "\n") for token in block if token.type == "inline"]
            reading.card = "\n".join(parts)
        case _:
            reading.fault(opening, f"Markdown that a chat cannot show: {opening.type.removesuffix('_open')}")


def _heading(reading: _Reading, block: list[Token]) -> None:
    if block[0].tag != "h2":
        reading.fault(block[0], "a heading begins with two signs: ## ")
    reading.sections.append((_inline(reading, block[1], " "), []))


def _list(reading: _Reading, block: list[Token]) -> None:
    number = int(block[0].attrGet("start") or 1)
    for token in block[1:]:
        if token.type.endswith("_list_open"):
            reading.fault(token, "a list inside a list cannot be shown")
        elif token.type == "inline":
            mark = "- " if block[0].type == "bullet_list_open" else f"{number}. "
            reading.line(mark + _inline(reading, token, " "))
            number += 1


def _inline(reading: _Reading, token: Token, joint: str) -> str:
    children = token.children or []
    for child in children:
        if child.type not in _PLAIN_INLINE and child.nesting >= 0:
            name = child.type.removesuffix("_open")
            reading.fault(token, f"shown as plain text: {name}", warning=True)
    return "".join(child.content or _gap(child, joint) for child in children).strip()


def _gap(child: Token, joint: str) -> str:
    return joint if child.type.endswith("break") else ""


def _check(reading: _Reading) -> None:
    start = Token("", "", 0, map=[0, 1])
    if not reading.lead:
        reading.fault(start, "the body begins with a paragraph: the answer")
    elif (count := len(sentences(reading.lead))) != _LEAD_SENTENCES:
        reading.fault(start, f"the first paragraph has {count} sentences, not two", warning=True)
