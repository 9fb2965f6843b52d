"""What time takes away. The scheduler calls `sweep` until it has nothing left to do.

Of somebody who has not said yes to being kept, everything goes a day after it came, whatever they do
meanwhile, and they themselves a day after they were last seen. Whoever waits for a human until then keeps
the way back and the question that was handed over.

Small batches, so that no turn waits long; running it twice does no harm.
"""

from collections.abc import Iterator

from sqlalchemy import ColumnElement, Text, cast, delete, func, or_, select, update
from sqlalchemy.orm import aliased
from sqlmodel import col

from storage import models
from storage.privacy import delete_raw, erase, stop_runs
from storage.runs import ACTIVE
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
OVERSTAY_REASONS = ("expired", "renewal-past")
OVERSTAY_FLOW, OVERSTAY_RULE = "renewal_expired", "renewal/past"
OVERSTAY_CODES = ('"expired"', "renewal-past", OVERSTAY_FLOW, OVERSTAY_RULE, "too-late")  # in the detail of a record
ASKED = "international"  # mentors and coordinators come by agreement and are not asked

PERSON = models.Person
EVENT = models.InboxEvent
RAW = models.InboxRaw
OUT = models.Outbox
RUN = models.Run
LANE = models.Conversation
FACT = models.Fact
CONSENT = models.Consent
HAND_OVER = models.HandOver
REMINDER = models.Reminder
GAP = models.Gap
AUDIT = models.Audit
Kept = type[models.HandOver | models.Run | models.Reminder | models.Audit]


def sweep(tx: Tx, limit: int = LIMIT) -> dict[str, int]:
    """Do at most `limit` of each kind and say how many were done; all zero means finished."""
    return {
        "people": _people(tx, limit),
        "raw": _raw(tx, limit),
        "events": _event_words(tx, limit),
        "outbox": _outbox_words(tx, limit),
        "states": _states(tx, limit),
        "answers": _answers(tx, limit),
        "facts": _facts(tx, limit),
        "hashes": _hashes(tx, limit),
        "requests": _request_words(tx, limit),
        "gaps": _gaps(tx, limit),
        "traces": sum(_delete(tx, table, old, limit) for table, old in _traces(tx)),
    }


def _people(tx: Tx, limit: int) -> int:
    """Whoever did not ask to be kept, unless a human still owes them an answer."""
    gone = _passing_by() & (col(PERSON.seen_at) < tx.now - IN_TRANSIT_MS) & ~_asked_a_human(tx)
    statement = select(col(PERSON.id)).where(gone).order_by(col(PERSON.seen_at)).limit(limit)
    people = tx.connection.execute(statement).scalars().all()
    for person_id in people:
        erase(tx, person_id)
    return len(people)


def _raw(tx: Tx, limit: int) -> int:
    """A batch goes with the first of its senders: what the others said stands in their own rows."""
    transient = select(col(EVENT.id)).where(col(EVENT.raw_id) == col(RAW.id), _of_passers_by(EVENT.person_id))
    old = _old(tx, RAW.received_at, WORDS_MS, transient.exists())
    ids = tx.connection.execute(select(col(RAW.id)).where(old).limit(limit)).scalars()
    return delete_raw(tx, list(ids))


def _event_words(tx: Tx, limit: int) -> int:
    """Words that still wait for their turn stay until it was taken."""
    over = col(EVENT.state).in_(("done", "aside")) & col(EVENT.body).is_not(None)
    old = _old(tx, EVENT.received_at, WORDS_MS, _of_passers_by(EVENT.person_id))
    batch = select(col(EVENT.id)).where(over, old).limit(limit)
    return affected(tx, update(EVENT).where(col(EVENT.id).in_(batch)).values(body=None))


def _outbox_words(tx: Tx, limit: int) -> int:
    """Also what nobody has fetched or could be sent for so long: it is given up first."""
    there = col(OUT.body).is_not(None) & (col(OUT.state) != "sending")
    old = _old(tx, OUT.created_at, WORDS_MS, _of_passers_by(OUT.person_id))
    ids = tx.connection.execute(select(col(OUT.id)).where(there, old).limit(limit)).scalars().all()
    late = col(OUT.id).in_(ids) & (col(OUT.state) == "waiting")
    tx.connection.execute(update(OUT).where(late).values(state="failed", reason="too old"))
    return affected(tx, update(OUT).where(col(OUT.id).in_(ids)).values(body=None, remote_id=None))


def _states(tx: Tx, limit: int) -> int:
    """The state of a talk holds words: questions that were asked, texts put aside for later."""
    old = _old(tx, LANE.updated_at, WORDS_MS, _of_passers_by(LANE.person_id))
    batch = select(col(LANE.person_id)).where(col(LANE.state).is_not(None), old).limit(limit)
    return affected(tx, update(LANE).where(col(LANE.person_id).in_(batch)).values(state=None))


