"""Callbacks that no Kit sends: malformed, forged, or mutated at random. None of them may be accepted."""

from __future__ import annotations

import gzip
import json
from random import Random

from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from tests.support.callbacks import CREDENTIALS, a_callback, signature, wire
from tests.support.md5_extension import extended
from tests.support.mutations import mutated

STRANGE_IDS: tuple[object, ...] = (
    "", "64K" * 21_846, "a:b", "s4lt:api-token-1:evt-1", "\0", "a\nb", "a\r\nX: y", "../../etc/passwd",
    "\U0001f642", "\ud800", "\u202eevt-1", "0" * 5_000, "evt-1 ", " evt-1", "%65vt-1", "EVT-1",
    7, None, True, [], {}, ["evt-1"], 1.5,
)  # fmt: skip
"""None of them is signed."""


def bad_callbacks(path: str) -> dict[str, bytes]:
    """What was thought of, by what it is."""
    body, right = a_callback(), signature()
    signed = f"Authorization: {right}"
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
    other = Credentials(CREDENTIALS.api_token, Secret("another-salt"))
    cases = {
        "no header": wire(path, body),
        "an empty header": wire(path, body, "Authorization: "),
        "two headers": wire(path, body, signed, "Authorization: " + "0" * 32),
        "the same header twice": wire(path, body, signed, signed),
        "a megabyte of header": wire(path, body, "Authorization: " + "a" * 1_000_000),
        "31 digits": wire(path, body, signed[:-1]),
        "33 digits": wire(path, body, signed + "0"),
        "two scheme words": wire(path, body, f"Authorization: Bearer MD5 {right}"),
        "no digits": wire(path, body, "Authorization: " + "z" * 32),
        "full-width digits": wire(path, body).replace(
            b"Content-", b"Authorization: " + ("\uff11" * 32).encode() + b"\r\nContent-", 1
        ),
        "the test request's": wire(path, body, f"Authorization: {signature(None)}"),
        "another event's": wire(path, body, f"Authorization: {signature('evt-2')}"),
        "another channel's salt": wire(path, body, f"Authorization: {signature(credentials=other)}"),
        "salt and token swapped": wire(path, body, f"Authorization: {_swapped()}"),
        "in the query": wire(f"{path}?Authorization={right}", body),
        "another header": wire(path, body, f"X-Authorization: {right}"),
        "a bare POST, unsigned": wire(path),
        "GET, unsigned": wire(path, method="GET"),
        "PUT": wire(path, body, signed, method="PUT"),
        "a made-up method": wire(path, body, signed, method="BREW"),
        "another path": wire(f"{path}x", body, signed),
        "no path of a channel": wire("/", body, signed),
        "dots in the path": wire(f"/callback/../callback/./{path[10:]}", body, signed),
        "length and chunked": wire(path, body, signed, "Transfer-Encoding: chunked"),
        "two lengths": wire(path, body, signed, "Content-Length: 3"),
        "a negative length": _headed(path, signed, "Content-Length: -1") + body,
        "no number as length": _headed(path, signed, "Content-Length: 0x10") + body,
        "a length of ten gigabytes": _headed(path, signed, "Content-Length: 10000000000") + body,
        "a length beyond all": _headed(path, signed, "Content-Length: " + "9" * 400) + body,
        "a coding that nobody has": _headed(path, signed, "Transfer-Encoding: gzip") + chunked,
        "chunks of no size": _headed(path, signed, "Transfer-Encoding: chunked") + b"zz\r\n" + body,
        "two hosts": wire(path, body, "Host: a.example"),
        "no host": wire(path, body).replace(b"Host: example.com\r\n", b""),
        "header bytes that are no text": wire(path, body, "X: \xff\xfe\x01"),
        "NUL in a header": wire(path, body, "X: a\0b"),
        "a folded header": wire(path, body, "Authorization:", f" {right}x"),
        "a TLS hello": bytes.fromhex("16030100c8010000c40303") + bytes(190),
        "HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + bytes(9),
        "HTTP/0.9": b"GET /\r\n",
        "a line that never ends": b"GET /" + b"a" * 100_000,
        "twenty thousand headers": wire(
            path, body, signed, *(f"X-{number}: {number}" for number in range(20_000))
        ),
        "nothing but line ends": b"\r\n" * 1_000,
        "a body of two megabytes": wire(path, bytes(2 << 20), signed),
        "brackets": wire(path, b"[" * 100_000, signed),
        "braces": wire(path, b'{"a":' * 100_000, signed),
        "a number of 5,000 digits": wire(path, b'{"event_id": %s}' % (b"1" * 5_000), signed),
        "NaN": wire(path, b'{"event_id": "evt-1", "a": NaN}', signed),
        "a number beyond all": wire(path, b'{"event_id": "evt-1", "a": 1e400}', signed),
        "a member twice": wire(path, b'{"event_id": "evt-1", "event_id": "evt-1"}', signed),
        "UTF-16": wire(path, body.decode().encode("utf-16"), signed),
        "Latin-1": wire(path, b'{"event_id": "evt-1", "a": "\xe9"}', signed),
        "a BOM": wire(path, b"\xef\xbb\xbf" + body, signed),
        "gzip": wire(path, gzip.compress(body), signed, "Content-Encoding: gzip"),
        "an extended digest": _extended(path, "latin-1"),
        "an extended digest in UTF-8": _extended(path, "utf-8"),
    }
    cases |= {f"event_id {value!r:.20}": _identified(path, value) for value in STRANGE_IDS}
    return cases


