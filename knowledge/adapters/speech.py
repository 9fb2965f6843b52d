"""Speech written down by a model at any OpenAI-compatible endpoint. Imported only where one is configured."""

from openai import APIConnectionError, APIStatusError, AsyncOpenAI, Timeout

from knowledge.phrasing.model import Failure, ModelError

_RETRIES = 1
_CONNECT = 2.0  # seconds
_NAMES = {"audio/ogg": "voice.ogg", "audio/mpeg": "voice.mp3", "audio/mp4": "voice.m4a", "audio/x-m4a": "voice.m4a"}
_NAMES |= {"audio/wav": "voice.wav", "audio/x-wav": "voice.wav", "audio/webm": "voice.webm", "audio/flac": "voice.flac"}


class Speech:
    """Which language is spoken is left to the model: many speak another one than that of their buttons."""

    def __init__(self, base_url: str, model: str, key: str | None, seconds: float) -> None:
        limits = Timeout(seconds, connect=min(_CONNECT, seconds))
        self._client = AsyncOpenAI(base_url=base_url, api_key=key or "none", timeout=limits, max_retries=_RETRIES)
        self._model = model

    async def written(self, sound: bytes, media_type: str) -> str:
        """The words of a recording, none where nothing is said. Raises ModelError."""
        name = _NAMES.get(media_type, "voice.ogg")
        try:
            heard = await self._client.audio.transcriptions.create(model=self._model, file=(name, sound, media_type))
        except APIConnectionError:
            raise ModelError(Failure.UNREACHABLE) from None
        except APIStatusError:
            raise ModelError(Failure.REFUSED) from None
        except Exception as error:  # whatever a client makes of a page of HTML
            raise ModelError(Failure.GARBAGE) from error
        if not isinstance(getattr(heard, "text", None), str):
            raise ModelError(Failure.GARBAGE)
        return heard.text
