"""kill -9 while a voice note is being written down: it is written down after all, and answered once."""

from __future__ import annotations

import json
import os
import signal
import time
from collections.abc import Callable, Mapping

from bot.bench.far_side import Remote
from bot.conversation import Terms
from bot.flows.terms import MODEL
from bot.strings import Strings
from storage import consents, contacts
from storage.database import Database
from storage.tx import Tx
from tests.bot.test_model_endpoint import named
from tests.endpoint import Answer, Body, said, serving
from tests.endurance.nursery import Nursery
from tests.storage.acts import rows

AMINA = 1001
LIMIT = 300.0  # seconds; a guard against hanging, not a measure
HEARD = "when can i renew my visa"


class Slow:
    """A model that is cut off while it listens for the first time."""

    def __init__(self) -> None:
        self.listened = 0

    def __call__(self, body: Body) -> Answer:
        if "form" not in body:
            return said("{}")
        self.listened += 1
        return Answer(json.dumps({"text": HEARD}), seconds=LIMIT if self.listened == 1 else 0)


def test_what_was_being_written_down_when_it_died_is_answered_once(
    far: Remote, nursery: Nursery, settings: Mapping[str, str], database: Database, strings: Strings
) -> None:
    slow = Slow()
    with serving(slow) as endpoint:
        given = {**settings, **named(endpoint.url), "LLM_SPEECH_MODEL": "hears"}
        pid = nursery.start(given)
        far.control("text", chat=AMINA, text="/start")
        _until(lambda: _shown(far))
        database.write_sync(_agree(given))
        far.control("media", chat=AMINA, kind="voice")
        _until(lambda: slow.listened)
        os.kill(pid, signal.SIGKILL)
        assert nursery.ended(pid, LIMIT)
        assert rows(database)["job"] == 1
        again = nursery.start(given)
        heard = strings.render("en", "voice-heard", text=HEARD)
        _until(lambda: any("3 months before the last day" in text for text in _shown(far)))
        os.kill(again, signal.SIGTERM)
        assert nursery.ended(again, LIMIT)
    assert _shown(far).count(heard) == 1
    assert slow.listened == 2
    assert "job" not in rows(database)


def _agree(given: Mapping[str, str]) -> Callable[[Tx], None]:
    terms = Terms(given["LLM_PROVIDER"], given["LLM_COUNTRY"], given["LLM_RETENTION"])

    def agree(tx: Tx) -> None:
        contact = contacts.find(tx, "telegram", str(AMINA))
        assert contact
        consents.record(tx, contact.person_id, MODEL, str(terms.version), True)

    return agree


def _shown(far: Remote) -> list[str]:
    messages = far.control("chat", chat=AMINA)["messages"]
    return [message.get("text", "") for message in messages if message["from"]["is_bot"]]


def _until(there: Callable[[], object]) -> None:
    until = time.monotonic() + LIMIT
    while not there():
        assert time.monotonic() < until, "it never comes"
        time.sleep(0.1)
