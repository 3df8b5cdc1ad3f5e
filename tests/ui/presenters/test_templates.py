"""Templates in the real window: filled in before one's eyes, inserted, edited."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTextEdit

from kitdesk.model.states import State
from kitdesk.store.named_texts import NamedTexts
from kitdesk.ui.dialogs.saved import SavedDialog
from tests.support.workplace import Workplace, at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def keep(home: Path, name: str, **template: object) -> None:
    NamedTexts(home / "templates").save(name, json.dumps(template))


def preview(work: Workplace) -> str:
    return work.pilot.find("templates.preview", QTextEdit).toPlainText()


async def test_what_is_seen_in_the_preview_is_inserted_and_goes_out(home: Path) -> None:
    photo = {"type": "photo", "file_url": "https://example.com/{{uuid:a}}.jpg"}
    keep(home, "order", text="I am {{client_data.client_display_name}}, {{uuid:a}}", payload=[photo])
    async with at_work(home) as work:
        work.type("> ")
        work.pilot.click("composer.templates")
        said = preview(work).splitlines()[0]
        assert said.startswith("I am Guest")
        assert "{{uuid:a}} → " in preview(work)
        work.pilot.click("templates.insert")
        assert work.written() == f"> {said}"
        work.press_ctrl_enter()
        event = await work.until_shown(f"> {said}", State.SENT)
        assert said.split()[-1] in json.loads(event.body)["event_data"]["message"]["payload"][0]["file_url"]
        work.pilot.click("composer.templates")
        assert preview(work).splitlines()[0] != said
        work.pilot.find("templates", SavedDialog).reject()


async def test_what_is_not_known_is_told_before_and_after(home: Path) -> None:
    keep(home, "odd", text="{{street}}")
    async with at_work(home) as work:
        work.pilot.click("composer.templates")
        assert "! {{street}} is not known" in preview(work)
        work.pilot.click("templates.insert")
        assert work.written() == "{{street}}"
        told = "{{street}} goes out as it stands"
        await work.pilot.until(lambda: told in work.label("composer.status"), "the flaw")


async def test_variables_that_were_typed_are_filled_in_on_demand(home: Path) -> None:
    async with at_work(home) as work:
        work.type("{{client_id}}")
        action = work.pilot.find("composer.status_action", QPushButton)
        await work.pilot.until(lambda: action.text() == "Fill in", "the remedy")
        work.pilot.click("composer.status_action")
        assert work.written() == work.window.composer.message.client_data["client_id"]


async def test_a_template_is_edited_as_it_stands_and_saved_under_its_name(home: Path) -> None:
    keep(home, "order", text="{{client_id}}")
    async with at_work(home) as work:
        work.pilot.click("composer.templates")
        work.pilot.click("templates.edit")
        assert work.written() == "{{client_id}}"
        work.type("!")
        work.window.composer.save_template_wanted.emit()
        assert work.pilot.find("name.name", QLineEdit).text() == "order"
        work.pilot.click("name.save")
    assert json.loads((home / "templates" / "order.json").read_text()) == {"text": "{{client_id}}!"}


async def test_a_file_that_is_no_template_says_why_and_cannot_be_inserted(home: Path) -> None:
    NamedTexts(home / "templates").save("odd", '{"text": 5}')
    async with at_work(home) as work:
        work.pilot.click("composer.templates")
        assert "no template: The template's text is not text" in preview(work)
        assert not work.pilot.find("templates.insert", QPushButton).isEnabled()
        assert not work.pilot.find("templates.save", QPushButton).isEnabled()
        work.pilot.find("templates", SavedDialog).reject()


async def test_the_variables_are_told_where_one_looks_for_a_template(home: Path) -> None:
    async with at_work(home) as work:
        work.pilot.click("composer.templates")
        assert "{{client_data.location.city}}" in work.label("templates.note")
