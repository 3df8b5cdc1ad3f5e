"""What is set up and how the window was left: one JSON file, without secrets."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from kitdesk.model.channel import (
    COLOURS,
    ON_MISMATCH,
    SANDBOX_ID,
    Channel,
    check_account_name,
    check_base_url,
    check_callback_url,
    check_channel_uuid,
    check_public_address,
    check_refresh_lead,
)
from kitdesk.model.errors import FileFault, InputError, SettingsDamaged
from kitdesk.model.expectations import Expectations, check_longest_wait, check_statuses
from kitdesk.model.network import Network, check_pem_path, check_proxy
from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.model.strict_json import read_json
from kitdesk.model.token import ACCESS_LIFETIME
from kitdesk.store.files import keep_aside, read_bounded, reason_of, write_whole

VERSION = 1
THEMES = ("system", "light", "dark", "contrast", "contrast-light")
DENSITIES = ("comfortable", "compact")
TEXT_SIZES = (80, 200)
"""Percent of the system's, at least and at most."""
LANGUAGES = ("system", "en", "ru", "pt_BR", "es")
NOTIFIED = ("message", "closing", "failure")
MOST_REPLIES = 100
_MOST_SENDERS = 50
_MOST_RECENT = 20
_MOST_SHORTCUTS = 1_000
MAX_SIZE = 4 << 20
"""Bytes; what is larger was not written by kitdesk."""


@dataclass(frozen=True)
class Settings:
    """*window* is what the window wants back of its looks, opaque texts by name; port 0 is any free one.

    *agent_url* is where the sandbox's agent posts callbacks to, empty for the own receiver; *senders* are the
    ``sender_data`` of its agents and its bot, as far as they were changed or added; *canned_replies* are what
    the agent says often, None for the ready-made ones.
    *public_address* is where a tunnel or proxy makes the receiver's port reachable from outside.
    *notify* are the kinds of news that the desktop tells; with *tray* there is an icon in its tray.
    *shortcuts* are the keys that were chosen for actions, by name, as Qt writes them; an empty text is none.
    *recent* are the names of what was last chosen in the command palette, the newest first.
    *journal_limit* is how many megabytes the journal may take before that is told, 0 for any.
    """

    channels: tuple[Channel, ...] = (Channel(SANDBOX_ID, "Sandbox"),)
    current: str = SANDBOX_ID
    theme: str = THEMES[0]
    density: str = DENSITIES[0]
    text_size: int = 100
    language: str = LANGUAGES[0]
    send_on_enter: bool = False
    sandbox_port: int = 0
    agent_url: str = ""
    senders: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    canned_replies: tuple[str, ...] | None = None
    receiver_port: int = 0
    public_address: str = ""
    journal_limit: int = 2_000
    notify: tuple[str, ...] = NOTIFIED
    tray: bool = False
    shortcuts: Mapping[str, str] = field(default_factory=dict)
    recent: tuple[str, ...] = ()
    window: Mapping[str, str] = field(default_factory=dict)


def load(path: Path) -> tuple[Settings, SettingsDamaged | None]:
    """The settings; fresh ones when there are none yet, or none that can be used.

    In the last case the file was kept aside, and the error to show says where. Raises `FileFault` when the
    file is not accessible, or cannot be moved out of the way.
    """
    try:
        return _parse(read_bounded(path, MAX_SIZE, _TOO_LARGE)), None
    except FileNotFoundError:
        return Settings(), None
    except OSError as error:
        raise FileFault(str(path), reason_of(error)) from None
    except _Newer as error:
        return Settings(), SettingsDamaged(str(path), str(error), str(keep_aside(path, "newer")))
    except InputError as error:
        return Settings(), SettingsDamaged(
            str(path), str(error).rstrip("."), str(keep_aside(path, "damaged"))
        )


def save(path: Path, settings: Settings) -> None:
    """Write *settings*, whole or not at all. Raises `FileFault`, or `InputError` for what `load` refuses."""
    data = _written(settings)
    _parse(data)
    write_whole(path, data)


class _Newer(InputError):
    """Written by a kitdesk that knows more than this one."""


def _written(settings: Settings) -> bytes:
    return json.dumps({"version": VERSION} | asdict(settings), indent=2).encode()


def _parse(data: bytes) -> Settings:
    """The settings of a file's contents. Raises `InputError` naming the first member that does not fit."""
    if not data:
        raise InputError(_EMPTY)
    members = _object("", read_json(data))
    version = _whole_number(1, 1 << 31)("version", members.pop("version", None))
    if version > VERSION:
        raise _Newer(_NEWER, version=version, known=VERSION)
    checked = _checked("", members, _SETTINGS)
    channels = checked.get("channels") or Settings.channels
    if len({channel.id for channel in channels}) < len(channels):
        raise InputError(_SAME_ID)
    return Settings(**checked | {"channels": channels})


