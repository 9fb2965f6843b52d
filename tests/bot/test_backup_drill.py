"""The drill: the machine is lost, a file and the keys are left, and the talk goes on where it was."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from knowledge import Knowledge
from tests.bot.test_cli import tomoni
from tests.storage_fixtures import PostgresServer

TALK = "hello\n1\n1\nAmina\n"
GOES_ON = "when can i renew my visa\nhuman\nI need advice\n1\n"


@pytest.fixture(scope="module")
def talked(tmp_path_factory: pytest.TempPathFactory, guidance: Knowledge) -> Path:
    """A data folder in which Amina has talked and agreed to be kept, and a backup of then in `backups`."""
    folder = tmp_path_factory.mktemp("talked") / "data"
    folder.mkdir(mode=0o700)
    shutil.copytree(guidance._folder, folder / "index")  # which the session has made already
    said = tomoni(folder, "chat", "--as", "amina", stdin=TALK)
    assert "Thank you, Amina." in said.stdout
    told = tomoni(folder, "backup").stdout
    assert "The keys are not in it" in told
    return folder


@pytest.fixture
def home(talked: Path, tmp_path: Path) -> Path:
    return shutil.copytree(talked, tmp_path / "data")


def backup_in(folder: Path) -> Path:
    return max(folder.glob("tomoni-*.backup"))


def goes_on(folder: Path, **extra: str) -> str:
    """Tomoni knows her, answers, and passes her words on; her id."""
    said = tomoni(folder, "chat", "--as", "amina", stdin=GOES_ON, **extra).stdout
    assert "Checked 20" in said
    assert "May I keep our conversation?" not in said
    assert "Sent." in said
    listed = tomoni(folder, "reply", **extra).stdout
    assert "I need advice" in listed
    return listed.split("person ")[1].split()[0]


def test_a_talk_goes_on_in_a_fresh_folder(home: Path, tmp_path: Path) -> None:
    keys, fresh = (home / "keys").rename(tmp_path / "keys"), tmp_path / "fresh"  # held by two people
    path = backup_in(home / "backups").rename(tmp_path / "only.backup")
    index = (home / "index").rename(tmp_path / "index")
    shutil.rmtree(home)  # the machine is gone

    without = tomoni(home, "restore", str(path), "--into", str(fresh))
    assert (without.returncode, "There are no keys" in without.stderr) == (1, True)
    fresh.mkdir(mode=0o700)
    shutil.copy(keys, fresh / "keys")
    done = tomoni(home, "restore", str(path), "--into", str(fresh))
    assert done.returncode == 0, done.stderr
    assert "There is no list of erasures" in done.stdout
    assert "is not in it" in done.stdout
    shutil.copytree(index, fresh / "index", dirs_exist_ok=True)  # which a start would make anew
    person = goes_on(fresh)
    held = json.loads(tomoni(fresh, "export", person).stdout)
    assert [fact["value"] for fact in held["fact"] if fact["name"] == "name"] == ["Amina"]
    again = tomoni(home, "restore", str(path), "--into", str(fresh))
    assert (again.returncode, "already" in again.stderr) == (1, True)


def test_a_talk_moves_from_a_file_to_a_server_and_back(home: Path, tmp_path: Path, postgres: PostgresServer) -> None:
    url = postgres.create()
    done = tomoni(home, "restore", str(backup_in(home / "backups")), DATABASE_URL=url)
    assert done.returncode == 0, done.stderr
    assert "That list ends on" in done.stdout
    goes_on(home, DATABASE_URL=url)

    told = tomoni(home, "backup", "--to", str(tmp_path / "usb"), DATABASE_URL=url).stdout
    assert "Delete it by" in told
    fresh = tmp_path / "fresh"
    done = tomoni(home, "restore", str(backup_in(tmp_path / "usb")), "--into", str(fresh))
    assert "The key file of" in done.stdout
    assert (fresh / "keys").stat().st_mode & 0o777 == 0o600
    assert "I need advice" in tomoni(fresh, "reply").stdout
    postgres.drop(url)


def test_who_was_erased_since_does_not_come_back(home: Path, tmp_path: Path) -> None:
    person, before = goes_on(home), backup_in(home / "backups")
    assert tomoni(home, "erase", person, "--yes").returncode == 0
    done = tomoni(home, "restore", str(before), "--into", str(tmp_path / "fresh"))
    assert "asked for it since: 1." in done.stdout
    assert tomoni(tmp_path / "fresh", "export", person).returncode == 1


def test_what_is_no_backup_is_refused_in_a_sentence(home: Path, tmp_path: Path) -> None:
    (tmp_path / "holiday.backup").write_bytes(b"pictures")
    done = tomoni(home, "restore", str(tmp_path / "holiday.backup"), "--into", str(tmp_path / "fresh"))
    assert (done.returncode, done.stderr.count("\n"), "not a backup" in done.stderr) == (1, 1, True)
    assert not (tmp_path / "fresh" / "tomoni.db").exists()
