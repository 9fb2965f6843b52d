"""What a unit of work is given: a connection inside a transaction, the keys, and one reading of the clock."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeVar

from sqlalchemy import Connection

from storage.cipher import Keyring

Dialect = Literal["sqlite", "postgresql"]


@dataclass(frozen=True, slots=True)
class Tx:
    """`now` is the database's clock in milliseconds, the same for the whole unit of work.

    `holder` names the installation that works here (a data folder on a host): what it had taken when it died
    is its own again at its next start.
    """

    connection: Connection
    keyring: Keyring
    now: int
    dialect: Dialect
    holder: str = ""


T = TypeVar("T")
Work = Callable[[Tx], T]
"""A unit of work: plain, without I/O, and safe to run again, because a lost race repeats it."""

Clock = Callable[[], int]
"""Milliseconds since the epoch; tests travel in time by it."""
