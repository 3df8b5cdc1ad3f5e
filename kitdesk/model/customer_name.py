"""What a customer is called, as far as an event says."""

from __future__ import annotations

from kitdesk.model.strict_json import json_or_none


def customer_name(body: bytes) -> str:
    """The ``client_display_name`` that a body states, empty if it states none."""
    if b'"client_display_name"' not in body:
        return ""
    match json_or_none(body):
        case {"client_data": {"client_display_name": str(name)}}:
            return name
    return ""
