"""The fields of a channel that a login to it holds."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qsl, urlsplit

_LOGIN = "/api/v3/botService/login"
_QUERY = {"domain": "account_name", "access_token": "api_token"}


def login_fields(url: str, form: Mapping[str, str]) -> dict[str, str]:
    """Fields by their names in `Channel` and `Credentials`, as far as they are written out; none of another
    request.
    """
    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
    except ValueError:
        return {}
    if not parts.path.rstrip("/").endswith(_LOGIN):
        return {}
    query = {_QUERY[name]: value for name, value in parse_qsl(parts.query) if name in _QUERY}
    fields = {"base_url": f"{parts.scheme}://{parts.netloc}"} if parts.netloc else {}
    fields |= query | {name: form[name] for name in ("channel_uuid",) if form.get(name)}
    return {name: value for name, value in fields.items() if "{{" not in value}
