"""One person's story with Tomoni on Telegram, at Bot API servers that nobody of this project wrote.

`polling` is told at @vishtar/telegram-test-api, `webhook` at mockpost. What they cannot play is put in as an update:
at the first the person's block and its end; at the second also presses. That a send is refused, and
what the peers do otherwise than Telegram, is the work of `route`.
"""

from __future__ import annotations

from datetime import date
from http import HTTPStatus
from itertools import pairwise

from bot.handlers import telegram
from knowledge import Knowledge
from storage import contacts
from storage.contacts import Contact
from tests.peers.mockpost import Mockpost
from tests.peers.person import CHAT, USER, Person
from tests.peers.waiting import until
from tests.peers.world import World

QUESTION = "when can I renew my residence card?"
LAST_DAY = date(2027, 1, 19)  # sixty days before it is a Friday, the second day of the story


async def test_a_renewal_from_the_first_greeting_to_the_menu_after_a_block(world: World, guidance: Knowledge) -> None:
    world.clock.pass_(days=-1)  # Thursday 2026-11-19, 9:00 in Japan
    person = world.person
    await person.is_welcomed()

    await person.write(QUESTION)
    answer = guidance.ask(QUESTION, "en", today=LAST_DAY)
    assert answer
    assert answer.sources[0].publisher in await person.sees("useful-ask")

    await _give_dates(person)
    await world.wait(days=1)
    await person.sees("reminder-hello")
    await person.presses("reminder-do-filed")
    await _file(person)

    await person.block()
    await until(lambda: _wanted(world, "unreachable"))
    assert not await _reachable(world)
    await person.unblock()
    await until(lambda: _reachable(world))
    await person.write("/menu")
    await person.sees("menu-what")
    said = await person.everything()
    assert not [first for first, second in pairwise(said) if first == second]


async def test_a_block_that_only_a_refused_send_tells_of(polling: World) -> None:
    person = polling.person
    await person.is_welcomed()

    polling.route.blocked = True
    await person.write("/menu")
    await until(lambda: _wanted(polling, "unreachable"))
    assert not await _reachable(polling)

    polling.route.blocked = False
    await person.write("/menu")
    await person.sees("menu-what")
    assert await _reachable(polling)


async def test_an_update_without_the_secret_is_refused_and_leaves_nothing(webhook: World) -> None:
    peer = webhook.person.peer
    assert isinstance(peer, Mockpost)
    message = {"message_id": 1, "date": 0, "chat": CHAT, "from": USER, "text": "/start"}
    update = {"update_id": 1, "message": message}

    around_the_route = await peer.another_webhook(f"{webhook.address}{telegram.PATH}")
    assert await peer.bring(update, around_the_route) == HTTPStatus.FORBIDDEN
    assert await _contact(webhook) is None

    assert await peer.bring(update, await peer.webhook()) == HTTPStatus.OK
    await webhook.person.sees("welcome-language")


async def _give_dates(person: Person) -> None:
    """Only the date is typed: twice, since every reminder hangs on it."""
    await person.write("/dates")
    await person.sees("renewal-last-day")
    await person.write("2027-01-19")
    await person.sees("renewal-last-day-again")
    await person.write("19 January 2027")
    await person.sees("renewal-last-day-noted", day=LAST_DAY)
    for question, answer in (
        ("renewal-kind", "renewal-kind-claim"),
        ("renewal-length", "renewal-length-6m"),
        ("renewal-work", "renewal-work-paper"),
        ("renewal-filed", "no"),
        ("renewal-both", "renewal-both-both"),
        ("renewal-hour", "renewal-hour-8"),
    ):
        await person.sees(question)
        await person.presses(answer)
    told = {"last_day": LAST_DAY, "kind": "claim", "count": 6, "unit": "m", "work": "paper", "filed": None, "hour": 8}
    await person.sees("renewal-right", **told)
    await person.presses("renewal-right-right")
    await person.sees("renewal-kept", pushes=True)
    await person.sees("renewal-calendar")
    await person.reads("tomoni.ics")
    await person.sees("renewal-counter")


async def _file(person: Person) -> None:
    await person.sees("renewal-filed-when")
    await person.write("20 November 2026")
    await person.sees("renewal-how")
    await person.presses("renewal-how-counter")
    await person.sees("renewal-receipt")
    await person.presses("renewal-receipt-stamp")
    await person.sees("renewal-kept", pushes=True)
    await person.sees("renewal-counter-filed")


async def _contact(world: World) -> Contact | None:
    return await world.tomoni.database.read(lambda tx: contacts.find(tx, telegram.NAME, str(CHAT["id"])))


async def _reachable(world: World) -> bool:
    contact = await _contact(world)
    return contact is not None and contact.reachable


async def _wanted(world: World, reason: str) -> bool:
    return reason in await world.waiting()
