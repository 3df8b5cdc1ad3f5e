"""Hides once more what must not leave this machine, and counts it, so that an export can say what it hid."""

from __future__ import annotations

from dataclasses import replace

from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.headers import Headers
from kitdesk.model.masking import Mask
from kitdesk.model.secret import HIDDEN, Secret
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence
from kitdesk.model.timeline import Event, Exchange, Told


class Censor:
    """Hides the secrets of a channel, its receiver's path, tokens, cookies and signatures.

    A signature is hidden because it fits any other body: whoever reads the file could deliver with it. What
    the journal had hidden already is counted, too.
    """

    def __init__(self, channel: Channel, credentials: Credentials) -> None:
        self._mask = Mask(*vars(credentials).values(), Secret(channel.callback_key))
        self.signatures = 0
        self.secrets = 0

    @property
    def masked(self) -> bool:
        """Whether anything was hidden so far."""
        return bool(self.signatures or self.secrets)

    @property
    def sentence(self) -> Sentence:
        """What was hidden so far."""
        if not self.masked:
            return sentence(_NOTHING)
        return sentence(_MASKED, signatures=self.signatures, secrets=self.secrets, dots=HIDDEN)

    def told(self, told: Told) -> Told:
        """One line of a conversation without what must not be read."""
        event = None if told.event is None else self._event(told.event)
        return Told(event, tuple(map(self._exchange, told.exchanges)))

    def text(self, text: str) -> str:
        """*text* with dots in the place of each secret."""
        masked = self._mask.text(text)
        self.secrets += masked.count(HIDDEN)
        return masked

    def _event(self, event: Event) -> Event:
        return replace(
            event, body=self._bytes(event.body), text=self._mask.text(event.text), note=self.text(event.note)
        )

    def _exchange(self, exchange: Exchange) -> Exchange:
        return replace(
            exchange,
            url=self.text(exchange.url),
            request_headers=self._headers(exchange.request_headers, signed=exchange.is_signed),
            request_body=self._bytes(exchange.request_body),
            answer_headers=self._headers(exchange.answer_headers),
            answer_body=self._bytes(exchange.answer_body),
            error=self.text(exchange.error),
            reason=self.text(exchange.reason),
        )

    def _headers(self, headers: Headers, *, signed: bool = False) -> Headers:
        return tuple((name, self._header(name.lower(), value, signed=signed)) for name, value in headers)

    def _header(self, name: str, value: str, *, signed: bool) -> str:
        if name not in _SECRET_HEADERS or not value:
            return self.text(value)
        if name == "authorization" and signed:
            self.signatures += 1
            return HIDDEN
        self.secrets += 1
        return value if HIDDEN in value else HIDDEN

    def _bytes(self, body: bytes) -> bytes:
        return self.text(body.decode(errors="surrogateescape")).encode(errors="surrogateescape")


_SECRET_HEADERS = ("authorization", "proxy-authorization", "cookie", "set-cookie")
_NOTHING = QT_TRANSLATE_NOOP(
    "model",
    "Nothing had to be masked: there was no secret and no signature in it. What customers wrote is in it.",
)
_MASKED = QT_TRANSLATE_NOOP(
    "model",
    "Masked as {dots}: signatures {signatures}, tokens and other secrets {secrets}. What customers wrote is "
    "not masked.",
)