Check = Callable[[str, object], Any]
"""Returns the value for a member of the name that is given, or raises `InputError` with that name."""


def _checked(place: str, members: dict[str, object], checks: Mapping[str, Check]) -> dict[str, Any]:
    for name in members:
        if name not in checks:
            raise InputError(_UNKNOWN, name=f"{place}{name}")
    return {name: checks[name](f"{place}{name}", value) for name, value in members.items()}


def _object(name: str, value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise InputError(_WRONG, name=name or "the whole file", value=json.dumps(value), wanted="an object")
    return dict(value)


def _text(name: str, value: object) -> str:
    if not isinstance(value, str) or not value.isprintable():
        raise InputError(_WRONG, name=name, value=json.dumps(value), wanted="a text on one line")
    return value


def _name(name: str, value: object) -> str:
    if not _text(name, value).strip():
        raise InputError(_WRONG, name=name, value=json.dumps(value), wanted="a text that is not empty")
    return str(value)


def _flag(name: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise InputError(_WRONG, name=name, value=json.dumps(value), wanted="true or false")
    return value


def _whole_number(least: int, most: int) -> Callable[[str, object], int]:
    def check(name: str, value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise InputError(
                _WRONG, name=name, value=json.dumps(value), wanted=f"a number from {least} to {most}"
            )
        return value

    return check


def _one_of(values: tuple[str, ...]) -> Check:
    def check(name: str, value: object) -> object:
        if value not in values:
            raise InputError(_WRONG, name=name, value=json.dumps(value), wanted=" or ".join(values))
        return value

    return check


def _lead(name: str, value: object) -> float:
    most = ACCESS_LIFETIME / 2
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= most:
        raise InputError(_WRONG, name=name, value=json.dumps(value), wanted=f"a number from 0 to {most:g}")
    return check_refresh_lead(float(value), ACCESS_LIFETIME)


def _key(name: str, value: object) -> str:
    """A part of a path. It is what makes an address unguessable, so no sentence quotes it."""
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,64}", _text(name, value), re.ASCII):
        raise InputError(_FIELD, name=name, problem=_NO_KEY)
    return str(value)


def _if_filled_in(check_value: Callable[[str], str]) -> Check:
    """The check of a form field, for what is filled in: a channel may be stored half set up."""

    def check(name: str, value: object) -> str:
        try:
            return check_value(text) if (text := _text(name, value)) else ""
        except InputError as error:
            raise InputError(_FIELD, name=name, problem=error) from None

    return check


def _list_of(check: Check, most: int | None = None) -> Check:
    def check_all(name: str, value: object) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise InputError(_WRONG, name=name, value=json.dumps(value), wanted="a list")
        if most is not None and len(value) > most:
            raise InputError(_TOO_MANY, name=name, count=len(value), most=most)
        return tuple(check(f"{name}[{at}]", each) for at, each in enumerate(value))

    return check_all


def _if_given(check: Check) -> Check:
    return lambda name, value: None if value is None else check(name, value)


def _channel(name: str, value: object) -> Channel:
    members = _object(name, value)
    for wanted in ("id", "name"):
        if wanted not in members:
            raise InputError(_MISSING, name=f"{name}.{wanted}")
    members.pop("callback_url", None)  # a note that 0.1.0 kept; now a channel has an address of its own
    return Channel(**_checked(f"{name}.", members, _CHANNEL))


def _window(name: str, value: object) -> Mapping[str, str]:
    return {key: _text(f"{name}.{key}", each) for key, each in _object(name, value).items()}


def _shortcuts(name: str, value: object) -> Mapping[str, str]:
    """Whether there is such an action, and whether such keys can be pressed, is seen where they are used."""
    members = _object(name, value)
    if len(members) > _MOST_SHORTCUTS:
        raise InputError(_TOO_MANY, name=name, count=len(members), most=_MOST_SHORTCUTS)
    return {key: _text(f"{name}.{key}", each) for key, each in members.items()}


def _any_text(name: str, value: object) -> str:
    """Also what joins emoji, which is not printable."""
    if not isinstance(value, str):
        raise InputError(_WRONG, name=name, value=json.dumps(value), wanted="a text")
    return value


def _senders(name: str, value: object) -> Mapping[str, Mapping[str, Any]]:
    """Its bot, its first agent, and any number of others."""
    members = _object(name, value)
    if len(members) > _MOST_SENDERS:
        raise InputError(_TOO_MANY, name=name, count=len(members), most=_MOST_SENDERS)
    others = [each for each in members if re.fullmatch(r"agent-[1-9][0-9]{0,8}", each, re.ASCII)]
    return _checked(f"{name}.", members, dict.fromkeys(("agent", "bot", *others), _sender))


def _sender(name: str, value: object) -> Mapping[str, Any]:
    return _checked(f"{name}.", _object(name, value), _SENDER)


def _longest_wait(name: str, value: object) -> float:
    """Seconds to wait for an answer."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise InputError(_WRONG, name=name, value=json.dumps(value), wanted="a number")
    try:
        return check_longest_wait(float(value))
    except InputError as error:
        raise InputError(_FIELD, name=name, problem=error) from None


def _expectations(name: str, value: object) -> Expectations:
    return Expectations(**_checked(f"{name}.", _object(name, value), _EXPECTATIONS))


def _network(name: str, value: object) -> Network:
    return Network(**_checked(f"{name}.", _object(name, value), _NETWORK))


_NETWORK: Mapping[str, Check] = {
    "proxy": _if_filled_in(check_proxy),
    "ca_file": _if_filled_in(check_pem_path),
    "client_certificate": _if_filled_in(check_pem_path),
}
_EXPECTATIONS: Mapping[str, Check] = {
    "accepted": _if_filled_in(check_statuses),
    "refused": _if_filled_in(check_statuses),
    "within": _longest_wait,
    "switched_off": _list_of(_name),
}
_SENDER: Mapping[str, Check] = {
    "sender_id": _whole_number(-(1 << 63), (1 << 63) - 1),
    "sender_username": _any_text,
    "sender_display_name": _any_text,
    "sender_avatar": _any_text,
    "sender_email": _any_text,
    "sender_type": _any_text,
    "is_bot": _flag,
}
_SETTINGS: Mapping[str, Check] = {
    "channels": _list_of(_channel),
    "current": _text,
    "theme": _one_of(THEMES),
    "density": _one_of(DENSITIES),
    "text_size": _whole_number(*TEXT_SIZES),
    "language": _one_of(LANGUAGES),
    "send_on_enter": _flag,
    "sandbox_port": _whole_number(0, 65535),
    "agent_url": _if_filled_in(check_callback_url),
    "senders": _senders,
    "canned_replies": _if_given(_list_of(_any_text, MOST_REPLIES)),
    "receiver_port": _whole_number(0, 65535),
    "public_address": _if_filled_in(check_public_address),
    "journal_limit": _whole_number(0, 1_000_000),
    "notify": _list_of(_one_of(NOTIFIED), len(NOTIFIED)),
    "tray": _flag,
    "shortcuts": _shortcuts,
    "recent": _list_of(_text, _MOST_RECENT),
    "window": _window,
}
_CHANNEL: Mapping[str, Check] = {
    "id": _name,
    "name": _name,
    "base_url": _if_filled_in(check_base_url),
    "account_name": _if_filled_in(check_account_name),
    "channel_uuid": _if_filled_in(check_channel_uuid),
    "colour": _one_of(COLOURS),
    "production": _flag,
    "auto_refresh": _flag,
    "refresh_lead": _lead,
    "switched_on": _flag,
    "callback_key": _key,
    "on_mismatch": _one_of(ON_MISMATCH),
    "chair_url": _if_filled_in(check_callback_url),
    "expectations": _expectations,
    "forwards": _flag,
    "forward_url": _if_filled_in(check_callback_url),
    "forward_signs": _flag,
    "network": _network,
}
_EMPTY = QT_TRANSLATE_NOOP("model", "it is empty")
_TOO_LARGE = QT_TRANSLATE_NOOP("model", "it is too large for settings")
_NEWER = QT_TRANSLATE_NOOP("model", "its version is {version}, and this kitdesk knows {known}")
_UNKNOWN = QT_TRANSLATE_NOOP("model", "{name} is not known")
_MISSING = QT_TRANSLATE_NOOP("model", "{name} is missing")
_WRONG = QT_TRANSLATE_NOOP("model", "{name} is {value} instead of {wanted}")
_FIELD = QT_TRANSLATE_NOOP("model", "{name} does not fit: {problem}")
_NO_KEY = QT_TRANSLATE_NOOP("model", "it is no part of an address")
_TOO_MANY = QT_TRANSLATE_NOOP("model", "{name} has {count} entries, and {most} is the most")
_SAME_ID = QT_TRANSLATE_NOOP("model", "two channels have the same id")
