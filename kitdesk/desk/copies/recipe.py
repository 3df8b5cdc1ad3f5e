"""What a call consists of when somebody makes it once more, whatever it is written in."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from kitdesk.model.channel import Channel
from kitdesk.model.secret import HIDDEN
from kitdesk.model.states import LOGIN, REFRESH, TO_SANDBOX
from kitdesk.model.timeline import Exchange


@dataclass(frozen=True)
class Env:
    """What a copy takes from an environment variable: a secret, or what a channel does not know yet."""

    name: str


Text = tuple[str | Env, ...]
"""Parts to be joined."""
Pairs = tuple[tuple[str, Text], ...]

ACCESS_TOKEN = Env("KIT_ACCESS_TOKEN")


@dataclass(frozen=True)
class Recipe:
    """One call, with a *body* or with a *form*.

    *query* and *form* are percent-encoded where the copy runs. *headers* are Latin-1, as they stood on the
    wire. *log_in* is made before it where there is no `ACCESS_TOKEN`.
    """

    method: str
    url: Text
    query: Pairs = ()
    headers: Pairs = ()
    body: bytes = b""
    form: Pairs = ()
    log_in: Recipe | None = None

    @property
    def has_body(self) -> bool:
        """Whether there is a *body*, even if it is empty."""
        return not self.form and (bool(self.body) or self.method == "POST")

    def has(self, header: str) -> bool:
        """Whether there is such a header; *header* is lower case."""
        return any(name.lower() == header for name, _ in self.headers)

    @property
    def needs_environment(self) -> bool:
        """Whether anything in it comes from a variable."""
        texts = [self.url, *(value for _, value in (*self.query, *self.headers, *self.form))]
        return any(isinstance(part, Env) for text in texts for part in text)

    @property
    def given_headers(self) -> Pairs:
        """Those that a client does not make by itself for the connection it has."""
        return tuple((name, value) for name, value in self.headers if name.lower() not in _CLIENTS_OWN)


def login(channel: Channel) -> Recipe:
    """Trades the API token for a token pair."""
    query = (
        ("domain", (channel.account_name or Env("KIT_ACCOUNT_NAME"),)),
        ("access_token", (Env("KIT_API_TOKEN"),)),
    )
    url = (*_base(channel), "/api/v3/botService/login")
    return Recipe("POST", url, query, _FORM, form=(("channel_uuid", (_uuid(channel),)),))


def refresh(channel: Channel) -> Recipe:
    """Trades a refresh token for a token pair."""
    url = (*_base(channel), "/api/v3/botService/refreshToken")
    return Recipe("POST", url, headers=_FORM, form=(("refresh_token", (Env("KIT_REFRESH_TOKEN"),)),))


def event(channel: Channel, body: bytes) -> Recipe:
    """Sends *body*, byte for byte, after a login where it is needed."""
    headers: Pairs = (
        ("Accept", ("application/json",)),
        ("Content-Type", ("application/json",)),
        ("Authorization", ("Bearer ", ACCESS_TOKEN)),
    )
    url = (*_base(channel), "/", _uuid(channel))
    return Recipe("POST", url, headers=headers, body=body, log_in=login(channel))


def recipe_of(exchange: Exchange) -> Recipe:
    """The request of an exchange once more; what was masked comes from variables."""
    purpose = _purpose(exchange)
    if purpose == LOGIN:
        return login(_channel_of(exchange))
    if purpose == REFRESH:
        return refresh(_channel_of(exchange))
    host = urlsplit(exchange.url).netloc
    headers = tuple(
        (name, _header(name, value))
        for name, value in exchange.request_headers
        if (name.lower(), value) != ("host", host)  # another one came through a tunnel, and is kept
    )
    return Recipe(exchange.method, (exchange.url,), headers=headers, body=exchange.request_body)


def _purpose(exchange: Exchange) -> str:
    """What it was made for; of what came to the sandbox the path says it, if a secret was in it."""
    hides = HIDDEN in exchange.url or HIDDEN.encode() in exchange.request_body
    if exchange.purpose != TO_SANDBOX or not hides:
        return exchange.purpose
    path = urlsplit(exchange.url).path
    return {"/api/v3/botService/login": LOGIN, "/api/v3/botService/refreshToken": REFRESH}.get(
        path, TO_SANDBOX
    )


def _channel_of(exchange: Exchange) -> Channel:
    """What a login or a refresh says of its channel."""
    url = urlsplit(exchange.url)
    account_name = parse_qs(url.query).get("domain", [""])[0]
    channel_uuid = parse_qs(exchange.request_body.decode(errors="replace")).get("channel_uuid", [""])[0]
    return Channel("", "", f"{url.scheme}://{url.netloc}", account_name, channel_uuid)


def _base(channel: Channel) -> Text:
    return (channel.base_url or Env("KIT_IM_API_URL"),)


def _uuid(channel: Channel) -> str | Env:
    return channel.channel_uuid or Env("KIT_CHANNEL_UUID")


def _header(name: str, value: str) -> Text:
    masked = HIDDEN in value and name.lower() == "authorization"
    return ("Bearer ", ACCESS_TOKEN) if masked else (value,)


_FORM: Pairs = (
    ("Accept", ("application/json",)),
    ("Content-Type", ("application/x-www-form-urlencoded",)),
)
_CLIENTS_OWN = ("content-length", "transfer-encoding", "connection", "accept-encoding", "expect")
