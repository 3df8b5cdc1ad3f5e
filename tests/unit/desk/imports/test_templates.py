from __future__ import annotations

import json
from pathlib import Path

import pytest

from kitdesk.desk.imports.found import Draft
from kitdesk.desk.imports.templates import keep_as_templates
from kitdesk.desk.writing.templates import read_template
from kitdesk.store.named_texts import NamedTexts
from tests.support.conversations import HOSTILE


def draft(text: str, name: str = "", **message: object) -> Draft:
    return Draft(json.dumps({"event_data": {"message": {"text": text, **message}}}), name)


def names(templates: NamedTexts) -> list[str]:
    return [each.name for each in templates.read()[0]]


def test_what_a_message_says_is_kept_under_its_name(tmp_path: Path) -> None:
    templates = NamedTexts(tmp_path)
    items = [{"type": "photo", "file_url": "https://example.com/a.png"}]
    assert keep_as_templates([draft("Hello {{now}}", "Messages / Hello?", payload=items)], templates) == 1
    [kept] = templates.read()[0]
    assert kept.name == "Messages Hello"
    assert read_template(kept.text).text == "Hello {{now}}"
    assert read_template(kept.text).payload == items


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    templates = NamedTexts(tmp_path)
    assert (
        keep_as_templates([draft("one", "Same"), draft("two", "same"), draft("three", "Same")], templates)
        == 3
    )
    assert names(templates) == ["Same", "same 2", "Same 3"]


def test_without_a_name_it_is_called_by_what_it_says(tmp_path: Path) -> None:
    templates = NamedTexts(tmp_path)
    assert keep_as_templates([draft("Where is my order?")], templates) == 1
    assert names(templates) == ["Where is my order"]


def test_what_says_nothing_or_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    templates = NamedTexts(tmp_path)
    assert keep_as_templates([draft(""), Draft("{oops"), Draft("[]")], templates) == 0
    assert names(templates) == []


@pytest.mark.parametrize("text", [*HOSTILE, "con", "..", "a/../../b", ".hidden", "x" * 300, "\u202e"])
def test_any_name_becomes_one_that_a_file_can_have(text: str, tmp_path: Path) -> None:
    templates = NamedTexts(tmp_path)
    assert keep_as_templates([draft("said", text)], templates) == 1
    assert [each.parent for each in tmp_path.rglob("*.json")] == [tmp_path]