def a_bad_callback(path: str, dice: Random) -> bytes:
    """One made at random: a wrong digest, an id that is not the one signed, changed bytes, or noise."""
    event_id = f"evt-{dice.getrandbits(32)}"
    body, right = a_callback(event_id), signature(event_id)
    match dice.randrange(10):
        case 0 | 1:
            place = dice.randrange(32)
            digit = dice.choice([digit for digit in "0123456789abcdef" if digit != right[place]])
            return wire(path, body, f"Authorization: {right[:place]}{digit}{right[place + 1 :]}")
        case 2:
            changed = body.replace(event_id.encode(), event_id.encode() + bytes([dice.randrange(48, 58)]), 1)
            return wire(path, changed, f"Authorization: {right}")
        case 3:
            return wire(path, body, f"Authorization: {right[: dice.randrange(32)]}")
        case 4:
            return dice.randbytes(dice.randrange(1, 2_000))
        case _:
            wrong = wire(path, body, f"Authorization: {dice.getrandbits(128):032x}")
            return mutated(wrong, dice)


def _headed(path: str, *headers: str) -> bytes:
    return "\r\n".join([f"POST {path} HTTP/1.1", "Host: example.com", *headers, "", ""]).encode("latin-1")


def _identified(path: str, event_id: object) -> bytes:
    """A callback with this id and the signature of another."""
    value = json.loads(a_callback()) | {"event_id": event_id}
    return wire(path, json.dumps(value).encode(), f"Authorization: {signature()}")


def _swapped() -> str:
    assert CREDENTIALS.salt
    assert CREDENTIALS.api_token
    return signature(credentials=Credentials(api_token=CREDENTIALS.salt, salt=CREDENTIALS.api_token))


def _extended(path: str, encoding: str) -> bytes:
    """The signature of a longer event_id, from one that was overheard; its padding is no UTF-8."""
    length = len("s4lt:api-token-1:evt-1")
    more, digest = extended(signature(), length, b"-forged")
    event_id = ("evt-1" + more.decode("latin-1")).encode(encoding)
    body = a_callback("ID").replace(b'"ID"', b'"%s"' % event_id, 1)
    return wire(path, body, f"Authorization: {digest}")
