"""From the menu to the DOCX on Telegram, at the Bot API servers of `test_telegram_peers`: by buttons, one sitting.

Those show a file by its name; its bytes are read on the way there, by `route`.
"""

from __future__ import annotations

import io

import docx
import pytest

from tests.peers.person import Person
from tests.peers.world import World

TOLD = {
    "en": ("head cook", "a small restaurant in Osaka", "I cooked for 80 guests a day."),
    "ar": ("طباخة رئيسية", "مطعم صغير في أوساكا", "كنت أطبخ لثمانين ضيفا كل يوم."),
}


@pytest.mark.parametrize("lang", TOLD)
async def test_from_the_menu_to_a_cv(world: World, lang: str) -> None:
    person, told = world.person, TOLD[lang]
    await person.is_welcomed("Amina", lang)
    await _tell_what_they_did(person, *told)
    await person.presses("self-sitting-papers")
    await person.sees("papers-what")
    await person.presses("papers-what-cv")
    await person.sees("papers-right")
    await person.presses("papers-right-make")
    await person.sees("papers-made-cv")
    await person.reads("tomoni-cv.pdf")
    await person.reads("tomoni-cv.docx")
    body = docx.Document(io.BytesIO(world.route.documents["tomoni-cv.docx"])).element.body
    text = "\n".join(paragraph.text for paragraph in body.iter("{*}p"))
    assert [words for words in ("Amina", *told) if words not in text] == []


async def _tell_what_they_did(person: Person, what: str, where: str, did: str) -> None:
    await person.write("/menu")
    for question, answer in (
        ("menu-what", "menu-what-prepare"),
        ("menu-which", "menu-flow-self_analysis"),
        ("self-analysis-field", "self-field-food"),
        ("self-analysis-level", "self-level-some"),
        ("self-analysis-which", "self-sitting-work"),
        ("self-work-kind", "self-kind-work"),
    ):
        await person.sees(question)
        await person.presses(answer)
    for question, told in (
        ("self-work-what", what),
        ("self-work-where", where),
        ("self-work-from", "2016"),
        ("self-work-to", "2021"),
        ("self-work-did", did),
    ):
        await person.sees(question)
        await person.write(told)
    await person.sees("self-work-result")
    await person.presses("skip")
    await person.sees("self-work-next")
    await person.presses("self-work-next-done")
    await person.sees("self-analysis-which")
