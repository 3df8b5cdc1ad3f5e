"""Whatever an administrator may have in the clipboard, read as fields of a channel."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kitdesk.model.channel import ENV_NAMES, check_base_url, check_channel_uuid, read_channel_link, read_env
from kitdesk.model.errors import InputError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.model.strict_json import read_json

MAX_CHARACTERS = 100_000


def read_pasted(text: str) -> Mapping[str, str]:
    """The fields that *text* fills, by their names in `Channel` and `Credentials`. Raises `InputError`.

    Read are a channel link, a base URL, a bare channel UUID, the vendor's ``.env`` and a Postman environment.
    """
    if len(text) > MAX_CHARACTERS:
        raise InputError(_TOO_LONG, count=f"{len(text):,}")
    text = text.strip("\ufeff\u200b \t\r\n\u00a0")
    if re.match(r"\{\s*\"", text):
        return _postman(read_json(text))
    if "=" in text:
        return read_env(text)
    return _one_value(text)


def _one_value(text: str) -> Mapping[str, str]:
    if "/" in text.removeprefix("https://").removeprefix("http://").rstrip("/"):
        base_url, channel_uuid = read_channel_link(text if "://" in text else f"https://{text}")
        return {"base_url": base_url, "channel_uuid": channel_uuid}
    for name, check in (("channel_uuid", check_channel_uuid), ("base_url", check_base_url)):
        if name == "channel_uuid" or "." in text or "://" in text:
            try:
                return {name: check(text)}
            except InputError:
                continue
    raise InputError(_NOTHING)


def _postman(environment: object) -> Mapping[str, str]:
    """A Postman environment's variables, named as in the ``.env`` or as the fields, in any letter case."""
    values = environment.get("values") if isinstance(environment, dict) else None
    names = {name.lower(): field for name, field in ENV_NAMES.items()} | {
        name: name for name in ENV_NAMES.values()
    }
    found = {
        names[str(item.get("key")).lower()]: item["value"]
        for item in (values if isinstance(values, list) else [])
        if isinstance(item, dict)
        and str(item.get("key")).lower() in names
        and isinstance(item.get("value"), str)
    }
    if not found:
        raise InputError(_POSTMAN, names=", ".join(ENV_NAMES))
    return found


_TOO_LONG = QT_TRANSLATE_NOOP(
    "model",
    "The clipboard holds {count} characters, too many for a channel. "
    "Copy the channel link or the .env alone.",
)
_NOTHING = QT_TRANSLATE_NOOP(
    "model",
    "The clipboard holds no channel link, no .env and no Postman environment. Copy the link from the "
    "Channel UUID field in Setup > Conversations > Channels.",
)
_POSTMAN = QT_TRANSLATE_NOOP(
    "model",
    "This JSON is no Postman environment with any of {names}. Export the environment that holds them.",
)
