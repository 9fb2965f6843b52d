"""Questions whose answer is a number: it is in what the person sees at once, and never one that has been overtaken."""

from __future__ import annotations

from pathlib import Path

import yaml

from tests.bot.harness import Core

FACTS = yaml.safe_load((Path(__file__).parents[1] / "knowledge" / "facts.yaml").read_text("utf-8"))
ENOUGH = 0.95


async def test_a_number_that_is_asked_for_is_right_and_never_the_outdated_one(core: Core) -> None:
    asked = [(lang, fact) for lang, facts in FACTS.items() for fact in facts]
    wrong, outdated = [], []
    for n, (lang, fact) in enumerate(asked):
        shown = await _shown(core, f"fact-{n}", fact["q"], lang)
        if not any(number in shown for number in fact["says"]):
            wrong.append((lang, fact["q"], shown))
        outdated += [(lang, fact["q"], number) for number in fact.get("never", ()) if number in shown]
    assert outdated == []
    share = 1 - len(wrong) / len(asked)
    assert share >= ENOUGH, "\n".join(f"{lang}: {question}: {shown[:200]}" for lang, question, shown in wrong)


async def _shown(core: Core, who: str, question: str, lang: str) -> str:
    person = core.person(who, lang)
    return "\n".join(item.message.text for item in await person.say(question) if item.message)
