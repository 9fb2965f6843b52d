"""The command as people use it: real processes on a fresh data folder."""

from __future__ import annotations

import base64
import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LIMIT = 600  # seconds; a guard against hanging, not a measure


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


def _port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def serving(data: Path, **extra: str) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    port = _port()
    environment = os.environ | {"TOMONI_DATA": str(data), "PORT": str(port)} | extra
    with subprocess.Popen([sys.executable, "-m", "bot", "serve"], cwd=ROOT, env=environment) as process:
        base = f"http://127.0.0.1:{port}"
        try:
            until_up(process, base)
            yield process, base
        finally:
            process.kill()


def until_up(process: subprocess.Popen[bytes], base: str) -> None:
    """Raises ChildProcessError at once where it has ended: the port was free only when it was looked for."""
    until = time.monotonic() + LIMIT
    while time.monotonic() < until:
        if process.poll() is not None:
            raise ChildProcessError(f"tomoni serve has ended by itself (exit code {process.returncode})")
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
    assert "Checked 20" in done.stdout


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


def _raw(data: Path, command: str, typed: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """A command line of the shell, for what cannot be typed: a closed input, bytes that are no text."""
    environment = os.environ | {"TOMONI_DATA": str(data), "PYTHON": sys.executable}
    line = command.replace("tomoni", '"$PYTHON" -m bot')
    return subprocess.run(
        ["sh", "-c", line], cwd=ROOT, env=environment, input=typed, capture_output=True, timeout=LIMIT, check=False
    )


@pytest.mark.parametrize("command", ["tomoni chat </dev/null", "tomoni chat <&-"])
def test_chat_without_input_just_ends(indexed: Path, command: str) -> None:
    done = _raw(indexed, command)
    assert (done.returncode, done.stderr) == (0, b"")


def test_chat_reads_on_over_bytes_that_are_no_text(indexed: Path) -> None:
    done = _raw(indexed, "tomoni chat --as bytes", b"hello \xff\xfe\n1\n")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"May I keep our conversation?" in done.stdout


def test_of_two_serves_at_once_one_runs_and_the_other_says_so(indexed: Path) -> None:
    processes = [_begin(indexed, port) for port in (_port(), _port())]
    try:
        until = time.monotonic() + LIMIT
        while not (ended := [process for process in processes if process.poll() is not None]):
            assert time.monotonic() < until
            time.sleep(0.05)
        told = ended[0].communicate(timeout=LIMIT)[1]
    finally:
        for process in processes:
            process.kill()
            process.communicate()
    assert [process.returncode for process in ended] == [1]
    assert b"Tomoni already runs on" in told
    assert b"Traceback" not in told


def _begin(data: Path, port: int) -> subprocess.Popen[bytes]:
    environment = os.environ | {"TOMONI_DATA": str(data), "PORT": str(port)}
    command = [sys.executable, "-m", "bot", "serve"]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE)


def test_a_port_in_use_is_said_in_one_line(indexed: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = tomoni(indexed, "serve", PORT=str(taken.getsockname()[1]))
    assert done.returncode
    assert "address already in use" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_first_serve_closes_its_folders_to_others(tmp_path: Path) -> None:
    data = tmp_path / "fresh"
    with serving(data):
        pass
    assert [folder.stat().st_mode & 0o777 for folder in (data, data / "index")] == [0o700, 0o700]


@pytest.mark.parametrize(
    "args",
    [
        ("reply", "99999999999999999999999", "hi"),
        ("reply", "0", "hi"),
        ("serve", "--port", "65536"),
        ("serve", "--port", "0"),
        ("bench", "--rounds", "0"),
    ],
)
def test_a_number_out_of_range_is_refused_as_such(tmp_path: Path, args: tuple[str, ...]) -> None:
    done = tomoni(tmp_path, *args)
    assert done.returncode == 2
    assert "Input should be" in done.stderr


def test_nobody_to_answer_is_said_in_a_sentence(tmp_path: Path) -> None:
    done = tomoni(tmp_path, "reply", "7", "Hello")
    assert done.returncode == 1
    assert "7" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("command", "name"),
    [("serve", "TOMONI_KEYS"), ("serve", "TOMONI_LOOKUP_KEY"), ("rekey", "TOMONI_KEYS"), ("doctor", "TOMONI_KEYS")],
)
def test_half_of_the_keys_is_refused_by_both_names(tmp_path: Path, command: str, name: str) -> None:
    done = tomoni(tmp_path, command, **{name: "k1:AAAA"})
    assert done.returncode == 1
    assert "Set both TOMONI_KEYS and TOMONI_LOOKUP_KEY, or neither" in done.stdout + done.stderr
    assert not (tmp_path / "keys").exists()


def _key() -> str:
    return base64.b64encode(os.urandom(32)).decode()


