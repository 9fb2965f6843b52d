"""Looks at an installation and says, for each fault, what to do. Called by `tomoni doctor`; changes nothing."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bot import public
from bot.keys import HALF, keyring
from bot.settings import Settings
from knowledge import GUIDES
from knowledge.guidance import load
from storage.cipher import Keyring
from storage.database import Database
from storage.errors import StorageError
from storage.migrate import current
from storage.runner import RunnerLock

LITTLE_DISK = 500 * 1024 * 1024  # bytes


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at; a `fault` must be mended, a `note` should be known."""

    level: Literal["ok", "note", "fault"]
    about: str
    text: str


def examine(settings: Settings) -> list[Finding]:
    """Look at everything that can be looked at without running Tomoni."""
    return [
        *_folder(settings.data),
        *_keys(settings),
        *_guides(settings.index),
        *_process(settings.data),
        *(Finding("fault", "public start", reason) for reason in public.faults(settings)),
    ]


def _folder(folder: Path) -> Iterator[Finding]:
    if not folder.exists():
        yield Finding("note", "data folder", f"{folder} does not exist yet; `tomoni serve` makes it.")
        return
    if not folder.is_dir():
        yield Finding("fault", "data folder", f"{folder} is not a folder. Set TOMONI_DATA to one.")
        return
    free = shutil.disk_usage(folder).free
    if free < LITTLE_DISK:
        yield Finding("fault", "disk", f"only {free // 2**20} MiB are free under {folder}. Make room.")
    if folder.stat().st_mode & 0o077:
        yield Finding("fault", "data folder", f"others may read {folder}. Run: chmod 700 {folder}")
    if not os.access(folder, os.W_OK):
        yield Finding(
            "fault", "data folder", f"{folder} cannot be written. Mount it for writing, or give it to this user."
        )


def _keys(settings: Settings) -> Iterator[Finding]:
    """Keys first, then the database that they open."""
    if bool(settings.keys) != bool(settings.lookup_key):
        yield Finding("fault", "keys", HALF)
        return
    if not settings.keys:
        if not Keyring.exists(settings.data):
            yield from _without_keys(settings)
            return
        text = "the keys lie in the data folder, beside the database they protect; copies of the folder open it."
        yield Finding("note", "keys", f"{text} Set TOMONI_KEYS and TOMONI_LOOKUP_KEY to keep them apart.")
    yield from _database(settings)


def _without_keys(settings: Settings) -> Iterator[Finding]:
    if settings.data.exists() and not settings.data.is_dir():
        return
    try:
        revision = current(settings.database)
    except StorageError as error:
        yield Finding("fault", "database", str(error))
        return
    if revision is None:
        yield Finding("note", "database", "there are no keys and no database yet; `tomoni serve` makes both.")
    else:
        text = f"there is a database, but no key file in {settings.data}. Put back the one that belongs to it."
        yield Finding("fault", "keys", text)


def _database(settings: Settings) -> Iterator[Finding]:
    try:
        database = Database.open(settings.database, keyring(settings))
    except StorageError as error:
        yield Finding("fault", "database", str(error))
        return
    faults = database.check()
    database.close()
    yield from (Finding("fault", "database", fault) for fault in faults)
    if not faults:
        yield Finding("ok", "database", "it answers, its schema is the newest, and the key opens it.")


def _guides(index: Path) -> Iterator[Finding]:
    library = load(GUIDES)
    for fault in library.faults:
        yield Finding("note" if fault.warning else "fault", "guide", str(fault))
    yield Finding("ok", "guides", f"{len(library.guides)} guides can be read.")
    unvetted = sum(not guide.vetted for guide in library.guides)
    if unvetted:
        yield Finding("note", "guides", f"{unvetted} are not vetted yet; answers say so.")
    if not index.is_dir():
        yield Finding("note", "index", "there is no index yet; `tomoni index` or `tomoni serve` makes it.")


def _process(folder: Path) -> Iterator[Finding]:
    try:
        pid = RunnerLock(folder).holder() if folder.is_dir() else None
    except StorageError as error:
        yield Finding("fault", "process", str(error))
        return
    text = f"process {pid} runs Tomoni on this folder." if pid else "Tomoni is not running on this folder."
    yield Finding("ok" if pid else "note", "process", text)
