"""Secrets that are well-formed, but look like something else that Kit's screens offer to copy."""

from __future__ import annotations

import re

from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence


def api_token_hint(token: Secret) -> Sentence | None:
    """What an API token may be instead, or None. It may be right all the same: its form is unpublished."""
    value = token.reveal()
    if re.fullmatch(r"eyJ[\w-]+\.[\w-]+\.[\w-]*", value, re.ASCII):
        return sentence(_ACCESS_TOKEN)
    if re.fullmatch(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", value, re.ASCII):
        return sentence(_TOKEN_ID)
    return None


def salt_hint(credentials: Credentials) -> Sentence | None:
    """What a security salt may be instead, or None."""
    if credentials.salt and credentials.salt == credentials.api_token:
        return sentence(_SAME)
    return None


_ACCESS_TOKEN = QT_TRANSLATE_NOOP(
    "model", "This looks like an access token, which lives 15 minutes. Check that it is the API token."
)
_TOKEN_ID = QT_TRANSLATE_NOOP(
    "model",
    "This looks like a UUID. Check that it is the API token and not its token ID or the channel UUID.",
)
_SAME = QT_TRANSLATE_NOOP(
    "model", "This is the API token again. The security salt stands in the channel's settings."
)
