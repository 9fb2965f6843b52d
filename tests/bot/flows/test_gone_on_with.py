"""What people are asked to go on with has a name to ask by."""

from bot import flows
from bot.strings import Strings


def test_every_flow_that_is_gone_on_with_after_days_has_a_name() -> None:
    strings = Strings.load(strict=True)
    for flow in flows.ALL:
        if not flow.passing:
            assert strings.render("en", f"menu-flow-{flow.name}")
