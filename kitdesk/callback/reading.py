"""Reads what came to a Callback URL and judges its signature; whatever it is, the outcome is a value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kitdesk.model.channel import Credentials
from kitdesk.model.errors import NotJson
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence
from kitdesk.model.signature import Outcome, Rival, Verdict, explain, verify
from kitdesk.model.states import CALLBACK, TEST_REQUEST
from kitdesk.model.strict_json import read_json
from kitdesk.transport.http import Request

Rivals = Callable[[], Sequence[Rival]]


@dataclass(frozen=True)
class Received:
    """A request as it was understood; what its body does not say is empty.

    *purpose* is `CALLBACK` or `TEST_REQUEST`. Only a callback that is *verified* is an event.
    """

    purpose: str
    verdict: Verdict
    event_id: str = ""
    kind: str = ""
    client_id: str = ""
    message_id: str = ""
    text: str = ""

    @property
    def verified(self) -> bool:
        return self.verdict.outcome is Outcome.VERIFIED


def judge(request: Request, credentials: Credentials, rivals: Rivals = tuple) -> Received:
    """What *request* is worth to a channel with these *credentials*; *rivals* help to explain a mismatch.

    A GET, a POST without a body, and a POST that is signed like one and says nothing of an event are test
    requests. [seen, inferred] Their signature never changes, so under it no message is believed. The body is
    strict UTF-8: hashing raw bytes would let MD5 be extended.
    """
    if request.method == "GET" or not request.body:
        return Received(TEST_REQUEST, _verdict(request, credentials, None, rivals))
    try:
        value = read_json(request.body)
    except NotJson as error:
        return Received(CALLBACK, _unreadable(credentials, error.sentence))
    event_id = _event_id(value)
    if event_id is None:
        verdict = _verdict(request, credentials, None, rivals)
        if verdict.outcome is Outcome.VERIFIED and not _tells_of_an_event(value):
            return Received(TEST_REQUEST, verdict)
        return Received(CALLBACK, _unreadable(credentials, sentence(_NO_EVENT_ID)), **_summary(value))
    return Received(CALLBACK, _verdict(request, credentials, event_id, rivals), event_id, **_summary(value))


def _verdict(request: Request, credentials: Credentials, event_id: str | None, rivals: Rivals) -> Verdict:
    headers = request.all("Authorization")
    salt, token = credentials.salt, credentials.api_token
    verdict = verify(headers[0] if headers else None, salt, token, event_id)
    if len(headers) > 1 and verdict.outcome is not Outcome.UNVERIFIABLE:
        return Verdict(Outcome.MISMATCH, sentence(_MANY_HEADERS, count=len(headers)))
    if verdict.outcome is Outcome.MISMATCH:
        return explain(headers[0] if headers else None, salt, token, event_id, rivals())
    return verdict


def _unreadable(credentials: Credentials, why: Sentence) -> Verdict:
    """Without an ``event_id`` there is nothing that the signature could be checked for."""
    known = credentials.salt and credentials.api_token
    return Verdict(Outcome.MISMATCH if known else Outcome.UNVERIFIABLE, sentence(_UNREADABLE, why=why))


def _tells_of_an_event(value: object) -> bool:
    return isinstance(value, dict) and not value.keys().isdisjoint(_MEMBERS)


def _event_id(value: object) -> str | None:
    """The id as it is hashed. A whole number is taken by its digits, should Kit ever send one. [unknown]"""
    match value:
        case {"event_id": bool()}:
            return None
        case {"event_id": str() | int() as event_id}:
            return str(event_id)
    return None


def _summary(value: object) -> dict[str, str]:
    """The other members that a row of the timeline is found by."""
    found: dict[str, str] = {}
    match value:
        case {"event_type": str(kind)}:
            found["kind"] = kind
    match value:
        case {"client_data": {"client_id": str() | int() as client_id}} if not isinstance(client_id, bool):
            found["client_id"] = str(client_id)
    match value:
        case {"event_data": {"message": {"message_id": str(message_id)}}}:
            found["message_id"] = message_id
    match value:
        case {"event_data": {"message": {"text": str(text)}}}:
            found["text"] = text
    return found


_MEMBERS = ("event_id", "event_type", "event_data", "client_data")
_NO_EVENT_ID = QT_TRANSLATE_NOOP("model", "it has no event_id that is text")
_UNREADABLE = QT_TRANSLATE_NOOP("model", "Not verifiable, since the body cannot be read: {why}")
_MANY_HEADERS = QT_TRANSLATE_NOOP(
    "model", "Mismatch: there are {count} Authorization headers; exactly one is accepted."
)
