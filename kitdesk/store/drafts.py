"""What is written and not sent yet: one JSON file with the drafts of all customers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from kitdesk.model.errors import DraftsDamaged, FileFault, InputError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.model.strict_json import read_json
from kitdesk.store.files import damage_of, read_bounded, reason_of, sync_folder, write_whole

Whose = tuple[str, str]
"""A channel's id and a client_id: the same customer may write on two channels."""
Drafts = Mapping[Whose, str]
"""The JSON text of each one's message, the newest at the end."""

VERSION = 1
MOST = 200
MAX_SIZE = 4 << 20
"""Bytes."""


def read(path: Path) -> tuple[dict[Whose, str], DraftsDamaged | None]:
    """The drafts; none when there is no file, or none that can be used.

    In the last case it was kept aside, and the error to show says where. Raises `FileFault`.
    """
    try:
        return _parse(read_bounded(path, MAX_SIZE, _TOO_LARGE)), None
    except FileNotFoundError:
        return {}, None
    except OSError as error:
        raise FileFault(str(path), reason_of(error)) from None
    except InputError as error:
        return {}, DraftsDamaged(*damage_of(path, error))


def write(path: Path, drafts: Drafts) -> None:
    """Keep *drafts*, the newest of them where there are too many. Raises `FileFault`."""
    if drafts:
        write_whole(path, _file_of(drafts))
        return
    try:
        path.unlink(missing_ok=True)
        sync_folder(path.parent)
    except OSError as error:
        raise FileFault(str(path), reason_of(error)) from None


def _file_of(drafts: Drafts) -> bytes:
    lines: list[str] = []
    room = MAX_SIZE - 100
    for (channel_id, client_id), text in reversed(list(drafts.items())):
        line = json.dumps({"channel": channel_id, "client_id": client_id, "text": text})
        room -= len(line) + 2
        if room < 0 or len(lines) == MOST:
            break
        lines.append(line)
    inner = ",\n".join(reversed(lines))
    return f'{{"version": {VERSION}, "drafts": [\n{inner}\n]}}\n'.encode()


def _parse(data: bytes) -> dict[Whose, str]:
    """The drafts in a file's contents. Raises `InputError`."""
    match read_json(data):
        case {"version": 1, "drafts": list(drafts)}:
            return dict(_draft(draft) for draft in drafts)
    raise InputError(_WRONG)


def _draft(value: object) -> tuple[Whose, str]:
    match value:
        case {"channel": str(channel_id), "client_id": str(client_id), "text": str(text)}:
            return (channel_id, client_id), text
    raise InputError(_WRONG)


_TOO_LARGE = QT_TRANSLATE_NOOP("model", "it is too large for unsent messages")
_WRONG = QT_TRANSLATE_NOOP("model", "it holds something else than unsent messages")
