"""Whether what a model said about an answer may be shown. Pure; `feedback` calls `check`, which returns or raises.

Code can see that the quote is the person's own, the language, figures, names as far as writing shows them, links, and
words that stand for forbidden ground or a promise. It cannot see whether the advice is good: it is shown as a
computer's, under a checklist that stands without it. In doubt it is refused.
"""

from __future__ import annotations

import re
from typing import Annotated, Final

from pydantic import AfterValidator, Field

from bot.coaching.ground import grounds, names_a_country
from bot.coaching.request import Asked
from bot.programme.interview import review
from knowledge.phrasing import Reason, Refused
from knowledge.phrasing.checks import adds_commands, adds_names
from knowledge.phrasing.figures import Figure, figures, missing
from knowledge.phrasing.language import Detect, check_language
from knowledge.phrasing.reply import OneLine, Shaped
from knowledge.phrasing.text import fold
from knowledge.phrasing.words import Words, spoken, words

LONGEST = 300  # characters of a sentence
LONGEST_QUOTE = 120
_SHORTEST_QUOTE = 2  # letters: one word of kanji
_TAKEN_OUT: Final = re.compile(r"\[[a-z -]+\]")  # by `bot.redaction`
_AROUND: Final = " \"'“”‘’„«»「」『』….,。、،"  # what a model puts around a quote
_OF_A_TRADE: Final = frozenset({"bank", "card", "chat", "coin", "machine", "password", "pin"})
_UNFAIR: Final = frozenset({"origin", "belief", "family"})  # what unfair questions are about


def _bare(quote: str) -> str:
    return quote.strip(_AROUND)


class Reply(Shaped):
    """What works, the words that show it, and one thing to try."""

    good: OneLine
    quote: Annotated[OneLine, AfterValidator(_bare)]
    attempt: Annotated[OneLine, Field(alias="try")]


def check(reply: Reply, asked: Asked, detect: Detect) -> None:
    """Raises Refused with the first thing that is wrong."""
    said = (reply.good, reply.attempt)
    _measure(reply)
    check_language(said, asked.lang, detect)
    _quote(reply.quote, asked, detect)
    try:
        for text in said:
            _sentence(text, asked)
    except LookupError:
        raise Refused(Reason.LANGUAGE) from None  # a language whose words the checks do not know


def _measure(reply: Reply) -> None:
    if not all(any(letter.isalpha() for letter in text) for text in (reply.good, reply.quote, reply.attempt)):
        raise Refused(Reason.EMPTY)
    if len(reply.quote) < _SHORTEST_QUOTE:
        raise Refused(Reason.EMPTY)
    if max(len(reply.good), len(reply.attempt)) > LONGEST or len(reply.quote) > LONGEST_QUOTE:
        raise Refused(Reason.TOO_LONG)


def _quote(quote: str, asked: Asked, detect: Detect) -> None:
    """It is the person's own, holds nothing that was taken out, and is no praise for telling more than needed."""
    if quote not in asked.answer or any(quote in part for part in _TAKEN_OUT.findall(asked.answer)):
        raise Refused(Reason.UNFOUNDED)
    if "[" in quote or "]" in quote:
        raise Refused(Reason.NAME)
    lang = detect(asked.answer, asked.lang if asked.wanted == "own" else asked.wanted)
    if grounds(quote, lang) - _asked_about(asked):
        raise Refused(Reason.BANNED)


def _asked_about(asked: Asked) -> frozenset[str]:
    """What has to be named in a good answer: the status where it is asked, and what is politely not answered."""
    if asked.kind == "status":
        return frozenset({"status"})
    turned = asked.kind == "unfair" and "turn" in review(asked.answer, asked.kind, asked.wanted).met
    return _UNFAIR if turned else frozenset()


def _sentence(text: str, asked: Asked) -> None:
    known, given = words(asked.lang), f"{asked.question}\n{_TAKEN_OUT.sub(' ', asked.answer)}"
    if adds_commands(text, given, known):
        raise Refused(Reason.COMMAND)
    if grounds(text, asked.lang) or names_a_country(text, asked.lang) or _is_banned(text, given, known):
        raise Refused(Reason.BANNED)
    if missing(figures(text, asked.lang), _figures(given)):
        raise Refused(Reason.NUMBER)
    if adds_names(text, given, known):
        raise Refused(Reason.NAME)


def _is_banned(text: str, given: str, known: Words) -> bool:
    """What we never say of ourselves, but for the words of somebody's trade."""
    said = {about for about, pattern in known.banned.items() if pattern.search(fold(text))}
    trade = {about for about in said & _OF_A_TRADE if any(each.banned[about].search(fold(given)) for each in spoken())}
    return bool(said - trade)


def _figures(given: str) -> frozenset[Figure]:
    """The answer may be in any language, whatever was chosen."""
    return frozenset().union(*(figures(given, each.lang) for each in spoken()))
