"""httpx's transport with connections of our own making, and a way out of httpcore's weak spot."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

import httpcore
import httpx

from kitdesk.model.route import DIRECT, Proxy, Route
from kitdesk.transport.dialler import Dialler
from kitdesk.transport.tls import Trust
from kitdesk.transport.trip import Trip, under_way

MOST_CALLS = 32
"""Calls, and so connections, that a client has open at the same time."""


class Transport(httpx.AsyncHTTPTransport):
    """Serves calls until a cancel hits httpcore itself: then its pool cannot be trusted any more.

    No call waits for another's connection (`MOST_CALLS` is the client's to keep), so none can run into the
    pool's own time-out.
    """

    def __init__(self, plain: bool, tls: ssl.SSLContext, loopback_only: bool, proxy: Proxy | None) -> None:
        super().__init__(verify=tls, trust_env=False)
        self._dialler = Dialler(plain, loopback_only, proxy)
        # WORKAROUND for https://github.com/encode/httpx/pull/3749: it takes no network backend.
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=tls,
            max_connections=None,
            max_keepalive_connections=MOST_CALLS,
            network_backend=self._dialler,
        )
        self._calls = 0
        self.worn_out = False
        """No new calls, please; the last one under way drops the connections."""

    @contextmanager
    def call(self, trip: Trip) -> Iterator[None]:
        """Around each call."""
        self._calls += 1
        before = under_way.set(trip)
        try:
            yield
        except asyncio.CancelledError:
            # WORKAROUND for https://github.com/encode/httpcore/issues/1093: it may keep dead connections.
            self.worn_out = True
            raise
        finally:
            under_way.reset(before)
            self._calls -= 1
            if self.worn_out and not self._calls:
                self._drop()

    async def aclose(self) -> None:
        """Drop every connection, and wait until all are gone."""
        self._drop()
        await asyncio.gather(*(stream.closed for stream in self._dialler.streams))

    def _drop(self) -> None:
        for stream in tuple(self._dialler.streams):
            stream.drop()


class Transports:
    """One transport for plain HTTP and one for TLS, each made when it is first needed or worn out."""

    def __init__(self, route: Route = DIRECT, plain_http: bool = False) -> None:
        self.trust = Trust(route)
        self._proxy = route.proxy
        self._plain_http = plain_http
        self._made: dict[str, Transport] = {}

    async def towards(self, address: httpx.URL) -> Transport:
        """The one for *address*. Raises `NotReached` if the files of the route cannot be read."""
        plain = address.scheme == "http"
        tls = _TRUSTS_NOBODY if plain else await self.trust.towards(address.host)
        transport = self._made.get(address.scheme)
        if transport is None or transport.worn_out:
            loopback_only = plain and not self._plain_http
            transport = self._made[address.scheme] = Transport(plain, tls, loopback_only, self._proxy)
        return transport

    async def aclose(self) -> None:
        """Drop every connection, and wait until all are gone."""
        for transport in self._made.values():
            await transport.aclose()


_TRUSTS_NOBODY = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""For plain HTTP, where httpx wants a context nevertheless; reading authorities for it would take a while."""
