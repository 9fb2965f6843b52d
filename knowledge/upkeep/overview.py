"""What there is, topic by topic, and what has to be done next: the guides as those who keep them see them.

`tomoni guides` prints what `overview` and `links` return. Pure: the library, the list of topics and today go in.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from urllib.parse import urlsplit

from knowledge.guidance import ORIGINAL, Guide, Library
from knowledge.upkeep.topics import Topic, Topics

SOON: Final = 30  # days before its next check in which a guide is named
_HARM: Final = ("crisis", "human", "law", "none")  # what is looked at first
_VETTED_FIRST: Final = frozenset({"crisis", "human"})


@dataclass(frozen=True, slots=True)
class Row:
    """One topic. `checked`, `review_by` and `age` (days since checked) are None where no guide is written.

    `missing` are languages that the list of topics asks for; `behind` those whose original has changed since;
    `machine` those that nobody has reviewed; `links` counts addresses of sources.
    """

    topic: str
    care: str
    languages: tuple[str, ...]
    missing: tuple[str, ...]
    checked: date | None = None
    review_by: date | None = None
    age: int | None = None
    overdue: bool = False
    soon: bool = False
    behind: tuple[str, ...] = ()
    machine: tuple[str, ...] = ()
    vetted: bool = False
    links: int = 0

    @property
    def area(self) -> str:
        return self.topic.partition("/")[0]

    @property
    def written(self) -> bool:
        return self.checked is not None


_DUTIES: Final[tuple[tuple[Callable[[Row], object], Callable[[Row], str]], ...]] = (
    (
        lambda row: row.overdue,
        lambda row: f"check the sources of {row.topic} again, then change checked and review_by.",
    ),
    (
        lambda row: row.behind,
        lambda row: f"translate {row.topic} anew into {' '.join(row.behind)}: its original has changed.",
    ),
    (
        lambda row: row.written and not row.vetted and row.care in _VETTED_FIRST,
        lambda row: f"have {row.topic} read by a responsible person, then fill vetted_by and vetted_on.",
    ),
    (lambda row: row.missing, lambda row: f"write {row.topic} in {' '.join(row.missing)}."),
    (lambda row: row.soon, lambda row: f"look at the sources of {row.topic} before {row.review_by}."),
    (
        lambda row: row.machine,
        lambda row: f"have {row.topic} reviewed in {' '.join(row.machine)}, then fill reviewed_by.",
    ),
)


@dataclass(frozen=True, slots=True)
class Totals:
    """`languages` counts guides by language; the others count topics, `missing`, `behind`, `machine` translations."""

    topics: int
    written: int
    languages: dict[str, int]
    missing: int
    overdue: int
    soon: int
    behind: int
    machine: int
    unvetted: int
    faults: int


@dataclass(frozen=True, slots=True)
class Link:
    """A source address and the topics that cite it."""

    host: str
    url: str
    topics: tuple[str, ...]


def overview(library: Library, listed: Topics, today: date) -> tuple[Row, ...]:
    """A row for each topic in the order of the list, then those that the list does not know."""
    written: defaultdict[str, list[Guide]] = defaultdict(list)
    for guide in library.guides:
        written[guide.id].append(guide)
    ids = dict.fromkeys([*listed.by_id, *written])
    return tuple(_row(topic, listed.by_id.get(topic), written[topic], today) for topic in ids)


def totals(rows: Sequence[Row], library: Library) -> Totals:
    return Totals(
        topics=len(rows),
        written=sum(row.written for row in rows),
        languages=dict(Counter(lang for row in rows for lang in row.languages)),
        missing=sum(len(row.missing) for row in rows),
        overdue=sum(row.overdue for row in rows),
        soon=sum(row.soon for row in rows),
        behind=sum(len(row.behind) for row in rows),
        machine=sum(len(row.machine) for row in rows),
        unvetted=sum(row.written and not row.vetted for row in rows),
        faults=sum(not fault.warning for fault in library.faults),
    )


def advice(rows: Sequence[Row], counted: Totals) -> str:
    """The one thing to do next, in a sentence: what can harm somebody goes first."""
    if counted.faults:
        return f"{counted.faults} faults keep guides out: `tomoni guides check` names them."
    by_harm = sorted(rows, key=lambda row: _HARM.index(row.care))
    return next(
        (say(row) for applies, say in _DUTIES for row in by_harm if applies(row)), "nothing; look again next month."
    )


def links(library: Library) -> tuple[Link, ...]:
    """Every address once; hosts that most topics cite first."""
    cited: defaultdict[str, list[str]] = defaultdict(list)
    for guide in library.guides:
        if guide.lang == ORIGINAL:
            for source in guide.sources:
                cited[source.url].append(guide.id)
    found = [Link(urlsplit(url).hostname or "", url, tuple(dict.fromkeys(ids))) for url, ids in cited.items()]
    weight = Counter(topic_host for link in found for topic_host in [link.host] * len(link.topics))
    return tuple(sorted(found, key=lambda link: (-weight[link.host], link.host, -len(link.topics), link.url)))


def _row(topic_id: str, topic: Topic | None, guides: Sequence[Guide], today: date) -> Row:
    have = {guide.lang: guide for guide in guides}
    wanted = topic.langs if topic else (ORIGINAL,)
    languages = (*(lang for lang in wanted if lang in have), *sorted(have.keys() - set(wanted)))
    missing = tuple(lang for lang in wanted if lang not in have)
    original = have.get(ORIGINAL)
    if original is None:
        return Row(topic_id, topic.care if topic else "none", languages, missing)
    translations = [have[lang] for lang in languages if lang != ORIGINAL]
    left = (original.review_by - today).days
    return Row(
        topic=topic_id,
        care=original.care,
        languages=languages,
        missing=missing,
        checked=original.checked,
        review_by=original.review_by,
        age=(today - original.checked).days,
        overdue=left < 0,
        soon=0 <= left <= SOON,
        behind=tuple(guide.lang for guide in translations if guide.of and guide.behind),
        machine=tuple(guide.lang for guide in translations if not guide.reviewed),
        vetted=original.vetted,
        links=len(original.sources),
    )
