"""How easy a Japanese text is to read: やさしい日本語, measured without taking words apart.

Tests hold the Japanese guides for internationals against `Limits`; `score` is pure. Length, kanji and patterns of
grammar are counted by signs alone: rough, but the same for every guide, and each finding names its sentence.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

_KANJI: Final = r"[\u4e00-\u9fff々]"
_KANA: Final = re.compile(r"[ぁ-ゖァ-ヺー]")
_READING: Final = re.compile(r"（[ぁ-ゖァ-ヺー・、 A-Za-z]+）")
_READ: Final = re.compile(rf"([{_KANJI[1:-1]}]+)[ぁ-ゖァ-ヺー]*{_READING.pattern}")
_RUN: Final = re.compile(rf"{_KANJI}+")
_NOTE: Final = re.compile(r"（[^（）]*）")
_MARK: Final = re.compile(r"^(?:\d+\. |- |#+ |> )")
_SENTENCE: Final = re.compile(r"[^。！？：]+[。！？：]?")
_LATIN: Final = re.compile(r"[A-Za-z0-9０-９.:/#¥,@+〜~-]+")
_NAMES: Final = re.compile(r"(?:[^、。]*語、){3,}")  # a list of languages is long and not hard

_DOUBLE: Final = re.compile(
    r"ない(?:わけ|こと|もの)(?:では?|も|は)(?:ない|ありません)|な(?:く|くて)(?:は|も)(?:ない|ありません)"
    r"|ないと(?:は|も)(?:言え|いえ|限ら|かぎら)(?:ない|ません)|ずに(?:は)?(?:いられ|おけ)(?:ない|ません)"
    r"|ないわけに(?:は|も)(?:いかない|いきません)|ないでは(?:いられ|い)(?:ない|ません)"
)
_MUST: Final = re.compile(r"な(?:ければ|くては|いと)(?:なら|なり|いけ)(?:ない|ません)")
_CAUSED: Final = re.compile(r"(?:させ|[かがさたなばまらわ]せ)られ")
_PASSIVE: Final = re.compile(r"[かがさたなばまらわ]れ(?:ます|ました|ません|ている|ています|る|た|て|ない)")
_POLITE: Final = re.compile(
    r"(?:ます|です|ません|ました|でした|ましょう|でしょう|ください|ますか|ですか|ませんか|ましたか|でしょうか)(?:ね|よ|が)?$"
)
_PLAIN: Final = re.compile(
    r"(?:[いきしちにびみりえけせてねべめれっ]た|[いん]だ|である|だろう|ない|[うくぐすつぬぶむる])$"
)


@dataclass(frozen=True, slots=True)
class Limits:
    """As measured over guides that learners read without help; the first paragraph has only two sentences."""

    mean: float = 30
    longest: int = 60
    longest_in_lead: int = 75
    kanji: float = 0.48
    unread: float = 0.25
    musts: int = 1
    passives: int = 2


@dataclass(frozen=True, slots=True)
class Sentence:
    """`line` counts from 0; `length` is in letters, a number or a Latin word counting as one."""

    text: str
    line: int
    length: int
    lead: bool


@dataclass(frozen=True, slots=True)
class Score:
    """`unread` are kanji words that are neither easy nor given a reading; `of` is how many words have kanji."""

    sentences: tuple[Sentence, ...]
    kanji: float
    unread: tuple[str, ...]
    of: int

    @property
    def mean(self) -> float:
        return sum(sentence.length for sentence in self.sentences) / max(1, len(self.sentences))

    @property
    def longest(self) -> int:
        return max((sentence.length for sentence in self.sentences), default=0)

    @property
    def unread_share(self) -> float:
        return len(self.unread) / max(1, self.of)


@dataclass(frozen=True, slots=True)
class Finding:
    """What is too hard; `sentence` is "" and `line` 0 where it is the text as a whole."""

    line: int
    sentence: str
    reason: str

    def __str__(self) -> str:
        return f"{self.reason}: {self.sentence}" if self.sentence else self.reason


def score(body: str, title: str = "") -> Score:
    """Measure a Markdown body; readings given in the title count for it too."""
    plain = _READING.sub("", body)
    kanji, kana = sum(map(len, _RUN.findall(plain))), len(_KANA.findall(plain))
    words = dict.fromkeys(_RUN.findall(plain))
    read = set(_READ.findall(f"{title}\n{body}"))
    unread = tuple(word for word in words if not _easy(word, read))
    return Score(tuple(_sentences(body)), kanji / max(1, kanji + kana), unread, len(words))


def findings(body: str, title: str = "", limits: Limits | None = None) -> tuple[Finding, ...]:
    """Everything beyond the limits: first of the whole text, then sentence by sentence."""
    limits, measured = limits or Limits(), score(body, title)
    return (
        *_of_the_whole(measured, limits),
        *(
            Finding(sentence.line, sentence.text, reason)
            for sentence in measured.sentences
            for reason in _of_a_sentence(sentence, limits)
        ),
    )


def _of_the_whole(measured: Score, limits: Limits) -> Iterator[Finding]:
    if measured.mean > limits.mean:
        yield Finding(0, "", f"sentences have {measured.mean:.0f} letters on average, more than {limits.mean:.0f}")
    if measured.kanji > limits.kanji:
        yield Finding(0, "", f"{measured.kanji:.0%} of the letters are kanji, more than {limits.kanji:.0%}")
    if measured.unread_share > limits.unread:
        share = f"{measured.unread_share:.0%} of the kanji words, more than {limits.unread:.0%}"
        yield Finding(0, "", f"no reading for {share}: {' '.join(measured.unread)}")


def _of_a_sentence(sentence: Sentence, limits: Limits) -> Iterator[str]:
    most = limits.longest_in_lead if sentence.lead else limits.longest
    if sentence.length > most:
        yield f"{sentence.length} letters, more than {most}"
    if _DOUBLE.search(sentence.text):
        yield "a double negative"
    if len(_MUST.findall(sentence.text)) > limits.musts:
        yield "more than one なければなりません"
    if _CAUSED.search(sentence.text):
        yield "made to do (させられ)"
    if len(_PASSIVE.findall(sentence.text)) > limits.passives:
        yield "a chain of passives"
    if sentence.text.endswith("。") and _is_plain(sentence.text):
        yield "neither です nor ます"


def _is_plain(text: str) -> bool:
    said = _NOTE.sub("", text).rstrip("。」』 ")
    return bool(_PLAIN.search(said)) and not _POLITE.search(said)


def _sentences(body: str) -> Iterator[Sentence]:
    opening = body.strip().partition("\n\n")[0].split("\n")
    for at, line in enumerate(body.split("\n")):
        if line.startswith(("#", ">")):
            continue
        for text in _SENTENCE.findall(_NOTE.sub("", _MARK.sub("", line))):
            if text.strip():
                yield Sentence(text.strip(), at, _length(text), line in opening)


def _length(text: str) -> int:
    return len(_LATIN.sub("x", _NAMES.sub("", text)).replace(" ", ""))


def _easy(word: str, read: set[str]) -> bool:
    """Whether nothing of a word is left when what has a reading, and what is easy, is taken away."""
    kanji, words = _list()
    for known in sorted(read | words, key=len, reverse=True):
        word = word.replace(known, "")
    return not set(word) - kanji


@cache
def _list() -> tuple[frozenset[str], frozenset[str]]:
    text = (files("knowledge.upkeep") / "japanese_easy.txt").read_text("utf-8")
    kanji, _, words = "\n".join(line for line in text.split("\n") if not line.startswith("#")).partition("---")
    return frozenset("".join(kanji.split())), frozenset(words.split())
