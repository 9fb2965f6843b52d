"""Why a person needs a human, in plain words for coordinators: what happened, what to do, how soon.

Read by `today`. The keys are the reasons that turns, flows, reminders and delivery give when they hand over.
"""

from __future__ import annotations

from dataclasses import dataclass

NOW, TODAY, SOON, LATER = 0, 1, 2, 3
WHEN = ("now", "today", "in two days", "this week")


@dataclass(frozen=True, slots=True)
class Reason:
    """`phone`: a message would not do, or has not done; call, or ask somebody who knows the person."""

    urgency: int
    text: str
    phone: bool = False


_CALL = "Call them, or ask somebody who knows them."
_LAWYER = "Find a lawyer or JAR with them (guides residency/expired and support/legal-help)."

REASONS = {
    "danger": Reason(NOW, "Spoke of danger; got the emergency numbers. Ask whether they are safe.", phone=True),
    "self_harm": Reason(NOW, "Spoke of hurting themselves; got the help lines. Ask how they are.", phone=True),
    "violence": Reason(NOW, "Spoke of violence; got the help lines. Ask first whether it is safe to talk.", phone=True),
    "detention": Reason(NOW, "Somebody may be detained. Ask who and where; find a lawyer with them.", phone=True),
    "no_shelter": Reason(NOW, "May have nowhere to sleep. Look for a place with them today.", phone=True),
    "expired": Reason(NOW, f"Says that the last day of stay has passed. {_LAWYER}", phone=True),
    "renewal-past": Reason(NOW, f"The last day has passed, and we know of no filing in time. {_LAWYER}", phone=True),
    "renewal-call": Reason(NOW, "A week until the end of the special period, and no decision known. Ask the Bureau "
                                "or a lawyer with them.", phone=True),
    "filed-late": Reason(NOW, f"Filed after the last day of stay. {_LAWYER}", phone=True),
    "last-day": Reason(NOW, "Today is the last day of stay and nothing is filed. Help them to file today.", phone=True),
    "refused": Reason(NOW, "Was refused. A review has to be asked for within days: find a lawyer today (guide "
                           "residency/refusal-review).", phone=True),
    "renewal-missed": Reason(TODAY, "A reminder could not go out on its day and is too late now. Ask how it stands.",
                             phone=True),
    "renewal-silent-second": Reason(TODAY, "A week or less until the last counter day, and no answer about filing. "
                                           f"{_CALL}", phone=True),
    "renewal-unreachable": Reason(TODAY, f"The renewal is near and no message can reach them. {_CALL}", phone=True),
    "renewal-paused": Reason(TODAY, f"The renewal is near, but they paused messages. {_CALL}", phone=True),
    "renewal-unreadable": Reason(TODAY, "The stored dates cannot be read, so nobody reminds them. Ask for the dates."),
    "two-procedures": Reason(TODAY, "May have filed only one of two procedures: refugee application and residence "
                                    "(guide residency/two-procedures). Check it with them."),
    "renewal-silent": Reason(SOON, "About two weeks until the last counter day, and no answer about filing. Write to "
                                   "them."),
    "more-papers": Reason(SOON, "The Bureau asked for more papers. Ask which ones, and help."),
    "failed-message": Reason(SOON, "A message failed three times on our side; the person was told. Read it with them."),
    "own_case": Reason(SOON, "Asked to have their own case judged, and was pointed to lawyers. Help to reach one."),
    "checkin": Reason(SOON, "Had a hard week, and agreed that you are told. Ask how they are."),
    "settling": Reason(SOON, "Something in the new job is not right or not clear, and they agreed that you are told. "
                             "Ask what it is."),
    "asked": Reason(SOON, "Asked for a human."),
    "evasion": Reason(SOON, "Asked for a human."),  # what was asked before is nobody's business but the person's
    "others_data": Reason(SOON, "Asked for a human."),
    "unreachable": Reason(SOON, "Has blocked the chat or left it, and has dates with us. Find another way.",
                          phone=True),
    "undelivered": Reason(SOON, "A message could not be delivered. Find another way.", phone=True),
    "broken-flow": Reason(LATER, "A conversation broke on our side; the person was told. Tell whoever keeps Tomoni."),
}  # fmt: skip


def reason(name: str) -> Reason:
    """Nothing is hidden because it has no words yet."""
    return REASONS.get(name, Reason(SOON, f"Needs a human: {name}."))
