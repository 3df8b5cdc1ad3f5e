from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.desk.writing.draft_check import check
from kitdesk.desk.writing.drafting import Piece
from kitdesk.model.errors import InputError
from kitdesk.ui.composer.message_edit import MessageEdit
from kitdesk.ui.panels.composer import Composer
from kitdesk.ui.panels.customer_details import CustomerDetails
from kitdesk.ui.widgets.chip import Chip
from kitdesk.ui.widgets.json_edit import JsonEdit
from tests.support.hands import click, found, press, write

ANNA = {"client_id": "anna", "client_phone": "7916"}
BEN = {"client_id": "ben"}
FILLED = json.dumps(
    {
        "client_data": ANNA,
        "event_id": "e-1",
        "event_type": "send_message",
        "event_data": {"message": {"message_id": "m-1", "text": "12:00"}},
    }
)
CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """A composer, what it asked to send, and the hands to use it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.composer = Composer()
        qtbot.addWidget(self.composer)
        self.composer.resize(640, 500)
        self.composer.show()
        self.composer.set_tools(check, {"cURL": lambda body: f"curl {len(body)}"})
        self.composer.set_ready(True)
        self.composer.set_client_data(ANNA)
        self.sent: list[tuple[dict[str, Any] | bytes, str, bool]] = []
        self.composer.send_requested.connect(self._on_send_requested)
        self.text = found(self.composer, MessageEdit, "composer.text")
        self.send = found(self.composer, QPushButton, "composer.send")

    def _on_send_requested(self, body: bytes, client_id: str, broken: bool) -> None:
        try:
            self.sent.append((json.loads(body), client_id, broken))
        except ValueError:
            self.sent.append((body, client_id, broken))

    def status(self) -> str:
        return found(self.composer, QLabel, "composer.status").text()

    def json(self) -> JsonEdit:
        self.composer.show_json()
        return found(self.composer, JsonEdit, "composer.json")

    def chips(self) -> list[str]:
        QApplication.processEvents()  # a layout shows its new widgets a little later
        return [chip.text() for chip in self.composer.findChildren(Chip) if chip.isVisible()]

    def choose(self, name: str) -> None:
        found(self.composer, QAction, f"composer.more.{name}").trigger()

    def send_text(self, text: str) -> None:
        write(self.text, text)
        click(self.send)
        self.composer.accepted()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_after_a_click_on_send_one_writes_on(desk: Desk, qtbot: QtBot) -> None:
    desk.composer.activateWindow()
    qtbot.waitUntil(desk.composer.isActiveWindow)
    write(desk.text, "Hello")
    click(desk.send)
    assert desk.text.hasFocus()
    desk.composer.accepted()
    assert desk.text.hasFocus()


def test_after_a_click_below_the_text_one_writes_on(desk: Desk, qtbot: QtBot) -> None:
    desk.composer.activateWindow()
    qtbot.waitUntil(desk.composer.isActiveWindow)
    desk.composer.filling_wanted.connect(lambda: desk.composer.message.take_text(FILLED))
    write(desk.text, "{{now}}")
    click(found(desk.composer, QPushButton, "composer.status_action"))
    assert desk.text.toPlainText() == "12:00"
    assert desk.text.hasFocus()


def test_what_is_typed_goes_out_as_a_message_of_the_customer(desk: Desk) -> None:
    write(desk.text, "Hello")
    click(desk.send)
    ((body, client_id, broken),) = desk.sent
    assert isinstance(body, dict)
    assert body["client_data"] == ANNA
    assert body["event_type"] == "send_message"
    assert body["event_data"]["message"]["text"] == "Hello"
    assert (client_id, broken) == ("anna", False)


def test_ctrl_enter_sends_and_enter_does_by_choice(desk: Desk) -> None:
    write(desk.text, "a")
    press(desk.text, Qt.Key.Key_Return, CTRL)
    desk.composer.accepted()
    assert desk.status() == "Ctrl+Enter sends"
    desk.composer.set_send_on_enter(True)
    assert desk.status() == "Enter sends, Shift+Enter breaks the line"
    write(desk.text, "b")
    press(desk.text, Qt.Key.Key_Return)
    assert len(desk.sent) == 2


def test_twenty_fast_clicks_send_once_whether_it_was_taken_yet_or_not(desk: Desk) -> None:
    write(desk.text, "Hello")
    for _ in range(10):
        click(desk.send)
    desk.composer.accepted()
    for _ in range(10):
        click(desk.send)
        press(desk.text, Qt.Key.Key_Return, CTRL)
    assert len(desk.sent) == 1


def test_after_a_send_all_is_empty_and_the_ids_are_new(desk: Desk) -> None:
    desk.send_text("Hello")
    assert desk.text.text() == ""
    desk.send_text("Again")
    first, second = (body for body, _, _ in desk.sent)
    assert isinstance(first, dict)
    assert isinstance(second, dict)
    assert first["event_id"] != second["event_id"]
    assert first["event_data"]["message"]["message_id"] != second["event_data"]["message"]["message_id"]


def test_kept_ids_go_out_again(desk: Desk) -> None:
    click(found(desk.composer, QPushButton, "composer.ids"))
    click(found(desk.composer, QPushButton, "composer.pin_ids"))
    desk.send_text("Hello")
    desk.send_text("Again")
    first, second = (body for body, _, _ in desk.sent)
    assert isinstance(first, dict)
    assert isinstance(second, dict)
    assert first["event_id"] == second["event_id"]


def test_what_was_not_taken_stays_to_be_sent_again(desk: Desk) -> None:
    write(desk.text, "Hello")
    click(desk.send)
    assert not desk.send.isEnabled()
    desk.composer.set_sending(False)
    assert desk.text.text() == "Hello"
    click(desk.send)
    assert desk.sent[0] == desk.sent[1]


def test_what_was_written_while_the_message_was_being_taken_stays(desk: Desk) -> None:
    write(desk.text, "Hello")
    click(desk.send)
    write(desk.text, " more")
    desk.composer.accepted()
    assert desk.text.text() == "Hello more"


def test_a_draft_belongs_to_the_customer_of_one_channel(desk: Desk) -> None:
    """The same client_id on another channel is somebody else."""
    write(desk.text, "for the sandbox")
    desk.composer.set_client_data(ANNA, "production")
    assert desk.text.text() == ""
    desk.composer.set_client_data(ANNA)
    assert desk.text.text() == "for the sandbox"


def test_a_draft_is_discarded_and_restored_from_the_menu(desk: Desk) -> None:
    assert not found(desk.composer, QAction, "composer.more.discard").isEnabled()
    write(desk.text, "half")
    desk.choose("discard")
    assert desk.text.text() == ""
    desk.choose("restore")
    assert desk.text.text() == "half"


def test_the_last_message_can_be_restored_with_its_attachments(desk: Desk) -> None:
    desk.json().setPlainText(
        desk.json().text().replace('"message_id"', '"payload": [{"type": "photo"}], "message_id"')
    )
    desk.send_text("Hello")
    assert desk.chips() == []
    desk.choose("restore")
    assert desk.text.text() == "Hello"
    assert desk.chips() == ["photo"]


def test_up_in_the_empty_field_recalls_and_down_returns(desk: Desk) -> None:
    desk.send_text("one")
    desk.send_text("two")
    seen = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        press(desk.text, key)
        seen.append(desk.text.text())
    assert seen == ["two", "one", "two", ""]


def test_up_in_a_written_text_only_moves_the_cursor(desk: Desk) -> None:
    desk.send_text("one")
    write(desk.text, "mine")
    press(desk.text, Qt.Key.Key_Up)
    assert desk.text.text() == "mine"


def test_undo_brings_a_sent_text_back(desk: Desk) -> None:
    desk.send_text("Hello")
    desk.text.undo()
    assert desk.text.text() == "Hello"


def test_each_customer_has_a_draft_of_their_own(desk: Desk) -> None:
    write(desk.text, "to Anna's chat")
    desk.composer.set_client_data(BEN)
    assert desk.text.text() == ""
    desk.text.undo()
    assert desk.text.text() == ""
    write(desk.text, "Ben's")
    desk.composer.set_client_data(ANNA)
    assert desk.text.text() == "to Anna's chat"
    click(desk.send)
    assert desk.sent[0][1] == "anna"
    desk.composer.set_client_data(BEN)
    assert desk.text.text() == "Ben's"


def test_a_draft_sent_while_another_customer_is_shown_does_not_come_back(desk: Desk) -> None:
    write(desk.text, "Hello")
    click(desk.send)
    desk.composer.set_client_data(BEN)
    desk.composer.accepted()
    desk.composer.set_client_data(ANNA)
    assert desk.text.text() == ""


def test_broken_json_of_a_customer_comes_back_as_broken_as_it_was(desk: Desk) -> None:
    desk.json().setPlainText("{broken")
    desk.composer.set_client_data(BEN)
    desk.composer.set_client_data(ANNA)
    assert desk.json().text() == "{broken"


def test_what_was_typed_before_there_was_a_customer_is_the_first_ones(qtbot: QtBot) -> None:
    composer = Composer()
    qtbot.addWidget(composer)
    write(found(composer, MessageEdit, "composer.text"), "quick")
    composer.set_client_data(ANNA)
    assert found(composer, MessageEdit, "composer.text").text() == "quick"
    assert composer.message.client_data == ANNA


def test_what_only_has_to_be_waited_for_is_no_warning(qtbot: QtBot) -> None:
    composer = Composer()
    qtbot.addWidget(composer)
    status = found(composer, QLabel, "composer.status")
    assert (status.text(), status.property("kind")) == ("kitdesk is starting.", "caption")
    composer.set_ready(False, "Log in first.")
    assert status.property("kind") == "warn"


def test_nothing_can_be_sent_before_it_is_said_to_be_ready_and_the_reason_is_shown(desk: Desk) -> None:
    desk.composer.set_ready(False, "Log in first.")
    write(desk.text, "Hello")
    press(desk.text, Qt.Key.Key_Return, CTRL)
    assert not desk.send.isEnabled()
    assert desk.status() == "Log in first."
    assert desk.sent == []
    desk.composer.set_ready(True)
    assert desk.send.isEnabled()


def test_an_empty_message_goes_out_only_on_purpose(desk: Desk) -> None:
    click(desk.send)
    assert desk.sent == []
    desk.choose("send_empty")
    assert len(desk.sent) == 1
    assert desk.sent[0][2] is False


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('{"client_data": {"client_id": "x"}, "extra": 1}', "missing"),
        ("not json at all", "value"),
        ("", "no JSON"),
        ("[1]", "object"),
    ],
)
def test_what_breaks_the_schema_or_is_no_json_is_marked_and_can_be_sent_anyway(
    desk: Desk, written: str, said: str
) -> None:
    desk.json().setPlainText(written)
    desk.composer.show_json(False)
    assert desk.send.accessibleName() == "Send anyway"
    assert desk.send.property("kind") == "danger"
    assert said in desk.status()
    click(desk.send)
    ((body, _, broken),) = desk.sent
    assert broken
    assert (json.dumps(body) if isinstance(body, dict | list) else body.decode()) == written


def test_a_broken_message_still_belongs_to_the_customer_it_was_written_for(desk: Desk) -> None:
    desk.json().setPlainText("{")
    click(desk.send)
    assert desk.sent[0][1] == "anna"


@pytest.mark.parametrize("client_id", ["5", "0", "[]"])
def test_a_client_id_that_is_no_text_is_not_called_missing(desk: Desk, client_id: str) -> None:
    write(desk.text, "Hello")
    desk.composer.show_json()
    desk.json().setPlainText(desk.json().toPlainText().replace('"anna"', client_id))
    assert "missing" not in desk.status()


def test_a_missing_customer_is_told_with_the_way_to_name_one(desk: Desk) -> None:
    desk.composer.set_client_data({"client_id": ""})
    write(desk.text, "Hello")
    assert "client_id is missing" in desk.status()
    click(found(desk.composer, QPushButton, "composer.status_action"))
    dialog = found(desk.composer, CustomerDetails)
    write(found(dialog, QLineEdit, "customer.client_id"), "new")
    click(found(dialog, QPushButton, "customer.save"))
    click(desk.send)
    assert desk.sent[0][1] == "new"


def test_details_written_in_the_dialog_are_in_the_message(desk: Desk) -> None:
    desk.composer.open_details()
    dialog = found(desk.composer, CustomerDetails)
    write(found(dialog, QLineEdit, "customer.utm.source"), "news")
    click(found(dialog, QPushButton, "customer.save"))
    assert desk.composer.message.client_data == {**ANNA, "utm": {"source": "news"}}


def test_a_body_that_went_out_before_is_loaded_with_new_ids(desk: Desk) -> None:
    desk.send_text("Hello")
    body = json.dumps(desk.sent[0][0]).encode()
    desk.composer.load(body)
    write(desk.text, "!")
    click(desk.send)
    again = desk.sent[1][0]
    assert isinstance(again, dict)
    assert again["event_id"] != json.loads(body)["event_id"]
    assert again["event_data"]["message"]["text"] in ("Hello!", "!Hello")


def test_a_broken_body_is_loaded_as_json(desk: Desk) -> None:
    desk.composer.load(b"{broken")
    assert desk.json().isVisible()
    assert desk.json().text() == "{broken"


def test_a_body_too_long_to_edit_is_told_and_the_draft_stays(desk: Desk) -> None:
    write(desk.text, "mine")
    desk.composer.load(b'"' + b"x" * 200_000 + b'"')
    assert "too long" in desk.status()
    assert desk.text.text() == "mine"


def test_a_refused_paste_is_told(desk: Desk) -> None:
    data = QMimeData()
    data.setText("x" * 10_000_000)
    desk.text.insertFromMimeData(data)
    assert "Nothing was pasted" in desk.status()


def test_the_message_is_copied_as_curl_and_as_json(desk: Desk) -> None:
    write(desk.text, "Hello")
    desk.choose("copy_json")
    copied = QGuiApplication.clipboard().text()
    assert json.loads(copied)["event_data"]["message"]["text"] == "Hello"
    desk.choose("copy.cURL")
    assert QGuiApplication.clipboard().text() == f"curl {len(copied.encode())}"
    assert desk.status() == "Copied as cURL."


def test_a_copy_that_cannot_be_made_says_why(desk: Desk) -> None:
    def refuse(_body: bytes) -> str:
        raise InputError("That is no text.")

    desk.composer.set_tools(copies={"raw": refuse})
    QGuiApplication.clipboard().setText("before")
    desk.choose("copy.raw")
    assert desk.status() == "That is no text."
    assert QGuiApplication.clipboard().text() == "before"


def test_a_piece_is_written_where_the_cursor_is_with_its_attachments(desk: Desk) -> None:
    write(desk.text, "ac")
    press(desk.text, Qt.Key.Key_Left)
    desk.composer.insert(Piece("b", [{"type": "photo"}]))
    desk.composer.insert(Piece(payload=[{"type": "audio"}]))
    assert desk.text.text() == "abc"
    assert desk.composer.message.piece == Piece("abc", [{"type": "photo"}, {"type": "audio"}])
    assert desk.chips() == ["photo", "audio"]


def test_broken_json_is_no_piece_and_takes_none(desk: Desk) -> None:
    desk.json().setPlainText("{broken")
    desk.composer.insert(Piece("b"))
    assert desk.composer.message.piece is None
    assert desk.composer.message.text == "{broken"


def test_a_variable_in_the_message_is_told_and_can_be_filled_in(desk: Desk, qtbot: QtBot) -> None:
    write(desk.text, "{{client_id}}")
    assert "goes out as it stands" in desk.status()
    with qtbot.waitSignal(desk.composer.filling_wanted):
        click(found(desk.composer, QPushButton, "composer.status_action"))
    with qtbot.waitSignal(desk.composer.filling_wanted):
        desk.choose("fill_in")


def test_templates_are_a_click_away(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.composer.templates_wanted):
        click(found(desk.composer, QPushButton, "composer.templates"))
    assert not found(desk.composer, QAction, "composer.more.save_template").isEnabled()
    write(desk.text, "x")
    with qtbot.waitSignal(desk.composer.save_template_wanted):
        desk.choose("save_template")


def test_every_control_has_a_name_and_can_be_spoken(desk: Desk) -> None:
    desk.json()
    for button in desk.composer.findChildren(QPushButton):
        assert button.objectName() or isinstance(button.parent(), Chip)
        assert button.text() or button.accessibleName() or button.isHidden()


def test_the_composer_brings_nothing_heavy_into_the_first_frame() -> None:
    heavy = {"pydantic", "httpx", "pygments", "h11"}
    code = f"import sys, kitdesk.ui.panels.composer; sys.exit(bool({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
