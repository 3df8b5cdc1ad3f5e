"""A custom channel: what connects it, and how its fields are checked."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import SplitResult, urlsplit

from kitdesk.model.addresses import is_loopback
from kitdesk.model.errors import InputError
from kitdesk.model.expectations import Expectations
from kitdesk.model.network import HOST, Network
from kitdesk.model.secret import Secret
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence
from kitdesk.model.token import DEFAULT_LEAD
from kitdesk.model.uuids import spelled

REGIONS = ("us", "br", "eu", "kz", "ru", "ru2")
"""[documented]"""
COLOURS = ("violet", "blue", "teal", "green", "amber", "red", "pink", "grey")
ON_MISMATCH = ("auto", "accept", "refuse")
_UUID_DIGITS = 32
SANDBOX_ID = "sandbox"
"""The ready-made channel that speaks to the sandbox of this window."""


@dataclass(frozen=True)
class Channel:
    """Everything about a channel but its secrets. *id* is kitdesk's own; *refresh_lead* is in seconds.

    One that is *switched_on* listens for callbacks under *callback_key* and keeps its tokens, shown or not.
    *on_mismatch* is what a callback gets whose signature does not fit: 401 once another one has fitted
    ("auto"), always 200 ("accept"), or always 401 ("refuse").

    *chair_url* is where Kit's chair posts to, and *expectations* what its suite expects there. While it
    *forwards*, the receiver hands each callback on to the server at *forward_url*, signed anew if
    *forward_signs*. Its connections leave this machine by its *network*.
    """

    id: str
    name: str
    base_url: str = ""
    account_name: str = ""
    channel_uuid: str = ""
    colour: str = COLOURS[0]
    production: bool = False
    auto_refresh: bool = True
    refresh_lead: float = DEFAULT_LEAD
    switched_on: bool = True
    callback_key: str = ""
    on_mismatch: str = ON_MISMATCH[0]
    chair_url: str = ""
    expectations: Expectations = field(default_factory=Expectations)
    forwards: bool = False
    forward_url: str = ""
    forward_signs: bool = False
    network: Network = field(default_factory=Network)

    def lacks(self, credentials: Credentials) -> tuple[str, ...]:
        """The names of what has to be filled in before it can log in; nothing for the sandbox's own."""
        given = {name: getattr(self, name) for name in ("base_url", "account_name", "channel_uuid")}
        given["api_token"] = credentials.api_token
        return () if self.is_sandbox else tuple(name for name, value in given.items() if not value)

    @property
    def is_sandbox(self) -> bool:
        return self.id == SANDBOX_ID


@dataclass(frozen=True)
class Credentials:
    """The secrets of a channel; an empty one is not known yet."""

    api_token: Secret = field(default_factory=lambda: Secret(""))
    salt: Secret = field(default_factory=lambda: Secret(""))
    proxy_password: Secret = field(default_factory=lambda: Secret(""))
    passphrase: Secret = field(default_factory=lambda: Secret(""))
    """Of the key of the client certificate."""


def base_url_of(region: str) -> str:
    """The custom channel host of a region. [documented]"""
    return f"https://kit-im-{region}.voximplant.com"


def bare(text: str) -> str:
    """*text* without outer blanks and the invisible characters that pasting brings."""
    return _UNSEEN.sub("", text).strip()


def one_line(text: str, template: str) -> str:
    """*text* made `bare`; a line break or a control character is refused in the words of *template*."""
    value = bare(text)
    if len(value) > 500 or not all(c.isprintable() for c in value):
        raise InputError(template, value=value)
    return value


def check_base_url(text: str) -> str:
    """The base URL without a trailing slash, from a region, a host or a URL. Raises `InputError`."""
    value = one_line(text, _BASE_URL)
    if not value:
        raise InputError(_NO_BASE_URL)
    if value.lower() in REGIONS:
        return base_url_of(value.lower())
    if "\\" in value or re.search(r"\s", value):
        raise InputError(_BASE_URL, value=value)
    if "://" not in value:
        value = f"https://{value}"
    parts = _web_parts(value)
    if parts is None:
        raise InputError(_BASE_URL, value=value)
    if "@" in parts.netloc or parts.query or parts.fragment or parts.path.strip("/"):
        raise InputError(_MORE_THAN_HOST, value=f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}")
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        raise InputError(_PLAIN_HTTP, host=parts.hostname)
    return f"{parts.scheme}://{parts.netloc.lower()}"


def check_callback_url(text: str, plain_http: bool = False) -> str:
    """A Callback URL as it can be posted to; with *plain_http* on other machines too. Raises `InputError`."""
    value = bare(text)
    if not value:
        raise InputError(_NO_CALLBACK_URL)
    if not value.isascii() or re.search(r"[\s\\#]|^[^/?]*//[^/?]*@", value):
        raise InputError(_ODD_CALLBACK_URL)
    parts = _web_parts(value)
    if parts is None:
        raise InputError(_CALLBACK_URL, value=value.partition("?")[0])  # a query may hold a key
    if parts.scheme == "http" and not (plain_http or is_loopback(parts.hostname or "")):
        raise InputError(_PLAIN_CALLBACK, host=parts.hostname)
    return value


