"""The search alone, for each language in which there are guides."""

from __future__ import annotations

import time
from datetime import date

from bot.bench.figures import Json, latencies
from knowledge import Knowledge

QUESTIONS = {
    "en": (
        "when can i renew my visa",
        "lost my residence card",
        "can i work with this paper",
        "recipe for soup",
    ),
    "ja": ("ビザの更新はいつですか", "在留カードをなくしました", "働いてもいいですか", "カレーの作り方"),
    "fr": (
        "quand renouveler mon visa",
        "j'ai perdu ma carte de séjour",
        "ai-je le droit de travailler",
        "recette de soupe",
    ),
    "ar": ("متى أجدد إقامتي", "ضاعت بطاقة الإقامة", "هل يمكنني أن أعمل", "وصفة شوربة"),
    "uk": ("коли продовжити візу", "загубила картку резидента", "чи можна мені працювати", "рецепт супу"),
    "fa": ("چه وقت ویزه را تمدید کنم", "کارت اقامتم گم شد", "اجازه کار دارم", "طرز تهیه سوپ"),
}
TIMES = 100
ON = date(2026, 11, 20)


def measure(knowledge: Knowledge, times: int = TIMES) -> Json:
    """By language; never the same text twice, and the first time warms up and is not counted."""
    return {lang: _language(knowledge, lang, times) for lang in knowledge.languages}


def _language(knowledge: Knowledge, lang: str, times: int) -> Json:
    seconds = []
    for turn in range(times + 1):
        for question in QUESTIONS[lang]:
            begun = time.perf_counter()
            knowledge.ask(f"{question} {turn}", lang, (), today=ON)
            if turn:
                seconds.append(time.perf_counter() - begun)
    return {"questions": len(seconds), **latencies(seconds)}
