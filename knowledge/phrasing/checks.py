"""Whether what a model said may be said to a person. Pure; `phrase` calls `check`, which returns or raises.

Code can see figures, names, addresses, the language, whether a sentence denies what its passage affirms, and, within
one language, whether it speaks of the same things. It cannot see every change of meaning: the guide's own words stay
one tap away, and what is `care: human` or `care: crisis` never comes here. In doubt an answer is refused.
"""

import re
from collections.abc import Callable, Sequence
from typing import Final

from knowledge.body import sentences as cut
from knowledge.phrasing.figures import figures, missing
from knowledge.phrasing.language import LETTERS, Detect, check_language
from knowledge.phrasing.reply import Reason, Refused, Reply, Sentence
from knowledge.phrasing.request import Passage, Request
from knowledge.phrasing.text import fold
from knowledge.phrasing.words import Words, spoken, words

MOST_SENTENCES = 10
MOST_IDS = 3  # of one sentence
LONGEST = 400  # characters of a sentence
LONGEST_ANSWER = 1_500
LONGER = 3.0  # times as long as all that it cites: what is more was added
ROOM = 120  # characters that even a short passage may be put into
_JOINERS: Final = "\u200c\u200d\u200e\u200f"  # Persian words need them, Arabic texts may hold them
_OVERLAP: Final = 0.40  # of a sentence's n-grams; see tests/knowledge/phrasing/sentences.yaml: honest 0.6, invented 0.2
_NEAR: Final = 0.6  # of the likeness of the nearest part: a "not" may come from these
_SIZE: Final = {"ja": 2}
_SIZE_ELSEWHERE: Final = 4

_COMMANDS: Final = re.compile(
    r"""https?: | www\. | [^\s@]+@[^\s@]+ | (?<!\w)@\w+ | (?<!\w)/[a-z]{2,} | [<>{}\[\]`|\\#*_=] | --+
    | [\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}(?:/\S*)?""",
    re.VERBOSE | re.IGNORECASE,
)
_MIXED: Final = re.compile(r"[A-Za-z][Ͱ-ӿ]|[Ͱ-ӿ][A-Za-z]")  # letters that look alike, in one word
_KANJI: Final = re.compile(r"[々㐀-䶿一-鿿豈-﫿]{2,}")
_LATIN: Final = re.compile(r"[A-Za-zÀ-ɏ][\w'’-]+")
_SMALL: Final = "a-zß-öø-ÿā-ɏа-яѐ-џґ"
_CAPITAL: Final = re.compile(rf"(?<=[^.!?\s] )[^\W\d_{_SMALL}][\w'’-]*|\b[A-Z]{{2,}}\b")


def commands_a_model(text: str) -> bool:
    """Whether somebody speaks to the model there, in any language, in place of asking us."""
    folded = fold(text)
    return any(known.injections.search(folded) for known in spoken())


def check_question(condensed: str, said: str, lang: str) -> None:
    """A question made of two has the words of the two: it only steers the search. Raises Refused."""
    if len(condensed) > LONGEST:
        raise Refused(Reason.TOO_LONG)
    if _overlap(condensed, said, lang) < _OVERLAP:
        raise Refused(Reason.UNFOUNDED)


def check(reply: Reply, request: Request, detect: Detect) -> None:
    """Raises Refused with the first thing that is wrong."""
    _measure(reply)
    check_language([sentence.text for sentence in reply.sentences], request.lang, detect)
    given = {passage.id: passage for passage in request.passages}
    try:
        known = words(request.lang)
        for sentence in reply.sentences:
            cited = _cited(sentence, given)
            _sentence(sentence.text, cited, known)
    except LookupError:
        raise Refused(Reason.LANGUAGE) from None  # a language whose words the checks do not know


def _measure(reply: Reply) -> None:
    texts = [sentence.text for sentence in reply.sentences]
    if not texts or not all(any(letter.isalpha() for letter in text) for text in texts):
        raise Refused(Reason.EMPTY)
    if len(texts) > MOST_SENTENCES or max(map(len, texts)) > LONGEST or sum(map(len, texts)) > LONGEST_ANSWER:
        raise Refused(Reason.TOO_LONG)


def _cited(sentence: Sentence, given: dict[str, Passage]) -> list[Passage]:
    """What a sentence cites; whoever cites everything has said nothing about where it stands."""
    if not 0 < len(set(sentence.ids)) <= MOST_IDS or not given.keys() >= set(sentence.ids):
        raise Refused(Reason.UNKNOWN_ID)
    return [given[name] for name in dict.fromkeys(sentence.ids)]


def _sentence(text: str, cited: Sequence[Passage], known: Words) -> None:
    checks: dict[Reason, Callable[[str, Sequence[Passage], Words], bool]] = {
        Reason.COMMAND: _has_commands,
        Reason.BANNED: _is_banned,
        Reason.NUMBER: _has_new_figures,
        Reason.NAME: _has_new_names,
        Reason.TOO_LONG: _is_longer,
        Reason.UNFOUNDED: _is_unfounded,
        Reason.NEGATION: _turns_round,
    }
    for reason, is_so in checks.items():
        if is_so(text, cited, known):
            raise Refused(reason)


