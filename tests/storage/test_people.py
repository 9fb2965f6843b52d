import threading
from functools import partial

from storage import contacts, people
from storage.database import Database
from tests.storage.acts import arrive, damage, everybody, somebody, write
from tests.storage_fixtures import Clock


def test_a_stranger_becomes_a_person_once(database: Database) -> None:
    first = database.write_sync(lambda tx: contacts.find_or_create(tx, "telegram", "4711", "fr"))
    again = database.write_sync(lambda tx: contacts.find_or_create(tx, "telegram", "4711", "en"))
    assert again == first
    person = database.read_sync(lambda tx: people.get(tx, first.person_id))
    assert person is not None
    assert (person.lang, person.role, person.stage, person.paused_until) == ("fr", "international", "met", None)


def test_the_same_address_on_another_channel_is_somebody_else(database: Database) -> None:
    here = database.write_sync(lambda tx: contacts.find_or_create(tx, "telegram", "4711", None))
    there = database.write_sync(lambda tx: contacts.find_or_create(tx, "web", "4711", None))
    assert here.person_id != there.person_id


def test_a_stranger_met_by_eight_threads_at_once_is_one_person(database: Database) -> None:
    found: list[str] = []

    def meet() -> None:
        contact = database.write_sync(lambda tx: contacts.find_or_create(tx, "telegram", "4711", None))
        found.append(contact.person_id)

    threads = [threading.Thread(target=meet) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == 1
    assert everybody(database) == set(found)


def test_no_address_is_readable_in_the_tables_or_in_a_log_line(database: Database) -> None:
    came = somebody(database, "amina@example.org")
    (contact,) = database.read_sync(lambda tx: contacts.of_person(tx, came.person_id))
    stored = database.read_sync(
        lambda tx: tx.connection.exec_driver_sql("SELECT address, address_hash FROM contact").one()
    )
    assert contact.address == "amina@example.org"
    assert b"amina" not in bytes(stored[0]) + bytes(stored[1])
    assert "amina" not in repr(contact)


def test_an_address_that_was_damaged_stops_nobody_and_is_whole_again_at_the_next_message(database: Database) -> None:
    came = somebody(database)
    damage(database, "contact", "address")
    found = database.read_sync(lambda tx: contacts.find(tx, "telegram", "amina"))
    assert found is not None
    assert (found.id, found.address) == (came.contact_id, "amina")
    both = arrive(database, write("me again"), write("hello", "ben"))
    assert both[0].person_id == came.person_id
    (way,) = database.read_sync(lambda tx: contacts.of_person(tx, came.person_id))
    assert way.address == "amina"


def test_the_way_a_person_wrote_last_comes_first(database: Database, clock: Clock) -> None:
    came = somebody(database, "phone")
    clock.pass_(minutes=1)
    second = database.write_sync(lambda tx: contacts.find_or_create(tx, "web", "cookie", None))
    assert second.person_id != came.person_id
    clock.pass_(minutes=1)
    arrive(database, write("me again", "phone"))
    ways = database.read_sync(lambda tx: contacts.of_person(tx, came.person_id))
    assert [(way.address, way.used_at) for way in ways] == [("phone", clock.now)]


def test_whoever_writes_again_is_reachable_again(database: Database) -> None:
    came = somebody(database)
    database.write_sync(lambda tx: contacts.set_reachable(tx, came.contact_id, False))
    arrive(database, write("I unblocked you"))
    (contact,) = database.read_sync(lambda tx: contacts.of_person(tx, came.person_id))
    assert contact.reachable


def test_after_leave_this_phone_the_cookie_opens_nothing_and_the_person_stays(database: Database) -> None:
    came = somebody(database, "cookie", "web")
    database.write_sync(lambda tx: contacts.release(tx, came.contact_id))
    assert database.read_sync(lambda tx: contacts.find(tx, "web", "cookie")) is None
    (left,) = database.read_sync(lambda tx: contacts.of_person(tx, came.person_id))
    assert (left.address, left.reachable) == ("", False)
    stranger = database.write_sync(lambda tx: contacts.find_or_create(tx, "web", "cookie", None))
    assert stranger.person_id != came.person_id


def test_a_person_is_found_by_the_beginning_of_the_id_and_by_nothing_else(database: Database) -> None:
    came = somebody(database)
    assert [p.id for p in database.read_sync(lambda tx: people.find(tx, came.person_id[:6]))] == [came.person_id]
    assert database.read_sync(lambda tx: people.find(tx, "%" * 6)) == ()
    assert database.read_sync(lambda tx: people.get(tx, "nobody")) is None


def test_a_slip_of_the_hand_names_nobody(database: Database) -> None:
    came = somebody(database)
    for length in range(6):
        assert database.read_sync(partial(people.find, prefix=came.person_id[:length])) == ()


def test_what_is_set_about_a_person_is_read_again(database: Database, clock: Clock) -> None:
    person_id = somebody(database).person_id
    clock.pass_(days=1)
    database.write_sync(lambda tx: people.set_lang(tx, person_id, "ja"))
    database.write_sync(lambda tx: people.set_paused(tx, person_id, clock.now + 5))
    database.write_sync(lambda tx: people.touch(tx, person_id))
    person = database.read_sync(lambda tx: people.get(tx, person_id))
    assert person is not None
    assert (person.lang, person.paused_until, person.seen_at) == ("ja", clock.now + 5, clock.now)
    database.write_sync(lambda tx: people.set_paused(tx, person_id, None))
    woken = database.read_sync(lambda tx: people.get(tx, person_id))
    assert woken is not None
    assert woken.paused_until is None
