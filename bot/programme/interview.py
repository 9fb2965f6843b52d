"""What an answer in an interview has, and the one thing to try next: a checklist over text. Pure.

Called by the flow `rehearsal`. It knows English and Japanese; of other languages it knows length, numbers and what
one need not tell. It gives names and figures, never words; a name that is not found in a text proves nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.programme.interview_words import GROUNDS, PAY, PROOF, SEEN
from bot.programme.profile import FIELDS

ANSWERS: Final = "rehearsal-answers"  # {question: {"text", "lang", "on"}}, the latest of each
ROUNDS: Final = "rehearsal-rounds"  # a list of {"on", "field", "lang", "asked": ids, "points": {name: int}}
LANGS: Final = ("ja", "en", "own")
UNFAIR: Final = ("family", "religion", "origin", "politics")
POINTS: Final = ("answered", "length", "structure", "evidence", "private")

PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "intro": ("work",),
    "motive": ("company", "wish", "link"),
    "did": ("situation", "action", "result"),
    "would": ("plan", "report"),
    "gap": ("doing", "ready"),
    "status": ("permit", "until"),
    "unfair": ("turn",),
    "yours": ("several", "topic"),
}
PROVEN: Final = frozenset({"intro", "motive", "did"})  # where a number or a tool is looked for
SECONDS: Final[Mapping[str, tuple[int, int]]] = {  # a good length, spoken
    "intro": (20, 80), "motive": (40, 110), "did": (40, 110), "would": (12, 110), "gap": (5, 60), "status": (5, 60),
    "unfair": (3, 45), "yours": (5, 90),
}  # fmt: skip
LETTERS_A_MINUTE, WORDS_A_MINUTE = 300, 130
_FEWEST_SECONDS = 3
_FEW_WORDS, _LONG_WORD = 6, 15  # a text of so few words shows no language; where words are so long there are no spaces
_HARMLESS = {"family": 1}  # one mother who was cared for is a reason, not a story
_ASKED = frozenset({"family", "belief"})  # what unfair questions are about
_BESIDES = frozenset({"evidence", "polite", "length"})  # all else that is looked for are parts

_SMALL_WORDS = frozenset(
    {"the", "and", "i", "i'm", "to", "my", "a", "in", "is", "was", "you", "of", "for", "it", "with", "we"}
)
_LETTER, _LATIN, _LATIN_WORD = re.compile(r"[^\W\d_]"), re.compile(r"[a-z]"), re.compile(r"[a-z']+")
_ROMAJI = re.compile(r"(?:desu|masu|mashita|deshita|masen|kudasai|watashi)\b")
_KANA, _JAPANESE = re.compile(r"[ぁ-ヿ]"), re.compile(r"[ぁ-ヿ一-鿿々]")
_SENTENCES = re.compile(r"[。.!?\n]+")
_POLITE = re.compile(
    r"(?:です|ます|ました|でした|ません|でしょう|ましょう|ください|くださいませ)(?:から|ので|けど|[かねよがと])?[」』)\s]*$"
)
_QUESTION = re.compile(r"[?؟]|か(?=。|$)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Review:
    """What one answer has.

    `lang`: as what it was read (en, ja, other), and `other`: that is not what was chosen; `seconds`: how long it is
    when spoken, in tens, and `most`: how much is enough; `met` and `missing`: what was looked for, the weightiest
    first; `private`: grounds on which more is told than anybody needs; `next`: the one thing to try.
    """

    lang: str
    other: bool
    seconds: int
    most: int
    met: tuple[str, ...]
    missing: tuple[str, ...]
    private: tuple[str, ...]
    next: str = ""

    @property
    def good(self) -> tuple[str, ...]:
        """What is there, said before anything else: something always is."""
        return self.met or ("began",)

    @property
    def whole(self) -> bool:
        """Whether all parts of such an answer are there, as far as the language can be read."""
        return bool(set(self.met) - _BESIDES) and not set(self.missing) - _BESIDES


def questions(field: str, nth: int) -> tuple[str, ...]:
    """The ids of the questions of somebody's round number `nth`, in order; the unfair one differs each time."""
    own = field if field in FIELDS else "other"
    unfair = UNFAIR[nth % len(UNFAIR)]
    return ("intro", "motive", "did", f"{own}-did", f"{own}-would", "gap", "status", f"unfair-{unfair}", "yours")


def kind_of(question: str) -> str:
    """Which kind a question is of, one of `PARTS`."""
    first, _, last = question.partition("-")
    return first if first in PARTS else last


