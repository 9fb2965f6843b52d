"""How the learned look is learned: one linear model from the sentences in `examples/<lang>.yaml`, six languages in one.

`shipped` keeps what comes of it in a file; where that file does not fit, it takes a few seconds at the first look.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.resources import files

import numpy as np

from bot.safety.features import Features, features
from bot.safety.kinds import Kind
from bot.safety.learned import KINDS, Floats, Ints, Model, mark
from bot.safety.lexicon import LANGS, load_yaml
from bot.safety.normal import tokens
from knowledge import GUIDES
from knowledge.guidance import load

NONE = "none"
_ASKS = 4  # of each guide in each language; with more, danger in other words is found less often
_ALARMING = ("crisis", "human")  # a guide of such care is asked for in words that do alarm
_RIDGE = np.float32(0.5)
_STEPS = 10  # of conjugate gradients: with fewer, ordinary texts alarm more often; more find less that was not learned


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence that somebody may write, and what it speaks of."""

    text: str
    kind: str
    lang: str


@dataclass(frozen=True, slots=True)
class _Rows:
    """Sparse rows: entries row by row, a column number and a value for each; no row is empty."""

    starts: Ints
    columns: Ints
    values: Floats

    def times(self, matrix: Floats) -> Floats:
        return np.add.reduceat(self.values[:, None] * matrix[self.columns], self.starts)

    def turned(self) -> "_Rows":
        """The transpose; every column has an entry."""
        order = np.argsort(self.columns, kind="stable")
        rows = np.repeat(np.arange(len(self.starts)), np.diff(np.append(self.starts, len(self.columns))))
        starts = np.searchsorted(self.columns[order], np.arange(int(self.columns.max()) + 1))
        return _Rows(starts, rows[order], self.values[order])


def examples() -> list[Example]:
    """All example sentences. Raises ValueError for a kind that there is not."""
    return [example for lang in LANGS for example in _examples(lang)]


def questions() -> list[Example]:
    """What people ordinarily ask, from the guides and from what no guide answers: it alarms nobody."""
    library = load(GUIDES, compare=False)
    calm = (guide for guide in library.guides if guide.care not in _ALARMING)
    asked = [Example(ask, NONE, guide.lang) for guide in calm for ask in guide.asks[:_ASKS]]
    return asked + [Example(text, NONE, lang) for lang, texts in library.off_topic.items() for text in texts[::2]]


def _examples(lang: str) -> Iterator[Example]:
    source = files("bot.safety").joinpath("examples", f"{lang}.yaml").read_text(encoding="utf-8")
    for kind, lines in load_yaml(source).items():
        if kind not in {*Kind, NONE}:
            raise ValueError(f"examples/{lang}.yaml: no such kind: {kind}")
        yield from (Example(line, kind, lang) for line in lines.splitlines() if line.strip())


def train(learned: Sequence[Example]) -> Model:
    """Ridge regression: a column for each kind, and one for each language."""
    texts = [tokens(example.text) for example in learned]
    harmless = frozenset(mark(words) for words, one in zip(texts, learned, strict=True) if one.kind == NONE)
    seen = [features([word.text for word in words]) for words in texts]
    blank = _blank(seen, harmless)
    values = [blank.values(one) for one in seen]
    told = [example for example, (at, _) in zip(learned, values, strict=True) if len(at)]
    return replace(blank, weights=_solved(_rows(values), _targets(told)))


def _blank(seen: Sequence[Features], harmless: frozenset[int]) -> Model:
    """What is known of features without any weights: those of one example only teach nothing about others."""
    numbers, counts = np.unique(np.array([n for one in seen for n in one.numbers], np.int64), return_counts=True)
    shared = counts > 1
    rarity = np.log((len(seen) + 1) / (counts[shared] + 1)) + 1
    unseen = np.float32(np.log(len(seen) + 1) + 1)
    return Model(numbers[shared], rarity.astype(np.float32), unseen, np.empty((0, 0), np.float32), harmless)


def _rows(values: Sequence[tuple[Ints, Floats]]) -> _Rows:
    some = [(at, value) for at, value in values if len(at)]
    starts = np.cumsum([0, *(len(at) for at, _ in some[:-1])])
    return _Rows(starts, np.concatenate([at for at, _ in some]), np.concatenate([value for _, value in some]))


def _targets(learned: Sequence[Example]) -> Floats:
    columns = (*KINDS, *LANGS)
    return np.array([[name in (one.kind, one.lang) for name in columns] for one in learned], np.float32)


def _solved(rows: _Rows, targets: Floats) -> Floats:
    """Conjugate gradients for every column at once."""
    turned = rows.turned()
    weights = np.zeros((len(turned.starts), targets.shape[1]), np.float32)
    left = turned.times(targets)
    way, size = left, np.square(left).sum(0)
    for _ in range(_STEPS):
        product = turned.times(rows.times(way)) + _RIDGE * way
        step = size / (way * product).sum(0)
        weights += step * way
        left = left - step * product
        way, size = left + (np.square(left).sum(0) / size) * way, np.square(left).sum(0)
    return weights
