"""Posts signed callbacks as fast as they are answered: ``load URL COUNT FIRST SALT TOKEN``.

It prints how many a second over `CONNECTIONS` connections that are kept alive, each of which posts the next
one when it has the answer. All requests are made before the first goes out. *URL* is on this machine.
"""

from __future__ import annotations

import selectors
import socket
import sys
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from tests.support.callbacks import a_callback, signature, wire

CONNECTIONS = 16
CUSTOMERS = 50
MOST = 200_000
PATIENCE = 120.0


def customer(number: int) -> str:
    """Whom a callback is for."""
    return f"customer-{number % CUSTOMERS}"


def requests(path: str, numbers: range, credentials: Credentials) -> list[bytes]:
    """Callbacks of several agents to several customers, each with an id of its own."""
    made = []
    for number in numbers:
        event_id = f"8f14e45f-ceea-467f-a4e5-{number:012}"
        body = a_callback(event_id, customer(number))
        signed = f"Authorization: {signature(event_id, credentials)}"
        made.append(wire(path, body, signed, "Content-Type: application/json", keep_alive=True))
    return made


def post(port: int, waiting: Iterator[bytes]) -> None:
    """Post all that waits."""
    deadline = time.monotonic() + PATIENCE
    with selectors.DefaultSelector() as selector:
        for _ in range(CONNECTIONS):
            connection = socket.create_connection(("127.0.0.1", port), 10)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.sendall(next(waiting))
            selector.register(connection, selectors.EVENT_READ, connection)
        while selector.get_map():
            assert time.monotonic() < deadline, "not all was answered in time"
            for key, _ in selector.select(10):
                answer = key.data.recv(65536)
                assert answer.startswith(b"HTTP/1.1 200"), answer
                following = next(waiting, None)
                if following is None:
                    selector.unregister(key.data)
                    key.data.close()
                else:
                    key.data.sendall(following)


def main() -> None:
    url, count, first, salt, token = sys.argv[1:]
    assert int(count) <= MOST
    address = urlsplit(url)
    credentials = Credentials(api_token=Secret(token), salt=Secret(salt))
    made = requests(address.path, range(int(first), int(first) + int(count)), credentials)
    began = time.perf_counter()
    post(address.port or 0, iter(made))
    print(int(count) / (time.perf_counter() - began))


if __name__ == "__main__":
    main()
