"""Fixtures for all tests: the network is closed (pytest-socket), databases are real."""

from __future__ import annotations

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, settings

from bot.strings import Strings
from knowledge import GUIDES, Knowledge

pytest_plugins = ["tests.storage_fixtures"]

# How long an example takes is for no test to judge: a stall of the machine is no fault of the code.
settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("here")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--record", action="store_true", help="write the replies of transcripts anew")


@pytest.fixture(scope="session")
def strings() -> Strings:
    return Strings.load(strict=True)


@pytest.fixture(scope="session")
def guidance(pytestconfig: pytest.Config) -> Knowledge:
    """The real guides over a real index, kept between runs: it knows by itself what has changed since."""
    assert pytestconfig.cache is not None
    folder = pytestconfig.cache.mkdir("index")
    with FileLock(folder / "lock"):
        return Knowledge.open(GUIDES, folder, refresh=True)
