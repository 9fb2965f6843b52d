"""Requests for a human: who waits, and the answer that goes back into the person's chat."""

from __future__ import annotations

from bot.conversation import waking
from bot.desk import NotFound
from storage import audit, contacts, handovers, inbox
from storage.database import Database
from storage.handovers import HandOver
from storage.ids import new_id
from storage.tx import Tx


async def waiting(database: Database) -> tuple[HandOver, ...]:
    """All open requests, the oldest first, with the words that were passed on."""
    return await database.read(lambda tx: handovers.listing(tx, "open"))


async def answer(database: Database, number: int, text: str, actor: str) -> HandOver:
    """Queue a coordinator's answer. Raises NotFound where there is no such request, or no way back."""
    return await database.write(lambda tx: _answer(tx, number, text, actor))


async def close(database: Database, number: int, actor: str) -> HandOver:
    """It was dealt with outside the chat, or needs nothing more. Raises NotFound."""
    return await database.write(lambda tx: _close(tx, number, actor))


def _close(tx: Tx, number: int, actor: str) -> HandOver:
    request = _open(tx, number)
    handovers.close(tx, request.id)
    audit.record(tx, actor, "closed", request.person_id, {"request": number})
    return request


def _open(tx: Tx, number: int) -> HandOver:
    request = handovers.by_number(tx, number)
    if request is None:
        raise NotFound(f"There is no request number {number}.")
    if request.state != "open":
        raise NotFound(f"Request {number} was {request.state} already. The person can ask again.")
    return request


def _answer(tx: Tx, number: int, text: str, actor: str) -> HandOver:
    request = _open(tx, number)
    if not any(contact.reachable for contact in contacts.of_person(tx, request.person_id)):
        raise NotFound("This person has signed out of this chat, so no answer can reach them here.")
    inbox.wake(tx, request.person_id, f"reply:{new_id()}", waking.reply(text))
    handovers.answer(tx, request.id)
    audit.record(tx, actor, "replied", request.person_id, {"request": number})
    return request
