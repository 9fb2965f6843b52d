"""The first half year in a job."""

from bot.flows.settling.start import settling

__all__ = ["settling"]
