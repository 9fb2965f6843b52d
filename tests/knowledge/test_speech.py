"""The client of a model that writes down speech, against an endpoint on this machine."""

from __future__ import annotations

import json

import pytest

from knowledge.adapters.speech import Speech
from knowledge.phrasing import Failure, ModelError
from tests.endpoint import Answer, serving

SECONDS = 20.0
SOUND = b"OggS not really a voice"


async def test_a_recording_goes_with_its_name_and_comes_back_as_words() -> None:
    with serving(lambda _: Answer(json.dumps({"text": "سلام"}))) as endpoint:
        assert await Speech(endpoint.url, "hears", "key", SECONDS).written(SOUND, "audio/mpeg") == "سلام"
    sent = endpoint.asked[0]["form"]
    assert [part for part in ("hears", SOUND.decode(), "voice.mp3", "audio/mpeg") if part not in sent] == []
    assert "language" not in sent


@pytest.mark.parametrize(
    ("answer", "failure"),
    [
        (Answer('{"error": {"message": "no"}}', 401), Failure.REFUSED),
        (Answer("<html>Please log in</html>", media_type="text/html"), Failure.GARBAGE),
        (Answer("null"), Failure.GARBAGE),
        (Answer('{"text": 7}'), Failure.GARBAGE),
        (Answer("{}"), Failure.GARBAGE),
    ],
)
async def test_what_is_no_transcript_is_told_apart(answer: Answer, failure: Failure) -> None:
    with serving(lambda _: answer) as endpoint, pytest.raises(ModelError) as caught:
        await Speech(endpoint.url, "m", None, SECONDS).written(SOUND, "audio/ogg")
    assert caught.value.failure is failure


async def test_nobody_there() -> None:
    with serving() as endpoint:
        url = endpoint.url
    with pytest.raises(ModelError) as caught:
        await Speech(url, "m", None, SECONDS).written(SOUND, "audio/ogg")
    assert caught.value.failure is Failure.UNREACHABLE
