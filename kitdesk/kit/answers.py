"""What an answer of Kit means: a result, or one of our own errors. Nothing in it is taken on trust."""

from __future__ import annotations

import re
from collections.abc import Mapping
from http import HTTPStatus
from urllib.parse import urlsplit

from kitdesk.model.errors import KitError, NotUnderstood, Refused, ServerFault, TooManyRequests
from kitdesk.model.headers import header_of
from kitdesk.model.http_status import phrase_of
from kitdesk.model.secret import Secret
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, said
from kitdesk.model.strict_json import json_or_none
from kitdesk.model.token import TokenPair
from kitdesk.transport.reply import Reply

LONGEST_TOKEN = 8192
"""Characters: more does not fit into the headers that servers accept."""


def read_result(reply: Reply, purpose: str, host: str) -> object:
    """The ``result`` of an answer that says ``success``. Raises whatever else it is as a `KitError`.

    The shape of errors is documented; that they may come under 200 too is only seen in the vendor's own code.
    """
    if not 200 <= reply.status < 300:
        raise _failure(reply, purpose, host)
    value = _json_object(reply, host)
    if value.get("success") is True:
        return value.get("result")
    if value.get("success") is False:
        raise _refused(reply, value, purpose, host)
    flaw = _NO_TRUTH if "success" in value else _MISSING
    raise NotUnderstood(host, reply.status, said(flaw, name="success"))


def read_pair(reply: Reply, purpose: str, host: str) -> TokenPair:
    """The two tokens that login and refreshToken answer. Raises `KitError`."""
    result = read_result(reply, purpose, host)
    if not isinstance(result, dict):
        raise NotUnderstood(host, reply.status, said(_NO_TOKENS))
    return TokenPair(
        _token(result, "access_token", reply, host), _token(result, "refresh_token", reply, host)
    )


def looks_expired(refused: Refused) -> bool:
    """Whether a refused event may only need a fresh access token; how Kit says so is unknown."""
    return refused.status == HTTPStatus.UNAUTHORIZED or bool(_ABOUT_TOKENS.search(refused.error))


def _failure(reply: Reply, purpose: str, host: str) -> KitError:
    if reply.status == HTTPStatus.TOO_MANY_REQUESTS:
        return TooManyRequests(host, _retry_after(reply))
    if 400 <= reply.status < 500:
        return _refused(reply, json_or_none(reply.body), purpose, host)
    if 500 <= reply.status < 600:
        return ServerFault(host, reply.status)
    if 300 <= reply.status < 400:
        return NotUnderstood(host, reply.status, said(_REDIRECTS, place=_redirect(reply)))
    return NotUnderstood(host, reply.status, said(_ODD_STATUS))


def _refused(reply: Reply, value: object, purpose: str, host: str) -> Refused:
    """Kit's own words where it gave some, else what the status means.

    They are not cut yet: what is left of a secret after a cut would pass the mask.
    """
    result = value.get("result") if isinstance(value, dict) else None
    said = result if isinstance(result, dict) else {}
    error, code = said.get("error"), said.get("code")
    text = error.strip().rstrip(".") if isinstance(error, str) else ""
    is_code = isinstance(code, int) and not isinstance(code, bool) and abs(code) < 1 << 53
    return Refused(
        purpose,
        host,
        reply.status,
        code if is_code else None,
        text or phrase_of(reply.status) or "no reason given",
    )


def _json_object(reply: Reply, host: str) -> Mapping[str, object]:
    value = json_or_none(reply.body)
    if isinstance(value, dict):
        return value
    if not reply.body.strip():
        reason = said(_EMPTY)
    elif reply.body.lstrip().startswith(b"<"):
        reason = said(_WEB_PAGE)
    else:
        reason = said(_NO_OBJECT)
    raise NotUnderstood(host, reply.status, reason)


def _token(result: Mapping[str, object], name: str, reply: Reply, host: str) -> Secret:
    value = result.get(name)
    if not isinstance(value, str) or not value:
        flaw = _MISSING if value in (None, "") else _NO_TEXT
    elif len(value) > LONGEST_TOKEN:
        flaw = _TOO_LONG
    elif not re.fullmatch(r"[!-~]+", value):
        flaw = _ODD_CHARACTERS
    else:
        return Secret(value)
    raise NotUnderstood(host, reply.status, said(flaw, name=name, limit=f"{LONGEST_TOKEN:,}"))


def _retry_after(reply: Reply) -> float:
    """Seconds from ``Retry-After``, at most an hour; 0 for a date: this machine's own may be wrong.

    Whether Kit ever sends it is unknown.
    """
    given = header_of(reply.headers, "Retry-After").strip()
    return min(float(given), 3600.0) if re.fullmatch(r"[0-9]{1,15}(\.[0-9]{1,6})?", given, re.ASCII) else 0.0


def _redirect(reply: Reply) -> str:
    """The host of a redirect: the rest may echo a secret of the URL."""
    location = header_of(reply.headers, "Location")
    try:
        return urlsplit(location).hostname or "another place"
    except ValueError:
        return "another place"


_EMPTY = QT_TRANSLATE_NOOP("model", "its answer is empty")
_WEB_PAGE = QT_TRANSLATE_NOOP("model", "its answer is a web page")
_NO_OBJECT = QT_TRANSLATE_NOOP("model", "its answer is not a JSON object")
_NO_TOKENS = QT_TRANSLATE_NOOP("model", "its member “result” holds no tokens")
_REDIRECTS = QT_TRANSLATE_NOOP("model", "it points to {place}, and redirects are not followed")
_ODD_STATUS = QT_TRANSLATE_NOOP("model", "no answer of Kit has this status")
_MISSING = QT_TRANSLATE_NOOP("model", "its member “{name}” is missing")
_NO_TRUTH = QT_TRANSLATE_NOOP("model", "its member “{name}” is neither true nor false")
_NO_TEXT = QT_TRANSLATE_NOOP("model", "its member “{name}” is not a text")
_TOO_LONG = QT_TRANSLATE_NOOP("model", "its member “{name}” is longer than {limit} characters")
_ODD_CHARACTERS = QT_TRANSLATE_NOOP("model", "its member “{name}” holds characters that no header can carry")
_ABOUT_TOKENS = re.compile(r"token|jwt|expired|authori[sz]|authenticat", re.IGNORECASE)