def _whole(cited: Sequence[Passage]) -> str:
    return "\n".join(passage.whole for passage in cited)


def _has_commands(text: str, cited: Sequence[Passage], known: Words) -> bool:
    return adds_commands(text, _whole(cited), known)


def adds_commands(text: str, given: str, known: Words) -> bool:
    """Addresses, markup and commands that were not given; characters that nobody sees or that look like others."""
    allowed = _JOINERS if LETTERS[known.lang] == "arabic" else ""
    if _MIXED.search(text) or any(not letter.isprintable() and letter not in allowed for letter in text):
        return True
    whole = given.casefold()
    return any(found[0].casefold() not in whole for found in _COMMANDS.finditer(text))


def _is_banned(text: str, cited: Sequence[Passage], known: Words) -> bool:
    """What we never say of ourselves, but for a guide that speaks of it."""
    folded = fold(text)
    said = {about for about, pattern in known.banned.items() if pattern.search(folded)}
    allowed = {
        about for passage in cited for about in said if words(passage.lang).banned[about].search(fold(passage.whole))
    }
    return bool(said - allowed)


def _has_new_figures(text: str, cited: Sequence[Passage], known: Words) -> bool:
    given = frozenset().union(*(figures(passage.whole, passage.lang) for passage in cited))
    return bool(missing(figures(text, known.lang), given))


def _has_new_names(text: str, cited: Sequence[Passage], known: Words) -> bool:
    return adds_names(text, _whole(cited), known)


def adds_names(text: str, given: str, known: Words) -> bool:
    """Names that were not given, as far as the writing of the language shows a name."""
    folded = fold(given)
    names = [found[0] for pattern in _names(known) for found in pattern.finditer(text)]
    return any(fold(name) not in folded for name in names if not known.names.fullmatch(fold(name))) or any(
        _new_organisation(text, folded, ending) for ending in known.organisations
    )


def _names(known: Words) -> list[re.Pattern[str]]:
    """What can be told for a name in this language."""
    return {
        "kana": [_LATIN],
        "arabic": [_KANJI, _LATIN],
        "cyrillic": [_KANJI, _LATIN, _CAPITAL],
        "latin": [_KANJI, _CAPITAL],
    }[LETTERS[known.lang]]


def _new_organisation(text: str, folded: str, ending: str) -> bool:
    """A Japanese name of an organisation: what stands before its ending, back to a kana or a mark."""
    pattern = rf"[々㐀-䶿一-鿿ァ-ヺーa-z]*{ending}"
    return any(found[0] not in folded for found in re.finditer(pattern, fold(text)) if found[0] != ending)


def _is_longer(text: str, cited: Sequence[Passage], _known: Words) -> bool:
    return len(text) > ROOM + LONGER * sum(len(passage.text) for passage in cited)


def _turns_round(text: str, cited: Sequence[Passage], known: Words) -> bool:
    """Denies what the passage affirms, or affirms what it denies.

    Within one language the parts of the passages that come near are compared; else all of them together.
    """
    parts = [(part, words(passage.lang)) for passage in cited for part in cut(passage.text)]
    same = all(passage.lang == known.lang for passage in cited)
    return any(
        _denies(said, known) not in {_denies(part, of) for part, of in (_near(said, parts, known) if same else parts)}
        for said in cut(text)
    )


def _near(said: str, parts: Sequence[tuple[str, Words]], known: Words) -> list[tuple[str, Words]]:
    """The part that comes nearest; for what denies also those that come about as near, since a "not" may move."""
    likeness = [_likeness(said, part, known.lang) for part, _ in parts]
    least = max(likeness) * (_NEAR if _denies(said, known) else 1)
    return [part for part, like in zip(parts, likeness, strict=True) if like >= least]


def _denies(text: str, known: Words) -> bool:
    return bool(known.negations.search(known.unnegated.sub(" ", fold(text))))


def _is_unfounded(text: str, cited: Sequence[Passage], known: Words) -> bool:
    """Of other things than its passages; only where both are in one language."""
    same = [passage.whole for passage in cited if passage.lang == known.lang]
    return len(same) == len(cited) and _overlap(text, "\n".join(same), known.lang) < _OVERLAP


def _likeness(one: str, other: str, lang: str) -> float:
    mine, theirs = _grams(one, lang), _grams(other, lang)
    return 2 * len(mine & theirs) / max(len(mine) + len(theirs), 1)


def _overlap(text: str, passage: str, lang: str) -> float:
    """The share of a text's n-grams that stand in the passage."""
    mine, theirs = _grams(text, lang), _grams(passage, lang)
    return len(mine & theirs) / max(len(mine), 1)


def _grams(text: str, lang: str) -> set[str]:
    size = _SIZE.get(lang, _SIZE_ELSEWHERE)
    plain = re.sub(r"\W+", " ", fold(text))
    return {plain[at : at + size] for at in range(len(plain) - size + 1)}
