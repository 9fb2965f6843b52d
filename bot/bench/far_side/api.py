"""`/bot<token>/<method>`: from a request to an answer, with the faults that were ordered in between."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable
from functools import partial

from bot.bench.far_side import bodies, methods
from bot.bench.far_side.bodies import BadRequest, Params
from bot.bench.far_side.faults import Fault, Faults
from bot.bench.far_side.http import Reply, Request
from bot.bench.far_side.shapes import Json
from bot.bench.far_side.updates import Conflict
from bot.bench.far_side.world import World

GET_UPDATES = "getupdates"
HANG_UP = Reply(b"", hang_up=True)
ENCODE = json.JSONEncoder(separators=(",", ":")).encode


class Api:
    """Answers for one bot, known by its token."""

    def __init__(self, token: str, world: World, faults: Faults) -> None:
        self._prefix = f"/bot{token}/"
        self._files = f"/file/bot{token}/"
        self._world = world
        self._faults = faults

    def handle(self, request: Request) -> Reply | Awaitable[Reply]:
        if request.path.startswith(self._files):
            return Reply(request.path.removeprefix(self._files).encode())  # a file holds its own name
        if not request.path.startswith(self._prefix):
            return failure(401, "Unauthorized")
        method = request.path.removeprefix(self._prefix).lower()
        self._world.ledger.counts[f"calls {method}"] += 1
        try:
            params = bodies.read(request)
        except BadRequest as error:
            return failure(400, f"Bad Request: {error}")
        fault, seconds = self._faults.of(method, _chat(params)) if self._faults.rules else (None, 0.0)
        if fault:
            self._world.ledger.counts[f"faults {fault.kind} {method}"] += 1
        if method == GET_UPDATES:
            return self._updates(params, fault, seconds)
        reply = self._act(method, params, fault)
        return _later(reply, seconds) if seconds else reply

    async def _updates(self, params: Params, fault: Fault | None, seconds: float) -> Reply:
        if fault and (refused := _refused(fault)):
            return refused
        if self._world.webhook:
            sentence = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook"
            return failure(409, f"Conflict: {sentence} first")
        try:
            result = await methods.get_updates(self._world, params)
        except Conflict:
            self._world.ledger.counts["conflicts"] += 1
            sentence = "terminated by other getUpdates request; make sure that only one bot instance is running"
            return failure(409, f"Conflict: {sentence}")
        except BadRequest as error:
            return failure(400, f"Bad Request: {error}")
        await asyncio.sleep(seconds)
        return HANG_UP if fault else success(result)

    def _act(self, method: str, params: Params, fault: Fault | None) -> Reply:
        if fault and (refused := _refused(fault)):
            return refused
        act = methods.METHODS.get(method)
        if act is None:
            return failure(404, "Not Found")
        try:
            result, row = act(self._world, params)
        except BadRequest as error:
            return failure(400, f"Bad Request: {error}")
        except methods.Forbidden as error:
            return failure(403, f"Forbidden: {error}")
        told = partial(_told, self._world, row) if row else None
        return Reply(b"", hang_up=True, told=told) if fault else Reply(_ok(result), told=told)


def success(result: object) -> Reply:
    return Reply(_ok(result))


def failure(status: int, description: str, **parameters: object) -> Reply:
    body: Json = {"ok": False, "error_code": status, "description": description}
    return Reply(ENCODE(body | ({"parameters": parameters} if parameters else {})).encode(), status)


def _refused(fault: Fault) -> Reply | None:
    """The answer to a call that is not acted upon; None for a fault that comes after acting."""
    match fault.kind:
        case "throttle":
            after = fault.retry_after
            return failure(429, f"Too Many Requests: retry after {after}", retry_after=after)
        case "error":
            return failure(500, "Internal Server Error")
        case "blocked":
            return failure(403, "Forbidden: bot was blocked by the user")
        case "cut":
            return HANG_UP
        case _:
            return None


def _told(world: World, row: Json, given: bool) -> None:  # noqa: FBT001 - called by the connection with its one word
    world.ledger.told(row, given=given)


async def _later(reply: Reply, seconds: float) -> Reply:
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:  # the client has hung up
        if reply.told:
            reply.told(False)  # noqa: FBT003 - see `_told`
        raise
    return reply


def _chat(params: Params) -> int | None:
    chat = str(params.get("chat_id", ""))
    return int(chat) if chat.removeprefix("-").isdigit() else None


def _ok(result: object) -> bytes:
    return b'{"ok":true,"result":%b}' % ENCODE(result).encode()
