"""The guides on disk as values.

The index, the answers and `tomoni guides` call `load`; `tomoni guides stamp` calls `stamp`. What leaves it:
a `Library` of every sound guide and a `Fault` for everything wrong in the others. A broken guide is reported
and the rest goes on. The languages are the folders that exist.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Literal, cast, get_args

from knowledge.body import Body, Section, parse
from knowledge.front_matter import Fault, Fields, Parts, Source, split

Care = Literal["law", "human", "crisis", "none"]

ORIGINAL = "en"
_CARES = get_args(Care)
_NOT_GUIDES = frozenset({"evaluation", "prompts", "__pycache__"})
_OFF_TOPIC = "off_topic/*.txt"
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_OF = re.compile(r"^of:.*$", re.MULTILINE)
_ORIGINAL_KEYS = frozenset(
    "id title asks sources checked review_by care audience vetted_by vetted_on".split()  # noqa: SIM905 - shorter
)
_TRANSLATION_KEYS = frozenset({"id", "title", "asks", "of", "reviewed_by"})


@dataclass(frozen=True, slots=True)
class Guide:
    """One guide in one language.

    A translation carries its original's sources, dates, care, audience and card. `hash` is that of its
    original, `of` that of the text it was made from: where they differ the translation is behind.
    """

    id: str
    lang: str
    title: str
    asks: tuple[str, ...]
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

    `off_topic` holds questions of each language that no guide answers.
    """

    guides: tuple[Guide, ...] = ()
    faults: tuple[Fault, ...] = ()
    off_topic: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @cached_property
    def _by_key(self) -> dict[tuple[str, str], Guide]:
        return {(guide.id, guide.lang): guide for guide in self.guides}

    @cached_property
    def languages(self) -> tuple[str, ...]:
        found = {guide.lang for guide in self.guides}
        return tuple(sorted(found, key=lambda lang: (lang != ORIGINAL, lang)))

    def find(self, topic: str, lang: str) -> Guide | None:
        return self._by_key.get((topic, lang))


@dataclass(frozen=True, slots=True)
class _File:
    """Where a guide lies, and which guide must therefore be in it."""

    path: Path
    name: str
    id: str
    lang: str


@dataclass(frozen=True, slots=True)
class _Read:
    file: _File
    fields: Fields
    body: Body
    hash: str

    @property
    def faults(self) -> list[Fault]:
        return self.fields.faults

    @property
    def sound(self) -> bool:
        return all(fault.warning for fault in self.faults)


def load(root: Path) -> Library:
    """Read every guide under `root` (its areas are the folders directly below it)."""
    faults: list[Fault] = []
    reads = [read for file in _files(root, faults) if (read := _read(file, faults))]
    originals = {
        read.file.id: (read, guide)
        for read in reads
        if read.file.lang == ORIGINAL and (guide := _original(read)) is not None
    }
    guides = [guide for _, guide in originals.values()]
    for read in reads:
        if read.file.lang != ORIGINAL:
            _, original = originals.get(read.file.id, (None, None))
            if (guide := _translation(read, original)) is not None:
                guides.append(guide)
    faults.extend(fault for read in reads for fault in read.faults)
    faults.extend(_shared_asks(guides))
    in_order = sorted(guides, key=lambda guide: (guide.id, guide.lang))
    in_place = sorted(faults, key=lambda fault: (fault.file, fault.line, fault.reason))
    return Library(tuple(in_order), tuple(in_place), _off_topic(root))


def signature(root: Path) -> tuple[tuple[str, int, int], ...]:
    """What changes when a guide is added, edited or removed; cheap enough to take every minute."""
    paths = (*root.glob("*/**/*.md"), *root.glob(_OFF_TOPIC))
    stats = ((path, path.stat()) for path in sorted(paths))
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
    for path in sorted(root.glob("*/**/*.md")):
        parts = path.relative_to(root).with_suffix("").parts
        if parts[0] in _NOT_GUIDES:
            continue
        name = path.relative_to(root).as_posix()
        area, *langs, slug = parts
        lang = langs[0] if langs else ORIGINAL
        if len(langs) > 1 or not _LANGUAGE.fullmatch(lang) or langs == [ORIGINAL]:
            faults.append(Fault(name, 1, "a guide lies in <area>/<slug>.md or <area>/<language>/<slug>.md"))
        elif not _SLUG.fullmatch(slug):
            faults.append(Fault(name, 1, "a file name has small letters, digits and hyphens only"))
        else:
            yield _File(path, name, f"{area}/{slug}", lang)


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
    fields.faults.extend(body_faults)
    return _Read(file, fields, body, _hash(fields.text("title"), parts.body))


def _parts(file: _File) -> Parts | Fault:
    try:
        raw = file.path.read_bytes()
    except OSError as error:
        return Fault(file.name, 1, f"cannot be read: {error.strerror}")
    try:
        parts = split(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return Fault(file.name, raw.count(b"\n", 0, error.start) + 1, "not UTF-8 text")
    return Fault(file.name, 1, parts) if isinstance(parts, str) else parts


def _hash(title: str, body: str) -> str:
    return hashlib.sha256(f"{title}\n{body.strip()}".encode()).hexdigest()[:12]


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


def _off_topic(root: Path) -> dict[str, tuple[str, ...]]:
    return {
        file.stem: tuple(
            line
            for line in file.read_text("utf-8", errors="replace").splitlines()
            if line.strip() and not line.startswith("#")
        )
        for file in sorted(root.glob(_OFF_TOPIC))
    }


def _shared_asks(guides: Iterable[Guide]) -> Iterator[Fault]:
    """The same ask in two guides teaches the search nothing but doubt."""
    owners: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for guide in guides:
        for ask in set(guide.asks):
            owners[guide.lang, ask.casefold()].append(guide.id)
    for (lang, ask), ids in owners.items():
        for other in ids[1:]:
            yield Fault(_name(other, lang), 1, f"the ask “{ask}” stands in {ids[0]} too", warning=True)


def _name(topic: str, lang: str) -> str:
    area, slug = topic.split("/")
    return f"{topic}.md" if lang == ORIGINAL else f"{area}/{lang}/{slug}.md"
