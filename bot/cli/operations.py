"""What keeps an installation sound: migrate, rekey, doctor."""

from __future__ import annotations

from collections.abc import Iterator

import typer

from bot.app import holding, prepare
from bot.doctor import examine
from bot.keys import keyring as current_keys
from bot.settings import Settings
from storage.database import Database
from storage.migrate import migrate as bring_up_to_date
from storage.rekey import finish
from storage.rekey import rekey as encrypt_again


def register(app: typer.Typer) -> None:
    for command in (doctor, migrate, rekey):
        app.command()(command)


def doctor() -> None:
    """Look at settings, keys, database and index; say what to do for each fault."""
    findings = examine(Settings())
    for finding in findings:
        print(f"{finding.level:5} {finding.about}: {finding.text}")
    if any(finding.level == "fault" for finding in findings):
        raise typer.Exit(1)


def migrate() -> None:
    """Bring the database to the newest schema; `serve` does the same at its start."""
    settings = Settings()
    prepare(settings)
    bring_up_to_date(settings.database)
    print("The database is up to date.")


def rekey() -> None:
    """Encrypt everything anew under a new key. Tomoni must be stopped; a broken-off run can be repeated.

    Keys that are set in TOMONI_KEYS are used as they stand there: put the new one first. Otherwise a new
    key is made in the data folder, and old ones are dropped from it once nothing needs them.
    """
    settings = Settings()
    prepare(settings)
    with holding(settings.data):
        for line in _rekey(settings):
            print(line)


def _rekey(settings: Settings) -> Iterator[str]:
    keyring = current_keys(settings)
    Database.open(settings.database, keyring).close()  # a key is only made for a database that opens
    named = bool(settings.keys)
    renewed = keyring if named else keyring.renew(settings.data)
    database = Database.open(settings.database, renewed)
    try:
        count = encrypt_again(database, renewed)
        dropped = () if named else finish(database, renewed, settings.data)
    finally:
        database.close()
    where = "the first key in TOMONI_KEYS" if named else f"a new key in {settings.data}"
    if count:
        yield f"Encrypted {count} values under {renewed.primary}, {where}."
    else:
        yield f"Nothing to do: everything is encrypted under {renewed.primary}, {where}, already."
    if named and not count:
        yield "To change keys, put a new one first in TOMONI_KEYS, leave the old ones after it, and run this again."
    if dropped:
        names = ", ".join(dropped)
        yield f"Dropped from the key file: {names}. Backups from before need the key file that was saved with them."
