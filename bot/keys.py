"""Where the encryption keys come from: settings, or the file in the data folder."""

from __future__ import annotations

from bot.settings import Settings
from storage.cipher import Keyring
from storage.errors import Kind, StorageError

HALF = "Set both TOMONI_KEYS and TOMONI_LOOKUP_KEY, or neither; one without the other opens nothing."


def keyring(settings: Settings) -> Keyring:
    """The keys of this installation. Raises StorageError with what to do."""
    if bool(settings.keys) != bool(settings.lookup_key):
        raise StorageError(Kind.WRONG_KEY, HALF)
    if settings.keys and settings.lookup_key:
        return Keyring.from_text(settings.keys.get_secret_value(), settings.lookup_key.get_secret_value())
    return Keyring.load_or_create(settings.data)
