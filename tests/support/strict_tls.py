"""A server that tells in TLS's own words why it lets nobody in: asyncio's closes without an alert."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class _Handler(BaseHTTPRequestHandler):
    """Answers ``ok`` to everything."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"] or 0))
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    do_GET = do_POST  # noqa: N815 (the name that is looked for)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    tls: ssl.SSLContext

    def process_request_thread(self, request: object, client_address: object) -> None:
        """Agree on TLS beside of the others; who is refused is let read why."""
        try:
            secured = self.tls.wrap_socket(request, server_side=True)  # type: ignore[arg-type]
        except OSError:
            return
        super().process_request_thread(secured, client_address)

    def handle_error(self, *_: object) -> None:
        """Keep quiet."""


@contextmanager
def serving(tls: ssl.SSLContext) -> Iterator[int]:
    """Its port, on this machine."""
    with _Server(("127.0.0.1", 0), _Handler) as server:
        server.tls = tls
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join()
