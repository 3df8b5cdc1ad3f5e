"""The forms in which a call can be copied, by the names people use."""

from __future__ import annotations

from enum import StrEnum

from kitdesk.desk.copies import recipe
from kitdesk.desk.copies.curl import curl
from kitdesk.desk.copies.javascript import javascript
from kitdesk.desk.copies.php import php
from kitdesk.desk.copies.python import python
from kitdesk.desk.copies.raw import raw_http
from kitdesk.model.channel import Channel
from kitdesk.model.timeline import Exchange


class Form(StrEnum):
    """Each but the last is a program that runs as it is: secrets come from environment variables."""

    CURL = "cURL"
    PYTHON = "Python (httpx)"
    PHP = "PHP"
    JAVASCRIPT = "JavaScript (fetch)"
    RAW = "raw HTTP"


def copy_exchange(form: Form, exchange: Exchange) -> str:
    """The request of an exchange once more. Raises `InputError` where the form cannot hold it."""
    return _WRITERS[form](recipe.recipe_of(exchange))


def copy_event(form: Form, channel: Channel, body: bytes) -> str:
    """An event with this body, sent to this channel. Raises `InputError`."""
    return _WRITERS[form](recipe.event(channel, body))


_WRITERS = {
    Form.CURL: curl,
    Form.PYTHON: python,
    Form.PHP: php,
    Form.JAVASCRIPT: javascript,
    Form.RAW: raw_http,
}
