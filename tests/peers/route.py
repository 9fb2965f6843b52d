"""What stands between Tomoni and a peer, so that what Tomoni meets there is what it would meet at Telegram.

Our door is tested against programs that nobody here wrote, and those differ from Telegram in places. This
mends what they answer, and plays the methods that they do not know; it never plays a message. In webhook mode
it also shows the secret that Tomoni gave with setWebhook, which no peer does.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any

import aiohttp
from aiohttp import web

from bot.handlers import telegram

Json = dict[str, Any]

SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
SENDS = {"sendMessage", "sendDocument"}
TRUE = {
    "answerCallbackQuery", "deleteMessages", "deleteWebhook", "leaveChat", "sendChatAction", "setMyCommands",
    "setWebhook",
}  # fmt: skip
"""Methods whose result is True at Telegram."""
METHODS = SENDS | TRUE | {"getUpdates", "editMessageReplyMarkup"}
MESSAGE = {"message_id", "from", "chat", "text", "document", "caption"}
UNKNOWN_TO_PEER = ("is not supported", "method not found")
BLOCKED: Json = {"ok": False, "error_code": 403, "description": "Forbidden: bot was blocked by the user"}
NOT_FOUND: Json = {"ok": False, "error_code": 404, "description": "Not Found"}
MOST_BYTES = 1024 * 1024


class Route:
    """One bot's way to a peer and back.

    `api`: the peer's Bot API, without "/bot"; `now`: simulated ms, since the peers live in real time; `tomoni`:
    where our webhook listens; `files`: whether the peer takes them. `sent`: the bot's messages by id, as they now
    stand in the chat. `put_in`: updates that the peer cannot play, given with the next ones. `strange`: methods
    that Telegram does not have. `blocked`: sends are refused. `documents`: the bytes of each file, which no peer keeps.
    """

    def __init__(
        self, session: aiohttp.ClientSession, api: str, now: Callable[[], int], tomoni: str, *, files: bool
    ) -> None:
        self._session = session
        self._api = api
        self._now = now
        self._tomoni = tomoni
        self._files = files
        self._secret = ""
        self.sent: dict[int, Json] = {}
        self.put_in: list[Json] = []
        self.strange: set[str] = set()
        self.documents: dict[str, bytes] = {}
        self.blocked = False

    def app(self) -> web.Application:
        made = web.Application(client_max_size=MOST_BYTES)
        made.router.add_post("/bot{token}/{method}", self._called)
        made.router.add_post(telegram.PATH, self._delivered)
        return made

    async def _called(self, request: web.Request) -> web.Response:
        """A method that Tomoni calls. One that Telegram does not have is noted, and answered as Telegram does."""
        token, method = request.match_info["token"], request.match_info["method"]
        params: Json = {**request.query, **await request.post()}
        if method not in METHODS:
            self.strange.add(method)
            return _reply(NOT_FOUND)
        if self.blocked and method in SENDS:
            return _reply(BLOCKED)
        if method == "setWebhook":
            self._secret = params["secret_token"]
        answer = await self._play(token, method, params)
        if answer.get("ok"):
            answer["result"] = self._mended(method, params, answer.get("result"))
        return _reply(answer)

    async def _play(self, token: str, method: str, params: Json) -> Json:
        """Have the peer answer. Where it takes no files, one reaches it as a message that names the file."""
        if method == "sendDocument":
            document = params["document"]
            self.documents[document.filename] = document.file.read()
            document.file.seek(0)
        if method == "sendDocument" and not self._files:
            named = {"chat_id": params["chat_id"], "text": params["document"].filename}
            return await self._ask(token, "sendMessage", named)
        answer = await self._ask(token, method, params)
        if any(words in json.dumps(answer) for words in UNKNOWN_TO_PEER):
            return {"ok": True, "result": True}
        return answer

    async def _ask(self, token: str, method: str, params: Json) -> Json:
        async with self._session.post(f"{self._api}/bot{token}/{method}", data=_form(params)) as answer:
            return dict(await answer.json())

    def _mended(self, method: str, params: Mapping[str, str], result: Any) -> Any:
        if method == "getUpdates":
            updates = [self._as_telegram(update) for update in [*result, *self.put_in]]
            self.put_in.clear()
            return updates
        if method in TRUE:
            return True
        known = _message(result) if method in SENDS else self.sent[int(params["message_id"])]
        if "reply_markup" in params:
            known = known | {"reply_markup": json.loads(params["reply_markup"])}
        self.sent[known["message_id"]] = known | {"date": self._now() // 1000}
        return self.sent[known["message_id"]]

    async def _delivered(self, request: web.Request) -> web.Response:
        """An update that the peer brings to the webhook."""
        update = self._as_telegram(await request.json())
        there = f"{self._tomoni}{telegram.PATH}"
        async with self._session.post(there, json=update, headers={SECRET: self._secret}) as answer:
            return web.Response(status=answer.status, text=await answer.text())

    def _as_telegram(self, update: Json) -> Json:
        """An update with what the peer leaves out, dated in the simulated time."""
        mended = dict(update)
        if "message" in update:
            mended["message"] = update["message"] | {"date": self._now() // 1000}
        if "callback_query" in update:
            mended["callback_query"] = {"chat_instance": "1"} | update["callback_query"]
        if "my_chat_member" in update:
            mended["my_chat_member"] = update["my_chat_member"] | {"date": self._now() // 1000}
        return mended


def _message(sent: Json) -> Json:
    """A message without the parameters of the request, which one peer gives back as they came."""
    return {name: value for name, value in sent.items() if name in MESSAGE}


def _form(params: Json) -> aiohttp.FormData:
    form = aiohttp.FormData()
    for name, value in params.items():
        if isinstance(value, web.FileField):
            form.add_field(name, value.file, filename=value.filename, content_type=value.content_type)
        else:
            form.add_field(name, value)
    return form


def _reply(answer: Json) -> web.Response:
    """As the Bot API does: the status is the error's code, and 500 where a peer gives none."""
    failed = answer.get("error_code", HTTPStatus.INTERNAL_SERVER_ERROR)
    return web.json_response(answer, status=HTTPStatus.OK if answer.get("ok") else failed)
