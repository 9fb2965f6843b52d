# Everything that is done to this tree, by name. `make run` and `make test` need only Python 3.11+ and make.
PYTHON ?= python3
BIN := .venv/bin
LOCK := $(BIN)/uv pip compile -q pyproject.toml --universal --generate-hashes --no-header --no-annotate --group build

# Containers often set it; then every command would compile all of Tomoni anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: install install-dev run test check format lint types contracts evaluate lock bench peers clean

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

# Two files at a time: whole files, since the tests of one share what is dear to make; in their order, so that the
# long ones (few tests that kill and restart) do not all stand at the end.
test: install-dev chromium
	$(BIN)/pytest -n 2 --dist loadfile --no-loadscope-reorder

# The browser tests drive Debian's chromium. Without it they fail and say so; they are never skipped.
chromium:
	@if [ ! -x /usr/bin/chromium ] && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
	        chromium fonts-noto-core fonts-noto-cjk >/dev/null; fi
.PHONY: chromium

check: install-dev lint types contracts test evaluate

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

# How well questions are answered, over a floor that may only rise: make evaluate RAISE=--raise-floor writes what rose.
# The index is kept in .evaluation.
QUESTIONS = $(wildcard knowledge/evaluation/*.jsonl)
evaluate: install-dev
	TOMONI_DATA=.evaluation $(BIN)/tomoni evaluate $(QUESTIONS) --floor knowledge/evaluation/floor.json $(RAISE)

# Writes both locks anew: exact versions and hashes, no host names. Upgrade one with make lock UPGRADE="-P name".
lock: .venv/bin/python
	$(BIN)/python -m pip install -q --disable-pip-version-check uv
	$(LOCK) $(UPGRADE) -o requirements.lock
	$(LOCK) --group dev -c requirements.lock $(UPGRADE) -o requirements-dev.lock
	$(BIN)/uv pip compile -q --group peers --universal --generate-hashes --no-header --no-annotate $(UPGRADE) -o requirements-peers.lock

bench: install-dev
	$(BIN)/tomoni bench

# Tomoni with Bot API servers and a language model's server that nobody here wrote. They need npm and a venv of their own.
peers: install-dev .peers/.installed
	$(BIN)/pytest tests/peers

.peers/.installed: requirements-peers.lock tests/peers/package.json tests/peers/package-lock.json | .venv/bin/python
	@command -v npm >/dev/null || { echo "make peers needs Node.js with npm, which is not installed (Debian: apt-get install npm)." >&2; exit 1; }
	mkdir -p .peers/npm
	cp tests/peers/package.json tests/peers/package-lock.json .peers/npm
	npm ci --prefix .peers/npm --ignore-scripts --no-audit --no-fund --loglevel=error
	$(BIN)/python -m venv --clear .peers/mockpost
	.peers/mockpost/bin/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r requirements-peers.lock
	touch $@

clean:
	rm -rf .evaluation .peers .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis
