"""A chat model at any OpenAI-compatible endpoint, through LangChain.

`bot.app` imports this only where a model is configured: importing it costs more than a second. The only file that
names langchain_openai and openai.
"""

import logging
import os

os.environ.update(
    LANGSMITH_TRACING="false", LANGCHAIN_TRACING_V2="false"
)  # before LangChain looks: nobody else is sent anything

import httpx
from langchain_core.messages import BaseMessage, HumanMessage, SystemMessage
from langchain_openai import ChatOpenAI
from openai import APIConnectionError, APIStatusError, BadRequestError, UnprocessableEntityError
from pydantic import SecretStr

from knowledge.phrasing.model import Failure, ModelError
from knowledge.phrasing.request import Prompt

_RETRIES = 1  # for lost connections, 429 and faults of the server; the caller's time limit ends them
_CONNECT = 2.0  # seconds
_MOST_TOKENS = 1_500

log = logging.getLogger(__name__)


class ChatModel:
    """Asks for JSON of a schema, and without one from a server that knows no schemas."""

    def __init__(self, base_url: str, model: str, key: str | None, seconds: float) -> None:
        given = {
            "base_url": base_url,
            "model": model,
            "api_key": SecretStr(key or "none"),  # the client wants one, local servers do not
            "timeout": httpx.Timeout(seconds, connect=min(_CONNECT, seconds)),
            "max_retries": _RETRIES,
            "use_responses_api": False,
        }
        self._chat = ChatOpenAI.model_validate({**given, "max_completion_tokens": _MOST_TOKENS})
        self._plain = ChatOpenAI.model_validate(given)
        self._schemas = True

    async def answer(self, prompt: Prompt) -> str:
        try:
            return await self._answer([SystemMessage(prompt.system), HumanMessage(prompt.user)], prompt.shape)
        except APIConnectionError:  # time-outs among them
            raise ModelError(Failure.UNREACHABLE) from None
        except APIStatusError:
            raise ModelError(Failure.REFUSED) from None
        except Exception as error:  # whatever a client makes of a page of HTML or half a message
            raise ModelError(Failure.GARBAGE) from error

    async def _answer(self, messages: list[BaseMessage], shape: dict[str, object]) -> str:
        if self._schemas:
            form = {"type": "json_schema", "json_schema": {"name": "answer", "strict": True, "schema": shape}}
            try:
                return _text(await self._chat.ainvoke(messages, response_format=form))
            except (BadRequestError, UnprocessableEntityError):
                log.info("the endpoint does not take a schema, or not this request: asked without one")
        text = _text(await self._plain.ainvoke(messages))
        self._schemas = False
        return text


def _text(message: BaseMessage) -> str:
    if not isinstance(message.content, str):
        raise TypeError("an answer of a model is a text")
    return message.content
