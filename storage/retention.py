"""What time takes away. The scheduler calls `sweep` until it has nothing left to do.

Small batches, so that no turn waits long; running it twice does no harm.
"""

from sqlalchemy import ColumnElement, Select, delete, select, update
from sqlalchemy.orm import aliased
from sqlmodel import col

from storage import models
from storage.privacy import delete_raw, erase, forget_words, stop_runs
from storage.statements import affected
from storage.tx import Tx

HOUR = 3_600_000
DAY = 24 * HOUR
WORDS_MS = 30 * DAY
ANSWERS_MS = 90 * DAY
IN_TRANSIT_MS = DAY  # of somebody who has not said yes to being kept
HASHES_MS = 48 * HOUR
LIMIT = 500

KEEP = "keep"  # the consent without which nothing stays
ASKED = "international"  # mentors and coordinators come by agreement and are not asked

PERSON = models.Person
EVENT = models.InboxEvent
RAW = models.InboxRaw
OUT = models.Outbox
RUN = models.Run
CONSENT = models.Consent
HAND_OVER = models.HandOver


def sweep(tx: Tx, limit: int = LIMIT) -> dict[str, int]:
    """Do at most `limit` of each kind and say how many were done; all zero means finished."""
    return {
        "raw": _raw(tx, limit),
        "events": _event_words(tx, limit),
        "outbox": _outbox_words(tx, limit),
        "people": _people(tx, limit),
        "in_transit": _words_in_transit(tx, limit),
        "answers": _answers(tx, limit),
        "hashes": _hashes(tx, limit),
    }


def _raw(tx: Tx, limit: int) -> int:
    old = select(col(RAW.id)).where(col(RAW.received_at) < tx.now - WORDS_MS).limit(limit)
    return delete_raw(tx, list(tx.connection.execute(old).scalars()))


def _event_words(tx: Tx, limit: int) -> int:
    over = col(EVENT.state).in_(("done", "aside"))
    old = over & col(EVENT.body).is_not(None) & (col(EVENT.received_at) < tx.now - WORDS_MS)
    batch = select(col(EVENT.id)).where(old).limit(limit)
    return affected(tx, update(EVENT).where(col(EVENT.id).in_(batch)).values(body=None))


def _outbox_words(tx: Tx, limit: int) -> int:
    """Also what nobody has fetched or could be sent for so long: it is given up first."""
    old = col(OUT.body).is_not(None) & (col(OUT.created_at) < tx.now - WORDS_MS)
    batch = select(col(OUT.id)).where(old, col(OUT.state) != "sending").limit(limit)
    ids = tx.connection.execute(batch).scalars().all()
    late = col(OUT.id).in_(ids) & (col(OUT.state) == "waiting")
    tx.connection.execute(update(OUT).where(late).values(state="failed", reason="too old"))
    return affected(tx, update(OUT).where(col(OUT.id).in_(ids)).values(body=None, remote_id=None))


def _people(tx: Tx, limit: int) -> int:
    """Whoever did not ask to be kept, unless a human still owes them an answer."""
    statement = _passing_by(tx).where(~_asked_a_human(tx)).order_by(col(PERSON.seen_at)).limit(limit)
    people = tx.connection.execute(statement).scalars().all()
    for person_id in people:
        erase(tx, person_id)
    return len(people)


def _words_in_transit(tx: Tx, limit: int) -> int:
    """Those who wait for a human keep their way back and their question; the rest of the talk goes."""
    worded = (col(EVENT.person_id) == col(PERSON.id)) & col(EVENT.body).is_not(None)
    some = select(col(EVENT.id)).where(worded, col(EVENT.state).in_(("done", "aside"))).exists()
    statement = _passing_by(tx).where(_asked_a_human(tx), some).limit(limit)
    people = tx.connection.execute(statement).scalars().all()
    for person_id in people:
        forget_words(tx, person_id)
    return len(people)


def _answers(tx: Tx, limit: int) -> int:
    old = col(RUN.answers).is_not(None) & (col(RUN.updated_at) < tx.now - ANSWERS_MS)
    ids = tx.connection.execute(select(col(RUN.id)).where(old).limit(limit)).scalars().all()
    return stop_runs(tx, col(RUN.id).in_(ids))


def _hashes(tx: Tx, limit: int) -> int:
    old = (col(EVENT.state) == "erased") & (col(EVENT.done_at) < tx.now - HASHES_MS)
    batch = select(col(EVENT.id)).where(old).limit(limit)
    return affected(tx, delete(EVENT).where(col(EVENT.id).in_(batch)))


def _passing_by(tx: Tx) -> Select[str]:
    newer = aliased(CONSENT)
    same = (col(newer.person_id) == col(CONSENT.person_id)) & (col(newer.what) == KEEP)
    overruled = select(col(newer.id)).where(same, col(newer.n) > col(CONSENT.n)).exists()
    yes = (col(CONSENT.person_id) == col(PERSON.id)) & (col(CONSENT.what) == KEEP) & col(CONSENT.given)
    keeps = select(col(CONSENT.id)).where(yes, ~overruled).exists()
    gone = (col(PERSON.role) == ASKED) & (col(PERSON.seen_at) < tx.now - IN_TRANSIT_MS)
    return select(col(PERSON.id)).where(gone, ~keeps)


def _asked_a_human(tx: Tx) -> ColumnElement[bool]:
    fresh = (col(HAND_OVER.state) == "open") | (col(HAND_OVER.answered_at) >= tx.now - IN_TRANSIT_MS)
    return select(col(HAND_OVER.id)).where(col(HAND_OVER.person_id) == col(PERSON.id), fresh).exists()
