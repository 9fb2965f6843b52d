"""Who is writing: a random id in a signed cookie, which is all that a browser ever holds of a person.

The id is the person's address on the web channel. It can be neither guessed nor made by others; a
cookie that is forged, older than its time or signed with another key opens nothing.
"""

from __future__ import annotations

import secrets

from itsdangerous import BadSignature, TimestampSigner
from starlette.requests import Request
from starlette.responses import Response

DAYS = 180
_SECONDS = DAYS * 24 * 60 * 60


class Visitors:
    """Reads and writes the cookie; `secure` where the chat is reached by https only."""

    def __init__(self, key: bytes, *, secure: bool) -> None:
        self._signer = TimestampSigner(key, salt="tomoni.web.visitor", key_derivation="hmac")
        self._secure = secure
        # Browsers take the prefix only from https, for this host alone and without a wider path.
        self._name = "__Host-tomoni" if secure else "tomoni"

    def known(self, request: Request) -> str | None:
        """The visitor's id, or None without a cookie that we made."""
        try:
            return self._signer.unsign(request.cookies.get(self._name, ""), max_age=_SECONDS).decode()
        except BadSignature:
            return None

    def lost(self, request: Request) -> bool:
        """Whether the browser brought a cookie that opens nothing."""
        return self._name in request.cookies and self.known(request) is None

    def new(self) -> str:
        return secrets.token_urlsafe(24)

    def remember(self, response: Response, visitor: str) -> None:
        """Set the cookie for another `DAYS` days."""
        self._set(response, self._name, self._signer.sign(visitor).decode())

    def remember_language(self, response: Response, lang: str) -> None:
        self._set(response, LANGUAGE, lang)

    def forget(self, response: Response) -> None:
        for name in (self._name, LANGUAGE):
            response.delete_cookie(name, secure=self._secure, httponly=True, samesite="lax")

    def _set(self, response: Response, name: str, value: str) -> None:
        response.set_cookie(name, value, max_age=_SECONDS, secure=self._secure, httponly=True, samesite="lax")


LANGUAGE = "tomoni-language"  # the language a person chose, so that the page opens in it
