"""`tomoni ask`, `index`, `evaluate` and `guides`: the guidance without a conversation.

Nothing is stored: what is asked here leaves no trace but what is printed.
"""

from __future__ import annotations

import json
import sys
import typing
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import typer

from bot import safety
from bot.app import prepare
from bot.conversation.wording import Wording
from bot.handlers.terminal import show
from bot.settings import Settings
from bot.strings import Strings
from knowledge import GUIDES, Answer, IndexingError, Knowledge
from knowledge.evaluation import Reply, read, score
from knowledge.guidance import load, stamp

FAULT = 1
USAGE = 2

guides = typer.Typer(no_args_is_help=True, help="The guides as files.")


def register(app: typer.Typer) -> None:
    app.command()(ask)
    app.command()(index)
    app.command()(evaluate)
    app.add_typer(guides, name="guides")


def ask(
    question: typing.Annotated[str, typer.Argument(help="The question, in quotes.")],
    lang: typing.Annotated[str, typer.Option(help="The language to answer in.")] = "en",
    as_json: typing.Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Answer one question from the guides, with its source and the date it was checked."""
    strings = Strings.load()
    if lang not in strings.languages:
        raise typer.BadParameter(f"languages are {', '.join(strings.languages)}", param_hint="--lang")
    verdict = safety.look(question)
    answer = _answer(_open(refresh=not _indexed()), question, lang, verdict)
    wording = Wording(strings, lang)
    if as_json:
        typer.echo(json.dumps(_as_json(question, lang, answer, verdict, wording), ensure_ascii=False, indent=2))
    elif answer:
        words = {"card": wording.text("answer-card"), "checked": wording.text("answer-checked")}
        typer.echo(f"{answer.title}\n\n{show(wording.answer(answer), words)}")
    else:
        typer.echo(wording.text("not-found"))


def index() -> None:
    """Bring the index up to date with the guides; what is wrong in a guide is printed."""
    settings = Settings()
    prepare(settings)
    knowledge = Knowledge.open(GUIDES, settings.index, refresh=False)
    try:
        report = knowledge.index()
    except IndexingError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(FAULT) from error
    for fault in report.faults:
        typer.echo(str(fault), err=True)
    typer.echo(f"{report.added} passages added, {report.removed} removed, {report.kept} kept.")


def evaluate(
    file: typing.Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="Questions as JSON lines.")],
    as_json: typing.Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Score the answers to a file of questions."""
    records, bad = read(file)
    if bad:
        typer.echo("\n".join(map(str, bad)), err=True)
        raise typer.Exit(USAGE)
    knowledge = _open(refresh=True)
    today = _today()

    def care_of(topic: str) -> str:
        guide = knowledge.guide(topic, "en", today=today)
        return guide.care if guide else "none"

    def answer(question: str, lang: str, before: Sequence[str]) -> Reply:
        return _reply(knowledge, question, lang, before, care_of)

    figures = score(records, answer, care_of)
    typer.echo(json.dumps(figures, ensure_ascii=False, indent=2) if as_json else _table(figures))


@guides.command()
def check() -> None:
    """Print what is wrong in the guides; warnings leave a guide in use."""
    library = load(GUIDES)
    for fault in library.faults:
        typer.echo(str(fault))
    typer.echo(f"{len(library.guides)} guides in {len(library.languages)} languages can be used.", err=True)
    if any(not fault.warning for fault in library.faults):
        raise typer.Exit(FAULT)


@guides.command("stamp")
def stamp_() -> None:
    """Note in each new translation which original it was made from."""
    for name in stamp(GUIDES):
        typer.echo(name)


def _indexed() -> bool:
    """Whether there is an index to read, of these guides or of earlier ones: one question waits for no refresh."""
    return any(Settings().index.glob("*.npz"))


def _open(*, refresh: bool) -> Knowledge:
    settings = Settings()
    if refresh:
        prepare(settings)
    knowledge = Knowledge.open(GUIDES, settings.index, refresh=refresh)
    for fault in knowledge.faults:
        if not fault.warning:
            print(fault, file=sys.stderr)
    return knowledge


def _today() -> date:
    return datetime.now(ZoneInfo("Asia/Tokyo")).date()


def _answer(knowledge: Knowledge, question: str, lang: str, verdict: safety.Verdict | None) -> Answer | None:
    fixed = knowledge.guide(verdict.guide, lang, today=_today()) if verdict else None
    return fixed or knowledge.ask(question, lang, today=_today())


def _reply(
    knowledge: Knowledge,
    question: str,
    lang: str,
    before: Sequence[str],
    care_of: typing.Callable[[str], str],
) -> Reply:
    """What a person would be shown: the fixed text of a verdict before anything that was found."""
    verdict = safety.look(question)
    found = [hit.topic for hit in knowledge.search(question, lang, before)]
    topics = tuple(dict.fromkeys([verdict.guide, *found] if verdict else found))
    care = verdict.care if verdict else care_of(topics[0]) if topics else "none"
    alarm: typing.Literal["crisis", "human"] | None = (
        "crisis" if care == "crisis" else "human" if care == "human" else None
    )
    return Reply(topics, alarm)


def _as_json(
    question: str, lang: str, answer: Answer | None, verdict: safety.Verdict | None, wording: Wording
) -> dict[str, object]:
    asked: dict[str, object] = {"q": question, "lang": lang, "safety": verdict.kind.value if verdict else None}
    if answer is None:
        return {**asked, "topic": None, "title": None, "text": wording.text("not-found"), "sources": []}
    sources = [
        {"title": source.title, "publisher": source.publisher, "url": source.url, "date": source.date}
        for source in answer.sources
    ]
    return {
        **asked,
        "topic": answer.topic,
        "text_lang": answer.lang,
        "title": answer.title,
        "text": answer.text,
        "lead": answer.lead,
        "sources": sources,
        "checked": answer.checked.isoformat(),
        "review_by": answer.review_by.isoformat(),
        "care": answer.care,
        "card": answer.card,
        "vetted": answer.vetted,
        "reviewed": answer.reviewed,
        "behind": answer.behind,
        "stale": answer.stale,
    }


def _table(figures: dict[str, typing.Any]) -> str:
    lines = [f"{figures['n']} records"]
    for lang, row in figures["by_lang"].items():
        lines.append(f"{lang:4}" + "  ".join(f"{name} {value}" for name, value in row.items()))
    for kind in ("crisis", "human", "refuse"):
        row = figures["expect"][kind]
        lines.append(f"{kind}: {row['caught']} of {row['n']} caught")
        lines.extend(f"  missed: {text}" for text in row["missed"])
    lines.extend(f"false alarm: {text}" for text in figures["expect"]["false_alarms"])
    lines.append("latency ms: " + "  ".join(f"{name} {value}" for name, value in figures["latency_ms"].items()))
    return "\n".join(lines)
