"""The sealed columns of all tables, found by their types: for export, erasing, backups and changing keys."""

from typing import Any

from sqlalchemy import Column, RowMapping, Table

from storage.cipher import Keyring
from storage.models import Base, Moment, Sealed, SealedJson, SealedText


def tables() -> list[Table]:
    """In the order in which they may be filled; reversed, in the order in which they may be emptied."""
    return Base.metadata.sorted_tables


def key_of(table: Table) -> Column[Any]:
    """The one column that identifies a row, and that its sealed values are bound to."""
    (key,) = table.primary_key.columns
    return key


def columns(table: Table) -> list[Column[Any]]:
    return [column for column in table.columns if isinstance(column.type, Sealed)]


def moments(table: Table) -> set[str]:
    return {column.name for column in table.columns if isinstance(column.type, Moment)}


def open_value(keyring: Keyring, column: Column[Any], row: RowMapping) -> object:
    """What a sealed column of this row says, as a JSON value."""
    table, blob = column.table, row[column.name]
    if blob is None:
        return None
    place = (table.name, column.name, row[key_of(table).name])
    if isinstance(column.type, SealedJson):
        return keyring.open_json(*place, blob)
    if isinstance(column.type, SealedText):
        return keyring.open_text(*place, blob)
    return keyring.open(*place, blob).decode("utf-8", "replace")
