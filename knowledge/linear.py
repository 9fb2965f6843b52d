"""Linear equations with a symmetric positive matrix, in single precision and in place.

`classifier` solves one for each language at training. numpy would do it in double precision, by a method for any
matrix: four times the time and twice the memory.
"""

from typing import Final

import numpy as np

from knowledge.ports import Floats

_BLOCK: Final = 512


def solve(matrix: Floats, right: Floats) -> Floats:
    """`right` becomes the solution; of `matrix` only rubbish is left. Blockwise Cholesky."""
    edges = [(start, min(start + _BLOCK, len(matrix))) for start in range(0, len(matrix), _BLOCK)]
    inverses = [_eliminate(matrix, right, start, end) for start, end in edges]
    for (start, end), inverse in zip(reversed(edges), reversed(inverses), strict=True):
        right[start:end] = inverse.T @ (right[start:end] - matrix[end:, start:end].T @ right[end:])
    return right


def _eliminate(matrix: Floats, right: Floats, start: int, end: int) -> Floats:
    """One block of columns; returns the inverse of its triangle."""
    triangle = np.linalg.cholesky(matrix[start:end, start:end])
    inverse = np.linalg.inv(triangle).astype(np.float32)
    right[start:end] = inverse @ right[start:end]
    panel = matrix[end:, start:end] @ inverse.T
    matrix[end:, start:end] = panel
    right[end:] -= panel @ right[start:end]
    for at in range(0, len(panel), _BLOCK):
        matrix[end + at :, end + at : end + at + _BLOCK] -= panel[at:] @ panel[at : at + _BLOCK].T
    return inverse
