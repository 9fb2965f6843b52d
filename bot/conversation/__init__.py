"""Conversations: what comes in is stored by `Intake`, decided by `Turns`, one lane a person in `Lanes`."""

from bot.conversation.intake import Intake
from bot.conversation.lanes import Lanes
from bot.conversation.turn import Turns

__all__ = ["Intake", "Lanes", "Turns"]
