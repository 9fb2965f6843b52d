"""Who runs lanes, delivery and ticks on a data folder: whoever holds `runner.lock`.

Taken by `tomoni serve`, and by commands when nobody serves. The lock is the operating system's, so a
killed process leaves none behind; `runner.pid` beside it only tells humans whom to look for.
"""

import errno
import os
from pathlib import Path
from typing import Self

from filelock import FileLock, Timeout

from storage.errors import Kind, StorageError

LOOK_SECONDS = 0.1  # `holder` takes the lock for a moment to see whether it is free


class RunnerLock:
    def __init__(self, folder: Path) -> None:
        self._lock = FileLock(folder / "runner.lock", mode=0o600)
        self._pid_file = folder / "runner.pid"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def take(self) -> bool:
        """False: another process has it, see `holder`. Waits no longer than a look at the lock takes."""
        if not self._acquire(LOOK_SECONDS):
            return False
        try:
            self._pid_file.write_text(str(os.getpid()))
        except OSError as error:
            self._lock.release()
            raise StorageError(Kind.FULL if error.errno == errno.ENOSPC else Kind.MISSING) from error
        return True

    def holder(self) -> int | None:
        """The process that has the lock, as it wrote itself down; None when nobody has it."""
        if self._lock.is_locked:
            return os.getpid()
        if self._acquire(0):
            self._lock.release()
            return None
        text = self._pid_file.read_text() if self._pid_file.exists() else ""
        return int(text) if text.isdigit() else None

    def release(self) -> None:
        if self._lock.is_locked:
            self._pid_file.unlink(missing_ok=True)
            self._lock.release()

    def _acquire(self, seconds: float) -> bool:
        try:
            self._lock.acquire(timeout=seconds, poll_interval=0.02)
        except Timeout:
            return False
        except OSError as error:
            sentence = f"The lock {self._lock.lock_file} cannot be made: {error.strerror}."
            raise StorageError(Kind.MISSING, sentence) from error
        return True
