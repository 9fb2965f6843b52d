"""Where the database is: one reading of its URL for `Database`, migrations and restores."""

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from storage.errors import Kind, StorageError

POSTGRES = frozenset({"postgres", "postgresql", "postgresql+psycopg"})


def parse(url: str) -> URL:
    """`sqlite:///relative/path`, `sqlite:////absolute/path` or `postgresql://user:password@host/name`."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise StorageError(Kind.MISSING, "DATABASE_URL cannot be read as a URL.") from error
    if parsed.drivername in POSTGRES:
        return parsed.set(drivername="postgresql+psycopg")
    if parsed.drivername == "sqlite" and parsed.database not in {None, "", ":memory:"}:
        return parsed
    raise StorageError(
        Kind.MISSING, "DATABASE_URL has to begin with sqlite:///path/to/file or postgresql://user@host/name."
    )


def is_sqlite(url: URL) -> bool:
    return url.drivername == "sqlite"


def sqlite_path(url: URL) -> Path:
    return Path(url.database or "").absolute()
