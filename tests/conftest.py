"""Fixtures for all tests: the network is closed (pytest-socket), databases are real."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.strings import Strings
from knowledge import GUIDES, Knowledge

pytest_plugins = ["tests.storage_fixtures"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--record", action="store_true", help="write the replies of transcripts anew")


@pytest.fixture(scope="session")
def strings() -> Strings:
    return Strings.load(strict=True)


@pytest.fixture(scope="session")
def guidance(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    """The real guides over a real index, made once."""
    folder: Path = tmp_path_factory.mktemp("index")
    return Knowledge.open(GUIDES, folder, refresh=True)