def _answers(tx: Tx, limit: int) -> int:
    old = _old(tx, RUN.updated_at, ANSWERS_MS, _of_passers_by(RUN.person_id))
    statement = select(col(RUN.id)).where(col(RUN.answers).is_not(None), old).limit(limit)
    return stop_runs(tx, col(RUN.id).in_(tx.connection.execute(statement).scalars().all()))


def _facts(tx: Tx, limit: int) -> int:
    """Only of those who have taken their yes back; facts of the others stay until they say otherwise."""
    old = (col(FACT.updated_at) < tx.now - IN_TRANSIT_MS) & _of_passers_by(FACT.person_id)
    batch = select(col(FACT.id)).where(old).limit(limit)
    return affected(tx, delete(FACT).where(col(FACT.id).in_(batch)))


def _hashes(tx: Tx, limit: int) -> int:
    old = (col(EVENT.state) == "erased") & (col(EVENT.done_at) < tx.now - HASHES_MS)
    batch = select(col(EVENT.id)).where(old).limit(limit)
    return affected(tx, delete(EVENT).where(col(EVENT.id).in_(batch)))


def _request_words(tx: Tx, limit: int) -> int:
    """Of requests that were settled before their words went with them."""
    settled = (col(HAND_OVER.state) != "open") & col(HAND_OVER.words).is_not(None)
    batch = select(col(HAND_OVER.id)).where(settled).limit(limit)
    return affected(tx, update(HAND_OVER).where(col(HAND_OVER.id).in_(batch)).values(words=None))


def _gaps(tx: Tx, limit: int) -> int:
    """Whose they were and what was asked; that it was asked stays."""
    old = _old(tx, GAP.at, WORDS_MS, _of_passers_by(GAP.person_id))
    batch = select(col(GAP.id)).where(col(GAP.person_id).is_not(None), old).limit(limit)
    return affected(tx, update(GAP).where(col(GAP.id).in_(batch)).values(person_id=None, text=None))


def _traces(tx: Tx) -> Iterator[tuple[Kept, ColumnElement[bool]]]:
    """What says without any words that somebody's stay ran out: that is a task for humans, nothing to keep."""
    before = tx.now - WORDS_MS
    settled = (col(HAND_OVER.state) != "open") & (func.coalesce(HAND_OVER.answered_at, HAND_OVER.asked_at) < before)
    yield HAND_OVER, settled & col(HAND_OVER.reason).in_(OVERSTAY_REASONS)
    ended = col(RUN.state).not_in(ACTIVE) & (col(RUN.updated_at) < before)
    yield RUN, ended & (col(RUN.flow) == OVERSTAY_FLOW)
    over = (col(REMINDER.state) != "waiting") & (col(REMINDER.updated_at) < before)
    yield REMINDER, over & ((col(REMINDER.rule) == OVERSTAY_RULE) | (col(REMINDER.state) == "missed"))
    detail = cast(col(AUDIT.detail), Text)
    named = or_(*(detail.contains(code, autoescape=True) for code in OVERSTAY_CODES))
    yield AUDIT, (col(AUDIT.at) < before) & named


def _delete(tx: Tx, table: Kept, old: ColumnElement[bool], limit: int) -> int:
    batch = select(col(table.id)).where(old).limit(limit)
    return affected(tx, delete(table).where(col(table.id).in_(batch)))


def _old(tx: Tx, since: int, kept_ms: int, transient: ColumnElement[bool]) -> ColumnElement[bool]:
    """Kept long enough: `kept_ms`, and a day where it was only in transit."""
    return (col(since) < tx.now - kept_ms) | ((col(since) < tx.now - IN_TRANSIT_MS) & transient)


def _of_passers_by(owner: str | None) -> ColumnElement[bool]:
    """Whether the person in this column (of a model) never said, or no longer says, that we may keep anything."""
    return col(owner).in_(select(col(PERSON.id)).where(_passing_by()))


def _passing_by() -> ColumnElement[bool]:
    newer = aliased(CONSENT)
    same = (col(newer.person_id) == col(CONSENT.person_id)) & (col(newer.what) == KEEP)
    overruled = select(col(newer.id)).where(same, col(newer.n) > col(CONSENT.n)).exists()
    yes = (col(CONSENT.person_id) == col(PERSON.id)) & (col(CONSENT.what) == KEEP) & col(CONSENT.given)
    keeps = select(col(CONSENT.id)).where(yes, ~overruled).exists()
    return (col(PERSON.role) == ASKED) & ~keeps


def _asked_a_human(tx: Tx) -> ColumnElement[bool]:
    fresh = (col(HAND_OVER.state) == "open") | (col(HAND_OVER.answered_at) >= tx.now - IN_TRANSIT_MS)
    return select(col(HAND_OVER.id)).where(col(HAND_OVER.person_id) == col(PERSON.id), fresh).exists()
