"""How a client's connections leave this machine: what the network of a channel comes to, with its secrets."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from urllib.parse import unquote, urlsplit

from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.network import authority
from kitdesk.model.secret import Secret


@dataclass(frozen=True)
class Proxy:
    """An HTTP proxy that is asked to CONNECT; without a *user* it is told no password."""

    host: str
    port: int
    user: str = ""
    password: Secret = field(default_factory=lambda: Secret(""))

    @property
    def address(self) -> str:
        """As it may be shown."""
        return authority(self.host, self.port)


@dataclass(frozen=True)
class Route:
    """What a client needs of it. No proxy is for this machine itself.

    *ca_file* names authorities to trust beside of the system's; *certificate* is a PEM file with the
    certificate to show to servers that ask for one, and its key, which *passphrase* may open.
    """

    ca_file: str = ""
    proxy: Proxy | None = None
    certificate: str = ""
    passphrase: Secret = field(default_factory=lambda: Secret(""))

    @property
    def anonymous(self) -> Route:
        """The same for servers that are not Kit: they get to see no certificate."""
        return replace(self, certificate="", passphrase=Secret(""))


DIRECT = Route()


def route_of(channel: Channel, credentials: Credentials) -> Route:
    """A channel's way to Kit; `Route.anonymous` is the one to anybody else."""
    network, proxy = channel.network, None
    if network.proxy:
        parts = urlsplit(network.proxy)
        user = unquote(parts.username or "")
        proxy = Proxy(parts.hostname or "", parts.port or 0, user, credentials.proxy_password)
    return Route(network.ca_file, proxy, network.client_certificate, credentials.passphrase)
