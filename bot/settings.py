"""Everything that can be set from outside, read once by `bot.app` and `bot.cli`.

Every name is documented in deploy/env.example; a test keeps the two equal.
"""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


def _switch(value: object) -> object:
    """Accept on and off beside what pydantic takes for a boolean."""
    return {"on": True, "off": False}.get(str(value).strip().lower(), value)


_SET_OR_UNSET = "Set them, or unset LLM_BASE_URL: Tomoni then works without a model."

Switch = Annotated[bool, BeforeValidator(_switch)]


class Settings(BaseSettings):
    """Frozen settings; a wrong value raises pydantic's ValidationError with the variable's name."""

    model_config = SettingsConfigDict(frozen=True, extra="ignore", env_file=None)

    data: Path = Field(default=Path("data"), validation_alias="TOMONI_DATA")
    database_url: str | None = Field(default=None, validation_alias="DATABASE_URL")
    keys: SecretStr | None = Field(default=None, validation_alias="TOMONI_KEYS")
    lookup_key: SecretStr | None = Field(default=None, validation_alias="TOMONI_LOOKUP_KEY")
    host: str = Field(default="127.0.0.1", validation_alias="HOST")
    port: int = Field(default=8000, validation_alias="PORT", ge=1, le=65535)
    public_url: str | None = Field(default=None, validation_alias="PUBLIC_URL")
    telegram_token: SecretStr | None = Field(default=None, validation_alias="TELEGRAM_TOKEN")
    telegram_api_url: str = Field(default="https://api.telegram.org", validation_alias="TELEGRAM_API_URL")
    web_chat: Switch = Field(default=True, validation_alias="WEB_CHAT")
    controller: str | None = Field(default=None, validation_alias="PRIVACY_CONTROLLER")
    contact: str | None = Field(default=None, validation_alias="PRIVACY_CONTACT")
    backup_folder: Path | None = Field(default=None, validation_alias="BACKUP_FOLDER")
    heartbeat_url: str | None = Field(default=None, validation_alias="HEARTBEAT_URL")
    llm_base_url: str | None = Field(default=None, validation_alias="LLM_BASE_URL")
    llm_model: str | None = Field(default=None, validation_alias="LLM_MODEL")
    llm_api_key: SecretStr | None = Field(default=None, validation_alias="LLM_API_KEY")
    llm_provider: str | None = Field(default=None, validation_alias="LLM_PROVIDER")
    llm_country: str | None = Field(default=None, validation_alias="LLM_COUNTRY")
    llm_retention: str | None = Field(default=None, validation_alias="LLM_RETENTION")
    llm_speech_model: str | None = Field(default=None, validation_alias="LLM_SPEECH_MODEL")
    llm_seconds: float = Field(default=8, validation_alias="LLM_SECONDS", gt=0, le=12)
    log: Literal["debug", "info", "warning", "error"] = Field(default="info", validation_alias="LOG_LEVEL")
    log_format: Literal["json", "plain"] = Field(default="plain", validation_alias="LOG_FORMAT")

    @model_validator(mode="after")
    def _model_is_named(self) -> Self:
        """People consent to a provider, a country and a time: without these words nobody could be asked."""
        needed = {
            "LLM_MODEL": self.llm_model,
            "LLM_PROVIDER": self.llm_provider,
            "LLM_COUNTRY": self.llm_country,
            "LLM_RETENTION": self.llm_retention,
        }
        if not self.llm_base_url:
            return self
        if lacking := [name for name, value in needed.items() if not (value or "").strip()]:
            raise ValueError(
                f"LLM_BASE_URL is set, but not {', '.join(lacking)}: people are told these. {_SET_OR_UNSET}"
            )
        if not re.fullmatch(r"https?://[^\s/]+\S*", self.llm_base_url):
            raise ValueError("LLM_BASE_URL is no address such as https://host/v1.")
        return self

    @cached_property
    def database(self) -> str:
        """The database's URL; by default a SQLite file in the data folder."""
        return self.database_url or f"sqlite:///{self.data / 'tomoni.db'}"

    @property
    def backups(self) -> Path:
        """The folder of the nightly backups."""
        return self.backup_folder or self.data / "backups"

    @property
    def index(self) -> Path:
        """The folder of the retrieval index."""
        return self.data / "index"
