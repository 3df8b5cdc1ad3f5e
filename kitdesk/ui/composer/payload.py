"""How the six attachment types are called on screen."""

from __future__ import annotations

from collections.abc import Mapping

from kitdesk.ui.text import translate

PAYLOAD_TYPES = ("photo", "audio", "video", "document", "location", "contact")
"""In the order of the menu. The schema's own list needs pydantic, which the first frame does not load."""


def kind_name(kind: str) -> str:
    """A type's name in the language of the window; an unknown one as it is."""
    names = {
        "photo": translate("payload", "photo"),
        "audio": translate("payload", "audio"),
        "video": translate("payload", "video"),
        "document": translate("payload", "document"),
        "location": translate("payload", "location"),
        "contact": translate("payload", "contact"),
    }
    return names.get(kind, kind)


def item_kind(item: object) -> str:
    """The type of a payload item, empty where it is none of Kit's: the form cannot edit those."""
    kind = item.get("type") if isinstance(item, Mapping) else None
    return kind if isinstance(kind, str) and kind in PAYLOAD_TYPES else ""


def item_title(item: object) -> str:
    """An attachment in a few words, as on its chip: ``photo · parcel.jpg``."""
    kind = item_kind(item)
    if not kind or not isinstance(item, Mapping):
        return translate("payload", "unknown attachment")
    words = [item.get(name) for name in ("file_name", "file_url", "address", "name", "number")]
    place = [str(item[name]) for name in ("latitude", "longitude") if item.get(name) is not None]
    said = next((str(word) for word in words if word), ", ".join(place))
    return f"{kind_name(kind)} · {said}" if said else kind_name(kind)
