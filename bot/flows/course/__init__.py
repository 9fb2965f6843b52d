"""The course on job hunting: twelve short lessons, in any order, at one's own pace or two a week."""

from bot.flows.course.overview import course

__all__ = ["course"]
