"""Answers in other words by a language model, each sentence held against the guides. Pure but for `phrase`.

`request` says what is sent and `reply` what comes back; `checks` refuses what does not stand in the passages, by
`figures` and `words`; `phrase` does one after the other.
"""

from knowledge.phrasing.checks import commands_a_model
from knowledge.phrasing.model import Failure, Model, ModelError
from knowledge.phrasing.phrase import Phrasing
from knowledge.phrasing.reply import Reason, Refused, Sentence
from knowledge.phrasing.request import Passage, Prompt, Request, passages

__all__ = [
    "Failure",
    "Model",
    "ModelError",
    "Passage",
    "Phrasing",
    "Prompt",
    "Reason",
    "Refused",
    "Request",
    "Sentence",
    "commands_a_model",
    "passages",
]
