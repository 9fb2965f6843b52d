# Everything that is done to this tree, by name. `make run` and `make test` need only Python 3.11+ and make.
PYTHON ?= python3
BIN := .venv/bin
LOCK := $(BIN)/uv pip compile -q pyproject.toml --universal --generate-hashes --no-header --no-annotate --group build

.PHONY: install install-dev run test check format lint types contracts lock bench clean

install: .venv/.installed

install-dev: .venv/.installed-dev

.venv/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Tomoni needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Name another with make PYTHON=python3.12")'
	$(PYTHON) -m venv .venv

# --no-deps: the lock is complete, and one package in it names dependencies that are not wanted.
.venv/.installed: requirements.lock pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

.venv/.installed-dev: requirements-dev.lock .venv/.installed
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r requirements-dev.lock
	touch $@

run: install
	$(BIN)/tomoni serve

test: install-dev chromium
	$(BIN)/pytest

# The browser tests drive Debian's chromium. Without it they fail and say so; they are never skipped.
chromium:
	@if [ ! -x /usr/bin/chromium ] && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
	        chromium fonts-noto-core fonts-noto-cjk >/dev/null; fi
.PHONY: chromium

check: install-dev lint types contracts test

format: install-dev
	$(BIN)/ruff check --fix-only -q .
	$(BIN)/ruff format -q .

lint: install-dev
	$(BIN)/ruff format --check -q .
	$(BIN)/ruff check -q .
	$(BIN)/tomoni guides check

types: install-dev
	$(BIN)/mypy

contracts: install-dev
	$(BIN)/lint-imports

# Writes both locks anew: exact versions and hashes, no host names. Upgrade one with make lock UPGRADE="-P name".
lock: .venv/bin/python
	$(BIN)/python -m pip install -q --disable-pip-version-check uv
	$(LOCK) $(UPGRADE) -o requirements.lock
	$(LOCK) --group dev -c requirements.lock $(UPGRADE) -o requirements-dev.lock

bench: install-dev
	$(BIN)/tomoni bench

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis
