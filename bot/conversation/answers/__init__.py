"""Guides as answers in a chat: what is shown first, what on demand, and what is noted where nothing helped."""

from __future__ import annotations

from bot.conversation.answers.browsing import Browsing
from bot.conversation.answers.missing import note
from bot.conversation.answers.selecting import FOLLOW_UP

__all__ = ["FOLLOW_UP", "Browsing", "note"]
