"""The client of a language model, against an endpoint that answers, or does not, on this machine."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from knowledge.adapters.model import ChatModel
from knowledge.phrasing import Failure, ModelError, Prompt
from tests.endpoint import Answer, Body, said, serving

SHAPE: dict[str, object] = {"type": "object", "properties": {}, "required": [], "additionalProperties": False}
PROMPT = Prompt("the rules", "the data", SHAPE)
SECONDS = 20.0


async def test_the_answer_is_the_models_text_as_it_came() -> None:
    with serving(lambda _: said("said")) as endpoint:
        assert await ChatModel(endpoint.url, "m1", "key", SECONDS).answer(PROMPT) == "said"
    asked = endpoint.asked[0]
    assert asked["model"] == "m1"
    assert [message["content"] for message in asked["messages"]] == ["the rules", "the data"]
    assert asked["response_format"]["json_schema"]["schema"] == SHAPE
    assert not asked.get("stream")


@pytest.mark.parametrize("status", [400, 422])
async def test_a_server_without_schemas_is_asked_plainly_from_then_on(status: int) -> None:
    def saying(body: Body) -> Answer:
        refused = Answer('{"error": {"message": "unknown field"}}', status)
        return refused if {"response_format", "max_completion_tokens"} & body.keys() else said("{}")

    with serving(saying) as endpoint:
        model = ChatModel(endpoint.url, "m", None, SECONDS)
        assert [await model.answer(PROMPT), await model.answer(PROMPT)] == ["{}", "{}"]
        assert ["response_format" in body for body in endpoint.asked] == [True, False, False]


@pytest.mark.parametrize(
    "answer",
    [
        Answer("<html>Please log in</html>", media_type="text/html"),
        Answer("<html>Please log in</html>"),
        Answer(""),
        Answer("null"),
        Answer("[]"),
        Answer('{"choices": []}'),
        Answer('{"choices": [{"mess'),
        Answer('{"choices": [{"index": 0, "finish_reason": "stop", "message": 7}]}'),
    ],
)
async def test_what_is_no_answer_of_a_model_is_garbage(answer: Answer) -> None:
    with serving(lambda _: answer) as endpoint, pytest.raises(ModelError) as caught:
        await ChatModel(endpoint.url, "m", None, SECONDS).answer(PROMPT)
    assert caught.value.failure is Failure.GARBAGE


@pytest.mark.parametrize(("status", "tries"), [(401, 1), (404, 1), (429, 2), (500, 2), (503, 2)])
async def test_a_server_that_refuses_is_asked_again_once_where_that_may_help(status: int, tries: int) -> None:
    with serving(lambda _: Answer("{}", status)) as endpoint, pytest.raises(ModelError) as caught:
        await ChatModel(endpoint.url, "m", None, SECONDS).answer(PROMPT)
    assert caught.value.failure is Failure.REFUSED
    assert len(endpoint.asked) == tries


async def test_nobody_there() -> None:
    with serving() as endpoint:
        url = endpoint.url
    with pytest.raises(ModelError) as caught:
        await ChatModel(url, "m", None, SECONDS).answer(PROMPT)
    assert caught.value.failure is Failure.UNREACHABLE


async def test_a_slow_server_is_not_waited_for_without_end() -> None:
    began = time.monotonic()
    with serving(lambda _: Answer(seconds=60)) as endpoint, pytest.raises(ModelError) as caught:
        await ChatModel(endpoint.url, "m", None, 0.3).answer(PROMPT)
    assert caught.value.failure is Failure.UNREACHABLE
    assert time.monotonic() - began < 40


def test_what_is_asked_is_traced_nowhere_whatever_the_environment_says() -> None:
    code = "import knowledge.adapters.model, langsmith.utils as l, sys; sys.exit(bool(l.tracing_is_enabled()))"
    environment = {**os.environ, "LANGSMITH_TRACING": "true", "LANGCHAIN_TRACING_V2": "true", "LANGSMITH_API_KEY": "k"}
    assert subprocess.run([sys.executable, "-c", code], check=False, env=environment).returncode == 0


def test_without_a_model_its_client_is_never_imported() -> None:
    code = "import sys, bot.app; sys.exit(any(name.startswith(('openai', 'langchain_openai')) for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
