"""The language model, where one is configured: all that is done with it, built from the settings by `app`.

Its clients are imported only then, which takes more than a second.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from bot.coaching import completed, feedback
from bot.conversation import Rewording, Terms, Work
from bot.conversation.listening import KIND as TRANSCRIBE
from bot.flows.effects import Value
from bot.settings import Settings
from bot.strings import Strings, detect
from knowledge.phrasing import Model, Phrasing

SPEECH = 60.0  # seconds for a voice note of some minutes

FEEDBACK = "feedback"  # the work that the rehearsal asks for

Do = Callable[[Mapping[str, Value]], Awaitable[Value]]
Fetch = Callable[[str], Awaitable[bytes]]
"""What a channel does to give out a file by its id."""


@dataclass(frozen=True, slots=True)
class Modelled:
    """`works` is slow work by its kind; `listens`: voice notes can be written down."""

    rewording: Rewording
    works: Mapping[str, Work]

    @property
    def terms(self) -> Terms:
        return self.rewording.terms

    @property
    def listens(self) -> bool:
        return TRANSCRIBE in self.works


def modelled(settings: Settings, strings: Strings, told: Counter[str], fetches: Mapping[str, Fetch]) -> Modelled | None:
    """None without a model. `fetches`: by the name of the channel."""
    if not settings.llm_base_url:
        return None
    from knowledge.adapters.model import ChatModel  # noqa: PLC0415 - see above

    model = ChatModel(settings.llm_base_url, settings.llm_model or "", _key(settings), settings.llm_seconds)
    terms = Terms(settings.llm_provider or "", settings.llm_country or "", settings.llm_retention or "")
    rewording = Rewording(Phrasing(model, detect), terms, settings.llm_seconds, told)
    works = {FEEDBACK: Work(feeding_back(model, strings), settings.llm_seconds)}
    if settings.llm_speech_model:
        works[TRANSCRIBE] = Work(_transcribing(settings, settings.llm_speech_model, fetches), SPEECH)
    return Modelled(rewording, works)


def feeding_back(model: Model, strings: Strings) -> Do:
    """What a flow asks for has neither words nor language: see `coaching.completed`."""

    async def feed_back(request: Mapping[str, Value]) -> Value:
        lang, name = str(request["lang"]), request["name"]
        asked = completed(request, strings, lang=lang, name=str(name) if name else None)
        return dict(await feedback(model, asked, detect))

    return feed_back


def _transcribing(settings: Settings, model: str, fetches: Mapping[str, Fetch]) -> Do:
    from knowledge.adapters.speech import Speech  # noqa: PLC0415 - see above

    speech = Speech(settings.llm_base_url or "", model, _key(settings), SPEECH)

    async def transcribe(request: Mapping[str, Value]) -> Value:
        sound = await fetches[str(request["channel"])](str(request["file"]))
        return {"text": await speech.written(sound, str(request["media_type"]))}

    return transcribe


def _key(settings: Settings) -> str | None:
    return settings.llm_api_key.get_secret_value() if settings.llm_api_key else None
