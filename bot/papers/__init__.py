"""Papers that a person owns, made from what they have said of their working life.

`build` turns facts into a sheet of final words, `render` a sheet into a file. Nothing rendered is stored.
"""

from bot.papers.building import build
from bot.papers.rendering import MEDIA, render
from bot.papers.trend import trend

__all__ = ["MEDIA", "build", "render", "trend"]
