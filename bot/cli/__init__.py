"""The command `tomoni`. Each file registers its commands; this one turns faults into sentences."""

from __future__ import annotations

import sys

import typer
from pydantic import ValidationError

from bot.app import AlreadyRunning
from bot.channels import Unavailable
from bot.cli import backup, bench, chat, desk, evaluation, flows, guidance, guides, operations, remind, serve, today
from bot.desk import NotFound
from storage.errors import SENTENCES, Kind, StorageError

FAULT = 1
USAGE = 2

app = typer.Typer(
    name="tomoni", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False,
    help="Tomoni, the chat assistant of WELgee.",
)  # fmt: skip
for part in (serve, chat, guidance, evaluation, guides, flows, desk, today, remind, operations, backup, bench):
    part.register(app)


def main() -> None:
    """Run a command; what a person can mend is said in a sentence, without a stack."""
    try:
        app()
    except (StorageError, AlreadyRunning, NotFound) as error:
        print(error, file=sys.stderr)
        sys.exit(FAULT)
    except Unavailable as error:
        print(SENTENCES[Kind(error.kind)], file=sys.stderr)
        sys.exit(FAULT)
    except ValidationError as error:
        for fault in error.errors():
            print(": ".join([*map(str, fault["loc"][:1]), fault["msg"].removeprefix("Value error, ")]), file=sys.stderr)
        sys.exit(USAGE)
