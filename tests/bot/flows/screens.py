"""Whether what a flow says can be put into words, and shown on every channel, in every language that is offered."""

from __future__ import annotations

from bot.channels import LONGEST
from bot.conversation.parting import parts
from bot.conversation.wording import Wording
from bot.desk.reasons import REASONS
from bot.flows import ALL
from bot.flows.accepts import DONE
from bot.flows.effects import Card, Document, Effect, HandOver, Open, Prompt, Say
from bot.handlers.telegram.writing import MOST_DATA
from bot.messages import Outgoing
from bot.strings import Strings

STRINGS = Strings.load(strict=True)
WORDINGS = tuple(Wording(STRINGS, lang) for lang in STRINGS.languages)
BUTTONS, BUTTON = 3, 20  # what WhatsApp shows as buttons
ROWS, ROW = 10, 24  # and as a list
FLOWS = frozenset(flow.name for flow in ALL)


def assert_fits(prompt: Prompt, hint: Say | None = None) -> None:
    for wording in WORDINGS:
        shown = wording.prompt("r" * 32, prompt, hint)
        listed = any(option.label or option.value == DONE for option in prompt.choices)  # what is left of a long list
        most = BUTTON if len(shown.choices) <= BUTTONS and not listed else ROW
        where = f"{prompt.key} in {wording.lang}"
        assert len(shown.choices) <= ROWS, f"{where} has too many buttons"
        labels = [choice.label for choice in shown.choices]
        assert [label for label in labels if not 0 < len(label) <= most] == [], where
        assert len(labels) == len(set(labels)), f"{where} has the same button twice"
        data = [f"{shown.prompt}|{choice.value}" for choice in shown.choices]
        assert [each for each in data if len(each.encode()) > MOST_DATA] == [], where
        assert_readable(shown)


def assert_sayable(effect: Effect) -> None:
    for wording in WORDINGS:
        match effect:
            case Say():
                assert_readable(wording.say(effect))
            case Card(key):
                assert_readable(wording.card(key))
            case Document(kind, spec):
                assert wording.document(kind, spec, owner="p").document
            case HandOver(reason):
                assert reason in REASONS
            case Open(flow):
                assert flow in FLOWS
            case _:
                return


def assert_readable(message: Outgoing) -> None:
    """It says something, and no channel has to cut it in two."""
    assert message.text.strip()
    assert all(len(parts(message, most)) == 1 for most in LONGEST.values()), message.text[:80]
