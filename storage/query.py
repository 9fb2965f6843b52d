"""Statements that are built and compiled once, and then go to the driver as they are.

Every file of queries keeps its statements as `Query` values and runs them with a `Tx`. Building a statement
costs some thirty times what SQLite needs to run it, and SQLAlchemy's way of executing it five times; so
SQLAlchemy writes the SQL of both dialects and knows the types, and the rest is the driver's. What is raised
are the driver's errors, which `storage.errors` translates like all others.
"""

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, bindparam
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.engine.interfaces import Dialect as Engine
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import SelectBase, UpdateBase
from sqlalchemy.types import TypeEngine

from storage.tx import Dialect, Tx

Statement = SelectBase | UpdateBase
Convert = Callable[[Any], Any]
GIVEN = "given_"

make_tuple: Any = namedtuple  # noqa: PYI024  (the fields are those of a statement, known when it is compiled)


def given(name: str) -> BindParameter[Any]:
    """A value that comes with the call; the prefix, as in UPDATE a column's own name would mean to set it."""
    return bindparam(GIVEN + name)


@dataclass(frozen=True, slots=True)
class Compiled:
    """A statement in one dialect; `places` are the parameters: as the SQL calls them, and whose value they take."""

    sql: str
    places: tuple[tuple[str, str], ...]
    by_name: bool
    always: Mapping[str, object]
    writes: tuple[tuple[str, Convert], ...]
    reads: tuple[tuple[int, Convert], ...]
    row: Callable[[Iterable[Any]], Any]

    def parameters(self, values: Mapping[str, object]) -> Any:  # noqa: ANN401  (a list or a mapping, as the driver has it)
        known = {**self.always, **values}
        for name, convert in self.writes:
            known[name] = convert(known[name])
        if self.by_name:
            return {called: known[name] for called, name in self.places}
        return [known[name] for _, name in self.places]

    def read(self, record: Sequence[Any]) -> Any:  # noqa: ANN401  (a named tuple of the statement's columns)
        if not self.reads:
            return self.row(record)
        fields = list(record)
        for at, convert in self.reads:
            fields[at] = convert(fields[at])
        return self.row(fields)


class Query:
    """One statement, or a function that makes it for a dialect.

    Values are named as in `given`; those of a plain INSERT as its columns.
    """

    def __init__(self, statement: Statement | Callable[[Dialect], Statement]) -> None:
        self._statement = statement
        self._compiled: dict[Dialect, Compiled] = {}

    def run(self, tx: Tx, **values: object) -> int:
        """Return how many rows it has touched."""
        return self._execute(tx, values)[0].rowcount

    def run_each(self, tx: Tx, rows: Iterable[Mapping[str, object]]) -> None:
        """Run it for each of `rows`; PostgreSQL gets them all at once."""
        compiled = self._for(tx)
        _cursor(tx).executemany(compiled.sql, [compiled.parameters(row) for row in rows])

    def all(self, tx: Tx, **values: object) -> list[Any]:
        """Its rows, as named tuples."""
        cursor, compiled = self._execute(tx, values)
        return [compiled.read(record) for record in cursor.fetchall()]

    def first(self, tx: Tx, **values: object) -> Any:  # noqa: ANN401  (a row as a named tuple, or None)
        return next(iter(self.all(tx, **values)), None)

    def scalar(self, tx: Tx, **values: object) -> Any:  # noqa: ANN401  (the first column of the first row, or None)
        return next((row[0] for row in self.all(tx, **values)), None)

    def _execute(self, tx: Tx, values: Mapping[str, object]) -> tuple[DBAPICursor, Compiled]:
        compiled, cursor = self._for(tx), _cursor(tx)
        cursor.execute(compiled.sql, compiled.parameters(values))
        return cursor, compiled

    def _for(self, tx: Tx) -> Compiled:
        compiled = self._compiled.get(tx.dialect)
        if compiled is None:
            made = self._statement(tx.dialect) if callable(self._statement) else self._statement
            compiled = self._compiled[tx.dialect] = _compile(made, tx.connection.dialect)
        return compiled


def _cursor(tx: Tx) -> DBAPICursor:
    return tx.connection.connection.cursor()


def _compile(statement: Statement, dialect: Engine) -> Compiled:
    compiled = statement.compile(dialect=dialect)
    assert isinstance(compiled, SQLCompiler)  # noqa: S101  (tells the type checker; statements have no other)
    binds, columns = compiled.binds, statement.exported_columns
    state = compiled.construct_expanded_state({name: None for name, bind in binds.items() if bind.required})
    order = state.parameters if state.positiontup is None else state.positiontup
    names = {called: called.removeprefix(GIVEN) if binds[called].required else f"={called}" for called in order}
    writes = {name: _type(binds[called], dialect).bind_processor(dialect) for called, name in names.items()}
    reads = [_type(column, dialect).result_processor(dialect, None) for column in columns]
    row: Any = make_tuple("Row", list(map(str, columns.keys())), rename=True)
    return Compiled(
        sql=state.statement,
        places=tuple((called, names[called]) for called in order),
        by_name=state.positiontup is None,
        always={names[called]: state.parameters[called] for called in order if not binds[called].required},
        writes=tuple((name, convert) for name, convert in writes.items() if convert),
        reads=tuple((at, convert) for at, convert in enumerate(reads) if convert),
        row=row._make,
    )


def _type(typed: ColumnElement[Any], dialect: Engine) -> TypeEngine[Any]:
    return typed.type.dialect_impl(dialect)
