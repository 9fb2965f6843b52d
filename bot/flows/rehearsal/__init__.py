"""The rehearsal of an interview: where it begins, one question after another, and what is kept of it."""

from bot.flows.rehearsal.start import rehearsal

__all__ = ["rehearsal"]
