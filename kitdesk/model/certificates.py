"""The certificates that a server shows over TLS, and what is to be said of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Certificate:
    """*subject* and *issuer* as ``CN=example.com, O=Example``; *since* and *until* are Unix times.

    *names* are the hosts it is for.
    """

    subject: str
    issuer: str
    since: float
    until: float
    names: tuple[str, ...] = ()

    def holds(self, at: float) -> bool:
        """Whether it is valid at a Unix time."""
        return self.since <= at <= self.until


@dataclass(frozen=True)
class Tls:
    """How a connection to *host* is secured. *chain* begins with the server's own certificate; it ends with
    the authority's where it is trusted, else with the last one that the server sent.

    *distrust* says why it is not trusted, empty if it is. The chain is empty where Python cannot tell it.
    """

    host: str
    version: str
    chain: tuple[Certificate, ...] = ()
    distrust: str = ""

    @property
    def fits(self) -> bool:
        """Whether the server's own certificate is for the host."""
        return bool(self.chain) and names_fit(self.chain[0].names, self.host)


def names_fit(names: Sequence[str], host: str) -> bool:
    """Whether one of a certificate's names is *host*; ``*`` stands for one label at the left."""
    wanted = host.lower().rstrip(".")
    below = wanted.partition(".")[2]
    return any(name.lower() == wanted or (below and name.lower() == f"*.{below}") for name in names)
