"""Kits that misbehave, whatever is asked of them: no call may hang on them or take them at their word."""

from __future__ import annotations

from tests.support.bad_servers import BAD_SERVERS, drip, saying
from tests.support.raw_server import Behaviour, Peer, answer

_JSON = b"Content-Type: application/json"


def _answering(body: bytes, *headers: bytes, status: bytes = b"200 OK") -> Behaviour:
    """To every request it answers the same."""

    async def behave(peer: Peer) -> None:
        while True:
            await peer.request()
            await peer.say(answer(body, _JSON, *headers, status=status))

    return behave


def _pair(access_token: str = '"a"', refresh_token: str = '"r"') -> Behaviour:
    result = f'{{"access_token": {access_token}, "refresh_token": {refresh_token}}}'
    return _answering(f'{{"success": true, "result": {result}}}'.encode())


async def _refuses_events_only(peer: Peer) -> None:
    """Every login succeeds, and no token that it gives is good."""
    pair = b'{"success": true, "result": {"access_token": "a", "refresh_token": "r"}}'
    while True:
        asked_for_tokens = b"/botService/" in (await peer.request()).partition(b"\r\n")[0]
        said = (pair, b"200 OK") if asked_for_tokens else (b"", b"401 Unauthorized")
        await peer.say(answer(said[0], _JSON, status=said[1]))


BAD_ANSWERS: dict[str, Behaviour] = {
    "refuses everything for ever": _answering(b"", status=b"401 Unauthorized"),
    "takes logins and no token": _refuses_events_only,
    "answers garbage": _answering(bytes(range(256))),
    "answers half of its JSON": _answering(b'{"success": true, "result": {"access_token": "a'),
    "answers nothing": _answering(b""),
    "answers 204": _answering(b"", status=b"204 No Content"),
    "answers null": _answering(b"null"),
    "nests a hundred thousand deep": _answering(b"[" * 100_000),
    "answers a number of five thousand digits": _answering(b'{"success": ' + b"9" * 5_000 + b"}"),
    "answers UTF-16": _answering('{"success": true, "result": true}'.encode("utf-16")),
    "says success in a word": _answering(b'{"success": "true", "result": true}'),
    "says neither": _answering(b'{"result": true}'),
    "says no without a word": _answering(b'{"success": false}'),
    "says no with a megabyte": _answering(
        b'{"success": false, "result": {"error": "' + b"x" * (1 << 20) + b'", "code": 1e400}}'
    ),
    "answers more than anybody reads": _answering(b" " * (5 << 20) + b'{"success": true, "result": true}'),
    "packs its answer, it says": _answering(b"not gzip", b"Content-Encoding: gzip"),
    "asks for patience": _answering(b"", b"Retry-After: 1e9", status=b"429 Too Many Requests"),
}
"""They answer, and it is no good."""
BAD_TOKENS: dict[str, Behaviour] = {
    "gives no tokens": _answering(b'{"success": true, "result": true}'),
    "gives one token": _pair(refresh_token="null"),
    "gives a list for a token": _pair('["a"]'),
    "gives a token of a megabyte": _pair(f'"{"a" * (1 << 20)}"'),
    "gives a token with a line break": _pair(r'"a\r\nX: y"'),
    "gives half a character for a token": _pair(r'"\ud800"'),
}
"""They answer a login or a refresh, and an event would be refused or taken by them."""
BAD_TLS: dict[str, Behaviour] = {
    "takes the greeting of TLS and says nothing": BAD_SERVERS["never answers"],
    "drips its half of TLS": drip(bytes.fromhex("1603030400") + b"\x02" * 1_000),
    "speaks no TLS": saying(answer(b"OK")),
    "cuts TLS off": saying(bytes.fromhex("160303"), stays=False),
}
"""They are called by https."""
BAD_KITS = BAD_SERVERS | BAD_ANSWERS | BAD_TOKENS | BAD_TLS


class Reformed:
    """Misbehaves until it is told to be *good*: from then on every connection is served as Kit does."""

    def __init__(self, behaviour: Behaviour) -> None:
        self.good = False
        self._behaviour = behaviour
        self._peers: set[Peer] = set()

    async def __call__(self, peer: Peer) -> None:
        self._peers.add(peer)
        try:
            await (_pair() if self.good else self._behaviour)(peer)
        finally:
            self._peers.discard(peer)

    def reform(self) -> None:
        """Be good, and drop the connections from before."""
        self.good = True
        for peer in self._peers:
            peer.reset()
