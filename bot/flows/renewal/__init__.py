"""The flows about the last day of a stay, one file each, and the questions and outcomes that they share."""

from bot.flows.renewal.card import renewal_card
from bot.flows.renewal.expired import renewal_expired
from bot.flows.renewal.filed import renewal_filed
from bot.flows.renewal.more import renewal_more
from bot.flows.renewal.refused import renewal_refused
from bot.flows.renewal.start import renewal

__all__ = ["renewal", "renewal_card", "renewal_expired", "renewal_filed", "renewal_more", "renewal_refused"]
