"""Where callbacks are forwarded to: which addresses can be, and whether the server there lives."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from kitdesk.model.addresses import is_loopback
from kitdesk.model.channel import check_callback_url
from kitdesk.model.errors import InputError
from kitdesk.model.network import port_of
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence


class Life(StrEnum):
    """What is known of the server behind the receiver."""

    OFF = "not forwarding"
    UNASKED = "not asked yet"
    ALIVE = "alive"
    SILENT = "does not answer"


@dataclass(frozen=True)
class Health:
    """How the server behind stands since the Unix time *at*, and what was seen of it last."""

    life: Life = Life.OFF
    reason: Sentence | None = None
    at: float = 0.0


def check_forward_url(text: str, own: Iterable[str] = ()) -> str:
    """The address of a server that callbacks can be forwarded to. Raises `InputError`.

    *own* are the addresses by which the receiver is known, without its paths: what came there would come
    there again.
    """
    url = check_callback_url(text)
    for address in own:
        if _leads_to(url, address):
            raise InputError(_LEADS_BACK, value=urlsplit(url).netloc)
    return url


def _leads_to(url: str, address: str) -> bool:
    parts, own = urlsplit(url), urlsplit(address)
    if is_loopback(own.hostname or "") and is_loopback(parts.hostname or ""):
        return port_of(parts.scheme, parts.port) == port_of(own.scheme, own.port)
    same_host = (parts.scheme, parts.hostname, parts.port) == (own.scheme, own.hostname, own.port)
    return same_host and parts.path.startswith(f"{own.path.rstrip('/')}/callback/")


_LEADS_BACK = QT_TRANSLATE_NOOP(
    "model",
    "{value} is kitdesk's own receiver: every callback would go round in a circle. Give the address of your "
    "own server.",
)
