"""The yardstick: a bare python-telegram-bot that echoes, on the same transport as our door. Run by `door`."""

from __future__ import annotations

import argparse

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters
from telegram.request import BaseRequest, HTTPXRequest

from bot.handlers.telegram.http import Http


async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    if update.message and update.message.text:
        await update.message.reply_text(update.message.text)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bot.bench.echo")
    parser.add_argument("url")
    parser.add_argument("token")
    parser.add_argument("--httpx", action="store_true", help="the library's own transport in place of aiohttp")
    parser.add_argument("--concurrent", action="store_true", help="many updates at once; the library takes one by one")
    options = parser.parse_args()
    request: type[BaseRequest] = HTTPXRequest if options.httpx else Http
    builder = Application.builder().token(options.token).base_url(f"{options.url}/bot")
    builder = builder.request(request()).get_updates_request(request()).concurrent_updates(options.concurrent)
    application = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling()


if __name__ == "__main__":
    main()
