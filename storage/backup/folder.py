"""The folder of backups: their names, which one is the last, which ones have been kept long enough.

A file gets its name only once it is whole, on disk and has been read back, so a name is the word that it is good.
"""

import errno
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import BinaryIO
from zoneinfo import ZoneInfo

from storage.errors import Kind, StorageError
from storage.ids import new_id

JAPAN = ZoneInfo("Asia/Tokyo")
NAME = re.compile(r"tomoni-(\d{4}-\d\d-\d\dT\d{6})\.backup")
STAMP = "%Y-%m-%dT%H%M%S"
KEPT = timedelta(days=14)
DRAFT = ".draft-"  # what a killed process leaves behind begins with it
DRAFTS_MS = 24 * 3_600_000
NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@dataclass(frozen=True, slots=True)
class Backup:
    path: Path
    made: datetime  # in Japan

    @property
    def made_at(self) -> int:
        return round(self.made.timestamp() * 1000)


def name(made_at: int) -> str:
    return f"tomoni-{moment(made_at):{STAMP}}.backup"


def moment(at: int) -> datetime:
    """Milliseconds since the epoch as the clock in Japan."""
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(JAPAN)


def backups(folder: Path) -> list[Backup]:
    """The oldest first; files with other names are nobody's business."""
    found = [(path, NAME.fullmatch(path.name)) for path in folder.glob("tomoni-*.backup")]
    dated = [Backup(path, _parsed(match[1])) for path, match in found if match]
    return sorted(dated, key=lambda backup: backup.made)


def last(folder: Path) -> Backup | None:
    return max(backups(folder), key=lambda backup: backup.made, default=None)


def prune(folder: Path, now: int) -> int:
    """Delete what is 14 civil days old, as people are promised; never the last one. Returns how many went."""
    oldest = (moment(now) - KEPT).date()
    gone = [backup.path for backup in backups(folder)[:-1] if backup.made.date() <= oldest]
    with said(folder):
        left = [path for path in folder.glob(f"{DRAFT}*") if path.stat().st_mtime * 1000 < now - DRAFTS_MS]
        for path in [*gone, *left]:
            path.unlink(missing_ok=True)
    return len(gone)


def put(path: Path, write: Callable[[BinaryIO], object], check: Callable[[Path], object] | None = None) -> None:
    """Make a file (mode 0600) at once or not at all. `check` looks at it before it gets its name and may raise.

    Raise `StorageError` with a sentence when the folder cannot be written.
    """
    draft = path.with_name(f"{DRAFT}{new_id()}")
    with said(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                write(file)
                file.flush()
                os.fsync(file.fileno())
            if check:
                check(draft)
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
        settle(path.parent)


def settle(folder: Path) -> None:
    """See that the names in a folder are on disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def said(folder: Path) -> Iterator[None]:
    """Turn what the file system says into a sentence."""
    try:
        yield
    except OSError as error:
        kind = Kind.FULL if error.errno in NO_SPACE else Kind.MISSING
        raise StorageError(kind, f"The folder {folder} cannot be written: {error.strerror}.") from error


def _parsed(stamp: str) -> datetime:
    try:
        return datetime.strptime(stamp, STAMP).replace(tzinfo=JAPAN)
    except ValueError:  # no such day: a name that we did not give
        return datetime.min.replace(tzinfo=JAPAN)
