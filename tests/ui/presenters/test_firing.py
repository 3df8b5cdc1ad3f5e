"""The page *Fire* in the real window: from what is written to what arrives, is shown and is kept."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
)

from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.signature import Outcome, verify
from kitdesk.transport.http import Answer, Request
from kitdesk.ui.chair.signature_choice import Signing
from kitdesk.ui.widgets.json_edit import JsonEdit
from tests.support.callback_server import CallbackServer, callback_server
from tests.support.callbacks import CREDENTIALS
from tests.support.hands import press
from tests.support.raw_server import silent
from tests.support.workplace import Workplace, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


@pytest.fixture
async def server() -> AsyncIterator[CallbackServer]:
    async with callback_server() as server:
        yield server


def editor(work: Workplace) -> JsonEdit:
    return work.pilot.find("chair.json", JsonEdit)


def write(work: Workplace, text: str) -> None:
    editor(work).selectAll()
    editor(work).textCursor().insertText(text)


def press_ctrl_enter(work: Workplace) -> None:
    press(editor(work), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def said(work: Workplace) -> str:
    return work.pilot.find("chair.status", QLabel).text()


def shots(work: Workplace) -> list[str]:
    items = work.pilot.find("chair.shots", QListWidget)
    return [items.item(row).text() for row in range(items.count())]


def choose_signature(work: Workplace, signing: Signing) -> None:
    box = work.pilot.find("chair.signing", QComboBox)
    box.setCurrentIndex(box.findData(signing.value))


async def until_fired(work: Workplace, count: int) -> None:
    fire = work.pilot.find("chair.fire", QPushButton)
    await work.pilot.until(lambda: len(shots(work)) == count and not fire.isHidden(), f"{count} shots")


def outcome(work: Workplace, request: Request) -> Outcome:
    known = work.desk.current.credentials
    event_id = json.loads(request.body)["event_id"]
    return verify(request.header("Authorization"), known.salt, known.api_token, event_id).outcome


async def test_the_first_sample_is_fired_by_ctrl_enter_each_time_with_new_ids(
    home: Path, server: CallbackServer
) -> None:
    async with workplace(home) as work:
        await work.sit_in_kits_chair(server.url)
        press_ctrl_enter(work)
        await until_fired(work, 1)
        work.pilot.click("chair.fire")
        await until_fired(work, 2)
        customer = work.window.composer.message.client_data["client_id"]
        assert [outcome(work, request) for request in server.requests] == [Outcome.VERIFIED] * 2
    first, second = server.bodies()
    assert first["client_data"]["client_id"] == customer
    assert first["event_id"] != second["event_id"]
    assert "(1, 20" in first["event_data"]["message"]["text"]
    assert "(2, 20" in second["event_data"]["message"]["text"]


async def test_a_shot_is_shown_in_the_inspector_and_in_the_conversation(
    home: Path, server: CallbackServer
) -> None:
    async with workplace(home) as work:
        await work.send("Hello")
        await work.sit_in_kits_chair(server.url)
        press_ctrl_enter(work)
        await until_fired(work, 1)
        assert "HTTP 200 OK after" in said(work)
        assert work.label("chair.answer") == "It said: OK"
        assert work.label("inspector.title").startswith("Kit's chair: callback at")
        assert work.label("inspector.signature.way") == "Sent in the header Authorization"
        lines = work.pilot.find("conversation.events", QAbstractItemView).model()
        spoken = [str(lines.index(row, 0).data()) for row in range(lines.rowCount())]
        assert "Kit's chair posted send_message to 127.0.0.1" in spoken[-1]
    async with workplace(home) as again:
        await again.sit_in_kits_chair(server.url)
        await until_fired(again, 1)
        assert "send_message" in shots(again)[0]


async def test_what_was_previewed_is_what_arrives(home: Path, server: CallbackServer) -> None:
    async with workplace(home) as work:
        await work.sit_in_kits_chair(server.url)
        write(work, '{"event_id": "{{uuid}}", "n": {{counter}}}')
        work.pilot.click("chair.preview")
        shown = work.pilot.find("chair.preview.body", QPlainTextEdit).toPlainText()
        header = work.label("chair.preview.authorization")
        press_ctrl_enter(work)
        await until_fired(work, 1)
    [request] = server.requests
    assert request.body.decode() == shown
    assert header == f"Authorization: {request.header('Authorization')}"


async def test_what_breaks_the_schema_is_told_at_its_place_fired_anyway_and_marked(
    home: Path, server: CallbackServer
) -> None:
    async with workplace(home) as work:
        await work.sit_in_kits_chair(server.url)
        write(work, '{"event_id": "e-1",\n "event_type": 7}')
        assert "breaks the schema" in said(work)
        flaws = work.pilot.find("chair.flaws", QListWidget)
        assert any("line 2, column 16" in flaws.item(row).text() for row in range(flaws.count()))
        work.pilot.click("chair.fire")
        await until_fired(work, 1)
        assert "breaks the schema" in shots(work)[0]
    assert len(server.requests) == 1


async def test_without_an_event_id_it_goes_out_unsigned_and_says_so(
    home: Path, server: CallbackServer
) -> None:
    async with workplace(home) as work:
        await work.sit_in_kits_chair(server.url)
        write(work, "{broken")
        assert "without a signature" in said(work)
        press_ctrl_enter(work)
        await until_fired(work, 1)
    assert (server.requests[0].body, server.requests[0].header("Authorization")) == (b"{broken", None)


async def test_a_signature_can_be_typed_or_left_out(home: Path, server: CallbackServer) -> None:
    async with workplace(home) as work:
        await work.sit_in_kits_chair(server.url)
        choose_signature(work, Signing.NONE)
        press_ctrl_enter(work)
        await until_fired(work, 1)
        choose_signature(work, Signing.TYPED)
        work.pilot.fill("chair.authorization", "forged")
        press_ctrl_enter(work)
        await until_fired(work, 2)
    assert [request.header("Authorization") for request in server.requests] == [None, "forged"]


async def test_a_shot_is_replayed_from_the_list_and_from_the_inspector(
    home: Path, server: CallbackServer
) -> None:
    async with workplace(home) as work:
        await work.sit_in_kits_chair(server.url)
        choose_signature(work, Signing.NONE)
        press_ctrl_enter(work)
        await until_fired(work, 1)
        work.pilot.find("chair.shots", QListWidget).setCurrentRow(0)
        work.pilot.click("chair.replay")
        await until_fired(work, 2)
    async with workplace(home) as work:  # where nobody has looked at the chair yet
        await work.until_ready()
        [made] = (await work.desk.chair.history("sandbox"))[:1]
        work.presenter._inspector.show_exchange(made.exchange)
        work.pilot.click("inspector.replay")
        await until_fired(work, 3)
        signed = [outcome(work, request) for request in server.requests[1:]]
    assert signed == [Outcome.VERIFIED] * 2
    assert len({request.body for request in server.requests}) == 1


async def test_a_shot_is_edited_and_fired_with_the_signature_it_had(
    home: Path, server: CallbackServer
) -> None:
    async with workplace(home) as work:
        await work.sit_in_kits_chair(server.url)
        write(work, '{"mine": 1}')
        choose_signature(work, Signing.TYPED)
        work.pilot.fill("chair.authorization", "as it was")
        press_ctrl_enter(work)
        await until_fired(work, 1)
        write(work, "my own words")
        work.pilot.click("inspector.edit_shot")
        assert editor(work).text() == '{"mine": 1}'
        editor(work).undo()
        assert editor(work).text() == "my own words"
        editor(work).redo()
        choose_signature(work, Signing.REPLAYED)
        press_ctrl_enter(work)
        await until_fired(work, 2)
    assert [request.header("Authorization") for request in server.requests] == ["as it was"] * 2


async def test_a_shot_under_way_is_given_up(home: Path) -> None:
    async with silent() as (url, asked), workplace(home) as work:
        await work.sit_in_kits_chair(url)
        press_ctrl_enter(work)
        await asked.wait()
        assert "Waiting for 127.0.0.1" in said(work)
        work.pilot.click("chair.give_up")
        await until_fired(work, 1)
        assert "Given up" in said(work)
        assert "no answer" in shots(work)[0]


async def test_a_server_that_says_no_or_is_not_there_is_told(home: Path) -> None:
    async with callback_server(lambda _request: Answer.text("no", 401)) as server, workplace(home) as work:
        await work.sit_in_kits_chair(server.url)
        press_ctrl_enter(work)
        await until_fired(work, 1)
        assert said(work).startswith("▲ HTTP 401")
        work.pilot.fill("chair.url", "http://127.0.0.1:1/x")
        press_ctrl_enter(work)
        await until_fired(work, 2)
        assert "could not be reached" in said(work)


async def test_what_is_missing_for_a_shot_is_said(home: Path, server: CallbackServer) -> None:
    async with workplace(home) as work:
        await work.sit_in_kits_chair()
        assert "Callback URL" in said(work)
        assert not work.pilot.find("chair.fire", QPushButton).isEnabled()
        await work.desk.save_channel(Channel("acme", "Acme", chair_url=server.url), CREDENTIALS)
        await work.desk.save_channel(Channel("bare", "Bare", chair_url=server.url), Credentials())
        work.desk.choose("bare")
        assert "not known" in said(work)
        work.desk.choose("acme")
        assert work.pilot.find("chair.fire", QPushButton).isEnabled()
        write(work, "")
        assert "write a callback" in said(work)


async def test_a_production_channel_takes_a_confirm_before_each_shot(
    home: Path, server: CallbackServer
) -> None:
    async with workplace(home) as work:
        await work.sit_in_kits_chair(server.url)
        await work.desk.save_channel(
            Channel("live", "Live", production=True, chair_url=server.url), CREDENTIALS
        )
        work.desk.choose("live")
        press_ctrl_enter(work)
        await work.pilot.until(lambda: work.window.findChild(QPushButton, "question.no"), "the question")
        work.pilot.click("question.no")

        await work.pilot.until(lambda: said(work) == "Not fired.", "no shot")
        assert server.requests == []
        press_ctrl_enter(work)
        await work.pilot.until(lambda: work.window.findChild(QPushButton, "question.yes"), "the question")
        work.pilot.click("question.yes")
        await until_fired(work, 1)


async def test_a_sample_takes_the_place_of_what_was_written_and_undo_brings_it_back(
    home: Path, server: CallbackServer
) -> None:
    async with workplace(home) as work:
        await work.sit_in_kits_chair(server.url)
        write(work, "mine")
        box = work.pilot.find("chair.sample", QComboBox)
        row = box.findText("Closed by bot")
        box.setCurrentIndex(row)
        box.activated.emit(row)
        assert "CLOSED_BY_BOT" in editor(work).text()
        assert "Undo brings back" in said(work)
        editor(work).undo()
        assert editor(work).text() == "mine"
        assert work.window.findChild(QAction, "chair.sample.save") is not None
