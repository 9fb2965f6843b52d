"""The HTML of the web chat: the page itself, and the small one with a sentence and a way on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse

from bot.handlers.web.files import Files
from bot.handlers.web.languages import DEFAULT
from bot.handlers.web.refusal import PRIVATE
from bot.strings import Strings, direction


class Pages:
    """Renders in one language; labels of a language that is not complete yet are English."""

    def __init__(self, strings: Strings, files: Files, contact: str | None) -> None:
        self._strings = strings
        self._files = files
        self._contact = contact
        self._environment = Environment(
            loader=PackageLoader("bot.handlers.web"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def chat(self, lang: str, *, lost: bool) -> HTMLResponse:
        """The chat; `lost` says in one line that an earlier one could not be opened."""
        languages = {code: self._strings.render(code, "web-language-name") for code in self._offered}
        return self._html("page.html", lang, lost=lost, languages=languages, contact=self._contact)

    def notice(self, lang: str, notice: Notice, *, status: int = 200) -> HTMLResponse:
        return self._html("notice.html", lang, status=status, notice=notice)

    @property
    def _offered(self) -> tuple[str, ...]:
        return self._strings.languages

    def _html(self, template: str, lang: str, *, status: int = 200, **values: object) -> HTMLResponse:
        labels = lang if lang in self._offered else DEFAULT
        html = self._environment.get_template(template).render(
            t=partial(self._strings.render, labels),
            lang=lang,
            labels=labels,
            dir=direction(lang),
            files=self._files,
            **values,
        )
        return HTMLResponse(html, status_code=status, headers=PRIVATE)


@dataclass(frozen=True, slots=True)
class Notice:
    """The keys of a title, a sentence and the link that leads back to the chat."""

    title: str
    text: str
    onward: str


LEFT = Notice("web-left-title", "web-left-text", "web-left-new")
