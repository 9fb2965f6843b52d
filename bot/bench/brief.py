"""Somebody who answers briefly: what they say to which question. Used by `whole`.

Where nothing stands here they press the first button, which also skips what may be skipped. A question is named
by its flow and its name without numbers; `*` is any end of a name. Of several answers each is given once, and
the last from then on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from bot.programme.situations import ORDER

FIRST = ""  # the first button
HELLO = {"en": "Hello", "ja": "こんにちは"}
LANGS = tuple(HELLO)
CHOICES: Mapping[str, tuple[str, ...]] = {
    "self_analysis.level": ("some",),  # whoever knows it well is offered three sittings in place of seven
    "self_work.round.kind": ("work", "study"),
    "self_work.round.next": ("add", "done"),
    "self_stories.round.next": ("done",),
    "self_strengths.strength.pick": (FIRST, FIRST, "done"),
    "self_values.*.pick": (FIRST, FIRST, FIRST, "done"),
    "self_targets.job.pick": (FIRST, "done"),
    "papers.what": ("summary", "cv"),
    "norms.sitting.next": (*["next"] * (len(ORDER) - 1), "enough"),  # after the last it would begin anew
}
WORDS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "welcome.name": ("Amina",),
        "self_work.round.what": ("web developer", "computer science, university"),
        "self_work.round.where": ("Kabul Soft", "Kabul University"),
        "self_work.round.from": ("2015", "2011"),
        "self_work.round.to": ("2019", "2014"),
        "self_work.round.did": (
            "Built the online shop of a company with 40 staff",
            "Learned programming and databases",
        ),
        "self_work.round.result": ("Orders rose from 20 to 150 a day", "Among the best five of my year"),
        "self_strengths.proof-*": ("I learned it at work and use it every day",),
        "self_stories.round.title": ("The shop that stayed up",),
        "self_stories.round.situation": ("Our server stopped every evening at eight.",),
        "self_stories.round.task": ("I had one week to find out why.",),
        "self_stories.round.action": ("I measured the queries and wrote a cache.",),
        "self_stories.round.result": ("It stayed up, and orders doubled.",),
        "self_overlap.will": ("I want to build software again",),
        "self_overlap.can": ("Python, databases, talking with customers",),
        "self_overlap.must": ("Better Japanese, and a portfolio",),
        "self_terms.place": ("Tokyo",),
        "norms.sitting.home": ("There we say it face to face.",),
        "rehearsal.*.answer": (
            "I was a web developer for four years and led a team of three. We measured what we did.",
            "We made orders rise from 20 to 150 a day. I would like to do the same here.",
        ),
    },
    "ja": {
        "welcome.name": ("アミナ",),
        "self_work.round.what": ("Web開発", "大学でコンピュータ科学"),
        "self_work.round.where": ("カブールソフト", "カブール大学"),
        "self_work.round.from": ("2015年", "2011年"),
        "self_work.round.to": ("2019年", "2014年"),
        "self_work.round.did": ("40人の会社の通販サイトを作りました", "プログラムとデータベースを学びました"),
        "self_work.round.result": ("注文が一日20件から150件になりました", "成績は学年で五番以内でした"),
        "self_strengths.proof-*": ("仕事で身につけて、毎日使っています",),
        "self_stories.round.title": ("止まらなくなったサイト",),
        "self_stories.round.situation": ("毎晩八時にサーバーが止まっていました。",),
        "self_stories.round.task": ("一週間で原因を見つける必要がありました。",),
        "self_stories.round.action": ("時間をはかって、キャッシュを作りました。",),
        "self_stories.round.result": ("止まらなくなり、注文が二倍になりました。",),
        "self_overlap.will": ("またソフトウェアを作りたいです",),
        "self_overlap.can": ("Python、データベース、お客さまとの会話",),
        "self_overlap.must": ("もっと上手な日本語と作品集",),
        "self_terms.place": ("東京",),
        "norms.sitting.home": ("国では、会って直接言います。",),
        "rehearsal.*.answer": (
            "四年間、ウェブ開発の仕事をして、三人のチームをまとめました。",
            "数字をはかって直したので、注文が一日20件から150件に増えました。御社でも同じように働きたいです。",
        ),
    },
}
UNDER: Mapping[str, str] = {"self_analysis": "prepare", "papers": "prepare", "rehearsal": "prepare", "norms": "learn"}


@dataclass(slots=True)
class Brief:
    """One of them. `leaves`: after every sitting, to come back by the menu; `said` are their words."""

    lang: str
    leaves: bool
    said: Mapping[str, tuple[str, ...]]
    goal: str = ""
    _given: Counter[str] = field(default_factory=Counter)
    _arrived: bool = False

    def words(self, question: str) -> str | None:
        """What they type, None where they press a button."""
        return self._next(question, self.said)

    def choice(self, question: str, offered: Sequence[str]) -> str:
        """The value of the button that they press."""
        if question == "self_analysis.which":
            return self._overview(offered)
        fixed = {"welcome.language": self.lang, "menu.what": UNDER.get(self.goal), "menu.which": self.goal}
        self._arrived = self._arrived or question == "menu.which"
        wanted = fixed.get(question) or self._next(question, CHOICES)
        return wanted if wanted and wanted in offered else offered[0]

    def _overview(self, offered: Sequence[str]) -> str:
        """The next sitting, or the papers once all are done."""
        goes, self._arrived = self.leaves and not self._arrived, False
        return "papers" if offered[0] == "again" else "enough" if goes else offered[0]

    def _next(self, question: str, answers: Mapping[str, tuple[str, ...]]) -> str | None:
        pattern = next((pattern for pattern in answers if fnmatchcase(question, pattern)), None)
        if pattern is None:
            return None
        at = min(self._given[pattern], len(answers[pattern]) - 1)
        self._given[pattern] += 1
        return answers[pattern][at]
