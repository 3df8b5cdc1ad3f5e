"""The words of the protocol, and its bodies as values, which are loaded with the first that is asked for.

The values need pydantic: 11 MB and a tenth of a second. What the window imports before anybody has written or
received anything imports this module therefore, not names from it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

FILE_TYPES = ("photo", "audio", "video", "document")
"""The payload types that have a file. [documented]"""
PAYLOAD_TYPES = (*FILE_TYPES, "location", "contact")
"""All there are in the OpenAPI; the prose page lists only those with a file. [documented]"""
CLOSE_REASONS = ("CLOSED_BY_AGENT", "CLOSED_BY_BOT", "CLOSED_BY_CLIENT_TIMEOUT", "CLOSED_BY_UNKNOWN_REASON")
"""Why a conversation was closed. [documented] Another is kept and shown."""

if TYPE_CHECKING:
    from kitdesk.model.wire_values import *  # noqa: F403 (all of them, by their own names)
else:

    def __getattr__(name: str) -> object:
        if name.startswith("__"):  # what Python itself asks of a module that is imported
            raise AttributeError(name)
        return getattr(import_module("kitdesk.model.wire_values"), name)
