"""The one promise everything stands on: what was acknowledged is there after a kill -9."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from storage.cipher import Keyring
from storage.database import Database
from tests.storage.acts import event_states

WRITER = """
import asyncio, sys
from itertools import count
from pathlib import Path
from storage import inbox
from storage.cipher import Keyring
from storage.database import Database

async def write(database, numbers):
    for number in numbers:
        event = inbox.Parsed(str(number), f"person-{number % 7}", "message", {"text": str(number)}, None)
        received = await database.write(lambda tx: inbox.receive(tx, "web", b"raw", [event]))
        print(received.accepted[0].event_id, flush=True)

async def main():
    database = Database.open(sys.argv[1], Keyring.load_or_create(Path(sys.argv[2])))
    numbers = count()
    await asyncio.gather(*(write(database, numbers) for _ in range(20)))

asyncio.run(main())
"""


@pytest.mark.parametrize("many", [50, 300])
def test_every_acknowledged_event_survives_a_kill(sqlite_url: str, tmp_path: Path, many: int) -> None:
    arguments = [sys.executable, "-c", WRITER, sqlite_url, str(tmp_path)]
    keyring = Keyring.load_or_create(tmp_path)
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        acknowledged = [child.stdout.readline().strip() for _ in range(many)]
        child.send_signal(signal.SIGKILL)
        acknowledged += [line.strip() for line in child.stdout if line.endswith("\n")]
    database = Database.open(sqlite_url, keyring)
    found = event_states(database)
    assert {found.get(event_id) for event_id in acknowledged} == {"waiting"}
    assert len(set(acknowledged)) >= many
    assert database.check() == []
    database.close()
