"""A task leaves the coordinators' list when somebody takes it off, and only then once."""

from __future__ import annotations

import pytest

from bot.desk import NotFound, requests
from storage import contacts, handovers
from storage.database import Database
from storage.tx import Tx


def _task(tx: Tx) -> int:
    contact = contacts.find_or_create(tx, "telegram", "1001", None)
    return handovers.open(tx, contact.person_id, contact.id, "renewal-call", None).number


async def test_a_task_is_taken_off_the_list_once_and_can_come_again(database: Database) -> None:
    number = await database.write(_task)
    await requests.close(database, number, "Hana")
    assert await requests.waiting(database) == ()
    with pytest.raises(NotFound, match="closed already"):
        await requests.close(database, number, "Hana")
    again = await database.write(_task)
    assert [task.number for task in await requests.waiting(database)] == [again]


async def test_a_number_that_nobody_has_is_a_sentence(database: Database) -> None:
    with pytest.raises(NotFound, match="no request number 77"):
        await requests.close(database, 77, "Hana")
