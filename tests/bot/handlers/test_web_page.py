"""What the web chat tells browsers: headers, the page and its files, languages."""

from __future__ import annotations

import re

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.handlers.web.languages import accepted
from bot.strings import Strings
from tests.bot.handlers.browsing import LANGUAGE, browser, build, news, say
from tests.browser import talk
from tests.browser.core import FakeCore


async def test_every_answer_carries_the_headers(visitor: httpx.AsyncClient) -> None:
    page = await visitor.get("/")
    (script,) = re.findall(r'src="(/chat/static/\w+/chat\.js)"', page.text)
    answers = [
        page,
        await visitor.get(script),
        await visitor.get("/chat/messages"),
        await visitor.get("/chat/documents/7"),
        await say(visitor),
        await say(visitor, ""),
        await visitor.post("/chat/leave"),
    ]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 404, 202, 422, 204]
    for answer in answers:
        policy = dict(part.split(" ", 1) for part in answer.headers["Content-Security-Policy"].split("; "))
        assert policy["default-src"] == "'none'"
        assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
        assert policy["form-action"] == policy["frame-ancestors"] == policy["base-uri"] == "'none'"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "Permissions-Policy" in answer.headers
        assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    for answer in (*answers[:1], *answers[2:]):
        assert answer.headers["Cache-Control"] == "no-store"


async def test_the_first_load_is_small_and_from_this_host_only(visitor: httpx.AsyncClient) -> None:
    page = await visitor.get("/")
    files = set(re.findall(r'(?:href|src)="(/chat/static/[^"]+)"', page.text))
    assert not re.findall(r"""(?:href|src|url)\s*[=(]\s*["']?(?:https?:)?//""", page.text)
    loaded = [await visitor.get(file, headers={"Accept-Encoding": "identity"}) for file in files]
    styles = next(file for file in loaded if file.headers["Content-Type"].startswith("text/css"))
    pictures = set(re.findall(r'url\("([^"]+)"\)', styles.text))
    loaded += [await visitor.get(styles.url.join(name).path) for name in pictures]
    assert all(answer.status_code == 200 for answer in loaded)
    assert len(page.content) + sum(len(answer.content) for answer in loaded) < 100_000


async def test_files_are_kept_for_ever_under_the_address_of_their_content(visitor: httpx.AsyncClient) -> None:
    (address,) = re.findall(r'href="(/chat/static/\w+/chat\.css)"', (await visitor.get("/")).text)
    assert "immutable" in (await visitor.get(address)).headers["Cache-Control"]
    digest = address.split("/")[3]
    older = await visitor.get(address.replace(digest, "000000000000"))
    assert (older.status_code, older.headers["Cache-Control"]) == (200, "no-cache")
    assert (await visitor.get(address.replace("chat.css", "..%2fpages.py"))).status_code == 404
    assert (await visitor.get(address.replace("chat.css", "chat.py"))).status_code == 404


async def test_the_page_runs_no_script_of_its_own(visitor: httpx.AsyncClient) -> None:
    page = (await visitor.get("/")).text
    assert re.findall(r"<script(?![^>]*\ssrc=)", page) == []
    assert re.findall(r"\son\w+=|\sstyle=|<style", page) == []


@pytest.mark.parametrize("lang", ["en", "ja", "fr", "ar", "uk", "fa"])
async def test_nothing_on_the_page_says_why_somebody_reads_it(visitor: httpx.AsyncClient, lang: str) -> None:
    page = (await visitor.get("/", params={"lang": lang})).text.lower()
    assert "<title>tomoni</title>" in page
    for word in ("refugee", "asylum", "visa", "immigration", "residence", "難民", "ビザ", "入管", "在留", "亡命"):
        assert word not in page


async def test_without_javascript_the_page_says_whom_to_ask(core: FakeCore, strings: Strings) -> None:
    async with browser(build(core, strings, contact="<help@example.org>")) as client:
        page = (await client.get("/")).text
    assert "needs JavaScript" in page
    assert "&lt;help@example.org&gt;" in page


@pytest.mark.parametrize(
    ("asked", "page"),
    [
        (("", "", ""), ("en", "ltr")),
        (("", "", "ja-JP,ja;q=0.9,en;q=0.5"), ("ja", "ltr")),
        (("", "", "de, ja;q=0.2, en;q=0.8"), ("en", "ltr")),
        (("", "", "ja;q=0, en"), ("en", "ltr")),
        (("", "ja", "en"), ("ja", "ltr")),
        (("en", "ja", "ja"), ("en", "ltr")),
        (("ar", "", "ja"), ("ar", "rtl")),
        (("fa", "", ""), ("fa", "rtl")),
        (("", "", "ar"), ("ar", "rtl")),
        (("de", "", "prs-AF"), ("fa", "rtl")),
        (("<script>", "../../etc", "q=;,,;q=x,*"), ("en", "ltr")),
    ],
)
async def test_the_page_speaks_as_asked_then_as_chosen_then_as_the_browser_does(
    core: FakeCore, strings: Strings, asked: tuple[str, str, str], page: tuple[str, str]
) -> None:
    query, cookie, header = asked
    headers = {"Accept-Language": header, "Cookie": f"{LANGUAGE}={cookie}"}
    async with browser(build(core, strings), **headers) as client:
        html = (await client.get("/", params={"lang": query})).text
    assert re.search(r'<html lang="(\w+)" dir="(\w+)"', html).groups() == page  # type: ignore[union-attr] # fails well


async def test_the_page_opens_in_the_language_that_the_person_chose(visitor: httpx.AsyncClient) -> None:
    await say(visitor, "日本語", press={"prompt": "do", "value": "language:ja"})
    assert (await news(visitor))["lang"] == "ja"
    assert '<html lang="ja"' in (await visitor.get("/")).text


@settings(max_examples=100)
@given(st.text(max_size=80))
def test_any_accept_language_header_can_be_read(header: str) -> None:
    assert all(re.fullmatch("[a-z]{2,3}", lang) for lang in accepted(header))


async def test_messages_say_how_they_run(core: FakeCore, visitor: httpx.AsyncClient) -> None:
    core.answer = lambda _: (talk.ARABIC, talk.JAPANESE)
    await say(visitor)
    assert [item["message"]["dir"] for item in (await news(visitor, after=0))["items"]] == ["rtl", "ltr"]
