"""What is set up and how the window was left: one JSON file, without secrets."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
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
)
from kitdesk.model.errors import FileFault, InputError, SettingsDamaged
from kitdesk.model.expectations import LONGEST_WAIT, SHORTEST_WAIT, Expectations, check_statuses
from kitdesk.model.network import Network, check_pem_path, check_proxy
from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.model.strict_json import read_json
from kitdesk.model.token import ACCESS_LIFETIME
from kitdesk.store.files import damage_of, read_bounded, reason_of, write_whole
from kitdesk.store.looks import DENSITIES, LANGUAGES, MAX_SIZE, TEXT_SIZE, TEXT_SIZES, THEMES, read_looks
from kitdesk.store.members import (
    Check,
    any_text,
    checked,
    filled_line,
    flag,
    if_filled_in,
    if_given,
    json_object,
    line,
    list_of,
    made_of,
    misfit,
    named,
    number,
    one_of,
    whole_number,
)

VERSION = 1
NOTIFIED = ("message", "closing", "failure")
MOST_REPLIES = 100
_MOST_SENDERS = 50
_MOST_RECENT = 20
_MOST_SHORTCUTS = 1_000


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
    text_size: int = TEXT_SIZE
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

    In the last case they have the looks that the first frame has; the file was kept aside, and the error to
    show says where. Raises `FileFault` when the file is not accessible, or cannot be moved out of the way.
    """
    try:
        return _parse(read_bounded(path, MAX_SIZE, _TOO_LARGE)), None
    except FileNotFoundError:
        return Settings(), None
    except OSError as error:
        raise FileFault(str(path), reason_of(error)) from None
    except InputError as error:
        label = "newer" if isinstance(error, _Newer) else "damaged"
        fresh = _with_looks(path)  # before it is moved
        return fresh, SettingsDamaged(*damage_of(path, error, label))


def save(path: Path, settings: Settings) -> None:
    """Write *settings*, whole or not at all. Raises `FileFault`, or `InputError` for what `load` refuses."""
    data = _written(settings)
    _parse(data)
    write_whole(path, data)


def _with_looks(path: Path) -> Settings:
    """Fresh ones with the looks of the file *path*, all else of which cannot be used."""
    looks = read_looks(path)
    return Settings(
        theme=looks.theme, density=looks.density, text_size=looks.text_size, language=looks.language
    )


class _Newer(InputError):
    """Written by a kitdesk that knows more than this one."""


def _written(settings: Settings) -> bytes:
    return json.dumps({"version": VERSION} | asdict(settings), indent=2).encode()


def _parse(data: bytes) -> Settings:
    """The settings of a file's contents. Raises `InputError` naming the first member that does not fit."""
    if not data:
        raise InputError(_EMPTY)
    members = json_object("", read_json(data))
    version = whole_number(1, 1 << 31)("version", members.pop("version", None))
    if version > VERSION:
        raise _Newer(_NEWER, version=version, known=VERSION)
    known = checked("", members, _SETTINGS)
    channels = known.get("channels") or Settings.channels
    if len({channel.id for channel in channels}) < len(channels):
        raise InputError(_SAME_ID)
    return Settings(**known | {"channels": channels})


def _key(name: str, value: object) -> str:
    """A part of a path. It is what makes an address unguessable, so no sentence quotes it."""
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,64}", line(name, value), re.ASCII):
        raise misfit(name, _NO_KEY)
    return str(value)


def _channel(name: str, value: object) -> Channel:
    members = json_object(name, value)
    for wanted in ("id", "name"):
        if wanted not in members:
            raise InputError(_MISSING, name=f"{name}.{wanted}")
    members.pop("callback_url", None)  # a note that 0.1.0 kept; now a channel has an address of its own
    return Channel(**checked(f"{name}.", members, _CHANNEL))


_NETWORK: Mapping[str, Check] = {
    "proxy": if_filled_in(check_proxy),
    "ca_file": if_filled_in(check_pem_path),
    "client_certificate": if_filled_in(check_pem_path),
}
_EXPECTATIONS: Mapping[str, Check] = {
    "accepted": if_filled_in(check_statuses),
    "refused": if_filled_in(check_statuses),
    "within": number(SHORTEST_WAIT, LONGEST_WAIT),
    "switched_off": list_of(filled_line),
}
_SENDER_NAME = re.compile(r"agent|bot|agent-[1-9][0-9]{0,8}", re.ASCII)
"""Its first agent, its bot, and any of the others."""
_SENDER: Mapping[str, Check] = {
    "sender_id": whole_number(-(1 << 63), (1 << 63) - 1),
    "sender_username": any_text,
    "sender_display_name": any_text,
    "sender_avatar": any_text,
    "sender_email": any_text,
    "sender_type": any_text,
    "is_bot": flag,
}
_SETTINGS: Mapping[str, Check] = {
    "channels": list_of(_channel),
    "current": line,
    "theme": one_of(THEMES),
    "density": one_of(DENSITIES),
    "text_size": whole_number(*TEXT_SIZES),
    "language": one_of(LANGUAGES),
    "send_on_enter": flag,
    "sandbox_port": whole_number(0, 65535),
    "agent_url": if_filled_in(check_callback_url),
    "senders": named(made_of(dict, _SENDER), _MOST_SENDERS, _SENDER_NAME.fullmatch),
    "canned_replies": if_given(list_of(any_text, MOST_REPLIES)),
    "receiver_port": whole_number(0, 65535),
    "public_address": if_filled_in(check_public_address),
    "journal_limit": whole_number(0, 1_000_000),
    "notify": list_of(one_of(NOTIFIED), len(NOTIFIED)),
    "tray": flag,
    "shortcuts": named(line, _MOST_SHORTCUTS),
    "recent": list_of(line, _MOST_RECENT),
    "window": named(line),
}
_CHANNEL: Mapping[str, Check] = {
    "id": filled_line,
    "name": filled_line,
    "base_url": if_filled_in(check_base_url),
    "account_name": if_filled_in(check_account_name),
    "channel_uuid": if_filled_in(check_channel_uuid),
    "colour": one_of(COLOURS),
    "production": flag,
    "auto_refresh": flag,
    "refresh_lead": number(0, ACCESS_LIFETIME / 2),
    "switched_on": flag,
    "callback_key": _key,
    "on_mismatch": one_of(ON_MISMATCH),
    "chair_url": if_filled_in(check_callback_url),
    "expectations": made_of(Expectations, _EXPECTATIONS),
    "forwards": flag,
    "forward_url": if_filled_in(check_callback_url),
    "forward_signs": flag,
    "network": made_of(Network, _NETWORK),
}
_EMPTY = QT_TRANSLATE_NOOP("model", "it is empty")
_TOO_LARGE = QT_TRANSLATE_NOOP("model", "it is too large for settings")
_NEWER = QT_TRANSLATE_NOOP("model", "its version is {version}, and this kitdesk knows {known}")
_MISSING = QT_TRANSLATE_NOOP("model", "{name} is missing")
_NO_KEY = QT_TRANSLATE_NOOP("model", "it is no part of an address")
_SAME_ID = QT_TRANSLATE_NOOP("model", "two channels have the same id")
