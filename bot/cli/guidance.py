"""`tomoni ask` and `index`: the guidance without a conversation.

Nothing is stored: what is asked here leaves no trace but what is printed.
"""

from __future__ import annotations

import json
import sys
import typing
from datetime import date, datetime
from zoneinfo import ZoneInfo

import typer

from bot import safety
from bot.app import prepare
from bot.conversation.wording import Wording
from bot.handlers.terminal import show
from bot.safety import shipped
from bot.settings import Settings
from bot.strings import Strings
from knowledge import GUIDES, Answer, IndexingError, Knowledge

FAULT = 1


def register(app: typer.Typer) -> None:
    app.command()(ask)
    app.command()(index)


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
    verdict = None if verdict and verdict.doubt else verdict
    answer = _answer(open_indexed(), question, lang, verdict)
    wording = Wording(strings, lang)
    if as_json:
        typer.echo(json.dumps(_as_json(question, lang, answer, verdict, wording), ensure_ascii=False, indent=2))
    elif answer:
        typer.echo(show(wording.answer(answer), strings))
    else:
        typer.echo(wording.text("not-found"))


def index(
    ship: typing.Annotated[
        bool,
        typer.Option(
            "--ship",
            help="Write what comes with the program: the guides' vectors, and what the safety look has learned.",
        ),
    ] = False,
) -> None:
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
    if ship:
        typer.echo(f"{knowledge.ship()} vectors written.")
        typer.echo(f"The safety look has learned {shipped.ship()} examples.")


def open_indexed() -> Knowledge:
    """With the index that there is, of these guides or of earlier ones: one question waits for no refresh."""
    return open_knowledge(refresh=not any(Settings().index.glob("*.npz")))


def open_knowledge(*, refresh: bool) -> Knowledge:
    settings = Settings()
    if refresh:
        prepare(settings)
    knowledge = Knowledge.open(GUIDES, settings.index, refresh=refresh)
    for fault in knowledge.faults:
        if not fault.warning:
            print(fault, file=sys.stderr)
    return knowledge


def today() -> date:
    return datetime.now(ZoneInfo("Asia/Tokyo")).date()


def _answer(knowledge: Knowledge, question: str, lang: str, verdict: safety.Verdict | None) -> Answer | None:
    fixed = knowledge.guide(verdict.guide, lang, today=today()) if verdict else None
    return fixed or knowledge.ask(question, lang, today=today())


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
