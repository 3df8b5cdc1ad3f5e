"""What a sandbox is called when nobody says otherwise; light to import."""

from __future__ import annotations

from kitdesk.model.secret import Secret

DOMAIN = "sandbox"
API_TOKEN = Secret("sandbox-api-token")
CHANNEL_UUID = "00000000-0000-4000-8000-00000000c0de"
SALT = Secret("sandbox-salt")
