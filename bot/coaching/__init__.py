"""A language model's word on one answer of a rehearsal, looked at before anybody reads it. Pure but for the one call.

`request` says what is sent, `checks` refuses what may not be said, by the words of `ground`; `feedback` does one
after the other. No settings and no database: whoever calls it has the model, the consent and the time limit.
"""

from bot.coaching.feedback import feedback
from bot.coaching.request import completed

__all__ = ["completed", "feedback"]
