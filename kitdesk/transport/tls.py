"""Whom to trust over TLS, and why a connection could not be secured."""

from __future__ import annotations

import asyncio
import ssl

import httpx

from kitdesk.model.errors import InputError, NotReached
from kitdesk.model.route import Route
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Said, said


def trusting(route: Route) -> ssl.SSLContext:
    """Trusts Mozilla's authorities, this system's and those of *route*, whose certificate it has to show.

    Reading them takes a while. Raises `InputError` for a file that cannot be used.
    """
    context = httpx.create_ssl_context(trust_env=False)
    context.load_default_certs()
    if route.ca_file:
        try:
            context.load_verify_locations(route.ca_file)
        except OSError as error:
            raise InputError(_AUTHORITIES, file=route.ca_file, why=_file_reason(error)) from None
    if route.certificate:
        try:  # with a password in any case: OpenSSL would ask the terminal for it
            context.load_cert_chain(route.certificate, password=route.passphrase.reveal())
        except (OSError, ValueError) as error:
            flaw, why = _certificate_flaw(error), _file_reason(error)
            raise InputError(flaw, file=route.certificate, why=why) from None
    return context


class Trust:
    """What one client trusts and shows, read when it is first needed."""

    def __init__(self, route: Route) -> None:
        self._route = route
        self._context: ssl.SSLContext | None = None
        self._making = asyncio.Lock()
        self.certificate_wanted: bool | None = None
        """Whether any server has asked for the certificate; None where that cannot be known."""

    async def towards(self, host: str) -> ssl.SSLContext:
        """Read in a thread, since it would stop the window for a while. Raises `NotReached`."""
        async with self._making:
            if self._context is None:
                try:
                    self._context = await asyncio.to_thread(trusting, self._route)
                except InputError as error:
                    raise NotReached(host, Said.of(error.sentence)) from None
                if self._route.certificate:
                    self._listen(self._context)
        return self._context

    def _listen(self, context: ssl.SSLContext) -> None:
        """Python tells what a server asks for by no public way; where this one is gone, it stays unknown."""
        if hasattr(context, "_msg_callback"):
            self.certificate_wanted = False
            context._msg_callback = self._on_message  # noqa: SLF001 (see above)

    def _on_message(self, _ssl: object, _direction: object, _version: object, *message: object) -> None:
        if message[1] == _CERTIFICATE_REQUEST:
            self.certificate_wanted = True


def certificate_alert(error: Exception | None) -> str:
    """Why a server does not take the certificate it was shown, or none; empty for another *error*."""
    reason = getattr(error, "reason", None) if isinstance(error, ssl.SSLError) else None
    alert = _ALERTS.get(reason or "", "")
    return said(alert) if alert else ""


def tls_reason(port: int, error: OSError | UnicodeError) -> str:
    """Why TLS could not be agreed on."""
    if isinstance(error, ssl.SSLCertVerificationError):
        known = _CERTIFICATE.get(error.verify_code, "")
        return said(known) if known else said(_NOT_ACCEPTED, why=error.verify_message)
    if alert := certificate_alert(error):
        return alert
    reason = getattr(error, "reason", None) if isinstance(error, ssl.SSLError) else None
    if reason in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST"):
        return said(_NO_TLS, port=port)
    if reason:
        return said(_NOT_AGREED, why=reason.replace("_", " ").lower())
    return said(_CLOSED)


_NOT_ACCEPTED = QT_TRANSLATE_NOOP("model", "its certificate was not accepted, {why}")
_NO_TLS = QT_TRANSLATE_NOOP("model", "port {port} does not speak TLS (https)")
_NOT_AGREED = QT_TRANSLATE_NOOP("model", "TLS could not be agreed on, {why}")
_CLOSED = QT_TRANSLATE_NOOP("model", "the connection was closed while TLS was being agreed on")


_CERTIFICATE = {  # OpenSSL's X509_V_ERR_…
    9: QT_TRANSLATE_NOOP("model", "its certificate is not valid yet; check this machine's date"),
    10: QT_TRANSLATE_NOOP("model", "its certificate has expired; check this machine's date too"),
    18: QT_TRANSLATE_NOOP("model", "its certificate is self-signed"),
    19: QT_TRANSLATE_NOOP(
        "model", "its certificate is signed by a self-signed authority that is not trusted here"
    ),
    20: QT_TRANSLATE_NOOP("model", "its certificate comes from an authority that is not trusted here"),
    21: QT_TRANSLATE_NOOP("model", "its certificate comes from an authority that is not trusted here"),
    62: QT_TRANSLATE_NOOP("model", "its certificate is for another host"),
    64: QT_TRANSLATE_NOOP("model", "its certificate is for another host"),
}
_CERTIFICATE_REQUEST = 13  # RFC 8446, 4
_ALERTS = {
    "TLSV13_ALERT_CERTIFICATE_REQUIRED": QT_TRANSLATE_NOOP(
        "model", "it asks for a client certificate, and there is none to show"
    ),
    "TLSV1_ALERT_UNKNOWN_CA": QT_TRANSLATE_NOOP(
        "model", "it does not know the authority of the client certificate"
    ),
    "SSLV3_ALERT_BAD_CERTIFICATE": QT_TRANSLATE_NOOP("model", "it does not take the client certificate"),
    "SSLV3_ALERT_UNSUPPORTED_CERTIFICATE": QT_TRANSLATE_NOOP(
        "model", "it does not take client certificates of this kind"
    ),
    "SSLV3_ALERT_CERTIFICATE_REVOKED": QT_TRANSLATE_NOOP(
        "model", "it takes the client certificate for revoked"
    ),
    "SSLV3_ALERT_CERTIFICATE_EXPIRED": QT_TRANSLATE_NOOP(
        "model", "it takes the client certificate for expired"
    ),
    "SSLV3_ALERT_CERTIFICATE_UNKNOWN": QT_TRANSLATE_NOOP("model", "it does not take the client certificate"),
    "TLSV1_ALERT_ACCESS_DENIED": QT_TRANSLATE_NOOP(
        "model", "it does not let the holder of the client certificate in"
    ),
}


def _certificate_flaw(error: OSError | ValueError) -> str:
    """Which sentence fits; OpenSSL tells a wrong passphrase by several names."""
    if isinstance(error, ssl.SSLError):
        return _MISMATCH if error.reason == "KEY_VALUES_MISMATCH" else _NO_PEM
    return _CERTIFICATE_FILE


def _file_reason(error: OSError | ValueError) -> str:
    if isinstance(error, ssl.SSLError):
        return "it holds none as PEM"
    return (getattr(error, "strerror", None) or str(error)).lower()


_AUTHORITIES = QT_TRANSLATE_NOOP("model", "the authorities in {file} cannot be read: {why}")
_CERTIFICATE_FILE = QT_TRANSLATE_NOOP("model", "the client certificate in {file} cannot be read: {why}")
_MISMATCH = QT_TRANSLATE_NOOP("model", "the key in {file} is not the one of the certificate there")
_NO_PEM = QT_TRANSLATE_NOOP(
    "model", "{file} holds no certificate with its key as PEM that this passphrase opens"
)
