"""Whose the language model is, and whether a person has agreed to have their own words sent to it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.flows.effects import Value
from bot.flows.terms import MODEL
from storage.consents import Consent

WORDING: Final = 2  # of the question `my-data-model`: what is sent has changed, and a yes to less does not cover it


@dataclass(frozen=True, slots=True)
class Terms:
    """What the consent names, in the words of the settings."""

    provider: str
    country: str
    retention: str

    @property
    def version(self) -> int:
        """Another provider, country, retention or wording is another question: an earlier yes does not answer it."""
        named = f"{self.provider}\n{self.country}\n{self.retention}\n{WORDING}"
        return int(hashlib.sha256(named.encode()).hexdigest()[:8], 16)

    def agreed(self, consents: Mapping[str, Consent]) -> bool:
        """Whether these are a person's words that may be sent."""
        consent = consents.get(MODEL)
        return bool(consent and consent.given and consent.version == str(self.version))

    def fact(self, consents: Mapping[str, Consent]) -> Value:
        """As the flow that asks sees it."""
        named: dict[str, Value] = {
            "provider": self.provider,
            "country": self.country,
            "retention": self.retention,
        }
        return named | {"version": self.version, "agreed": self.agreed(consents)}
