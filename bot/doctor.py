"""Looks at an installation and says, for each fault, what to do. Called by `tomoni doctor`; changes nothing."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import httpx

from bot import heartbeat, public
from bot.keys import HALF, keyring
from bot.safety import shipped
from bot.settings import Settings
from knowledge import GUIDES
from knowledge.guidance import load
from storage.backup import nightly
from storage.cipher import Keyring
from storage.database import Database
from storage.errors import StorageError
from storage.migrate import current
from storage.runner import RunnerLock

_WITHOUT_MODEL = "Until that is mended, answers are the guides' own words."
LITTLE_DISK = 500 * 1024 * 1024  # bytes


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at; a `fault` must be mended, a `note` should be known."""

    level: Literal["ok", "note", "fault"]
    about: str
    text: str


def examine(settings: Settings) -> list[Finding]:
    """Look at everything that can be looked at without running Tomoni."""
    return [
        *_folder(settings.data),
        *_keys(settings),
        *_guides(settings.index),
        *_safety(),
        *_process(settings.data),
        *_backups(settings.backups),
        *_outside(settings),
        *_model(settings),
        *(Finding("fault", "public start", reason) for reason in public.faults(settings)),
    ]


def _folder(folder: Path) -> Iterator[Finding]:
    if not folder.exists():
        yield Finding("note", "data folder", f"{folder} does not exist yet; `tomoni serve` makes it.")
        return
    if not folder.is_dir():
        yield Finding("fault", "data folder", f"{folder} is not a folder. Set TOMONI_DATA to one.")
        return
    free = shutil.disk_usage(folder).free
    if free < LITTLE_DISK:
        yield Finding("fault", "disk", f"only {free // 2**20} MiB are free under {folder}. Make room.")
    if folder.stat().st_mode & 0o077:
        yield Finding("fault", "data folder", f"others may read {folder}. Run: chmod 700 {folder}")
    if not os.access(folder, os.W_OK):
        yield Finding(
            "fault", "data folder", f"{folder} cannot be written. Mount it for writing, or give it to this user."
        )


def _keys(settings: Settings) -> Iterator[Finding]:
    """Keys first, then the database that they open."""
    if bool(settings.keys) != bool(settings.lookup_key):
        yield Finding("fault", "keys", HALF)
        return
    if not settings.keys:
        if not Keyring.exists(settings.data):
            yield from _without_keys(settings)
            return
        text = "the keys lie in the data folder, beside the database they protect; copies of the folder open it."
        yield Finding("note", "keys", f"{text} Set TOMONI_KEYS and TOMONI_LOOKUP_KEY to keep them apart.")
    yield from _database(settings)


def _without_keys(settings: Settings) -> Iterator[Finding]:
    if settings.data.exists() and not settings.data.is_dir():
        return
    try:
        revision = current(settings.database)
    except StorageError as error:
        yield Finding("fault", "database", str(error))
        return
    if revision is None:
        yield Finding("note", "database", "there are no keys and no database yet; `tomoni serve` makes both.")
    else:
        text = f"there is a database, but no key file in {settings.data}. Put back the one that belongs to it."
        yield Finding("fault", "keys", text)


def _database(settings: Settings) -> Iterator[Finding]:
    try:
        database = Database.open(settings.database, keyring(settings))
    except StorageError as error:
        yield Finding("fault", "database", str(error))
        return
    faults = database.check()
    database.close()
    yield from (Finding("fault", "database", fault) for fault in faults)
    if not faults:
        yield Finding("ok", "database", "it answers, its schema is the newest, and the key opens it.")


def _guides(index: Path) -> Iterator[Finding]:
    library = load(GUIDES)
    for fault in library.faults:
        yield Finding("note" if fault.warning else "fault", "guide", str(fault))
    yield Finding("ok", "guides", f"{len(library.guides)} guides can be read.")
    unvetted = sum(not guide.vetted for guide in library.guides)
    if unvetted:
        yield Finding("note", "guides", f"{unvetted} are not vetted yet; answers say so.")
    if not index.is_dir():
        yield Finding("note", "index", "there is no index yet; `tomoni index` or `tomoni serve` makes it.")


