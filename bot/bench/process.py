"""The whole process: from start to the first answer on the web page, and the memory that took."""

from __future__ import annotations

import http.cookiejar
import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
import uuid
from pathlib import Path

LIMIT = 60.0  # seconds


def measure(data: Path) -> dict[str, float]:
    """Serve `data`, ask one question as a browser would; seconds and MiB."""
    port = _free_port()
    environment = os.environ | {"TOMONI_DATA": str(data), "PORT": str(port), "LOG_LEVEL": "error"}
    begun = time.perf_counter()
    with subprocess.Popen([sys.executable, "-m", "bot", "serve"], env=environment) as process:
        try:
            _first_answer(f"http://127.0.0.1:{port}", begun + LIMIT)
            took = time.perf_counter() - begun
            status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
        finally:
            process.terminate()
    peak = re.search(r"VmHWM:\s+(\d+)", status)
    return {"start_to_first_answer_s": round(took, 2), "peak_mib": round(int(peak[1]) / 1024) if peak else 0}


def _first_answer(base: str, until: float) -> None:
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
    while time.perf_counter() < until:
        try:
            opener.open(base, timeout=5).read()
            break
        except OSError:
            time.sleep(0.02)
    body = {"event": str(uuid.uuid4()), "text": "when can i renew my visa", "lang": "en"}
    headers = {"Content-Type": "application/json", "Origin": base}
    post = urllib.request.Request(f"{base}/chat/messages", json.dumps(body).encode(), headers)  # noqa: S310 - http, our own port
    opener.open(post).read()
    while time.perf_counter() < until:
        page = json.load(opener.open(f"{base}/chat/messages?after=0&wait=5", timeout=10))
        if page["items"]:
            return
    raise TimeoutError("no answer came")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
