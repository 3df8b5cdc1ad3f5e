from __future__ import annotations

import ast

from kitdesk.desk.copies import recipe
from kitdesk.desk.copies.python import python
from kitdesk.model.channel import Channel
from kitdesk.model.timeline import Exchange

CHANNEL = Channel("c", "c", "https://kit.example", "acme", "uuid")


def test_only_what_is_needed_is_imported() -> None:
    assert python(recipe.event(CHANNEL, b"{}")).startswith("import os\n\nimport httpx\n\n\ndef log_in():\n")
    exchange = Exchange("callback", 0.0, "POST", "https://mine.example/hook", (), b"{}")
    assert python(recipe.recipe_of(exchange)).startswith("import httpx\n\nanswer = httpx.request(\n")


def test_what_can_be_read_is_left_to_be_read() -> None:
    copy = python(recipe.event(CHANNEL, '{"text": "“Ж” 🎉"}'.encode()))
    ast.parse(copy)
    assert """content='{"text": "“Ж” 🎉"}'.encode(),""" in copy
    assert "('Authorization', 'Bearer ' + access_token)," in copy
