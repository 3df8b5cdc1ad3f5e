"""What a person reads of a body, in the words of the wire: who sent it, what is attached, why it closed."""

from __future__ import annotations

from collections.abc import Mapping

from kitdesk.desk.writing.drafting import PAYLOAD, member


def sender(value: object) -> str:
    """Who answered, empty where nobody is named."""
    said = member(value, ("event_data", "sender_data"))
    found = (member(said, (name,)) for name in ("sender_display_name", "sender_username", "sender_id"))
    return str(next(filter(None, found), ""))


def closing(value: object) -> str:
    """Why the conversation was closed, empty where it was not."""
    reason = member(value, ("event_data", "close_reason"))
    return f"Conversation closed: {reason}" if reason else ""


def attachments(value: object) -> list[str]:
    """Each by its kind and its address or, without one, by what it is called."""
    items = member(value, PAYLOAD)
    return (
        [_attachment(item) for item in items if isinstance(item, Mapping)] if isinstance(items, list) else []
    )


def _attachment(item: Mapping[str, object]) -> str:
    found = (item.get(name) for name in ("file_url", "address", "number", "name", "file_name"))
    where = next(filter(None, found), "")
    if not where and item.get("latitude") is not None:
        where = f"{item['latitude']}, {item.get('longitude')}"
    return f"{item.get('type') or 'attachment'}: {where}"
