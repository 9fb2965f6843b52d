"""`tomoni evaluate`: how well questions are answered, by language and area, over a floor that may only rise."""

from __future__ import annotations

import json
import time
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import typer

from bot import safety
from bot.cli.guidance import open_knowledge, today
from knowledge import Knowledge
from knowledge.evaluation import Record, Reply, floor, read, score

FAULT = 1
USAGE = 2
KINDS = ("crisis", "human", "refuse")

Figures = dict[str, typing.Any]


def register(app: typer.Typer) -> None:
    app.command()(evaluate)


def evaluate(
    files: typing.Annotated[list[Path], typer.Argument(exists=True, dir_okay=False, help="Questions as JSON lines.")],
    as_json: typing.Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    floor_file: typing.Annotated[
        Path | None, typer.Option("--floor", dir_okay=False, help="Fail where a figure is below the one in this file.")
    ] = None,
    raise_floor: typing.Annotated[
        bool, typer.Option("--raise-floor", help="Write figures that are higher than the floor into its file.")
    ] = False,
) -> None:
    """Score the answers to files of questions."""
    if raise_floor and floor_file is None:
        raise typer.BadParameter("--raise-floor needs --floor FILE")
    records, least = _records(files), _floor(floor_file)
    started = time.perf_counter()
    figures = _score(open_knowledge(refresh=True), records)
    if as_json:
        typer.echo(json.dumps(figures, ensure_ascii=False, indent=2))
    else:
        typer.echo("\n".join(_report(figures, time.perf_counter() - started)))
    if floor_file is not None:
        _hold(floor_file, least, figures, raise_floor=raise_floor)


def _records(files: Sequence[Path]) -> list[Record]:
    records: list[Record] = []
    faults: list[str] = []
    for file in files:
        good, bad = read(file)
        records.extend(good)
        faults.extend(map(str, bad))
    if faults:
        typer.echo("\n".join(faults), err=True)
        raise typer.Exit(USAGE)
    return records


def _floor(file: Path | None) -> floor.Floor:
    try:
        return floor.read(file) if file else {}
    except (floor.BadFloorError, OSError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(USAGE) from error


def _hold(file: Path, least: floor.Floor, figures: Figures, *, raise_floor: bool) -> None:
    """Fail where something sank; what rose is written all the same."""
    now = floor.measured(figures)
    if raise_floor and (higher := floor.raised(least, now)) != least:
        floor.write(file, higher)
        typer.echo(f"The floor in {file} was raised.", err=True)
    if sunk := floor.below(least, now):
        typer.echo("\n".join(f"below the floor: {one}" for one in sunk), err=True)
        raise typer.Exit(FAULT)


def _score(knowledge: Knowledge, records: Sequence[Record]) -> Figures:
    day = today()

    def care_of(topic: str) -> str:
        guide = knowledge.guide(topic, "en", today=day)
        return guide.care if guide else "none"

    def answer(question: str, lang: str, before: Sequence[str]) -> Reply:
        return _reply(knowledge, question, lang, before, care_of)

    answer("what is loaded at the first question is not that question's time", "en", ())
    return score(records, answer, care_of)


def _reply(
    knowledge: Knowledge, question: str, lang: str, before: Sequence[str], care_of: Callable[[str], str]
) -> Reply:
    """What a person would be shown: the fixed text of a verdict before anything that was found."""
    verdict = safety.look(question)
    doubtful = verdict is not None and verdict.doubt
    if doubtful:
        verdict = None
    if verdict and verdict.care == "refuse":
        return Reply((), None)
    found = [hit.topic for hit in knowledge.search(question, lang, before)]
    topics = tuple(dict.fromkeys([verdict.guide, *found] if verdict else found))
    care = verdict.care if verdict else care_of(topics[0]) if topics else "none"
    alarm: typing.Literal["crisis", "human"] | None = (
        "crisis" if care == "crisis" else "human" if care == "human" else None
    )
    return Reply(topics, alarm, offered=doubtful and alarm != "crisis")


def _report(figures: Figures, seconds: float) -> Iterator[str]:
    latency = figures["latency_ms"]
    yield f"{figures['n']} records in {seconds:.0f} s; p50 {latency['p50']} ms, p95 {latency['p95']} ms"
    for title, group in (("language", "by_lang"), ("area", "by_area")):
        yield ""
        yield from _recall(title, figures[group])
    yield ""
    yield from _expected(figures["expect_by_lang"])
    yield ""
    for kind in KINDS:
        yield from (f"{kind} missed: {text}" for text in figures["expect"][kind]["missed"])
    yield from (f"false alarm: {text}" for text in figures["expect"]["false_alarms"])
    yield from (f"slow: {one['ms']} ms ({one['lang']}) {one['q'][:80]}" for one in figures["slowest"])


def _recall(title: str, rows: Mapping[str, Mapping[str, float]]) -> Iterator[str]:
    yield _row(title, "n", "recall@1", "recall@3", "mrr")
    for name, row in rows.items():
        shares = (f"{row[key]:.3f}" for key in ("recall_at_1", "recall_at_3", "mrr"))
        yield _row(name, str(row["n"]), *shares)


def _expected(rows: Mapping[str, Mapping[str, Mapping[str, int]]]) -> Iterator[str]:
    yield _row("language", *KINDS, "or offered", "false alarms", "calm offered")
    for lang, row in rows.items():
        caught = [f"{row[kind]['caught']}/{row[kind]['n']}" for kind in KINDS]
        crisis, calm = row["crisis"], row["calm"]
        caught.append(f"{crisis['caught'] + crisis['offered']}/{crisis['n']}")
        yield _row(lang, *caught, f"{calm['false_alarms']}/{calm['n']}", f"{calm['offered']}/{calm['n']}")


def _row(name: str, *cells: str) -> str:
    return f"{name:16}" + "".join(f"{cell:>13}" for cell in cells)
