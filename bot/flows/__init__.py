"""The flows, in one explicit tuple: each is a file that reads top to bottom as its conversation."""

from bot.flows.engine import Flow
from bot.flows.human import human
from bot.flows.language import language
from bot.flows.menu import menu
from bot.flows.my_data import my_data
from bot.flows.papers import papers
from bot.flows.renewal import (
    renewal,
    renewal_card,
    renewal_expired,
    renewal_filed,
    renewal_more,
    renewal_refused,
)
from bot.flows.welcome import welcome

DATES = "dates"  # flows that write the fact about a stay

ALL = (
    Flow("welcome", welcome, patient=True),
    Flow("menu", menu, doorway=True),
    Flow("language", language),
    Flow("human", human),
    Flow("my_data", my_data),
    Flow("papers", papers),
    Flow("renewal", renewal, group=DATES),
    Flow("renewal_filed", renewal_filed, group=DATES),
    Flow("renewal_card", renewal_card, group=DATES),
    Flow("renewal_more", renewal_more, group=DATES),
    Flow("renewal_refused", renewal_refused, group=DATES),
    Flow("renewal_expired", renewal_expired, group=DATES),
)
