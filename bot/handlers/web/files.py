"""The page's own files, under an address that changes with their content, so that browsers keep them."""

from __future__ import annotations

import gzip
import hashlib
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from bot.handlers.web.refusal import Refused

FOLDER = Path(__file__).parent / "static"
_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml; charset=utf-8",
}
_FOR_EVER = "public, max-age=31536000, immutable"


class Files:
    """All files of the folder, read and packed once."""

    def __init__(self, folder: Path = FOLDER) -> None:
        paths = sorted(path for path in folder.iterdir() if path.suffix in _TYPES)
        self._plain = {path.name: path.read_bytes() for path in paths}
        self._packed = {name: gzip.compress(data, mtime=0) for name, data in self._plain.items()}
        self.digest = hashlib.sha256(repr(self._plain).encode()).hexdigest()[:12]
        self.scripts = tuple(name for name in self._plain if name.endswith(".js"))

    def address(self, name: str) -> str:
        """The path under which the file is fetched. Raises KeyError for a file that is not there."""
        if name not in self._plain:
            raise KeyError(f"the page has no file {name}")
        return f"/chat/static/{self.digest}/{name}"

    def response(self, request: Request, digest: str, name: str) -> Response:
        """The file; under another version's address it is given too, but not to be kept."""
        if name not in self._plain:
            raise Refused(404, "web-no-file")
        headers = {
            "Cache-Control": _FOR_EVER if digest == self.digest else "no-cache",
            "Vary": "Accept-Encoding",
        }
        data = self._plain[name]
        if "gzip" in request.headers.get("accept-encoding", ""):
            headers["Content-Encoding"] = "gzip"
            data = self._packed[name]
        return Response(data, media_type=_TYPES[Path(name).suffix], headers=headers)
