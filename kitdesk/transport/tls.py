"""Whom to trust over TLS, and why a connection could not be secured."""

from __future__ import annotations

import asyncio
import ssl

import httpx

from kitdesk.model.errors import NotReached


def trusting(ca_file: str | None) -> ssl.SSLContext:
    """Trusts Mozilla's authorities, this system's and those in *ca_file*. Reading them takes a while."""
    context = httpx.create_ssl_context(trust_env=False)
    context.load_default_certs()
    if ca_file is not None:
        context.load_verify_locations(ca_file)
    return context


class Trust:
    """What one client trusts, read when it is first needed."""

    def __init__(self, ca_file: str | None) -> None:
        self._ca_file = ca_file
        self._context: ssl.SSLContext | None = None
        self._making = asyncio.Lock()

    async def towards(self, host: str) -> ssl.SSLContext:
        """Read in a thread, since it would stop the window for a while. Raises `NotReached`."""
        async with self._making:
            if self._context is None:
                try:
                    self._context = await asyncio.to_thread(trusting, self._ca_file)
                except OSError:
                    raise NotReached(host, f"the authorities in {self._ca_file} cannot be read") from None
        return self._context


def tls_reason(port: int, error: OSError | UnicodeError) -> str:
    """Why TLS could not be agreed on."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return _CERTIFICATE.get(
            error.verify_code, f"its certificate was not accepted, {error.verify_message}"
        )
    reason = getattr(error, "reason", None) if isinstance(error, ssl.SSLError) else None
    if reason in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST"):
        return f"port {port} does not speak TLS (https)"
    if reason:
        return f"TLS could not be agreed on, {reason.replace('_', ' ').lower()}"
    return "the connection was closed while TLS was being agreed on"


_CERTIFICATE = {  # OpenSSL's X509_V_ERR_…
    9: "its certificate is not valid yet; check this machine's date",
    10: "its certificate has expired; check this machine's date too",
    18: "its certificate is self-signed",
    19: "its certificate is signed by a self-signed authority that is not trusted here",
    20: "its certificate comes from an authority that is not trusted here",
    21: "its certificate comes from an authority that is not trusted here",
    62: "its certificate is for another host",
    64: "its certificate is for another host",
}
