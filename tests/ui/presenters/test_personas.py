"""Personas in the real window: saved, written as, applied."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton, QTextEdit

from kitdesk.model.states import State
from kitdesk.store.named_texts import NamedTexts
from kitdesk.ui.dialogs.saved import SavedDialog
from tests.support.timeline_values import an_event
from tests.support.workplace import Workplace, at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


PIXEL = {"type": "mobile", "model": "Pixel"}


def keep(home: Path, name: str, **members: object) -> None:
    NamedTexts(home / "personas").save(name, json.dumps(members))


def whom(work: Workplace) -> dict[str, Any]:
    return dict(work.window.composer.message.client_data)


def open_personas(work: Workplace) -> None:
    work.window.customers.personas_requested.emit()


async def test_a_persona_without_an_id_is_a_new_customer_each_time(home: Path) -> None:
    keep(home, "Pixel", client_display_name="Anna", device=PIXEL)
    async with at_work(home) as work:
        seen = {whom(work)["client_id"]}
        for _ in range(2):
            open_personas(work)
            work.pilot.click("personas.write")
            await work.pilot.until(lambda: whom(work)["client_id"] not in seen, "a new customer")
            seen.add(whom(work)["client_id"])
            await work.pilot.until(lambda: whom(work).get("device") == PIXEL, "their device")
            assert work.window.conversation._name.text() == "Anna"
        work.type("Hello")
        work.press_ctrl_enter()
        event = await work.until_shown("Hello", State.SENT)
        assert json.loads(event.body)["client_data"] == whom(work)


async def test_a_persona_with_an_id_is_that_very_customer(home: Path) -> None:
    keep(home, "Anna", client_id="anna", client_phone="7916")
    async with at_work(home) as work:
        await work.desk.journal.add_event(an_event(1, client_id="anna", state=State.SENT))
        open_personas(work)
        assert work.pilot.find("personas.write", QPushButton).text() == "Write as this one"
        work.pilot.click("personas.write")
        await work.pilot.until(lambda: whom(work) == {"client_id": "anna", "client_phone": "7916"}, "Anna")
        assert work.shown() == [("Hello 1", State.SENT)]


async def test_a_persona_is_applied_to_the_present_customer_and_outlives_the_window(home: Path) -> None:
    keep(home, "Pixel", client_id="anna", device=PIXEL)
    async with at_work(home) as work:
        before = whom(work)
        open_personas(work)
        assert "device.model\nPixel" in work.pilot.find("personas.preview", QTextEdit).toPlainText()
        work.pilot.click("personas.apply")
        assert whom(work) == before | {"device": PIXEL}
    async with at_work(home) as work:
        assert whom(work) == before | {"device": PIXEL}


async def test_the_present_customer_is_saved_with_the_parts_that_were_chosen(home: Path) -> None:
    async with at_work(home) as work:
        work.window.composer.message.change_client_data(
            {"client_id": "ben", "client_phone": "7", "device": PIXEL}
        )
        open_personas(work)
        work.pilot.click("personas.save")
        assert work.pilot.find("persona.client_id", QCheckBox).isChecked()
        work.pilot.find("persona.about", QCheckBox).setChecked(False)
        work.pilot.click("name.save")
        work.pilot.find("personas", SavedDialog).reject()
    kept = json.loads((home / "personas" / "ben.json").read_text())
    assert kept == {"client_id": "ben", "device": PIXEL}


async def test_a_guests_id_is_left_out_unless_it_is_wanted(home: Path) -> None:
    async with at_work(home) as work:
        open_personas(work)
        work.pilot.click("personas.save")
        assert not work.pilot.find("persona.client_id", QCheckBox).isChecked()
        work.pilot.click("name.save")
        assert list(json.loads(next((home / "personas").iterdir()).read_text())) == ["client_display_name"]
        work.pilot.find("personas", SavedDialog).reject()


async def test_a_file_that_is_no_persona_says_why(home: Path) -> None:
    NamedTexts(home / "personas").save("odd", "[]")
    async with at_work(home) as work:
        open_personas(work)
        assert "no persona" in work.pilot.find("personas.preview", QTextEdit).toPlainText()
        assert not work.pilot.find("personas.write", QPushButton).isEnabled()
        work.pilot.find("personas", SavedDialog).reject()
