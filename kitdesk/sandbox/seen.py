"""What the sandbox tells of a request it got, fit for a log: whatever is secret is masked."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kitdesk.model.errors import NotJson
from kitdesk.model.headers import Headers, header_of
from kitdesk.model.masking import Mask
from kitdesk.model.secret import HIDDEN
from kitdesk.model.states import TO_SANDBOX
from kitdesk.model.strict_json import read_json
from kitdesk.model.timeline import Exchange, Timing
from kitdesk.sandbox.line import line_of
from kitdesk.transport.http import Answer, Request


@dataclass(frozen=True)
class Seen:
    """One request and what became of it. *at* is Unix time in seconds.

    *purpose* is ``login``, ``token refresh`` or ``event``, empty for other paths; *refused* is the error
    text, empty where there was none; *event* is an event's JSON value, or its text where it is no JSON;
    *fault* is what was done to it on demand. *status* is None where the connection was dropped. *exchange* is
    the whole request with its answer.
    """

    at: float
    method: str
    path: str
    status: int | None
    purpose: str = ""
    refused: str = ""
    event: object = None
    fault: str = ""
    exchange: Exchange | None = field(default=None, compare=False, repr=False)

    @property
    def by_kitdesk(self) -> bool:
        """Whether a kitdesk made the request: this one's own channel, most likely."""
        headers = self.exchange.request_headers if self.exchange else ()
        return header_of(headers, "User-Agent").startswith("kitdesk/")

    def line(self) -> str:
        """For the output of a sandbox."""
        return line_of(vars(self) | {"exchange": None})


def read_body(masked: bytes) -> object:
    """A body's JSON value, or its text where it is no JSON."""
    try:
        return read_json(masked)
    except NotJson:
        return masked.decode(errors="replace")


def exchange_of(
    request: Request, answer: Answer | None, mask: Mask, *, at: float, took: float, error: str
) -> Exchange:
    """A request and what went out for it, to be looked at closely; *error* says why where nothing did.

    Whatever stands in the place of a token is hidden, also one that this sandbox does not know: it may be the
    real Kit's.
    """
    return Exchange(
        purpose=TO_SANDBOX,
        at=at,
        method=request.method,
        url=mask.text(_url(request)),
        request_headers=_shown_headers(request.headers, mask),
        request_body=_shown_bytes(request.body, mask),
        status=answer.status if answer else None,
        answer_headers=answer.wire_headers if answer else (),
        answer_body=mask.body(answer.body) if answer else b"",
        timing=Timing(total=took),
        error=error,
    )


def _url(request: Request) -> str:
    """As the client must have meant it; a host that is none is only among the headers."""
    host = request.header("Host") or ""
    path = _FIELD.sub(_hidden, request.target)
    return f"http://{host if _HOST.fullmatch(host) else 'sandbox'}{'' if path.startswith('/') else '/'}{path}"


def _shown_headers(headers: Headers, mask: Mask) -> Headers:
    return tuple(
        (name, mask.text(_CREDENTIALS.sub(rf"\1{HIDDEN}", value) if _is_authorization(name) else value))
        for name, value in headers
    )


def _is_authorization(name: str) -> bool:
    return name.lower() in ("authorization", "cookie", "proxy-authorization")


def _shown_bytes(body: bytes, mask: Mask) -> bytes:
    """A form with its tokens hidden; all else as an answer's body is."""
    if not _FORM.match(body):
        return mask.body(body)
    return mask.text(_FIELD.sub(_hidden, body.decode(errors="replace"))).encode()


def _hidden(match: re.Match[str]) -> str:
    return f"{match[1]}={HIDDEN}"


_FIELD = re.compile(r"(?<![^?&=])(?=[^?&=]*token)([^?&=]*+)=[^&]+", re.IGNORECASE)
"""A field of a query or of a form that holds a token by its name; a long name is looked through once."""
_HOST = re.compile(r"[A-Za-z0-9.-]+(?::[0-9]{1,5})?")
_FORM = re.compile(rb"[\w%+.-]+=")
_CREDENTIALS = re.compile(r"^((?:Bearer|Basic) +)?.+", re.IGNORECASE | re.DOTALL)
"""What stands in an ``Authorization`` header, after its scheme."""
