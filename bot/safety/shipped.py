"""What the looks have learned, in a file that comes with the program: a start learns nothing and waits for nothing.

`look` takes it from here; `tomoni index --ship` writes it anew after examples, senses or the code that reads them have
changed. A file that is missing, or does not fit the examples, is an error in the log and a fault for `tomoni doctor`;
then the learned look is learned at once, in a few seconds, and there is no third look.
"""

import hashlib
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
import structlog

from bot.safety import meant, training
from bot.safety.learned import KINDS, Model
from bot.safety.lexicon import LANGS
from bot.safety.meant import Meant
from knowledge import saved
from knowledge.ports import Embedding

FILE: Final = Path(str(files("bot.safety"))) / "learned.npz"
COMMAND: Final = "tomoni index --ship"

log = structlog.get_logger()


class Looks(NamedTuple):
    """The second look, and the third if there is one."""

    model: Model
    meant: Meant | None


class StaleError(Exception):
    """The file cannot be used; the text says why, and what to do."""


@cache
def looks() -> Looks:
    """Once in a process."""
    try:
        return read()
    except StaleError as error:
        log.error("the safety look has no third look", reason=str(error))
        return Looks(training.train([*training.examples(), *training.questions()]), None)


def read(file: Path = FILE) -> Looks:
    """What `ship` wrote. Raises StaleError."""
    embedding, now = meant.encoder(), digest()
    try:
        data = saved.read(file)
        if str(data["digest"]) != now:
            raise StaleError(f"{file.name} does not fit the examples; run: {COMMAND}")
        floats = {name: data[name].astype(np.float32) for name in ("rarity", "unseen", "weights", "meant")}
        harmless = frozenset(data["harmless"].tolist())
        model = Model(
            data["known"].astype(np.int64), floats["rarity"], floats["unseen"][0], floats["weights"], harmless
        )
    except (FileNotFoundError, saved.BrokenFileError, KeyError, ValueError, IndexError) as error:
        raise StaleError(f"{file.name} cannot be read ({error}); run: {COMMAND}") from error
    return Looks(model, meant.of_weights(floats["meant"], embedding, now))


def ship(file: Path = FILE) -> int:
    """Learn everything anew and write it; returns the number of examples. Takes half a minute."""
    learned, now = [*training.examples(), *training.questions()], digest()
    model = training.train(learned)
    third = meant.taught([one.text for one in learned], [one.kind for one in learned], meant.encoder(), now)
    arrays = {
        "digest": np.array(now),
        "known": model.known,
        "rarity": model.rarity,
        "unseen": np.array([model.unseen]),
        "weights": model.weights.astype(np.float16),
        "harmless": np.array(sorted(model.harmless), np.uint64),
        "meant": third.meaning.weights.astype(np.float16),
    }
    saved.write(file, arrays)
    return len(learned)


def digest() -> str:
    """Of the examples, the senses and the encoder; the questions of guides change often and shift little."""
    names = [f"{folder}/{lang}.yaml" for folder in ("examples", "senses") for lang in LANGS]
    texts = [files("bot.safety").joinpath(name).read_bytes() for name in names]
    return hashlib.sha256(b"\0".join([*texts, _name(meant.encoder()).encode()])).hexdigest()


def _name(embedding: Embedding) -> str:
    return f"{embedding.name} {meant.FEATURES} {','.join(KINDS)}"
