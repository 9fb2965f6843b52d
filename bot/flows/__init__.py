"""The flows, in one explicit tuple: each is a file that reads top to bottom as its conversation."""

from bot.flows.ai import ai
from bot.flows.applications import applications
from bot.flows.checkin import checkin
from bot.flows.course import course
from bot.flows.engine import Flow
from bot.flows.goals import goals
from bot.flows.human import human
from bot.flows.language import language
from bot.flows.menu import menu
from bot.flows.my_data import my_data
from bot.flows.newer_terms import newer_terms
from bot.flows.norms import norms
from bot.flows.papers import papers, papers_next
from bot.flows.rehearsal import rehearsal
from bot.flows.renewal import (
    renewal,
    renewal_card,
    renewal_expired,
    renewal_filed,
    renewal_more,
    renewal_refused,
)
from bot.flows.self_analysis import (
    self_analysis,
    self_overlap,
    self_stories,
    self_strengths,
    self_targets,
    self_terms,
    self_values,
    self_work,
    self_years,
)
from bot.flows.settling import settling
from bot.flows.terms import WORK
from bot.flows.welcome import welcome

DATES = "dates"  # flows that write the fact about a stay
GOALS = "goals"  # flows that write the fact about goals

ALL = (
    Flow("welcome", welcome, patient=True),
    Flow("menu", menu, doorway=True, passing=True),
    Flow("newer_terms", newer_terms, doorway=True, passing=True),
    Flow("language", language, aside=True),
    Flow("human", human),
    Flow("course", course, terms=WORK),
    Flow("my_data", my_data),
    Flow("ai", ai, aside=True),
    Flow("norms", norms, terms=WORK),
    Flow("papers", papers, terms=WORK),
    Flow("papers_next", papers_next, doorway=True, passing=True, patient=True, terms=WORK),
    Flow("renewal", renewal, group=DATES),
    Flow("renewal_filed", renewal_filed, group=DATES),
    Flow("renewal_card", renewal_card, group=DATES),
    Flow("renewal_more", renewal_more, group=DATES),
    Flow("renewal_refused", renewal_refused, group=DATES),
    Flow("renewal_expired", renewal_expired, group=DATES),
    Flow("goals", goals, group=GOALS, terms=WORK),
    Flow("applications", applications, terms=WORK),
    Flow("rehearsal", rehearsal, terms=WORK),
    Flow("self_analysis", self_analysis, doorway=True, terms=WORK),
    Flow("self_work", self_work, terms=WORK),
    Flow("self_strengths", self_strengths, terms=WORK),
    Flow("self_stories", self_stories, terms=WORK),
    Flow("self_values", self_values, terms=WORK),
    Flow("self_overlap", self_overlap, terms=WORK),
    Flow("self_targets", self_targets, terms=WORK),
    Flow("self_terms", self_terms, terms=WORK),
    Flow("self_years", self_years, terms=WORK),
    Flow("checkin", checkin, group=GOALS, terms=WORK),
    Flow("settling", settling, terms=WORK),
)
