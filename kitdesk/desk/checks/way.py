"""What a check's first request tells of the way to Kit: each step of it, up to the one that ended it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from kitdesk.model.channel import Channel, check_base_url
from kitdesk.model.checkup import CheckStep, Part, PartState, goes_through_proxy, parts_of
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence
from kitdesk.transport.stopwatch import Stopwatch


@dataclass(frozen=True)
class Way:
    """The way of a request to *channel*'s host, as *watch* has timed it.

    *certificate_wanted* is whether the host has asked for a client certificate, None where nobody can tell.
    """

    channel: Channel
    watch: Stopwatch
    certificate_wanted: bool | None

    def reached(self) -> Iterator[CheckStep]:
        """All steps, after whatever answer."""
        timing, ok, wanted = self.watch.timing, PartState.OK, parts_of(self.channel)
        if Part.PROXY in wanted:
            yield CheckStep(Part.PROXY, ok, self._say(_PROXY), self.watch.proxy)
            yield CheckStep(Part.CONNECTION, ok, self._say(_CONNECTION_BY_PROXY), timing.connect)
        else:
            yield CheckStep(Part.NAME, ok, self._say(_NAME), timing.dns)
            yield CheckStep(Part.CONNECTION, ok, self._say(_CONNECTION), timing.connect)
        if self._is_https:
            own = bool(self.channel.network.ca_file)
            yield CheckStep(Part.TLS, ok, self._say(_TLS_BY_OWN if own else _TLS), timing.tls)
        else:
            yield CheckStep(Part.TLS, PartState.SKIPPED, self._say(_NO_TLS))
        if Part.CLIENT_CERTIFICATE in wanted:
            yield self._shown()

    def broken(self, reason: str) -> Iterator[CheckStep]:
        """The steps up to the one whose time was never taken, or the last: it ended by the TLS of the server,
        which may tell only behind the request that it does not take a certificate.
        """
        timing, steps = self.watch.timing, list(self.reached())
        times = {
            Part.PROXY: self.watch.proxy,
            Part.NAME: timing.dns,
            Part.CONNECTION: timing.connect,
            Part.TLS: timing.tls,
        }
        for step in steps:
            if step is steps[-1] or times[step.part] is None:
                yield CheckStep(step.part, PartState.FAILED, self._why_not(step.part, reason))
                return
            yield step

    def _shown(self) -> CheckStep:
        """What became of the client certificate, where it was not refused."""
        if not self._is_https:
            return CheckStep(Part.CLIENT_CERTIFICATE, PartState.SKIPPED, self._say(_NO_TLS))
        if self.certificate_wanted:
            return CheckStep(Part.CLIENT_CERTIFICATE, PartState.OK, self._say(_SHOWN))
        template = _MAYBE_SHOWN if self.certificate_wanted is None else _NOT_WANTED
        return CheckStep(Part.CLIENT_CERTIFICATE, PartState.SKIPPED, self._say(template))

    def _why_not(self, part: Part, reason: str) -> Sentence:
        template = _UNREACHED[part]
        if part is Part.CONNECTION and goes_through_proxy(self.channel):
            template = _NOT_BY_PROXY
        elif part is Part.TLS and self.watch.timing.tls is not None:
            template = _UNREACHED[Part.CLIENT_CERTIFICATE]
        return self._say(template, reason)

    def _say(self, template: str, reason: str = "") -> Sentence:
        network = self.channel.network
        return sentence(
            template,
            host=urlsplit(check_base_url(self.channel.base_url)).netloc,
            reason=reason,
            proxy=network.proxy.rpartition("/")[2].rpartition("@")[2],
            authorities=network.ca_file,
            certificate=network.client_certificate,
        )

    @property
    def _is_https(self) -> bool:
        return check_base_url(self.channel.base_url).startswith("https:")


_NAME = QT_TRANSLATE_NOOP("model", "{host} has an address.")
_CONNECTION = QT_TRANSLATE_NOOP("model", "{host} takes connections from here.")
_TLS = QT_TRANSLATE_NOOP("model", "The certificate of {host} is valid and trusted.")
_NO_TLS = QT_TRANSLATE_NOOP("model", "{host} is this machine, spoken to without TLS.")
_PROXY = QT_TRANSLATE_NOOP("model", "The proxy {proxy} takes requests from here.")
_CONNECTION_BY_PROXY = QT_TRANSLATE_NOOP(
    "model", "The proxy has connected to {host}, whose name it looks up itself."
)
_NOT_BY_PROXY = QT_TRANSLATE_NOOP(
    "model",
    "The proxy does not lead to {host}: {reason}. Check the host against Custom channel API hostname in "
    "Administration > Security > API tokens > API access data, and whether the proxy lets it through.",
)
_TLS_BY_OWN = QT_TRANSLATE_NOOP(
    "model", "The certificate of {host} is valid, and trusted with the authorities in {authorities}."
)
_SHOWN = QT_TRANSLATE_NOOP(
    "model", "{host} asked for a client certificate, and took the one in {certificate}."
)
_NOT_WANTED = QT_TRANSLATE_NOOP(
    "model", "{host} asks for no client certificate, so the one in {certificate} was not shown."
)
_MAYBE_SHOWN = QT_TRANSLATE_NOOP(
    "model", "{host} was shown the one in {certificate} if it asked for it; that cannot be told here."
)
_UNREACHED = {
    Part.PROXY: QT_TRANSLATE_NOOP(
        "model",
        "No way through the proxy: {reason}. Nothing was sent. Check its address, user name and password "
        "under Network in Channel settings.",
    ),
    Part.CLIENT_CERTIFICATE: QT_TRANSLATE_NOOP(
        "model",
        "{host} ended the connection: {reason}. Nothing was sent. Ask who runs it which client certificate "
        "it takes, and choose that file under Network in Channel settings.",
    ),
    Part.NAME: QT_TRANSLATE_NOOP(
        "model",
        "{host} has no address: {reason}. Check its spelling against Custom channel API hostname in "
        "Administration "
        "> Security > API tokens > API access data, and this machine's network.",
    ),
    Part.CONNECTION: QT_TRANSLATE_NOOP(
        "model",
        "{host} takes no connection: {reason}. Check host and port, and whether a firewall or a required "
        "proxy "
        "stands between.",
    ),
    Part.TLS: QT_TRANSLATE_NOOP(
        "model",
        "No secure connection to {host}: {reason}. Nothing was sent. Check host and port, this machine's "
        "clock, and whether a proxy opens TLS on the way. An authority of your own is named under Network in "
        "Channel settings.",
    ),
}
