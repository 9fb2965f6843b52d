"""The guides on disk as values.

The index, the answers and `tomoni guides` call `load`; `tomoni guides stamp` calls `stamp`. What leaves it:
a `Library` of every sound guide and a `Fault` for everything wrong in the others. A broken guide is reported
and the rest goes on. The languages are the folders that exist.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Literal, cast, get_args

from knowledge import unwritten
from knowledge.body import Body, Section, parse
from knowledge.files import pages, text_of
from knowledge.front_matter import Fault, Fields, Parts, Source, split
from knowledge.unwritten import Asks
from knowledge.upkeep import topics
from knowledge.upkeep.numbers import differing
from knowledge.upkeep.topics import Topics

Care = Literal["law", "human", "crisis", "none"]

ORIGINAL = "en"
_CARES = get_args(Care)
_NOT_GUIDES = frozenset({"asks", "evaluation", "prompts", "__pycache__"})
_OFF_TOPIC = "off_topic/*.txt"
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_OF = re.compile(r"^of:.*$", re.MULTILINE)
_ORIGINAL_KEYS = frozenset(
    "id title asks related sources checked review_by care audience vetted_by vetted_on".split()  # noqa: SIM905 - shorter
)
_MOST_RELATED = 4
_TRANSLATION_KEYS = frozenset({"id", "title", "asks", "of", "reviewed_by"})


@dataclass(frozen=True, slots=True)
class Guide:
    """One guide in one language.

    A translation carries its original's sources, dates, care, audience, related guides and card. `hash` is that
    of its original, `of` that of the text it was made from: where they differ the translation is behind.
    `related` are ids of other guides, each of which exists.
    """

    id: str
    lang: str
    title: str
    asks: tuple[str, ...]
    related: tuple[str, ...]
    lead: str
    sections: tuple[Section, ...]
    card: str
    sources: tuple[Source, ...]
    checked: date
    review_by: date
    care: Care
    audience: tuple[str, ...]
    vetted: bool
    reviewed: bool
    hash: str
    of: str

    @property
    def behind(self) -> bool:
        return self.of != self.hash


@dataclass(frozen=True)
class Library:
    """All sound guides, sorted by id and language, and what is wrong with the others.

    `off_topic` holds questions of each language that no guide answers, `unwritten` those for guides that the
    language lacks.
    """

    guides: tuple[Guide, ...] = ()
    faults: tuple[Fault, ...] = ()
    off_topic: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    unwritten: Mapping[str, Asks] = field(default_factory=dict)

    @cached_property
    def _by_key(self) -> dict[tuple[str, str], Guide]:
        return {(guide.id, guide.lang): guide for guide in self.guides}

    @cached_property
    def languages(self) -> tuple[str, ...]:
        found = {guide.lang for guide in self.guides}
        return tuple(sorted(found, key=lambda lang: (lang != ORIGINAL, lang)))

    def find(self, topic: str, lang: str) -> Guide | None:
        return self._by_key.get((topic, lang))

    def asks_elsewhere(self, lang: str) -> Iterator[tuple[str, str]]:
        """Topic and ask for every guide that the language lacks and English has."""
        for topic, asks in self.unwritten.get(lang, {}).items():
            if self.find(topic, ORIGINAL) and not self.find(topic, lang):
                yield from ((topic, ask) for ask in asks)

    def languages_of(self, topic: str) -> frozenset[str]:
        """In which languages there is this guide."""
        return frozenset(lang for lang in self.languages if (topic, lang) in self._by_key)


@dataclass(frozen=True, slots=True)
class _File:
    """Where a guide lies, which guide must therefore be in it, and the list that it is held against."""

    root: Path
    path: Path
    name: str
    id: str
    lang: str
    listed: Topics


@dataclass(frozen=True, slots=True)
class _Read:
    file: _File
    fields: Fields
    parts: Parts
    body: Body
    hash: str

    @property
    def faults(self) -> list[Fault]:
        return self.fields.faults

    @property
    def sound(self) -> bool:
        return all(fault.warning for fault in self.faults)


def load(root: Path, *, compare: bool = True) -> Library:
    """Read every guide under `root` (its areas are the folders directly below it).

    Without `compare` the numbers of translations are not held against those of their originals: whoever only
    answers starts a third sooner.
    """
    faults: list[Fault] = []
    reads = [read for file in _files(root, faults) if (read := _read(file, faults))]
    originals = _originals(reads)
    translations = [_translation(read, originals.get(read.file.id)) for read in reads if read.file.lang != ORIGINAL]
    guides = [*originals.values(), *filter(None, translations)]
    faults.extend(fault for read in reads for fault in read.faults)
    faults.extend(_shared_asks(guides))
    faults.extend(_numbers(reads) if compare else ())
    off_topic = _off_topic(root, faults)
    elsewhere = unwritten.load(root, faults)
    in_order = sorted(guides, key=lambda guide: (guide.id, guide.lang))
    in_place = sorted(faults, key=lambda fault: (fault.file, fault.line, fault.reason))
    return Library(tuple(in_order), tuple(in_place), off_topic, elsewhere)


def signature(root: Path) -> tuple[tuple[str, int, int], ...]:
    """What changes when a guide is added, edited or removed; cheap enough to take every minute."""
    paths = (*pages(root), *root.glob(_OFF_TOPIC), *root.glob(unwritten.PLACES))
    stats = ((path, path.lstat()) for path in sorted(paths))
    return tuple((str(path), stat.st_mtime_ns, stat.st_size) for path, stat in stats)


def stamp(root: Path) -> tuple[str, ...]:
    """Write the hash of the original into `of` of every translation where it is still empty.

    A translation that is behind keeps its mark: only who translates it anew empties `of`.

    Returns:
        The names of the files written.
    """
    library = load(root)
    written = []
    for file in _files(root, []):
        guide = library.find(file.id, file.lang)
        if guide is None or file.lang == ORIGINAL or guide.of:
            continue
        text = file.path.read_text("utf-8")
        file.path.write_text(_OF.sub(f"of: {guide.hash}", text, count=1), "utf-8")
        written.append(file.name)
    return tuple(written)


def _files(root: Path, faults: list[Fault]) -> Iterator[_File]:
    listed = topics.load(root, faults)
    for path in sorted(pages(root)):
        parts = path.relative_to(root).with_suffix("").parts
        if parts[0] in _NOT_GUIDES:
            continue
        name = path.relative_to(root).as_posix().encode(errors="replace").decode()
        if path.is_dir():
            faults.append(Fault(name, 1, "a folder that is a link is not entered"))
            continue
        area, *langs, slug = parts
        lang = langs[0] if langs else ORIGINAL
        if len(langs) > 1 or not _LANGUAGE.fullmatch(lang) or langs == [ORIGINAL]:
            faults.append(Fault(name, 1, "a guide lies in <area>/<slug>.md or <area>/<language>/<slug>.md"))
        elif not _SLUG.fullmatch(slug):
            faults.append(Fault(name, 1, "a file name has small letters, digits and hyphens only"))
        else:
            yield _File(root, path, name, f"{area}/{slug}", lang, listed)


def _read(file: _File, faults: list[Fault]) -> _Read | None:
    parts = _parts(file)
    if isinstance(parts, Fault):
        faults.append(parts)
        return None
    fields = Fields.read(file.name, parts.front)
    body, body_faults = parse(file.name, parts.body, parts.body_line)
    if fields.nodes:
        fields.allow(_ORIGINAL_KEYS if file.lang == ORIGINAL else _TRANSLATION_KEYS)
        if (claimed := fields.text("id")) and claimed != file.id:
            fields.fault("id", f"the id is {claimed}, but by its place this file is {file.id}")
        if file.lang == ORIGINAL:
            file.listed.check(fields, file.id)
    fields.faults.extend(body_faults)
    return _Read(file, fields, parts, body, _hash(fields.text("title"), parts.body))


def _parts(file: _File) -> Parts | Fault:
    text = text_of(file.root, file.path, file.name)
    if isinstance(text, Fault):
        return text
    parts = split(text)
    return Fault(file.name, 1, parts) if isinstance(parts, str) else parts


def _hash(title: str, body: str) -> str:
    return hashlib.sha256(f"{title}\n{body.strip()}".encode()).hexdigest()[:12]


def _originals(reads: Iterable[_Read]) -> dict[str, Guide]:
    """By id; a related guide that is not among them is named and left out."""
    found = {
        read.file.id: (read, guide)
        for read in reads
        if read.file.lang == ORIGINAL and (guide := _original(read)) is not None
    }
    return {topic: replace(guide, related=_related(read, found.keys())) for topic, (read, guide) in found.items()}


def _related(read: _Read, known: Collection[str]) -> tuple[str, ...]:
    fields = read.fields
    for line, topic in zip(fields.lines("related"), fields.texts("related"), strict=True):
        if topic not in known:
            fields.fault_at(line, f"related: there is no guide {topic}", warning=True)
        elif topic == read.file.id:
            fields.fault_at(line, "related: a guide is not related to itself", warning=True)
    return tuple(topic for topic in dict.fromkeys(fields.texts("related")) if topic in known and topic != read.file.id)


def _original(read: _Read) -> Guide | None:
    fields = read.fields
    care = fields.text("care")
    if care and care not in _CARES:
        fields.fault("care", f"care is one of {', '.join(_CARES)}, not {care}")
    vetted_by = fields.text("vetted_by", may_be_empty=True)
    vetted_on = fields.text("vetted_on", may_be_empty=True)
    if bool(vetted_by) != bool(vetted_on):
        fields.fault("vetted_by", "vetted_by and vetted_on belong together")
    elif vetted_on:
        fields.day("vetted_on")
    guide = Guide(
        id=read.file.id,
        lang=ORIGINAL,
        title=fields.text("title"),
        asks=fields.texts("asks"),
        related=fields.texts("related"),
        lead=read.body.lead,
        sections=read.body.sections,
        card=read.body.card,
        sources=fields.sources(),
        checked=fields.day("checked"),
        review_by=fields.day("review_by"),
        care=cast("Care", care),
        audience=fields.texts("audience"),
        vetted=bool(vetted_by),
        reviewed=True,
        hash=read.hash,
        of=read.hash,
    )
    if len(guide.related) > _MOST_RELATED:
        fields.fault("related", f"related names at most {_MOST_RELATED} guides")
    if guide.review_by < guide.checked:
        fields.fault("review_by", "review_by is before checked")
    return guide if read.sound else None


def _translation(read: _Read, original: Guide | None) -> Guide | None:
    fields = read.fields
    title, asks = fields.text("title"), fields.texts("asks")
    of = fields.text("of", may_be_empty=True)
    reviewed_by = fields.text("reviewed_by", may_be_empty=True)
    if read.body.card:
        fields.fault("title", "the card of a translation is not used: it is the original's", warning=True)
    if original is None:
        fields.fault("id", f"there is no sound English original {read.file.id}")
        return None
    if not of:
        fields.fault("of", "not stamped yet: run `tomoni guides stamp`", warning=True)
    elif of != original.hash:
        fields.fault("of", "behind: the original has changed since this translation", warning=True)
    if not read.sound:
        return None
    return Guide(
        id=read.file.id,
        lang=read.file.lang,
        title=title,
        asks=asks,
        related=original.related,
        lead=read.body.lead,
        sections=read.body.sections,
        card=original.card,
        sources=original.sources,
        checked=original.checked,
        review_by=original.review_by,
        care=original.care,
        audience=original.audience,
        vetted=original.vetted,
        reviewed=bool(reviewed_by),
        hash=original.hash,
        of=of,
    )


def _off_topic(root: Path, faults: list[Fault]) -> dict[str, tuple[str, ...]]:
    found = {}
    for path in sorted(root.glob(_OFF_TOPIC)):
        text = text_of(root, path, path.relative_to(root).as_posix())
        if isinstance(text, Fault):
            faults.append(text)
            continue
        found[path.stem] = tuple(line for line in text.splitlines() if line.strip() and not line.startswith("#"))
    return found


def _shared_asks(guides: Iterable[Guide]) -> Iterator[Fault]:
    """The same ask in two guides teaches the search nothing but doubt."""
    owners: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for guide in guides:
        for ask in set(guide.asks):
            owners[guide.lang, ask.casefold()].append(guide.id)
    for (lang, ask), ids in owners.items():
        for other in ids[1:]:
            yield Fault(_name(other, lang), 1, f"the ask “{ask}” stands in {ids[0]} too", warning=True)


def _numbers(reads: Iterable[_Read]) -> Iterator[Fault]:
    """Where a translation and its original say different numbers; the card is only in the original."""
    originals = {read.file.id: read for read in reads if read.file.lang == ORIGINAL}
    for read in reads:
        original = originals.get(read.file.id)
        if original is None or read.file.lang == ORIGINAL:
            continue
        for found in differing(_said(original), _said(read), read.file.lang):
            at = read.parts.body_line + (0 if found.missing else found.line)
            there = f"{original.file.name}:{original.parts.body_line + found.line} says {found.number}"
            reason = f"{there}, this does not" if found.missing else f"the original does not say {found.number}"
            yield Fault(read.file.name, at, f"numbers: {reason}", warning=True)


def _said(read: _Read) -> str:
    return "\n".join("" if line.startswith(">") else line for line in read.parts.body.split("\n"))


def _name(topic: str, lang: str) -> str:
    area, slug = topic.split("/")
    return f"{topic}.md" if lang == ORIGINAL else f"{area}/{lang}/{slug}.md"
