"""A pasted cURL command, read for the message that it posts. It is never run, and no file of it is opened."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote_plus, urlsplit

from kitdesk.desk.imports.found import Draft
from kitdesk.desk.imports.shell_words import commands
from kitdesk.model.errors import InputError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence


@dataclass
class _Call:
    """What a command asks for, as far as it matters here."""

    method: str = ""
    url: str = ""
    authorized: bool = False
    data: list[str] = field(default_factory=list)


def looks_like_curl(text: str) -> bool:
    """Whether somewhere in *text* a line calls curl."""
    return bool(_CURL_LINE.search(text))


def read_curl(text: str) -> Draft:
    """The message that the last command with a body posts. Raises `InputError`."""
    calls = [_read(words) for words in _calls(commands(text.lstrip("\ufeff")))]
    if not calls:
        raise InputError(_NO_CURL)
    call = next((call for call in reversed(calls) if any(call.data)), None)
    if call is None:
        raise InputError(_NO_BODY, url=_shown(calls[-1].url))
    path = _path(call.url)
    if path.endswith(_LOGINS):
        raise InputError(_LOGIN)
    return Draft("&".join(call.data), path.rpartition("/")[2][:80], tuple(_remarks(call)))


def _calls(found: Sequence[list[str]]) -> Iterator[list[str]]:
    """The words after each curl; a prompt and variables may stand before it."""
    for words in found:
        for at, word in enumerate(words[:_BEFORE]):
            if _CURL.fullmatch(word):
                yield words[at + 1 :]
                break
            if not (_ASSIGNED.match(word) or word in _PROMPTS):
                break


def _read(words: Sequence[str]) -> _Call:
    call, rest = _Call(), iter(words)
    for word in rest:
        if word.startswith("--") and len(word) > 2:
            _take(call, word[2:], next(rest, "") if word[2:] in _WITH_VALUE else "")
        elif word.startswith("-") and len(word) > 1:
            _take_short(call, word[1:], rest)
        else:
            call.url = call.url or word
    return call


def _take_short(call: _Call, letters: str, rest: Iterator[str]) -> None:
    """Letters in a row; the first one that has a value takes what is left, or the next word."""
    for at, letter in enumerate(letters):
        if letter in _SHORT_WITH_VALUE:
            _take(call, _SHORT.get(letter, letter), letters[at + 1 :] or next(rest, ""))
            return
        _take(call, _SHORT.get(letter, letter), "")


def _take(call: _Call, option: str, value: str) -> None:
    if option == "request":
        call.method = value
    elif option == "url":
        call.url = value
    elif option == "header":
        call.authorized |= value.lower().startswith("authorization:")
    elif option == "get":
        call.method = "GET"
    elif option == "data-urlencode":
        call.data.append(_encoded(value))
    elif option in _DATA:
        if value.startswith("@") and option != "data-raw":
            raise InputError(_FROM_FILE, value=value[1:] or "-")
        call.data.append(value)
    elif option in _FORMS:
        raise InputError(_FORM)


def _encoded(value: str) -> str:
    """What ``--data-urlencode`` makes of its value."""
    name, equals, content = value.partition("=")
    if not equals and "@" in value:
        raise InputError(_FROM_FILE, value=value.partition("@")[2])
    quoted = quote_plus(content if equals else value, errors="replace")
    return f"{name}={quoted}" if name and equals else quoted


def _remarks(call: _Call) -> Iterator[Sentence]:
    if call.authorized:
        yield sentence(_TOKEN_LEFT)
    if call.method not in ("", "POST"):
        yield sentence(_METHOD, method=call.method)
    if _COMPUTED.search("".join(call.data)):
        yield sentence(_AS_WRITTEN)


def _path(url: str) -> str:
    try:
        return urlsplit(url).path.rstrip("/")
    except ValueError:
        return ""


def _shown(url: str) -> str:
    """Without a query, which may hold a token."""
    return url.partition("?")[0]


_BEFORE = 20
_CURL = re.compile(r"(?:\S*[\\/])?curl(?:\.exe)?", re.IGNORECASE)
_CURL_LINE = re.compile(  # possessive, and nowhere past the next place to begin at: linear in the text
    r"""
    (?: ^[ \t]*+ (?:[$>%#][ \t]++)? (?:\w++=\S*+[ \t]++)*+ (?:\S*[\\/])?
      | [;&|(][ \t]*+ (?:\w++=[^\s;&|(]*+[ \t]++)*+ (?:[^\s;&|(\\/]*+[\\/])*+
    )
    curl(?:\.exe)?[ \t\\^]
    """,
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)
_ASSIGNED = re.compile(r"\w+=")
_PROMPTS = ("$", "%")
_LOGINS = ("/botService/login", "/botService/refreshToken")
_COMPUTED = re.compile(r"\$(?:\{|\(|[A-Za-z_])|`")
_DATA = ("data", "data-raw", "data-binary", "data-ascii", "json")
_FORMS = ("form", "form-string", "upload-file")
_SHORT = {"X": "request", "H": "header", "d": "data", "G": "get", "F": "form", "T": "upload-file"}
_SHORT_WITH_VALUE = frozenset("AbcCdDeEFhHKmopPQrtTuUwxXyYz")
_WITH_VALUE = frozenset((
    "abstract-unix-socket", "alt-svc", "aws-sigv4", "cacert", "capath", "cert", "cert-type", "ciphers",
    "config", "connect-timeout", "connect-to", "continue-at", "cookie", "cookie-jar", "data", "data-ascii",
    "data-binary", "data-raw", "data-urlencode", "dns-servers", "doh-url", "dump-header", "engine",
    "expect100-timeout", "form", "form-string", "header", "hostpubmd5", "interface", "json",
    "keepalive-time", "key", "key-type", "limit-rate", "local-port", "max-filesize", "max-redirs",
    "max-time", "netrc-file", "noproxy", "oauth2-bearer", "output", "output-dir", "pass", "pinnedpubkey",
    "postquote", "preproxy", "proxy", "proxy-header", "proxy-user", "range", "rate", "referer", "request",
    "request-target", "resolve", "retry", "retry-delay", "retry-max-time", "socks5", "socks5-hostname",
    "speed-limit", "speed-time", "stderr", "time-cond", "tls-max", "tls13-ciphers", "trace", "trace-ascii",
    "unix-socket", "upload-file", "url", "url-query", "user", "user-agent", "write-out",
))  # fmt: skip
_NO_CURL = QT_TRANSLATE_NOOP("model", "There is no curl command in it. Copy the whole command, from curl on.")
_NO_BODY = QT_TRANSLATE_NOOP(
    "model", "This command sends no body to {url}, so there is no message in it. Copy the one with --data."
)
_LOGIN = QT_TRANSLATE_NOOP(
    "model", "This command logs in, which kitdesk does by itself. Copy the one that posts the message."
)
_FROM_FILE = QT_TRANSLATE_NOOP(
    "model", "The command takes its body from “{value}”, which is not opened. Paste what is in it instead."
)
_FORM = QT_TRANSLATE_NOOP(
    "model", "The command uploads a form or a file; a message to Kit is JSON. Copy the one with --data."
)
_TOKEN_LEFT = QT_TRANSLATE_NOOP("model", "Its access token was left out: kitdesk logs in by itself.")
_METHOD = QT_TRANSLATE_NOOP("model", "The command makes a {method} request; a message goes out as POST.")
_AS_WRITTEN = QT_TRANSLATE_NOOP("model", "What a shell would compute ($…) stands as it was written.")
