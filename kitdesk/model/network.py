"""What may be given for the network of a channel: a proxy, authorities and a certificate of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from kitdesk.model.errors import InputError
from kitdesk.model.secret import Secret
from kitdesk.model.sentence import QT_TRANSLATE_NOOP

HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9a-fA-F:.]+")
"""A name or an address, as it stands in a URL without its brackets."""


@dataclass(frozen=True)
class Network:
    """As it is stored, without secrets; what is empty is not used.

    *proxy* is ``http://host:port``, with a user's name or without; the others name PEM files.
    """

    proxy: str = ""
    ca_file: str = ""
    client_certificate: str = ""


def check_proxy(text: str) -> str:
    """A proxy as ``http://host:port``, from that or from ``host:port``, or none. Raises `InputError`.

    No sentence quotes a password.
    """
    value = text.strip()
    if not value:
        return ""
    if "://" not in value:
        value = f"http://{value}"
    shown = re.sub(r"(://[^/@:]*):.*@", r"\1:…@", value)
    try:
        parts = urlsplit(value)
        host, port, user, password = parts.hostname, parts.port, parts.username, parts.password
    except ValueError:
        raise InputError(_PROXY, value=shown) from None
    if password is not None:
        raise InputError(_PASSWORD_IN_PROXY)
    if parts.scheme != "http":
        raise InputError(_OTHER_PROXY, scheme=parts.scheme)
    if not host or not HOST.fullmatch(host) or not value.isascii() or re.search(r"[\s\\?#]", value):
        raise InputError(_PROXY, value=shown)
    if parts.path.strip("/") or (user is not None and ":" in unquote(user)):
        raise InputError(_PROXY, value=shown)
    if not port:
        raise InputError(_NO_PORT, host=host)
    name = f"{quote(unquote(user), safe='')}@" if user else ""
    return f"http://{name}{authority(host, port)}"


def authority(host: str, port: int) -> str:
    """Both as they stand in a URL."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def port_of(scheme: str, port: int | None) -> int:
    """Where a URL leads to that names this *port*, or none."""
    return port or (443 if scheme.lower() == "https" else 80)


def split_proxy(text: str) -> tuple[str, str]:
    """A proxy without the password that a pasted URL may have, and that password."""
    match = re.fullmatch(r"\s*((?:\w+://)?[^/@:\s]*):([^\s]*)(@[^@\s]+)\s*", text)
    if match is None:
        return text, ""
    return match[1] + match[3], unquote(match[2])


def check_pem_path(text: str) -> str:
    """The whole path of a file, or none; whether it is there is seen when it is read. Raises `InputError`."""
    value = text.strip()
    if value and (not value.isprintable() or len(value) > 4096 or not Path(value).is_absolute()):
        raise InputError(_PATH, value=value)
    return value


def check_password(text: str) -> Secret:
    """A password or passphrase as it was typed, blanks included. Raises `InputError`, quoting nothing."""
    if not text.isprintable() or len(text.encode(errors="replace")) > _LONGEST_PASSWORD:
        raise InputError(_PASSWORD)
    return Secret(text)


_LONGEST_PASSWORD = 1000
"""Bytes; OpenSSL takes 1,024."""
_PROXY = QT_TRANSLATE_NOOP(
    "model", "“{value}” is no proxy. Give it as http://proxy.example:3128, or leave it empty for none."
)
_OTHER_PROXY = QT_TRANSLATE_NOOP(
    "model", "{scheme}:// proxies cannot be used here. Give an HTTP proxy, as http://proxy.example:3128."
)
_NO_PORT = QT_TRANSLATE_NOOP("model", "The port of the proxy is missing. Give it as http://{host}:3128.")
_PASSWORD_IN_PROXY = QT_TRANSLATE_NOOP(
    "model", "The password belongs into its own field, from where it goes to the keyring. Take it out here."
)
_PATH = QT_TRANSLATE_NOOP("model", "“{value}” is not the whole path of a file. Choose the file instead.")
_PASSWORD = QT_TRANSLATE_NOOP(
    "model", "It is too long, or has a character that cannot be seen. Type or paste it anew."
)
