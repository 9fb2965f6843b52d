"""What keeps an installation sound: migrate, rekey, doctor."""

from __future__ import annotations

import typer

from bot.app import AlreadyRunning
from bot.doctor import examine
from bot.keys import keyring as current_keys
from bot.settings import Settings
from storage.database import Database
from storage.migrate import migrate as bring_up_to_date
from storage.rekey import rekey as encrypt_again
from storage.runner import RunnerLock


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
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    bring_up_to_date(settings.database)
    print("The database is up to date.")


def rekey() -> None:
    """Encrypt everything anew under a new key. Tomoni must be stopped; a broken-off run can be repeated."""
    settings = Settings()
    lock = RunnerLock(settings.data)
    if not lock.take():
        raise AlreadyRunning(settings.data, lock.holder())
    try:
        keyring = current_keys(settings)
        renewed = keyring if settings.keys else keyring.renew(settings.data)
        database = Database.open(settings.database, renewed)
        count = encrypt_again(database, renewed)
        database.close()
    finally:
        lock.release()
    print(f"Encrypted {count} values under key {renewed.primary}.")
