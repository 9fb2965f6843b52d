"""The figures as a person reads them. Called by `tomoni bench`, which prints the lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.bench.figures import Json


def lines(results: Mapping[str, Json]) -> Iterator[str]:
    parts = {
        "door": _door,
        "search": _search,
        "growth": _growth,
        "process": _process,
        "talk": _talk,
        "due_scan": _due_scan,
    }
    for name, found in results.items():
        yield from parts[name](found)
        yield ""


def _door(found: Json) -> Iterator[str]:
    where = "the bot alone on one core" if found["bot_alone_on_one_core"] else "the bot on any core"
    yield f"Through the Telegram door: {found['rounds']} rounds of {found['seconds']:g} s, medians; {where}."
    yield f"{found['people']} people at once, each writing again when answered; “alone” is one person and nobody else."
    yield "“ratio” is updates/s by those of the first echo in the same round; “CPU” is the bot's, for each reply."
    yield from (f"  {about}" for about in found["talks"])
    yield ""
    yield f"{'':40} updates/s     p50     p95   alone p50    p95   ratio (spread)      CPU    peak"
    for row in found["rows"]:
        yield _bot(row)
        if row["unanswered"]:
            yield f"  UNANSWERED: {row['unanswered']}"
    yield from found.get("notes", ())


def _bot(row: Json) -> str:
    name = row["bot"] if row["talk"] == "echo" else f"{row['talk']}, {row['bot']}"
    many = f"{row['per_second']:9.0f} {row['p50_ms']:7.1f} {row['p95_ms']:7.1f}"
    alone = f"{row['alone_p50_ms']:11.1f} {row['alone_p95_ms']:6.1f}"
    ratio = f"{row['ratio']:5.2f} ({row['ratio_low']:.2f}-{row['ratio_high']:.2f})"
    cpu = f"{row['cpu_ms']:5.2f} ms" if row["cpu_ms"] else ""
    peak = f"{row['peak_mib']:4} MiB" if row["peak_mib"] else ""
    return f"{name:40} {many} {alone}   {ratio} {cpu:>8} {peak}".rstrip()


def _search(found: Json) -> Iterator[str]:
    yield "Search alone"
    for lang, row in found.items():
        yield f"  {lang}  p50 {row['p50_ms']:.2f} ms  p95 {row['p95_ms']:.2f} ms  ({row['questions']} questions)"


def _growth(found: Json) -> Iterator[str]:
    yield "Growth: a flow turn in process, SQLite, from text to reply"
    for row in found["rows"]:
        times = f"p50 {row['p50_ms']:6.2f} ms  p95 {row['p95_ms']:6.2f} ms"
        growth = row["p50_ms"] / found["rows"][0]["p50_ms"]
        yield f"  {row['people']:>9,} people  {times}  {growth:.2f} of the first  database {row['database_mib']:,} MiB"


def _process(found: Json) -> Iterator[str]:
    yield "A server with a finished index"
    for name, row in found.items():
        memory = f"{row['peak_mib']} MiB" if row["peak_mib"] else "memory not told"
        yield f"  {name:22} {row['start_to_first_answer_s']:5.2f} s from start to first answer, at most {memory}"


def _talk(found: Json) -> Iterator[str]:
    assumed = found["assumed"]
    letters = "".join(f", {rate} letters ({lang})" for lang, rate in assumed["letters_read_a_minute"].items())
    yield "A talk of somebody who answers briefly, and what it may take them"
    yield f"  assumed, a minute: {assumed['words_read_a_minute']} words read{letters},"
    yield f"    {assumed['letters_typed_a_minute']} typed; {assumed['seconds_a_button']:g} s a button; no thinking"
    for row in found["people"]:
        yield _person(row)
    yield _aim(f"summary and CV within {found['aim_minutes']} minutes", found["met"]["minutes"])
    yield "Turns of it, in process, SQLite, from text to all replies"
    for row in found["turns"]:
        times = f"p50 {row['p50_ms']:6.2f} ms  p95 {row['p95_ms']:6.2f} ms"
        busy = f"of it CPU {row['cpu_p50_ms']:5.2f} and {row['cpu_p95_ms']:5.2f} ms"
        yield f"  {row['flow']:16} {times}  {busy}  ({row['turns']} turns)"
    yield _aim(f"95 of 100 turns of every flow within {found['aim_ms']:g} ms", found["met"]["ms"])


def _person(row: Json) -> str:
    name = f"{row['part']}, {row['lang']}{', leaving after every sitting' if row['leaves'] else ''}"
    gave = f"{row['sent']:4} sent ({row['pressed']} by button, {row['typed']} letters typed)"
    got = f"{row['received']:4} received ({row['read']:,} {row['read_in']})"
    return f"  {name:48} {row['minutes']:5.1f} min  {gave}  {got}"


def _aim(what: str, met: bool) -> str:  # noqa: FBT001 - a figure like the others
    return f"  aim: {what}: {'met' if met else 'NOT MET'}"


def _due_scan(found: Json) -> Iterator[str]:
    yield f"Finding who is to be reminded among {found['people']:,} people, {found['batch']} at a time"
    for row in found["rows"]:
        for when in ("nothing_due", "morning"):
            figures = row[when]
            times = f"p50 {figures['p50_ms']:6.2f} ms  p95 {figures['p95_ms']:6.2f} ms"
            yield f"  {row['database']:10} {when.replace('_', ' '):12} {times}  found {figures['found']}"
    yield from found.get("notes", ())
