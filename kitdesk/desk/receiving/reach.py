"""Whether the receiver is reachable at a public address: asks there, and recognises the own answer."""

from __future__ import annotations

import secrets
from http import HTTPStatus
from urllib.parse import urlsplit

from kitdesk.callback.receiver import NO_CHANNEL, PROBE, Receiver
from kitdesk.model.addresses import is_loopback
from kitdesk.model.errors import KitError, NotReached, NotUnderstood, Unanswered
from kitdesk.model.http_status import SIGN_IN
from kitdesk.model.outside import Reach, Reached
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence
from kitdesk.transport.client import Call, GuardedClient
from kitdesk.transport.reply import Reply
from kitdesk.transport.stopwatch import Stopwatch

_NOTHING_BEHIND = (*range(502, 505), *range(520, 531))
"""What proxies and tunnels answer when they find nobody to pass a request to."""


async def check_reach(http: GuardedClient, address: str, receiver: Receiver) -> Reached:
    """Call a channel's *address*, as Kit would, and see whether *receiver* answers."""
    host, nonce, watch = urlsplit(address).netloc, secrets.token_urlsafe(12), Stopwatch()
    try:
        reply = await http.send(Call("GET", f"{address}?{PROBE}={nonce}"), watch)
    except KitError as error:
        return Reached(Reach.NOBODY, _unreached(address, error, watch))
    if reply.body.strip() != receiver.probe_answer(nonce).encode():
        return Reached(Reach.OTHER, _stranger(host, reply))
    if is_loopback(urlsplit(address).hostname or ""):
        return Reached(Reach.HERE, sentence(_HERE, host=host))
    return Reached(Reach.OWN, sentence(_OWN, host=host), watch.timing.total)


def _unreached(address: str, error: KitError, watch: Stopwatch) -> Sentence:
    host = urlsplit(address).netloc
    match error:
        case NotReached(_, reason):
            connected = watch.timing.connect is not None
            unsafe = connected and watch.timing.tls is None and address.startswith("https:")
            return sentence(_NOT_SECURED if unsafe else _NOT_REACHED, host=host, reason=reason)
        case Unanswered(_, reason):
            return sentence(_UNANSWERED, host=host, reason=reason)
        case NotUnderstood(_, status, reason):
            return sentence(_NOT_UNDERSTOOD, host=host, status=status, reason=reason)
    return error.sentence


def _stranger(host: str, reply: Reply) -> Sentence:
    """Who else it may be, by the likeliest sign first."""
    headers = {name.lower(): value for name, value in reply.headers}
    told: dict[str, object] = {"host": host, "status": reply.status}
    told["server"] = headers.get("server") or sentence(_NAMELESS)
    if reply.body.startswith(f"{PROBE} ".encode()):
        return sentence(_OTHER_KITDESK, **told)
    if reply.status == HTTPStatus.NOT_FOUND and reply.body == NO_CHANNEL.encode():
        return sentence(_OTHER_PATH, **told)
    if 300 <= reply.status < 400:
        return sentence(_SENT_ON, location=headers.get("location", "–"), **told)
    if reply.status in SIGN_IN:
        return sentence(_LOCKED, **told)
    offline = reply.status == HTTPStatus.NOT_FOUND and "ngrok-error-code" in headers
    if offline or reply.status in _NOTHING_BEHIND:
        return sentence(_DEAD_END, **told)
    is_page = "html" in headers.get("content-type", "").lower()
    return sentence(_PAGE if is_page else _STRANGER, **told)


_NAMELESS = QT_TRANSLATE_NOOP("model", "not named")
_OWN = QT_TRANSLATE_NOOP("model", "Reachable: what was sent to {host} came back to this kitdesk.")
_HERE = QT_TRANSLATE_NOOP(
    "model",
    "{host} leads to this kitdesk, but names this machine, so Kit cannot call it. Give the address by which "
    "your tunnel or proxy is known outside.",
)
_NOT_REACHED = QT_TRANSLATE_NOOP(
    "model",
    "{host} could not be reached: {reason}. Check the address, and that the tunnel or proxy is running.",
)
_NOT_SECURED = QT_TRANSLATE_NOOP(
    "model",
    "No secure connection to {host}: {reason}. Kit will hardly accept what this machine does not. Check the "
    "proxy's certificate.",
)
_UNANSWERED = QT_TRANSLATE_NOOP(
    "model",
    "{host} takes the connection but gives no whole answer: {reason}. Check that the tunnel or proxy leads "
    "to kitdesk's port.",
)
_NOT_UNDERSTOOD = QT_TRANSLATE_NOOP(
    "model",
    "{host} answered with status {status}, but not as kitdesk does: {reason}. Somebody else answers there.",
)
_OTHER_KITDESK = QT_TRANSLATE_NOOP(
    "model",
    "Another kitdesk answers at {host} (status {status}, server: {server}). Let the tunnel or proxy lead to "
    "the port of this one.",
)
_OTHER_PATH = QT_TRANSLATE_NOOP(
    "model",
    "A kitdesk answers at {host} with status {status}, but knows no channel under this path. The proxy "
    "changes the path, or leads to another kitdesk.",
)
_SENT_ON = QT_TRANSLATE_NOOP(
    "model",
    "{host} does not lead to kitdesk: it sends the caller on to {location} (status {status}, server: "
    "{server}). Nobody knows whether Kit follows; give the address that it leads to.",
)
_LOCKED = QT_TRANSLATE_NOOP(
    "model",
    "{host} wants a sign-in before it lets anybody through (status {status}, server: {server}). Kit cannot "
    "give one: open the path that begins with /callback/.",
)
_DEAD_END = QT_TRANSLATE_NOOP(
    "model",
    "The tunnel or proxy at {host} answers, but finds nothing behind it (status {status}, server: {server}). "
    "Check that it is running and leads to kitdesk's port.",
)
_PAGE = QT_TRANSLATE_NOOP(
    "model",
    "{host} answers with a web page that is not kitdesk's (status {status}, server: {server}): a warning or "
    "sign-in page of the tunnel, or another site. Kit would get the same page; switch it off there, or take "
    "another address.",
)
_STRANGER = QT_TRANSLATE_NOOP(
    "model",
    "Somebody else answers at {host} (status {status}, server: {server}). Let the tunnel or proxy lead to "
    "kitdesk's port.",
)
