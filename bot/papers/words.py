"""The words of one paper: labels in its language, the person's own as typed, and the small print that they need."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate
from pathlib import Path

from bot.papers.life import Job, year_month
from bot.programme.occupations import Occupation
from bot.strings import Strings, clean, detect, readable

WRITTEN = "※"
_LATIN_WORD = re.compile(r"[A-Za-z\u00c0-\u024f]{2,}")
_MANY = 4  # Latin words in a Japanese paper; fewer are names, of firms and of tools
_BLANKS = re.compile(r"[^\S\n]+")


@cache
def form(name: str) -> dict[str, str]:
    """The printed words of a paper that is always in one language."""
    words: dict[str, dict[str, str]] = tomllib.loads(Path(__file__).with_name("forms.toml").read_text("utf-8"))
    return words[name]


@dataclass(slots=True)
class Words:
    """`lang` is the paper's language, `reader` the person's; `notes` knows which marks were used."""

    strings: Strings
    lang: str
    reader: str
    used: dict[str, None] = field(default_factory=dict)

    @property
    def mark(self) -> str:
        """What stands behind words of another language."""
        return self.label("to-translate")

    def label(self, key: str) -> str:
        return self.strings.render(self.lang, f"paper-{key}")

    def occupation(self, occupation: Occupation) -> str:
        """By its name in the paper's language; in a Japanese one by that under which it is searched for."""
        if self.lang == "ja":
            return occupation.japanese_name
        return self.strings.render(self.lang, f"occupation-{occupation.id}")

    def join(self, parts: list[str]) -> str:
        return self.strings.render(self.lang, "list-comma").join(parts)

    def own(self, text: str | None, most: int | None = None) -> str:
        """The person's words; marked where they are not in the paper's language.

        Only where `most` says so they are cut, and put into one line.
        """
        words = _BLANKS.sub(" ", clean(text or ""))
        if not words:
            return ""
        shown = readable(shortened(" ".join(words.split()), most) if most else words, self.lang)
        if not foreign(words, self.lang):
            return shown
        self.used["translate"] = None
        return f"{shown} {self.mark}"

    def line(self, template: str, **parts: str) -> str:
        """A line of several of the person's words; one mark at its end says enough."""
        made = template.format(**parts)
        mark = self.mark
        return f"{made.replace(f' {mark}', '')} {mark}" if mark in made else made

    def written(self, line: str) -> str:
        """A line that is not the person's own, but made from answers."""
        self.used["written"] = None
        return f"{WRITTEN} {line}"

    def years(self, job: Job) -> str:
        """From when to when, as the person wrote it."""
        if not job.begun and not job.ended:
            return ""
        begun, ended = self._year(job.begun), self._year(job.ended) or self.label("now")
        dash = "～" if self.lang == "ja" else "–"
        return readable(self.line(f"{{begun}}{dash}{{ended}}", begun=begun, ended=ended), self.lang)

    def _year(self, text: str | None) -> str:
        found = year_month(text) if self.lang == "ja" else None
        if found is None:
            return self.own(text)
        year, month = found
        return f"{year}年{month}月" if month else f"{year}年"

    def notes(self) -> tuple[str, ...]:
        """The small print, in the paper's language and in the person's, where there is a mark to explain."""
        if not self.used:
            return ()
        return tuple(note for lang in dict.fromkeys((self.lang, self.reader)) for note in self._notes(lang))

    def _notes(self, lang: str) -> list[str]:
        keys = [f"paper-note-{name}" for name in ("written", "translate") if name in self.used]
        args: dict[str, dict[str, str]] = {"paper-note-translate": {"mark": self.mark}}
        return [self.strings.render(lang, key, **args.get(key, {})) for key in (*keys, "paper-note-draft")]


def foreign(text: str, lang: str) -> bool:
    """Whether the words are in another language than the paper. Few Latin words in a Japanese paper are names."""
    unsure = "en" if lang == "ja" and len(_LATIN_WORD.findall(text)) >= _MANY else lang
    return detect(text, unsure) != lang


def shortened(text: str, most: int) -> str:
    """The beginning of a text, up to a blank where there is one near; a letter as wide as a kanji counts twice."""
    ends = list(accumulate(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text))
    if not ends or ends[-1] <= most:
        return text
    cut = text[: bisect_right(ends, most - 1)]
    whole = cut.rsplit(" ", 1)[0]
    return f"{whole if len(whole) > len(cut) * 2 // 3 else cut}…"
