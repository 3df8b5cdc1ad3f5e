"""The programs that can make a tunnel: how each is called, and what of its output says what."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterable
from enum import StrEnum

from kitdesk.model.channel import check_public_address
from kitdesk.model.errors import InputError
from kitdesk.model.secret import HIDDEN
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence

_AUTHTOKEN = re.compile(r"(your authtoken: *)\S+", re.IGNORECASE)
"""ngrok prints the whole of one that its service refuses."""
_NOT_AN_ADDRESS = ("api", "www")
_QUICK = re.compile(r"https://([a-z0-9-]+)\.trycloudflare\.com(?=[\s|]|$)")


class Program(StrEnum):
    """Named as on the command line."""

    CLOUDFLARED = "cloudflared"
    NGROK = "ngrok"

    def command(self, port: int) -> tuple[str, ...]:
        """What runs it for *port*; the host is spelt out, since kitdesk does not listen on IPv6."""
        if self is Program.CLOUDFLARED:
            return (self, "tunnel", "--no-autoupdate", "--url", f"http://127.0.0.1:{port}")
        return (self, "http", f"127.0.0.1:{port}", "--log", "stdout", "--log-format", "json")


def installed() -> list[Program]:
    """Those on the search path, the one that needs no account first."""
    return [program for program in Program if shutil.which(program)]


def address_in(line: str) -> str:
    """The public address that a line of output tells, empty if it tells none."""
    logged = _logged(line)
    if logged.get("msg") == "started tunnel":
        return _checked(str(logged.get("url")))
    found = _QUICK.search(line)
    return _checked(found[0]) if found and found[1] not in _NOT_AN_ADDRESS else ""


def readable(line: str) -> str:
    """A line for people: of one in JSON only what it says, and of no line the account's secret."""
    logged = _logged(line)
    said = [" ".join(str(logged[name]).split()) for name in ("lvl", "msg", "err", "url") if logged.get(name)]
    return _AUTHTOKEN.sub(rf"\1{HIDDEN}", " · ".join(said) or line.rstrip())


def why_ended(program: Program, code: int, port: int, lines: Iterable[str]) -> Sentence:
    """Why *program* ended by itself with *code*, as far as its last *lines* tell, and what to do."""
    said = list(lines)
    told = next((line for line in reversed(said) if _COMPLAINT.search(line)), said[-1] if said else "–")
    known = (remedy for sign, remedy in _REMEDIES.items() if any(sign in line for line in said))
    remedy = sentence(next(known, _ELSE), command=" ".join(program.command(port)))
    told = " ".join(told.split()).rstrip(".")
    return sentence(_ENDED, program=program, code=code, said=told, remedy=remedy)


def _logged(line: str) -> dict[str, object]:
    """The members of a line in JSON, none for any other."""
    try:
        value = json.loads(line) if line.startswith("{") else None
    except (ValueError, RecursionError):
        value = None
    return value if isinstance(value, dict) else {}


def _checked(address: str) -> str:
    try:
        return check_public_address(address)
    except InputError:
        return ""


_COMPLAINT = re.compile(r"\b(ERR|ERROR|eror|crit|FTL|error|failed)\b")
_ENDED = QT_TRANSLATE_NOOP("model", "{program} ended with code {code}: {said}. {remedy}")
_ELSE = QT_TRANSLATE_NOOP("model", "Its last lines say more; try it in a terminal: {command}")
_REMEDIES = {
    "ERR_NGROK_4018": QT_TRANSLATE_NOOP(
        "model",
        "ngrok wants an account: copy the authtoken of yours from its dashboard, run “ngrok config "
        "add-authtoken” with it once in a terminal, and start again.",
    ),
    "ERR_NGROK_105": QT_TRANSLATE_NOOP(
        "model",
        "ngrok does not know its authtoken: copy it anew from its dashboard, run “ngrok config "
        "add-authtoken” with it in a terminal, and start again.",
    ),
    "ERR_NGROK_108": QT_TRANSLATE_NOOP(
        "model",
        "Another ngrok of your account is running. End it, there or in its dashboard, and start again.",
    ),
    "429 Too Many Requests": QT_TRANSLATE_NOOP(
        "model", "Too many tunnels were asked for from this network. Wait some minutes and start again."
    ),
}