def _safety() -> Iterator[Finding]:
    try:
        shipped.read()
    except shipped.StaleError as error:
        yield Finding("fault", "safety", f"danger is found less often: {error}")
        return
    yield Finding("ok", "safety", "what the safety look has learned fits its examples.")


def _backups(folder: Path) -> Iterator[Finding]:
    standing = nightly.standing(folder, time.time_ns() // 1_000_000)
    yield Finding("fault" if standing.late else "ok" if standing.last else "note", "backup", str(standing))
    yield Finding("note", "backup", "the keys are not in it: keep them somewhere else, with two people.")


def _outside(settings: Settings) -> Iterator[Finding]:
    """What Tomoni is told of the world outside; nothing is asked there."""
    if not settings.telegram_token:
        yield Finding("note", "telegram", "there is no TELEGRAM_TOKEN, so nobody is reached on Telegram.")
    else:
        yield Finding("ok", "telegram", "Telegram calls us." if settings.public_url else "we poll Telegram.")
    if settings.heartbeat_url is None:
        yield Finding("note", "heartbeat", "nobody outside notices when Tomoni stops. Set HEARTBEAT_URL.")
    elif reason := heartbeat.fault(settings.heartbeat_url):
        yield Finding("fault", "heartbeat", reason)


def _model(settings: Settings) -> Iterator[Finding]:
    """Asks the endpoint for its list of models: nothing is paid for that, and no words are sent."""
    if not settings.llm_base_url:
        yield Finding("ok", "model", "none is configured: answers are the guides' own words.")
        return
    if settings.llm_base_url.startswith("http://"):
        yield Finding("note", "model", "LLM_BASE_URL begins with http://: what is sent there can be read on the way.")
    key = settings.llm_api_key.get_secret_value() if settings.llm_api_key else "none"
    try:
        answer = httpx.get(
            f"{settings.llm_base_url.rstrip('/')}/models",
            headers={"Authorization": f"Bearer {key}"},
            timeout=settings.llm_seconds,
        )
    except httpx.HTTPError as error:
        yield Finding("fault", "model", f"LLM_BASE_URL does not answer ({type(error).__name__}). {_WITHOUT_MODEL}")
        return
    yield _listed(answer, settings.llm_model or "", settings.llm_speech_model)


def _listed(answer: httpx.Response, model: str, speech: str | None) -> Finding:
    if answer.status_code in {401, 403}:
        return Finding("fault", "model", f"the endpoint does not take LLM_API_KEY. {_WITHOUT_MODEL}")
    if "json" not in answer.headers.get("content-type", ""):
        return Finding("fault", "model", f"LLM_BASE_URL answers, but not as a model does. {_WITHOUT_MODEL}")
    if answer.status_code != httpx.codes.OK:
        text = f"the endpoint answers, but gives no list of models (status {answer.status_code})."
        return Finding("note", "model", f"{text} Ask something and look at /healthz.")
    if f'"{model}"' not in answer.text:
        return Finding("fault", "model", f"the endpoint answers, but does not know LLM_MODEL {model}. {_WITHOUT_MODEL}")
    if speech and f'"{speech}"' not in answer.text:
        return Finding("fault", "model", f"the endpoint does not know LLM_SPEECH_MODEL {speech}: voice is not heard.")
    return Finding("ok", "model", f"the endpoint answers and knows {' and '.join(filter(None, (model, speech)))}.")


def _process(folder: Path) -> Iterator[Finding]:
    try:
        pid = RunnerLock(folder).holder() if folder.is_dir() else None
    except StorageError as error:
        yield Finding("fault", "process", str(error))
        return
    text = f"process {pid} runs Tomoni on this folder." if pid else "Tomoni is not running on this folder."
    yield Finding("ok" if pid else "note", "process", text)
