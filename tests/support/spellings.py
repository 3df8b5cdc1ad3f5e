"""How a secret may be spelled by whoever writes it down."""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections.abc import Iterator, Mapping
from urllib.parse import quote, quote_plus


def spellings(secret: str) -> Mapping[str, bytes]:
    """Byte strings whose presence gives *secret* away, by the name of the spelling."""
    return {name: spelled for name, spelled in _all(secret) if len(spelled) >= 10}


def _all(secret: str) -> Iterator[tuple[str, bytes]]:
    raw = secret.encode()
    yield "raw", raw
    yield "its first 12 characters", raw[:12]
    yield "its last 12 characters", raw[-12:]
    yield "percent", quote(secret, safe="").encode()
    yield "percent, lower case", quote(secret, safe="").lower().encode()
    yield "form", quote_plus(secret).encode()
    yield "JSON", json.dumps(secret)[1:-1].encode()
    yield "JSON in JSON", json.dumps(json.dumps(secret)[1:-1])[1:-1].encode()
    yield "HTML", html.escape(secret).encode()
    yield "hex", raw.hex().encode()
    yield "HEX", raw.hex().upper().encode()
    yield "UTF-16 LE", secret.encode("utf-16-le")
    yield "UTF-16 BE", secret.encode("utf-16-be")
    yield "MD5", hashlib.md5(raw).hexdigest().encode()
    yield "SHA-256", hashlib.sha256(raw).hexdigest().encode()
    for offset in range(3):
        for name, encode in (("base64", base64.b64encode), ("URL base64", base64.urlsafe_b64encode)):
            # What stands before and after the secret decides the characters at its ends.
            encoded = encode(b"\0" * offset + raw)
            yield f"{name} at offset {offset}", encoded[4 if offset else 0 : -4]
