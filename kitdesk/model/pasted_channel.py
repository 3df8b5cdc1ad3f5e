"""Whatever an administrator may have in the clipboard, read as fields of a channel."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kitdesk.model.channel import bare, check_base_url, check_channel_uuid, one_line
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


def read_channel_link(text: str) -> tuple[str, str]:
    """Base URL and channel UUID from the link that Kit's *Channel UUID* field shows. Raises `InputError`."""
    value = one_line(text, _CHANNEL_LINK)
    host, slash, tail = value.removesuffix("/").rpartition("/")
    if not slash or "://" not in host:
        raise InputError(_CHANNEL_LINK, value=value)
    return check_base_url(host), check_channel_uuid(tail)


def read_env(text: str) -> Mapping[str, str]:
    """The fields that a pasted ``.env`` of the vendor's samples fills, by the names used here.

    ``KIT_SALT``, kitdesk's own name for the salt, is taken as well. Raises `InputError` when none is in it.
    """
    found: dict[str, str] = {}
    for line in bare(text).splitlines():
        match = _ENV_LINE.fullmatch(line)
        if match and match["name"] in ENV_NAMES:
            found[ENV_NAMES[match["name"]]] = _unquoted(match["value"])
    if not found:
        raise InputError(_ENV, names=", ".join(ENV_NAMES))
    return found


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


def _unquoted(value: str) -> str:
    value = value.strip()
    quote = value[:1]
    if quote in ("'", '"') and quote in value[1:]:
        return value[1 : value.index(quote, 1)]
    return re.split(r"\s#", value, maxsplit=1)[0].rstrip()


ENV_NAMES = {
    "KIT_IM_API_URL": "base_url",
    "KIT_ACCOUNT_NAME": "account_name",
    "KIT_API_TOKEN": "api_token",
    "KIT_CHANNEL_UUID": "channel_uuid",
    "KIT_SALT": "salt",
}
_ENV_LINE = re.compile(r"\s*(?:export\s+)?(?P<name>[A-Z_]+)\s*=(?P<value>.*)")
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
_CHANNEL_LINK = QT_TRANSLATE_NOOP(
    "model",
    "“{value}” is no channel link. It looks like https://kit-im-eu.voximplant.com/ and the channel UUID.",
)
_ENV = QT_TRANSLATE_NOOP("model", "None of {names} is in the pasted text. Copy the lines of the .env file.")
