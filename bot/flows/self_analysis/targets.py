"""Jobs to look at: a few occupations that fit field, level, strengths and languages; the person keeps some."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from bot.flows.chat import Chat
from bot.flows.effects import Say
from bot.flows.picking import pick
from bot.flows.self_analysis.sittings import (
    agree,
    ask_field,
    finish,
    known_ids,
    known_items,
    known_parts,
    wants_again,
)
from bot.programme import profile
from bot.programme.occupations import BY_ID, JOB_TAG, MOST, Match, Person, matches


async def self_targets(chat: Chat) -> None:
    """Opened from the overview. What a person values is not looked at here."""
    keeps, known = await agree(chat), [one for one in known_ids(chat, profile.TARGETS) if one in BY_ID]
    if not await wants_again(chat, known, _names(known), "self-targets"):
        _point_on(chat, known)
        finish(chat, "self-targets-done", keeps=keeps)
        return
    chat.say("self-targets-hello")
    found = matches(await _person(chat))
    if not found:
        finish(chat, "self-targets-none-fit", keeps=keeps)
        return
    kept = await _choose(chat, found)
    if not kept:
        finish(chat, "self-targets-none", keeps=keeps)
        return
    chat.remember(profile.TARGETS, [*kept])
    await chat.save("targets")
    chat.say("self-targets-list", *_names(kept))
    _point_on(chat, kept)
    finish(chat, "self-targets-done", keeps=keeps)


async def _person(chat: Chat) -> Person:
    """What is matched; the field is asked for here by whoever has not been at the overview."""
    field = known_parts(chat, profile.FIELD)
    if not field:
        await chat.save("begun")  # ten fields leave no room for a way back under them
        field = await ask_field(chat)
    terms = known_parts(chat, profile.TERMS)
    return Person(
        field=str(field["field"]),
        level=str(field["level"]),
        strengths=tuple(str(item["strength"]) for item in known_items(chat, profile.STRENGTHS)),
        japanese=cast("str | None", terms.get("japanese")),
        english=cast("str | None", terms.get("english")),
    )


async def _choose(chat: Chat, found: tuple[Match, ...]) -> tuple[str, ...]:
    chat.say("self-targets-shown", *(line for match in found for line in _reasons(match)), Say("self-targets-levels"))
    ids = tuple(match.occupation.id for match in found)
    return await pick(chat, "job", ids, prefix="occupation", key="self-targets-keep", most=MOST, none=True)


def _reasons(match: Match) -> tuple[Say, ...]:
    job = match.occupation
    why = {"japanese-name": job.japanese_name, "japanese": job.japanese, "fit": match.fit}
    lines = (Say(f"occupation-{job.id}"), Say("self-targets-why", {**why, "strengths": match.strengths}))
    return (*lines, Say("self-targets-licence")) if job.licensed else lines


def _names(kept: Iterable[str]) -> tuple[Say, ...]:
    return tuple(
        line
        for one in kept
        for line in (Say(f"occupation-{one}"), Say("self-targets-name", {"name": BY_ID[one].japanese_name}))
    )


def _point_on(chat: Chat, kept: Iterable[str]) -> None:
    """Where to read on, and, where the paper allows no work, what comes before any job."""
    chat.say("self-targets-job-tag", link=JOB_TAG)
    topics = dict.fromkeys(topic.partition("/")[2] for one in kept for topic in BY_ID[one].topics)
    chat.say("self-targets-ask", *(Say(f"self-targets-guide-{topic}") for topic in topics))
    if known_parts(chat, profile.TERMS).get("permission") == "no":
        chat.say("self-targets-permission")
