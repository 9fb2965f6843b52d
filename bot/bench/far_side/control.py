"""`/_control/<verb>`: what tests and the bench have the people do, order to fail, and want to know.

Every verb takes a JSON object and answers with one; what cannot be done is a 400 with a sentence.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from random import Random
from typing import Any

from bot.bench.far_side import shapes
from bot.bench.far_side.api import failure, success
from bot.bench.far_side.bodies import BadRequest, Params, integer, read
from bot.bench.far_side.faults import KINDS, Fault, Faults
from bot.bench.far_side.http import Reply, Request
from bot.bench.far_side.load import Load, Plan, Step
from bot.bench.far_side.shapes import Json
from bot.bench.far_side.world import Unknown, World

PREFIX = "/_control/"

Refuse = Callable[[float], None]
Verb = Callable[[Params], Json]


class Control:
    """`refuse` closes the bot's door for so many seconds."""

    def __init__(self, world: World, faults: Faults, refuse: Refuse) -> None:
        self._world = world
        self._faults = faults
        self._refuse = refuse
        self._verbs: dict[str, Verb] = {
            "person": self._person,
            "text": lambda p: world.say(_chat(p), shapes.text(str(p["text"]))),
            "media": lambda p: world.say(_chat(p), shapes.media(p["kind"], len(world.chats), p.get("caption"))),
            "edit": lambda p: world.edit(_chat(p), integer(p, "message_id"), str(p["text"])),
            "press": self._press,
            "member": lambda p: world.membership(_chat(p), str(p["status"])),
            "raw": self._raw,
            "fault": self._fault,
            "calm": self._calm,
            "refuse": self._closed,
            "chat": lambda p: {"messages": list(world.chat(_chat(p)).messages.values())},
            "commands": lambda _: world.commands,
            "counts": lambda _: {**world.ledger.counts, "unconfirmed": len(world.updates)},
            "ledger": lambda _: world.ledger.report(),
        }

    def handle(self, request: Request) -> Reply | Awaitable[Reply]:
        name = request.path.removeprefix(PREFIX)
        try:
            params = read(request)
            if name == "sent":
                return self._sent(params)
            if name == "load":
                return self._load(_plan(params))
            verb = self._verbs.get(name)
            return success(verb(params)) if verb else failure(404, f"There is no {name}.")
        except (BadRequest, Unknown) as error:
            return failure(400, f"{name}: {error}")
        except (KeyError, TypeError, ValueError) as error:
            return failure(400, f"{name}: missing or wrong: {error}")

    def _person(self, params: Params) -> Json:
        fields = {name: value for name, value in params.items() if name != "chat"}
        return self._world.chat(_chat(params), **fields).person

    def _press(self, params: Params) -> Json:
        """By `data`, `label` or `index`, in `message_id` or in the last message that has buttons."""
        chat = self._world.chat(_chat(params))
        message = chat.messages.get(integer(params, "message_id", 0)) or chat.last_with_buttons()
        buttons = [b for row in message.get("reply_markup", {}).get("inline_keyboard", []) for b in row]
        if "data" in params and "message_id" in params:
            buttons = [{"callback_data": params["data"]}]  # a button that is not there any more
        for place, button in enumerate(buttons):
            wanted = (params.get("data"), params.get("label"), params.get("index"))
            if button["callback_data"] == wanted[0] or button.get("text") == wanted[1] or place == wanted[2]:
                return self._world.press(_chat(params), message, button)
        raise Unknown(f"no such button among {[button.get('text') for button in buttons]}")

    def _raw(self, params: Params) -> Json:
        """Any update as it is, also with an id of its own, from years ago or given before."""
        update = dict(params["update"])
        update_id = update.pop("update_id", None)
        ((kind, value),) = update.items()
        if "chat" in params:
            self._world.chat(_chat(params))
        return self._world.put(kind, value, params.get("chat"), update_id)

    def _fault(self, params: Params) -> Json:
        """A rule as in `faults.Fault`, `seed` for its chance."""
        if params.get("kind") not in KINDS:
            raise Unknown(f"kind is one of {', '.join(KINDS)}")
        known = {
            name: params[name]
            for name in ("kind", "chat", "count", "probability", "ms", "retry_after")
            if name in params
        }
        methods = frozenset(str(method).lower() for method in params.get("methods", ()))
        self._faults.rules.append(Fault(methods=methods, random=Random(params.get("seed", 0)), **known))  # noqa: S311 - chance on order
        return {"rules": len(self._faults.rules)}

    def _calm(self, _params: Params) -> Json:
        self._faults.rules.clear()
        return {}

    def _closed(self, params: Params) -> Json:
        self._refuse(float(params["seconds"]))
        return {}

    async def _sent(self, params: Params) -> Reply:
        """Messages from ledger number `after` on, of one `chat` or of all, waiting up to `wait` s for the first."""
        chat, after = params.get("chat"), integer(params, "after", 0)
        loop = asyncio.get_running_loop()
        until = loop.time() + float(params.get("wait", 0))
        while True:
            self._world.arrived.clear()
            found = [row for row in self._world.ledger.sends[after:] if chat in {None, row["chat"]}]
            if found or loop.time() >= until:
                return success({"sends": found, "next": len(self._world.ledger.sends)})
            try:
                async with asyncio.timeout_at(until):
                    await self._world.arrived.wait()
            except TimeoutError:
                continue

    async def _load(self, plan: Plan) -> Reply:
        """Play a plan to its end and answer with the figures; the ledger counts without keeping rows."""
        self._world.ledger.full = False
        try:
            return success(await Load(self._world, plan).run())
        finally:
            self._world.ledger.full = True


def _plan(params: Params) -> Plan:
    steps: dict[str, Any] = {name: tuple(Step(**step) for step in params.pop(name, ())) for name in ("once", "loop")}
    if not steps["loop"]:
        raise Unknown("a plan needs a loop of steps")
    return Plan(**params, **steps)


def _chat(params: Params) -> int:
    return integer(params, "chat")
