"""`tomoni backup` and `tomoni restore`: one encrypted file, from either database, into either."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import typer

from bot.app import holding, prepare
from bot.keys import keyring as current_keys
from bot.settings import Settings
from storage.backup import ledger, nightly
from storage.backup.folder import KEPT, Backup, moment
from storage.backup.ledger import KEPT_MS, Ledger
from storage.backup.restore import Restored
from storage.backup.restore import restore as bring_back
from storage.cipher import KEY_FILE, Keyring
from storage.database import Database
from storage.errors import Kind, StorageError

TIME = "%Y-%m-%d %H:%M"


def register(app: typer.Typer) -> None:
    for command in (backup, restore):
        app.command()(command)


def backup(
    to: typing.Annotated[Path | None, typer.Option(help="Another folder than that of the nightly ones.")] = None,
) -> None:
    """Write everything into one encrypted file, while Tomoni runs or not. The keys are not in it."""
    settings = Settings()
    folder = to or settings.backups
    database = Database.open(settings.database, _keys(settings, settings.data))
    try:
        made = database.read_sync(partial(nightly.make, folder=folder))
    finally:
        database.close()
    for line in _made(made, settings, elsewhere=folder != settings.backups):
        print(line)


def restore(
    file: typing.Annotated[Path, typer.Argument(help="The backup, tomoni-DATE.backup.")],
    into: typing.Annotated[
        Path | None, typer.Option(help="An empty folder; without it, the data folder or DATABASE_URL.")
    ] = None,
) -> None:
    """Bring a backup back into an empty place: never over existing data. Tomoni must be stopped there."""
    settings = Settings()
    target = settings.model_copy(update={"data": into, "database_url": None}) if into else settings
    keys = _keys(settings, target.data, settings.data)
    known = ledger.read(*{file.parent, settings.backups})
    prepare(target)
    with holding(target.data):
        restored = bring_back(file, target.database, keys, known)
    if not settings.keys and not Keyring.exists(target.data):
        keys.save(target.data, replace=False)
        print(f"The key file of {settings.data} was copied to {target.data}.")
    for line in _restored(restored, known):
        print(line)


def _keys(settings: Settings, *folders: Path) -> Keyring:
    """The keys from the settings, or of the first folder that has some; none are made here."""
    if settings.keys or settings.lookup_key:
        return current_keys(settings)
    for folder in folders:
        if Keyring.exists(folder):
            return Keyring.load_or_create(folder)
    sentence = f"There are no keys. Put the key file that belongs to this database at {folders[0] / KEY_FILE}."
    raise StorageError(Kind.WRONG_KEY, sentence)


def _made(made: Backup, settings: Settings, *, elsewhere: bool) -> Iterator[str]:
    yield f"Written and read back: {made.path} ({made.path.stat().st_size / 1_000_000:.1f} MB)."
    where = "TOMONI_KEYS and TOMONI_LOOKUP_KEY" if settings.keys else f"the file {settings.data / KEY_FILE}"
    yield f"The keys are not in it, and nobody can open it without them: two people keep {where}, apart from it."
    if elsewhere:
        yield f"Delete it by {made.made + KEPT:%Y-%m-%d}: people who are erased are promised that backups go by then."


def _restored(restored: Restored, known: Ledger) -> Iterator[str]:
    made = moment(restored.made_at)
    yield f"Restored {restored.rows} rows as they were on {made:{TIME}} (Japan)."
    yield "What came in, was answered or was sent after that is not in it; ask people about dates they gave since."
    yield "Replies and reminders that waited then are sent when Tomoni starts, perhaps for the second time."
    if restored.unknown:
        yield f"{restored.unknown} messages were on their way then. Whether they arrived is unknown."
    yield from _erasures(restored, known)


def _erasures(restored: Restored, known: Ledger) -> Iterator[str]:
    made = moment(restored.made_at)
    if known.until is None:
        yield (
            f"There is no list of erasures ({ledger.NAME}) beside the backup: people who asked to be erased after "
            f"{made:{TIME}} are back. Look for such requests, and run: tomoni erase PERSON"
        )
        return
    until = moment(known.until)
    yield f"People erased again because they had asked for it since: {restored.erased}."
    yield f"That list ends on {until:{TIME}}; erasures after that are not in it, and would have to be repeated."
    if known.until - restored.made_at > KEPT_MS:
        first = until - timedelta(milliseconds=KEPT_MS)
        yield f"It begins on {first:%Y-%m-%d}: whoever asked to be erased between the backup and then may be back."
