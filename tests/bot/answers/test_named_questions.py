"""The questions that the check-in and the new job tell people to write find the guides they are meant for."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

import bot.strings
from bot.safety import look
from bot.strings import Strings
from knowledge import Knowledge

STRINGS = Strings.load()
FOLDER = Path(bot.strings.__file__).parent / "en"
FILES = ("checkin", "settling")
MEANT = {
    "when can I renew my card": "residency/renewal-when",
    "free legal help": "support/legal-help",
    "where to get advice about work": "work_rights/where-to-ask",
    "boss shouts at me": "work_rights/harassment",
    "where to get food": "support/no-money-no-home",
    "salary not paid": "work_rights/unpaid-wages",
    "doctor who speaks English": "daily_life/medical-care",
    "someone to talk to": "support/mental-health",
    "harassment at work": "work_rights/harassment",
    "when is the next WELgee Salon": "programme/community",
    "14 day notice new job": "residency/job-change-notice",
    "14 day notice quit job": "residency/job-change-notice",
    "no written contract": "work_rights/written-conditions",
    "contract says something else": "work_rights/written-conditions",
    "how long is probation": "job_hunting_ja/trial-employment",
    "how to ask for help in the office": "cultural_norms/asking-and-feedback",
    "explain my payslip": "work_rights/payslip-and-tax",
    "who must join shakai hoken": "work_rights/social-insurance",
    "how to ask for feedback": "cultural_norms/asking-and-feedback",
    "where to learn Japanese for free": "job_hunting_ja/learning-japanese",
    "first job then better": "job_hunting_ja/first-job-then-better",
    "change to a work visa": "residency/status-change",
    "permanent residence conditions": "residency/permanent-residence",
}


def _entries() -> list[tuple[str, str]]:
    text = "\n".join((FOLDER / f"{name}.ftl").read_text(encoding="utf-8") for name in FILES)
    return re.findall(r"^([a-z0-9-]+) = (.+)$", text, re.MULTILINE)


@pytest.mark.parametrize(("asked", "topic"), MEANT.items())
def test_a_question_that_is_named_finds_its_guide(guidance: Knowledge, asked: str, topic: str) -> None:
    answer = guidance.ask(asked, "en", today=date(2026, 11, 29))
    assert answer
    assert answer.topic == topic
    assert look(asked) is None


def test_every_question_in_quotes_is_one_of_these() -> None:
    whole = "\n".join((FOLDER / f"{name}.ftl").read_text(encoding="utf-8") for name in FILES)
    lines = (line for line in whole.splitlines() if not line.startswith("#"))
    quoted = {found for line in lines for found in re.findall(r'"([^"]+)"', line)}
    assert quoted - {"menu", "human", "data", "medium"} == set(MEANT)


@pytest.mark.parametrize(("key", "label"), [(key, text) for key, text in _entries() if len(text) <= 24])
def test_no_button_reads_like_danger_when_it_is_typed(key: str, label: str) -> None:
    verdict = look(label)
    assert verdict is None or verdict.doubt, key
