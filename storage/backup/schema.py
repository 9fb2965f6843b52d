"""Tables as they were at an older revision: a backup is put into those, and then migrated. Used by `restore`."""

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from storage.backup.envelope import Header
from storage.errors import Kind, StorageError
from storage.migrate import SCRIPTS


def demand_known(header: Header) -> None:
    """Raise `StorageError(behind)` for a backup of a release that came after this one."""
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    if header.schema not in known:
        sentence = f"This backup was written by a newer release (tables {header.schema}). Install that release first."
        raise StorageError(Kind.BEHIND, sentence)


def upgrade(connection: Connection, revision: str) -> None:
    """Inside the transaction of `connection`, which the caller commits."""
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
