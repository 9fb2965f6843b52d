import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from storage.errors import Kind, StorageError
from storage.runner import RunnerLock

HOLD = """
import sys, time
from pathlib import Path
from storage.runner import RunnerLock
lock = RunnerLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
time.sleep(60)
"""


def test_a_second_server_on_the_same_data_is_told_who_holds_it(tmp_path: Path) -> None:
    with RunnerLock(tmp_path) as first, RunnerLock(tmp_path) as second:
        assert first.holder() is None
        assert first.take()
        assert not second.take()
        assert second.holder() == first.holder() == os.getpid()
        first.release()
        assert second.holder() is None
        assert second.take()


def test_two_folders_are_two_servers(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with RunnerLock(tmp_path) as first, RunnerLock(tmp_path / "other") as second:
        assert first.take()
        assert second.take()


def test_a_killed_server_holds_nothing_back(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "True\n"
        with RunnerLock(tmp_path) as lock:
            assert not lock.take()
            assert lock.holder() == child.pid
            child.send_signal(signal.SIGKILL)
            child.wait()
            assert lock.holder() is None
            assert lock.take()


def test_a_missing_folder_is_a_clear_sentence(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(StorageError, match="cannot be made") as caught:
        RunnerLock(file).take()
    assert caught.value.kind == Kind.MISSING
