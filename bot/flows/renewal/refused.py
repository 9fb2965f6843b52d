"""A refusal: which of the two procedures, the days that count, who helps, and a human now."""

from __future__ import annotations

from bot.flows.accepts import Choice
from bot.flows.chat import Chat
from bot.flows.effects import Say
from bot.flows.renewal.outcome import keep_refused, tell_human
from bot.flows.renewal.residence import Residence

RESIDENCE = ("stay", "both")  # answers that end the time of waiting for a decision about the stay


async def renewal_refused(chat: Chat) -> None:
    """Guides residency/refusal-review (7 days for the review of a refugee decision) and special-period."""
    chat.say("renewal-refused-hello")
    tell_human(chat, "refused")  # before the question: days run, and it may never be answered
    await chat.save("told")
    procedures = Choice("refugee", "stay", "both", "unsure", prefix="renewal-refused-which")
    which = await chat.ask("which", procedures, above=[Say("renewal-lawyers")])
    if which != "stay":
        chat.say("renewal-refused-review")
        chat.card("renewal-counter-review")
    if which != "refugee":
        chat.say("renewal-refused-stay")
        chat.say("renewal-refused-extra")
    if which in RESIDENCE and (known := Residence.known(chat)):
        keep_refused(chat, known, chat.today("told"))
