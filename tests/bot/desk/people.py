"""People with dates, in the states that coordinators meet."""

from __future__ import annotations

from storage import consents, contacts, facts, people
from storage.database import Database
from storage.inbox import Accepted
from storage.tx import Tx
from tests.storage.acts import somebody


def stay(last_day: str, length: str = "6m", filed: str | None = None) -> dict[str, str | None]:
    return {"kind": "applicant", "last_day": last_day, "length": length, "filed": filed}


def kept(
    database: Database, name: str | None, residence: object = None, lang: str = "en", channel: str = "telegram"
) -> Accepted:
    """Somebody who agreed to be kept, with what they told us."""
    whom = somebody(database, name or "nobody-knows", channel)

    def tell(tx: Tx) -> None:
        consents.record(tx, whom.person_id, "keep", "1", True)
        people.set_lang(tx, whom.person_id, lang)
        if name:
            facts.remember(tx, whom.person_id, "name", name, None)
        if residence is not None:
            facts.remember(tx, whom.person_id, "residence", residence, None)

    database.write_sync(tell)
    return whom


def unreachable(database: Database, whom: Accepted) -> None:
    database.write_sync(lambda tx: contacts.set_reachable(tx, whom.contact_id, False))


def everybody(database: Database) -> dict[str, Accepted]:
    """On 2026-11-20, a Friday."""
    return {
        "past": kept(database, "عبد الرحمن العلي", stay("2026-11-18"), "ar"),
        "due": kept(database, "Амина Ғуломова", stay("2026-11-29"), "uk"),  # a Sunday: counters until Friday
        "near": kept(database, "Amina *bold* #x $y", stay("2026-12-15"), "en", "web"),
        "filed": kept(database, "山田 ハディジャ", stay("2026-12-01", filed="2026-11-02"), "ja"),
        "special": kept(database, "محمد علی رضایی", stay("2026-11-01", filed="2026-10-20"), "fa"),
        "limit": kept(database, "አበበ ቢቂላ", stay("2026-09-24", filed="2026-09-01"), "en"),
        "far": kept(database, "Far Away", stay("2027-06-30"), "fr"),
        "none": kept(database, None),
    }
