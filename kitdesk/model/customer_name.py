"""What a customer is called, as far as an event says."""

from __future__ import annotations

from kitdesk.model.errors import NotJson
from kitdesk.model.strict_json import read_json


def customer_name(body: bytes) -> str:
    """The ``client_display_name`` that a body states, empty if it states none."""
    if b'"client_display_name"' not in body:
        return ""
    try:
        match read_json(body):
            case {"client_data": {"client_display_name": str(name)}}:
                return name
    except NotJson:
        pass
    return ""
