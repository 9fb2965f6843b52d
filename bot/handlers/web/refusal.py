"""What the web chat answers when it does not do what was asked, and the headers of everything it answers.

Raised anywhere below an endpoint, turned into a sentence in the person's language by `web_chat`.
"""

from __future__ import annotations

PRIVATE = {"Cache-Control": "no-store"}
_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "connect-src": "'self'",
    "img-src": "'self'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
    "require-trusted-types-for": "'script'",  # a text that reaches an HTML parser throws instead
    "trusted-types": "'none'",
}
SECURITY = {
    "Content-Security-Policy": "; ".join(f"{what} {whence}" for what, whence in _POLICY.items()),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Robots-Tag": "noindex",
}


class Refused(Exception):
    """A request that is not done: its status, and the key of the sentence that says why.

    `retry_after` is in seconds; with it the same request may be made again.
    """

    def __init__(self, status: int, key: str, *, retry_after: int | None = None) -> None:
        super().__init__(f"{status} {key}")
        self.status = status
        self.key = key
        self.retry_after = retry_after

    @property
    def headers(self) -> dict[str, str]:
        return {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}
