"""A gate in front of a Kit: one that turns events away at first, or one that hears all answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import urlsplit


@contextmanager
def busy_gate(url: str) -> Iterator[str]:
    """The URL of a gate in front of *url* that sends each event away once, with 429."""
    turned_away: set[bytes] = set()

    def lets_through(path: str, body: bytes) -> bool:
        if "botService" in path or body in turned_away:
            return True
        turned_away.add(body)
        return False

    with _gate(url, lets_through, lambda answer: None) as gate:
        yield gate


@contextmanager
def hearing_gate(url: str, hear: Callable[[bytes], object]) -> Iterator[str]:
    """The URL of a gate in front of *url*; *hear* is told each answer's body."""
    with _gate(url, lambda path, body: True, hear) as gate:
        yield gate


@contextmanager
def _gate(
    url: str, lets_through: Callable[[str, bytes], bool], hear: Callable[[bytes], object]
) -> Iterator[str]:
    class Gate(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = 65536  # one packet an answer

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if lets_through(self.path, body):
                self._pass_on(body)
            else:
                self._answer(429, b"")

        def _pass_on(self, body: bytes) -> None:
            kit = HTTPConnection(urlsplit(url).netloc)
            kit.request("POST", self.path, body, {**self.headers, "Host": urlsplit(url).netloc})
            answer = kit.getresponse()
            said = answer.read()
            hear(said)
            self._answer(answer.status, said)
            kit.close()

        def _answer(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (its name there)
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Gate)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # who is killed hangs up
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