def check_public_address(text: str) -> str:
    """The address of a tunnel or proxy without a trailing slash; it may have a path. Raises `InputError`."""
    return check_callback_url(text).partition("?")[0].rstrip("/")


def check_account_name(text: str) -> str:
    """The account name, trimmed. Raises `InputError`."""
    value = one_line(text, _ACCOUNT_NAME)
    if not value:
        raise InputError(_NO_ACCOUNT_NAME)
    if re.search(r"[\s/:@]", value) or any(c.isdigit() and not c.isascii() for c in value):
        raise InputError(_ACCOUNT_NAME, value=value)
    return value


def check_channel_uuid(text: str) -> str:
    """The channel UUID in its usual spelling, from itself or from a channel link. Raises `InputError`."""
    value = one_line(text, _CHANNEL_UUID).rstrip("/").rpartition("/")[2]
    if not value:
        raise InputError(_NO_CHANNEL_UUID)
    if not value.isascii() or not re.fullmatch(r"\{?[0-9a-fA-F-]{32,36}\}?", value):
        raise InputError(_CHANNEL_UUID, value=value)
    digits = re.sub(r"[{}-]", "", value)
    if len(digits) != _UUID_DIGITS:
        raise InputError(_CHANNEL_UUID, value=value)
    return spelled(digits)


def check_secret(text: str, name: str) -> Secret:
    """An API token or a security salt without the invisible company that pasting brings. Raises `InputError`.

    An empty one is allowed: it is not known yet. The sentence never quotes the value.
    """
    value = bare(text)
    if re.search(r"\s", value):
        raise InputError(_BLANK_IN_SECRET, name=Sentence(name))
    if not value.isascii() or not value.isprintable():
        raise InputError(_ODD_SECRET, name=Sentence(name))
    return Secret(value)


def _web_parts(url: str) -> SplitResult | None:
    """The parts of a web address with a host that can be one; None for anything else."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    has_host = HOST.fullmatch(parts.hostname or "") is not None
    return parts if has_host and parts.scheme in ("http", "https") and port != 0 else None


_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
_NO_BASE_URL = QT_TRANSLATE_NOOP(
    "model",
    "The host is missing. Choose a region, or copy the Custom channel API hostname from "
    "Administration > Security > API tokens > API access data.",
)
_BASE_URL = QT_TRANSLATE_NOOP(
    "model", "“{value}” is no base URL. Give it as https://kit-im-eu.voximplant.com, or choose a region."
)
_MORE_THAN_HOST = QT_TRANSLATE_NOOP(
    "model", "The base URL is more than a host. Keep only {value}, or paste a whole channel link with Paste."
)
_PLAIN_HTTP = QT_TRANSLATE_NOOP(
    "model",
    "http:// would send the API token to {host} in the clear. Use https:// (http is for this machine only).",
)
_NO_CALLBACK_URL = QT_TRANSLATE_NOOP(
    "model", "The Callback URL is missing. Give the address at which your server takes callbacks."
)
_CALLBACK_URL = QT_TRANSLATE_NOOP(
    "model", "“{value}” is no Callback URL. Give it as https://example.com/callback."
)
_ODD_CALLBACK_URL = QT_TRANSLATE_NOOP(
    "model",
    "A Callback URL has no user name, no blank, no “#”, no “\\” and only ASCII characters. "
    "Percent-encode what else belongs into it.",
)
_PLAIN_CALLBACK = QT_TRANSLATE_NOOP(
    "model",
    "http:// would send callbacks to {host} in the clear. Use https:// (http is for this machine only).",
)
_NO_ACCOUNT_NAME = QT_TRANSLATE_NOOP(
    "model",
    "The account name is missing. Copy it from Administration > Security > API tokens > API access data.",
)
_ACCOUNT_NAME = QT_TRANSLATE_NOOP(
    "model",
    "“{value}” is no account name. Copy the Account name alone from Administration > Security > API tokens > "
    "API access data.",
)
_NO_CHANNEL_UUID = QT_TRANSLATE_NOOP(
    "model", "The channel UUID is missing. Copy it from the channel in Setup > Conversations > Channels."
)
_CHANNEL_UUID = QT_TRANSLATE_NOOP(
    "model",
    "“{value}” is no channel UUID: 32 hexadecimal digits. Copy it, or the whole link, from the channel in "
    "Setup > Conversations > Channels.",
)
_BLANK_IN_SECRET = QT_TRANSLATE_NOOP("model", "The {name} has a blank inside. Copy it again, alone.")
_ODD_SECRET = QT_TRANSLATE_NOOP(
    "model", "The {name} has characters that no {name} of Kit has. Copy it again from Kit's own screen."
)
