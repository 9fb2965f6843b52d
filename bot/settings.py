"""Everything that can be set from outside, read once by `bot.app` and `bot.cli`.

Every name is documented in deploy/env.example; a test keeps the two equal.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


def _switch(value: object) -> object:
    """Accept on and off beside what pydantic takes for a boolean."""
    return {"on": True, "off": False}.get(str(value).strip().lower(), value)


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
    web_chat: Switch = Field(default=True, validation_alias="WEB_CHAT")
    controller: str | None = Field(default=None, validation_alias="PRIVACY_CONTROLLER")
    contact: str | None = Field(default=None, validation_alias="PRIVACY_CONTACT")
    log: Literal["debug", "info", "warning", "error"] = Field(default="info", validation_alias="LOG_LEVEL")
    log_format: Literal["json", "plain"] = Field(default="plain", validation_alias="LOG_FORMAT")

    @cached_property
    def database(self) -> str:
        """The database's URL; by default a SQLite file in the data folder."""
        return self.database_url or f"sqlite:///{self.data / 'tomoni.db'}"

    @property
    def index(self) -> Path:
        """The folder of the retrieval index."""
        return self.data / "index"
