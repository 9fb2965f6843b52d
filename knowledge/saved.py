"""Arrays in one file, written whole or not at all.

`classifier`, `meaning` and `shipped` keep in such files what is dear to compute.
"""

import os
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import numpy.typing as npt

Arrays = Mapping[str, npt.NDArray[np.generic]]


class BrokenFileError(Exception):
    """A saved file cannot be read."""


def write(file: Path, arrays: Arrays) -> None:
    """A crash leaves the old file."""
    half = file.with_suffix(".new")
    with half.open("wb") as out:
        np.savez(out, allow_pickle=False, **arrays)
        out.flush()
        os.fsync(out.fileno())
    half.replace(file)


def read(file: Path) -> Arrays:
    """What `write` wrote.

    Raises:
        FileNotFoundError: there is none.
        BrokenFileError: it cannot be read, whatever the reason.
    """
    try:
        with file.open("rb") as source, np.load(source, allow_pickle=False) as data:
            return {name: data[name] for name in data.files}
    except FileNotFoundError:
        raise
    except (OSError, ValueError, TypeError, KeyError, AttributeError, EOFError, zipfile.BadZipFile) as error:
        raise BrokenFileError(f"{file.name}: {error}") from error


@contextmanager
def fitting(file: Path) -> Iterator[None]:
    """Around what makes something of a file's arrays: BrokenFileError where they are not those that it needs."""
    try:
        yield
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise BrokenFileError(f"{file.name}: {error}") from error
