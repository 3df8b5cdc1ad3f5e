"""What a sandbox is called when nobody says otherwise; light to import."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kitdesk.model.secret import Secret

DOMAIN = "sandbox"
API_TOKEN = Secret("sandbox-api-token")
CHANNEL_UUID = "00000000-0000-4000-8000-00000000c0de"
SALT = Secret("sandbox-salt")

SENDERS: Mapping[str, Mapping[str, Any]] = {
    "agent": {
        "sender_id": 101,
        "sender_username": "maria",
        "sender_display_name": "Maria K.",
        "sender_email": "maria@example.com",
        "sender_type": "agent",
        "is_bot": False,
    },
    "agent-2": {
        "sender_id": 102,
        "sender_username": "jonas",
        "sender_display_name": "Jonas W.",
        "sender_email": "jonas@example.com",
        "sender_type": "agent",
        "is_bot": False,
    },
    "bot": {
        "sender_id": 7,
        "sender_username": "helper",
        "sender_display_name": "Helper",
        "sender_type": "bot",
        "is_bot": True,
    },
}
"""The ``sender_data`` of who answers: two agents, so that one can transfer to the other, and a bot."""

CANNED_REPLIES = (
    "Hello, how can I help you?",
    "One moment please, I am looking into it.",
    "Could you tell me your order number?",
    "Thank you for your patience. It is done now.",
    "Is there anything else I can do for you?",
)
