"""An integrator's callback server of the standard library, for tests without a loop."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, Self


class CallbackListener:
    """Answers 200 OK to all that comes; *got* are the signature and the JSON, if any, of each."""

    def __init__(self) -> None:
        got: list[tuple[str | None, Any]] = []

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"] or 0))
                got.append((self.headers["Authorization"], json.loads(body) if body else None))
                self.send_response(200)
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"OK")

            do_POST = do_GET  # noqa: N815 (the name that http.server looks for)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (as it is named there)
                """Write nothing."""

        self.got = got
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = Thread(target=self._server.serve_forever, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/callback"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
