"""The command as people use it: real processes on a fresh data folder."""

from __future__ import annotations

import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LIMIT = 120


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder whose index was made by `tomoni index`."""
    folder = tmp_path_factory.mktemp("data")
    assert tomoni(folder, "index").returncode == 0
    return folder


def tomoni(data: Path, *args: str, stdin: str = "", **extra: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"TOMONI_DATA": str(data)} | extra
    command = [sys.executable, "-m", "bot", *args]
    return subprocess.run(
        command, cwd=ROOT, env=environment, input=stdin, capture_output=True, text=True, timeout=LIMIT, check=False
    )


@contextmanager
def serving(data: Path) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = os.environ | {"TOMONI_DATA": str(data), "PORT": str(port)}
    with subprocess.Popen([sys.executable, "-m", "bot", "serve"], cwd=ROOT, env=environment) as process:
        base = f"http://127.0.0.1:{port}"
        try:
            _until_up(base)
            yield process, base
        finally:
            process.kill()


def _until_up(base: str) -> None:
    until = time.monotonic() + LIMIT
    while time.monotonic() < until:
        try:
            urllib.request.urlopen(f"{base}/healthz", timeout=5).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError(base)


def test_ask_names_the_guide_its_source_and_date(indexed: Path) -> None:
    question = "my card ends on 3 march, i filed in february and heard nothing"
    done = tomoni(indexed, "ask", question, "--lang", "en", "--json")
    answer = json.loads(done.stdout)
    assert answer["topic"] == "residency/special-period"
    assert all(source["publisher"] and source["url"] and source["date"] for source in answer["sources"])
    assert answer["sources"]
    assert answer["checked"] == "2026-11-20"


def test_chat_talks_line_by_line(indexed: Path) -> None:
    done = tomoni(indexed, "chat", "--lang", "en", "--as", "t1", stdin="hello\nwhen can i renew my visa\n")
    assert done.returncode == 0
    assert "Which language shall we use?" in done.stdout
    assert "Checked on" in done.stdout


def test_chat_killed_between_lines_goes_on_with_the_same_name(indexed: Path) -> None:
    environment = os.environ | {"TOMONI_DATA": str(indexed)}
    command = [sys.executable, "-m", "bot", "chat", "--lang", "en", "--as", "t2"]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write("hello\n1\n")
        process.stdin.flush()
        for line in process.stdout:
            if "May I keep our conversation?" in line:
                break
        process.send_signal(signal.SIGKILL)
    done = tomoni(indexed, "chat", "--lang", "en", "--as", "t2", stdin="1\nAmina\n")
    assert "Thank you, Amina." in done.stdout


def test_a_second_serve_on_the_same_data_says_who_runs(indexed: Path) -> None:
    with serving(indexed) as (process, _):
        done = tomoni(indexed, "serve")
        assert done.returncode == 1
        assert f"process {process.pid}" in done.stderr
        assert "Traceback" not in done.stderr


def test_a_running_server_answers_chat_and_reply_from_other_processes(indexed: Path) -> None:
    with serving(indexed):
        tomoni(indexed, "chat", "--as", "t3", stdin="human\nI need advice on a contract\n1\n")
        waiting = tomoni(indexed, "reply").stdout
        line = next(line for line in waiting.splitlines() if "advice on a contract" in line)
        assert tomoni(indexed, "reply", line.split()[0], "Of course, tomorrow at 10.").returncode == 0
        until = time.monotonic() + LIMIT
        while time.monotonic() < until:
            seen = tomoni(indexed, "chat", "--as", "t3").stdout
            if "Of course, tomorrow at 10." in seen:
                return
        raise AssertionError("the reply did not come")


def test_serve_stops_gracefully_and_nothing_waits(indexed: Path) -> None:
    with serving(indexed) as (process, base):
        with urllib.request.urlopen(f"{base}/healthz", timeout=5) as answer:
            assert json.load(answer)["status"] == "ok"
        process.terminate()
        assert process.wait(timeout=15) in {0, -signal.SIGTERM}


@pytest.mark.parametrize("lost", ["keys", "tomoni.db"])
def test_a_missing_piece_is_named_with_what_to_do(tmp_path: Path, lost: str) -> None:
    assert tomoni(tmp_path, "migrate").returncode == 0
    assert tomoni(tmp_path, "reply").returncode == 0
    (tmp_path / lost).unlink()
    done = tomoni(tmp_path, "doctor")
    assert "Traceback" not in done.stderr
    assert ("fault" in done.stdout) == (done.returncode == 1)


def test_a_wrong_key_is_said_at_once(tmp_path: Path) -> None:
    assert tomoni(tmp_path, "migrate").returncode == 0
    assert tomoni(tmp_path, "reply").returncode == 0
    other = tmp_path / "other"
    other.mkdir()
    tomoni(other, "migrate")
    tomoni(other, "reply")
    (tmp_path / "keys").write_bytes((other / "keys").read_bytes())
    done = tomoni(tmp_path, "reply")
    assert done.returncode == 1
    assert "key" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_damaged_database_is_said_not_shown_as_a_stack(tmp_path: Path) -> None:
    tomoni(tmp_path, "migrate")
    (tmp_path / "tomoni.db").write_bytes(b"not a database" * 1000)
    done = tomoni(tmp_path, "reply")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_rekey_changes_every_sealed_value_and_keeps_them_readable(indexed: Path, tmp_path: Path) -> None:
    (tmp_path / "index").symlink_to(indexed / "index")
    tomoni(tmp_path, "chat", "--as", "t9", stdin="human\nabout my lease\n1\n")
    before = _sealed(tmp_path)
    assert before
    done = tomoni(tmp_path, "rekey")
    assert done.returncode == 0, done.stderr
    assert not before & _sealed(tmp_path)
    assert "about my lease" in tomoni(tmp_path, "reply").stdout


def _sealed(data: Path) -> set[bytes]:
    with sqlite3.connect(data / "tomoni.db") as connection:
        rows = connection.execute("SELECT words FROM hand_over").fetchall()
    connection.close()
    return {row[0] for row in rows}


def test_words_and_addresses_stand_nowhere_in_the_data_folder(tmp_path: Path, indexed: Path) -> None:
    (tmp_path / "index").symlink_to(indexed / "index")
    tomoni(tmp_path, "chat", "--as", "a-very-special-name", stdin="hello\n1\n1\nZaynabXQ\n")
    held = b"".join(path.read_bytes() for path in tmp_path.glob("tomoni.db*"))
    assert b"ZaynabXQ" not in held
    assert b"a-very-special-name" not in held


def test_public_start_refuses_with_reasons(tmp_path: Path) -> None:
    done = tomoni(tmp_path, "serve", PUBLIC_URL="http://example.org")
    assert done.returncode == 1
    for reason in ("https://", "PRIVACY_CONTROLLER", "TOMONI_KEYS", "support/emergency"):
        assert reason in done.stderr


def test_a_wrong_setting_names_itself(tmp_path: Path) -> None:
    done = tomoni(tmp_path, "doctor", PORT="many")
    assert done.returncode == 2
    assert "PORT" in done.stderr
    assert "Traceback" not in done.stderr
