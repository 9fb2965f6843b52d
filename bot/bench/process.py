"""The whole process: from its start to the first answer, and the memory that took, over the web and over Telegram."""

from __future__ import annotations

import http.cookiejar
import json
import time
import urllib.request
import uuid
from collections.abc import Callable, Mapping
from pathlib import Path

from bot.bench import cores
from bot.bench.children import free_port, running
from bot.bench.far_side import Remote
from bot.bench.figures import Failed, Json, peak_mib

LIMIT = 300.0  # seconds until it counts as never
QUESTION = "when can i renew my visa"
CHAT = 1001


def measure(data: Path, environment: Mapping[str, str]) -> Json:
    """Serve `data`, whose index is finished, once for each door, and ask one question. Raises Failed."""
    port = free_port()
    settings = {**environment, "TOMONI_DATA": str(data), "PORT": str(port), "LOG_LEVEL": "error"}
    web = _serve(settings, lambda until: _ask_on_the_web(f"http://127.0.0.1:{port}", until))
    with Remote() as far:
        token = {"TELEGRAM_TOKEN": far.token, "TELEGRAM_API_URL": far.url}
        telegram = _serve({**settings, **token}, lambda until: _ask_on_telegram(far, until))
    return {"web chat": web, "web chat and Telegram": telegram}


def _serve(environment: Mapping[str, str], ask: Callable[[float], bool]) -> Json:
    """`ask` says whether an answer has come by the moment that it is given."""
    begun = time.perf_counter()
    with running("tomoni serve", ["bot", "serve"], environment, cores.ANY) as child:
        if not ask(begun + LIMIT):
            raise Failed(f"tomoni serve has answered nothing within {LIMIT:.0f} s.")
        took = time.perf_counter() - begun
        return {"start_to_first_answer_s": round(took, 2), "peak_mib": peak_mib(child.pid)}


def _ask_on_the_web(base: str, until: float) -> bool:
    """As a browser would: load the page, send the question, wait for news."""
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
    while time.perf_counter() < until:
        try:
            opener.open(base, timeout=5).read()
            break
        except OSError:  # not open yet
            time.sleep(0.02)
    else:
        return False
    body = {"event": str(uuid.uuid4()), "text": QUESTION, "lang": "en"}
    headers = {"Content-Type": "application/json", "Origin": base}
    post = urllib.request.Request(f"{base}/chat/messages", json.dumps(body).encode(), headers)  # noqa: S310 - http, our own port
    opener.open(post).read()
    while time.perf_counter() < until:
        if json.load(opener.open(f"{base}/chat/messages?after=0&wait=5", timeout=10))["items"]:
            return True
    return False


def _ask_on_telegram(far: Remote, until: float) -> bool:
    far.control("text", chat=CHAT, text=QUESTION)
    return bool(far.control("sent", chat=CHAT, wait=until - time.perf_counter())["sends"])
