"""Where the encryption keys come from: settings, or the file in the data folder."""

from __future__ import annotations

from bot.settings import Settings
from storage.cipher import Keyring


def keyring(settings: Settings) -> Keyring:
    """The keys of this installation. Raises StorageError with what to do."""
    if settings.keys and settings.lookup_key:
        return Keyring.from_text(settings.keys.get_secret_value(), settings.lookup_key.get_secret_value())
    return Keyring.load_or_create(settings.data)