def test_rekey_under_named_keys_says_what_it_did_and_when_there_is_nothing_to_do(tmp_path: Path) -> None:
    old, new, lookup = f"old:{_key()}", f"new:{_key()}", _key()
    assert tomoni(tmp_path, "reply", TOMONI_KEYS=old, TOMONI_LOOKUP_KEY=lookup).returncode == 0
    same = tomoni(tmp_path, "rekey", TOMONI_KEYS=old, TOMONI_LOOKUP_KEY=lookup).stdout
    assert "Nothing to do" in same
    assert "put a new one first in TOMONI_KEYS" in same
    both = tomoni(tmp_path, "rekey", TOMONI_KEYS=f"{new},{old}", TOMONI_LOOKUP_KEY=lookup).stdout
    assert "Encrypted 1 values under new, the first key in TOMONI_KEYS." in both
    assert tomoni(tmp_path, "reply", TOMONI_KEYS=new, TOMONI_LOOKUP_KEY=lookup).returncode == 0
    assert not (tmp_path / "keys").exists()


def test_rekey_drops_the_old_key_from_the_file_and_names_it(tmp_path: Path) -> None:
    assert tomoni(tmp_path, "reply").returncode == 0
    (old,) = json.loads((tmp_path / "keys").read_text())["keys"]
    done = tomoni(tmp_path, "rekey")
    assert f"Dropped from the key file: {old}." in done.stdout
    assert old not in json.loads((tmp_path / "keys").read_text())["keys"]
    assert tomoni(tmp_path, "reply").returncode == 0


def test_doctor_looks_on_where_the_lock_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "runner.lock").mkdir()
    done = tomoni(tmp_path, "doctor")
    assert done.returncode == 1
    assert "fault process: The lock" in done.stdout
    assert "guides can be read" in done.stdout
    assert done.stderr == ""


def test_doctor_says_that_a_file_is_no_data_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = tomoni(tmp_path / "file", "doctor")
    assert done.returncode == 1
    assert "is not a folder. Set TOMONI_DATA to one." in done.stdout
    assert "Traceback" not in done.stderr
    assert "is not a folder" not in tomoni(tmp_path, "doctor").stdout


def test_doctor_misses_the_keys_of_a_database(tmp_path: Path) -> None:
    assert tomoni(tmp_path, "reply").returncode == 0
    (tmp_path / "keys").unlink()
    done = tomoni(tmp_path, "doctor")
    assert done.returncode == 1
    assert "there is a database, but no key file" in done.stdout


def test_open_gaps_are_listed_with_the_words_of_who_agreed(indexed: Path) -> None:
    assert tomoni(indexed, "guides", "--open-gaps").stdout == "No open gaps.\n"
    lines = ("hello", "English", "yes", "Amina", "where can i buy a guitar, call 090-1234-5678",
             "when can i renew my visa", "no")  # fmt: skip
    tomoni(indexed, "chat", "--as", "gaps", stdin="\n".join(lines) + "\n")
    done = tomoni(indexed, "guides", "--open-gaps", "--json")
    unhelpful, unfound = json.loads(done.stdout)
    assert (unhelpful["kind"], unhelpful["topic"], unhelpful["count"]) == ("unhelpful", "residency/renewal-when", 1)
    assert [each["text"] for each in unhelpful["questions"]] == ["when can i renew my visa"]
    assert (unfound["kind"], unfound["lang"]) == ("unfound", "en")
    (asked,) = [each["text"] for each in unfound["questions"]]
    assert asked.startswith("where can i buy a guitar, call ")
    assert "1234" not in asked
    assert unfound["topic"], "the guide that comes nearest"
    page = tomoni(indexed, "guides", "--open-gaps").stdout
    assert "1 x  en  residency/renewal-when  (found, and not what was needed)" in page


def test_ask_reads_the_index_that_is_there_and_says_why_one_cannot_be_made(indexed: Path, tmp_path: Path) -> None:
    shutil.copytree(indexed / "index", tmp_path / "old" / "index")
    (tmp_path / "old" / "index" / "index.lock").unlink(missing_ok=True)
    (tmp_path / "old" / "index" / "index.lock").mkdir()
    asked = tomoni(tmp_path / "old", "ask", "when can i renew my visa")
    assert "Checked on" in asked.stdout
    assert asked.stderr == ""
    (tmp_path / "new" / "index" / "index.lock").mkdir(parents=True)
    asked = tomoni(tmp_path / "new", "ask", "when can i renew my visa")
    assert "cannot be written" in asked.stderr
    assert "Traceback" not in asked.stderr


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


def test_the_web_chat_can_be_closed_while_the_rest_works(indexed: Path) -> None:
    with serving(indexed, WEB_CHAT="off") as (_, base):
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(base, timeout=5)
        with urllib.request.urlopen(f"{base}/healthz", timeout=5) as answer:
            assert json.load(answer)["status"] == "ok"
