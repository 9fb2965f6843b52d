"""Conversations: what comes in is stored by `Intake`, decided by `Turns`, one lane a person in `Lanes`."""

from bot.conversation.intake import Delivered, Intake
from bot.conversation.jobs import Jobs, Work
from bot.conversation.lanes import Lanes
from bot.conversation.rewording import Rewording
from bot.conversation.terms import Terms
from bot.conversation.turn import Turns

__all__ = ["Delivered", "Intake", "Jobs", "Lanes", "Rewording", "Terms", "Turns", "Work"]
