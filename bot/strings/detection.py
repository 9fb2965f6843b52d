"""Which of the six languages a text is in, from its letters and a few very common words.

Called by the conversation until a person has chosen a language, and for single questions after it.
"""

import re
from collections import Counter

from bot.strings.text import normalise

_STOP_WORDS = {
    "en": "the a an is are am was do does did can could may my i you we it to of in on for with "
    "from and or not what when where how who which why this that have has need want if should "
    "will get hello please help",
    "fr": "le la les l un une des du de d et ou est sont je j tu il nous vous mon ma mes mais que "
    "qu quoi quand comment pourquoi quel quelle dans sur pour avec sans pas ne n ce cette "
    "puis peux dois faut bonjour",
    "ar": "في من على هل الى عن ما ماذا كيف متى اين هذا هذه انا لا نعم مع هو هي التي الذي كم لي اريد يمكن",
    "fa": "از به که را می در این آن چه چطور چگونه کی کجا برای با من است هست آیا نمی تا یک سلام کنم شود باید",
}
_WORDS = {lang: frozenset(normalise(word) for word in text.split()) for lang, text in _STOP_WORDS.items()}

_SCRIPTS = (
    ("kana", re.compile(r"[\u3040-\u30ff\uff66-\uff9f]")),
    ("kanji", re.compile(r"[\u3005\u3400-\u9fff\uf900-\ufaff]")),
    ("arabic", re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")),
    ("cyrillic", re.compile(r"[\u0400-\u04ff]")),
    ("latin", re.compile(r"[A-Za-z\u00c0-\u024f]")),
)
_ONLY_FA = re.compile("[پچژگکیۀټډړږښڼګۍې]")  # Dari, Persian and Pashto letters that Arabic has not
_ONLY_AR = re.compile("[ةىيكأإ]")
_MARK = 3  # what one telling letter kind or stop word weighs against the default


def detect(text: str, default: str) -> str:
    """Give the language of a text; `default` where it has no letters or they do not tell."""
    counts = Counter({name: len(pattern.findall(text)) for name, pattern in _SCRIPTS})
    japanese = counts.pop("kana", 0) + counts.pop("kanji", 0)
    script, most = counts.most_common(1)[0]
    if japanese and (japanese > most or (script == "latin" and not _latin_hits(text))):
        return "ja"
    if not most:
        return default
    if script == "cyrillic":
        return "uk"
    return _arabic(text, default) if script == "arabic" else _latin(text, default)


def _hits(text: str, lang: str) -> int:
    return sum(word in _WORDS[lang] for word in re.findall(r"\w+", normalise(text)))


def _latin_hits(text: str) -> int:
    return _hits(text, "en") + _hits(text, "fr")


def _latin(text: str, default: str) -> str:
    english, french = _hits(text, "en"), _hits(text, "fr")
    if english == french:
        return default
    return "en" if english > french else "fr"


def _arabic(text: str, default: str) -> str:
    persian = _hits(text, "fa") + _MARK * bool(_ONLY_FA.search(text))
    arabic = _hits(text, "ar") + _MARK * bool(_ONLY_AR.search(text))
    if persian == arabic:
        return default if default in {"ar", "fa"} else "ar"
    return "fa" if persian > arabic else "ar"