def review(text: str, question: str, wanted: str) -> Review:
    """Look at one answer; `wanted` is the language chosen for it, one of `LANGS`."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    kind, lang = kind_of(question), read_as(plain, wanted)
    seconds = _spoken(plain, lang)
    looked = dict(_looked(plain, kind, lang, seconds))
    seen = Review(
        lang=lang,
        other=_other_language(plain, lang, wanted),
        seconds=max(10, (seconds + 5) // 10 * 10),
        most=SECONDS[kind][1],
        met=tuple(name for name, there in looked.items() if there),
        missing=tuple(name for name, there in looked.items() if not there),
        private=tuple(_private(plain, kind, turned=looked.get("turn", False))),
    )
    return replace(seen, next=next(_tries(plain, kind, seen, seconds)))


def points(reviews: Sequence[Review]) -> dict[str, int]:
    """The figures of a round, by the names of `POINTS`: in how many answers each thing was there."""
    return {
        "answered": len(reviews),
        "length": sum("length" in each.met for each in reviews),
        "structure": sum(each.whole for each in reviews),
        "evidence": sum("evidence" in each.met for each in reviews),
        "private": sum(bool(each.private) for each in reviews),
    }


def read_as(plain: str, wanted: str) -> str:
    """The language that a text in small letters is read as: kana make Japanese, two small words English."""
    letters, japanese = len(_LETTER.findall(plain)), len(_JAPANESE.findall(plain))
    if japanese * 2 >= letters > 0 and (wanted == "ja" or _KANA.search(plain)):
        return "ja"
    short = wanted == "en" and len(plain.split()) < _FEW_WORDS
    sure = short or len(_SMALL_WORDS.intersection(_LATIN_WORD.findall(plain))) > 1
    return "en" if len(_LATIN.findall(plain)) * 10 > letters * 9 and sure else "other"


def _other_language(plain: str, lang: str, wanted: str) -> bool:
    """Whether it is not in the language that was chosen; Japanese in Latin letters is Japanese."""
    if wanted in {"own", lang} or not _LETTER.search(plain):
        return False
    return wanted == "en" or not _ROMAJI.search(plain)


def _spoken(plain: str, lang: str) -> int:
    """How many seconds it takes to say it, by our rule of thumb."""
    letters, words = sum(char.isalnum() for char in plain), len(plain.split())
    if lang == "ja" or letters > words * _LONG_WORD:
        return letters * 60 // LETTERS_A_MINUTE
    return words * 60 // WORDS_A_MINUTE


def _looked(plain: str, kind: str, lang: str, seconds: int) -> Iterator[tuple[str, bool]]:
    """What is looked for, and whether it is there, in the order in which it would be tried."""
    low, high = SECONDS[kind]
    yield from ((part, _there(part, plain, lang)) for part in PARTS[kind] if part == "several" or lang in SEEN)
    if kind in PROVEN:
        yield "evidence", bool(PROOF.search(plain))
    if lang == "ja":
        yield "polite", _polite(plain)
    yield "length", low <= seconds <= high


def _there(part: str, plain: str, lang: str) -> bool:
    if part == "several":
        return len(_QUESTION.findall(plain)) > 1
    text = PAY.sub("", plain) if part == "topic" else plain
    return bool(SEEN[lang][part].search(text))


def _polite(plain: str) -> bool:
    """Three sentences of four end so: a slip is no lack of manners."""
    sentences = [each for each in _SENTENCES.split(plain) if each.strip()]
    return sum(bool(_POLITE.search(each)) for each in sentences) * 4 >= len(sentences) * 3 > 0


def _private(plain: str, kind: str, *, turned: bool) -> Iterator[str]:
    """On which grounds more is told than anybody needs. Who turns an unfair question has to name what it is about."""
    for ground, patterns in GROUNDS.items():
        found = {match.group() for pattern in patterns for match in pattern.finditer(plain)}
        if len(found) > _HARMLESS.get(ground, 0) and not (kind == "unfair" and turned and ground in _ASKED):
            yield ground


def _tries(plain: str, kind: str, seen: Review, seconds: int) -> Iterator[str]:
    """What could be tried, the most useful first."""
    if "turn" in seen.missing:
        yield "turn"
    if seen.private:
        yield "ground-procedure" if kind == "status" and seen.private[0] == "flight" else f"ground-{seen.private[0]}"
    if seen.other:
        yield "language"
    if kind == "status" and seen.lang in SEEN and SEEN[seen.lang]["promise"].search(plain):
        yield "promise"
    if seconds < _FEWEST_SECONDS:
        yield "enough"
    if seconds > seen.most:
        yield "brief"
    yield from seen.missing
    yield "aloud" if seen.lang in SEEN else "other"
