"""Self-analysis (自己分析): an overview and its sittings, one file each, and what they share."""

from bot.flows.self_analysis.hub import self_analysis
from bot.flows.self_analysis.overlap import self_overlap
from bot.flows.self_analysis.stories import self_stories
from bot.flows.self_analysis.strengths import self_strengths
from bot.flows.self_analysis.targets import self_targets
from bot.flows.self_analysis.terms import self_terms
from bot.flows.self_analysis.values import self_values
from bot.flows.self_analysis.work import self_work
from bot.flows.self_analysis.years import self_years

__all__ = [
    "self_analysis",
    "self_overlap",
    "self_stories",
    "self_strengths",
    "self_targets",
    "self_terms",
    "self_values",
    "self_work",
    "self_years",
]
