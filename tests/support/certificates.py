"""Certificates for TLS tests: an authority and what it, or nobody, signed."""

from __future__ import annotations

import datetime as dt
import ssl
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Authority:
    """Signs certificates; itself signed by nobody."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    def save(self, path: Path) -> str:
        """Write the authority's certificate where a client can be told to trust it."""
        path.write_bytes(_pem(self.certificate))
        return str(path)

    def server(
        self,
        folder: Path,
        host: str = "localhost",
        ends_in: dt.timedelta = DAY,
        *,
        alone: bool = False,
        wants_client: bool = False,
    ) -> ssl.SSLContext:
        """A server's context with a certificate for *host*; *alone* means self-signed."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = _name(host)
        issuer, signer = (name, key) if alone else (self.certificate.subject, self.key)
        certificate = (
            _builder(name, issuer, key, ends_in)
            .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False
            )
            .sign(signer, hashes.SHA256())
        )
        context = _context(folder / "server.pem", key, certificate)
        if wants_client:
            context.verify_mode = ssl.CERT_REQUIRED
            context.load_verify_locations(cadata=_pem(self.certificate).decode())
        return context

    def client(self, path: Path, passphrase: str = "", *, alone: bool = False) -> str:
        """Write a client's certificate and its key; *alone* means self-signed."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = _name("kitdesk test client")
        issuer, signer = (name, key) if alone else (self.certificate.subject, self.key)
        certificate = _builder(name, issuer, key, DAY).sign(signer, hashes.SHA256())
        path.write_bytes(_private(key, passphrase) + _pem(certificate))
        return str(path)


@cache
def authority() -> Authority:
    """The one authority of a test run."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name("kitdesk test authority")
    usage = x509.KeyUsage(
        digital_signature=True,
        key_cert_sign=True,
        crl_sign=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
    certificate = (
        _builder(name, name, key, DAY)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    return Authority(key, certificate)


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, ends_in: dt.timedelta
) -> x509.CertificateBuilder:
    now = dt.datetime.now(dt.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - 30 * DAY)
        .not_valid_after(now + ends_in)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _context(path: Path, key: ec.EllipticCurvePrivateKey, certificate: x509.Certificate) -> ssl.SSLContext:
    path.write_bytes(_private(key) + _pem(certificate))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context


def _private(key: ec.EllipticCurvePrivateKey, passphrase: str = "") -> bytes:
    lock = (
        serialization.BestAvailableEncryption(passphrase.encode())
        if passphrase
        else serialization.NoEncryption()
    )
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, lock)


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)
