"""Which senses ("weapon", "door", "partner") the words of a text may have, in any of the six languages.

`learned` calls this: sentences that share no word share senses, also across languages. `senses/<lang>.yaml` says
what to look for and, at the top of `en.yaml`, how to write it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

from bot.safety.lexicon import LANGS, load_yaml
from bot.safety.normal import CJK, tokens
from bot.safety.vocabulary import bare, calm

_STEM = 4  # a listed word of this length stands for longer ones too: "fire" is not "firefly", "threat" is "threatens"
_LONGEST_JAPANESE = 8
_NEARLY = 0.7


Senses = set[int]


class _Dictionary:
    """Of every language: single words, several words in a row, and what may stand anywhere in Japanese."""

    def __init__(self) -> None:
        self.single: dict[str, dict[str, Senses]] = defaultdict(lambda: defaultdict(set))
        self.several: dict[str, list[tuple[tuple[str, ...], str, int]]] = defaultdict(list)
        self.written: dict[str, Senses] = defaultdict(set)
        for lang in LANGS:
            for number, words in enumerate(_read(lang).values()):
                for word in words.split():
                    self._add(lang, tuple(part.text for part in tokens(word.replace("_", " "))), number)

    def _add(self, lang: str, parts: tuple[str, ...], number: int) -> None:
        if CJK.match(parts[0]):
            self.written["".join(parts)].add(number)
        elif len(parts) > 1:
            self.several[parts[0]].append((parts, lang, number))
        else:
            self.single[parts[0]][lang].add(number)

    def of(self, word: str) -> Mapping[str, Senses]:
        """Senses by language: of a word as typed, else of what it may be, else of the listed word it begins with."""
        if word in self.single:
            return self.single[word]
        forms = dict.fromkeys((*calm(word), *bare(word)))
        for form in forms:
            if form in self.single:
                return self.single[form]
        for form in forms:
            for length in range(len(form) - 1, _STEM - 1, -1):
                if form[:length] in self.single:
                    return self.single[form[:length]]
        return {}

    def in_a_row(self, words: Sequence[str]) -> Iterator[tuple[str, int]]:
        for at, word in enumerate(words):
            for parts, lang, number in self.several.get(word, ()):
                if tuple(words[at : at + len(parts)]) == parts:
                    yield lang, number

    def in_japanese(self, text: str) -> Iterator[int]:
        for at in range(len(text)):
            for end in range(at + 1, min(at + _LONGEST_JAPANESE, len(text)) + 1):
                yield from self.written.get(text[at:end], ())


def senses(words: Sequence[str]) -> list[int]:
    """Numbers of all senses in a text whose words are in the form that `normal.tokens` gives them.

    "son" is a child in English and "his" in French: only the languages that know most of the words are heard.
    """
    dictionary = _dictionary()
    known: Counter[str] = Counter()
    found: dict[str, Senses] = defaultdict(set)
    for word in words:
        for lang, some in dictionary.of(word).items():
            known[lang] += 1
            found[lang] |= some
    for lang, number in dictionary.in_a_row(words):
        found[lang].add(number)
    most = _NEARLY * max(known.values(), default=0)
    heard = set().union(*(found[lang] for lang in found if known[lang] >= most))
    heard.update(dictionary.in_japanese("".join(word for word in words if CJK.match(word))))
    return sorted(heard)


def names(lang: str = "en") -> tuple[str, ...]:
    """The senses by number, the same in every language."""
    return tuple(_read(lang))


@cache
def _read(lang: str) -> dict[str, str]:
    source = files("bot.safety").joinpath("senses", f"{lang}.yaml").read_text(encoding="utf-8")
    return {str(name): str(words) for name, words in load_yaml(source).items()}


@cache
def _dictionary() -> _Dictionary:
    return _Dictionary()
