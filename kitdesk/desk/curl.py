"""Writes calls to Kit for curl in a POSIX shell, which run when they are pasted and hold no secret.

Secrets are taken from ``KIT_API_TOKEN``, ``KIT_ACCESS_TOKEN`` and ``KIT_REFRESH_TOKEN``; what is no secret is
written into the vendor's other variables. curl must be 7.87 or later, the first to escape values of a query.
"""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from kitdesk.desk.literals import printf_argument, shell_word
from kitdesk.model.channel import Channel
from kitdesk.model.secret import HIDDEN
from kitdesk.model.timeline import Exchange


def login_curl(channel: Channel) -> str:
    """Logs in and prints the token pair."""
    return _lines(*_settings(channel), _needed("KIT_API_TOKEN"), "", _call(*_LOGIN))


def refresh_curl(channel: Channel) -> str:
    """Refreshes and prints the new token pair."""
    return _lines(
        _setting("KIT_IM_API_URL", channel.base_url), _needed("KIT_REFRESH_TOKEN"), "", _call(*_REFRESH)
    )


def event_curl(channel: Channel, body: bytes) -> str:
    """Sends *body*, byte for byte, after a login where ``KIT_ACCESS_TOKEN`` is not set."""
    pipe, data = _data(body)
    call = _call(
        '"$KIT_IM_API_URL/$KIT_CHANNEL_UUID"',
        '-H "Authorization: Bearer ${access_token:?the login failed: $answer}"',
        "-H 'Content-Type: application/json'",
        data,
    )
    return _lines(*_settings(channel), "", _LOG_IN_IF_NEEDED, "", pipe + call)


def curl_of(exchange: Exchange) -> str:
    """The request of an exchange once more, with variables where something was masked."""
    if exchange.purpose == "login":
        return login_curl(_channel_of(exchange))
    if exchange.purpose == "token refresh":
        return refresh_curl(_channel_of(exchange))
    method, body = exchange.method, exchange.request_body
    pipe, data = _data(body) if body or method == "POST" else ("", "")
    verb = "--head" if method == "HEAD" else f"-X {shell_word(method)}"
    implied = method == ("POST" if data else "GET")
    headers = [
        _header(name, value) for name, value in exchange.request_headers if name.lower() not in _CURLS_OWN
    ]
    if data and not any(name.lower() == "content-type" for name, _ in exchange.request_headers):
        headers.append("-H 'Content-Type:'")  # or curl makes it a form
    words = ["--globoff", "" if implied else verb, shell_word(exchange.url), *headers, data]
    return _lines(pipe + _call(*filter(None, words)))


def _channel_of(exchange: Exchange) -> Channel:
    """What a login or a refresh says of its channel."""
    url = urlsplit(exchange.url)
    account_name = parse_qs(url.query).get("domain", [""])[0]
    channel_uuid = parse_qs(exchange.request_body.decode(errors="replace")).get("channel_uuid", [""])[0]
    return Channel("", "", f"{url.scheme}://{url.netloc}", account_name, channel_uuid)


def _settings(channel: Channel) -> list[str]:
    return [
        _setting("KIT_IM_API_URL", channel.base_url),
        _setting("KIT_ACCOUNT_NAME", channel.account_name),
        _setting("KIT_CHANNEL_UUID", channel.channel_uuid),
    ]


def _setting(variable: str, value: str) -> str:
    """The variable with its value; where the channel has none yet, it must be set already."""
    return f"{variable}={shell_word(value)}" if value else _needed(variable)


def _needed(variable: str) -> str:
    """Ends the script, with this sentence, where the variable is not set."""
    return f': "${{{variable}:?set it first}}"'


def _data(body: bytes) -> tuple[str, str]:
    """What stands before curl and which option it gets, for it to send *body* byte for byte."""
    directive, word = printf_argument(body)
    if directive == "%s" and len(word.encode()) < _LONGEST_ARGUMENT:
        return "", f"--data-raw {word}"
    return f"printf '{directive}' {word} |\n  ", "--data-binary @-"


def _header(name: str, value: str) -> str:
    if HIDDEN in value and name.lower() == "authorization":
        return '-H "Authorization: Bearer ${KIT_ACCESS_TOKEN:?set it first}"'
    if not value:
        return f"-H {shell_word(f'{name};')}"  # how curl is told to send a header without a value
    directive, word = printf_argument(f"{name}: {value}".encode("latin-1", "replace"))
    return f"-H {word}" if directive == "%s" else f"-H \"$(printf '%b' {word})\""


def _call(*words: str) -> str:
    first, *others = words
    return " \\\n  ".join([f"curl -sS --fail-with-body -w '\\n' {first}", *others])


def _lines(*lines: str) -> str:
    return "\n".join(lines) + "\n"


_LOGIN = (
    '"$KIT_IM_API_URL/api/v3/botService/login"',
    '--url-query "domain=$KIT_ACCOUNT_NAME"',
    '--url-query "access_token=$KIT_API_TOKEN"',
    "-H 'Accept: application/json'",
    '--data-urlencode "channel_uuid=$KIT_CHANNEL_UUID"',
)
_REFRESH = (
    '"$KIT_IM_API_URL/api/v3/botService/refreshToken"',
    "-H 'Accept: application/json'",
    '--data-urlencode "refresh_token=$KIT_REFRESH_TOKEN"',
)
_LOG_IN_IF_NEEDED = r"""# Logs in first, unless there is an access token already.
access_token=${KIT_ACCESS_TOKEN:-}
if [ -z "$access_token" ]; then
  : "${KIT_API_TOKEN:?set it first}"
  answer=$(curl -sS "$KIT_IM_API_URL/api/v3/botService/login" \
    --url-query "domain=$KIT_ACCOUNT_NAME" \
    --url-query "access_token=$KIT_API_TOKEN" \
    -H 'Accept: application/json' \
    --data-urlencode "channel_uuid=$KIT_CHANNEL_UUID")
  access_token=$(printf '%s' "$answer" | sed -n 's/.*"access_token" *: *"\([^"]*\)".*/\1/p')
fi"""
_CURLS_OWN = ("host", "content-length", "transfer-encoding", "connection", "accept-encoding", "expect")
_LONGEST_ARGUMENT = 100_000
"""Bytes. Linux takes 128 KiB in one argument; what the shell's own printf prints has no such limit."""
