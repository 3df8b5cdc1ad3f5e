from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from kitdesk.model.signature import Reading
from kitdesk.ui.signature.inputs import LONGEST_EVENT_ID, SignatureInputs
from tests.support.clipboard import copy, paste
from tests.support.hands import click, found


@pytest.fixture
def inputs(qtbot: QtBot) -> SignatureInputs:
    inputs = SignatureInputs()
    qtbot.addWidget(inputs)
    inputs.show()
    inputs.set_credentials(Credentials(Secret("tok"), Secret("s4lt")))
    return inputs


def test_they_begin_with_an_event_of_the_channel(inputs: SignatureInputs) -> None:
    assert (inputs.salt, inputs.token) == (Secret("s4lt"), Secret("tok"))
    assert (inputs.event_id, inputs.reading) == ("", Reading.PLAIN)


def test_an_event_id_is_set_from_outside(qtbot: QtBot, inputs: SignatureInputs) -> None:
    with qtbot.waitSignal(inputs.changed):
        inputs.set_event_id("evt-1")
    assert inputs.event_id == "evt-1"


def test_no_event_id_means_a_test_request_and_keeps_the_typed_one(inputs: SignatureInputs) -> None:
    inputs.set_event_id("evt-1")
    inputs.set_event_id(None)
    assert inputs.event_id is None
    click(found(inputs, QPushButton, "signature.for_event"))
    assert inputs.event_id == "evt-1"


def test_a_channel_without_secrets_is_not_said_to_have_them(inputs: SignatureInputs) -> None:
    note = found(inputs, QLabel, "signature.note")
    assert "the channel's own" in note.text()
    inputs.set_credentials(Credentials(Secret(""), Secret("")))
    assert "the channel's own" not in note.text()


def test_the_reading_is_chosen(qtbot: QtBot, inputs: SignatureInputs) -> None:
    with qtbot.waitSignal(inputs.changed):
        found(inputs, QComboBox, "signature.reading").setCurrentIndex(1)
    assert inputs.reading is Reading.SPACED


def test_an_event_id_of_64_kb_is_taken_and_a_longer_paste_refused(inputs: SignatureInputs) -> None:
    edit = found(inputs, QLineEdit, "signature.event_id")
    copy("e" * 65_536)
    paste(edit)
    assert inputs.event_id == "e" * 65_536
    copy("e" * (LONGEST_EVENT_ID + 1))
    paste(edit)
    assert inputs.event_id == "e" * 65_536
    assert "too long for an event_id" in found(inputs, QLabel, "signature.note").text()


def test_an_event_id_too_long_for_the_field_is_not_cut(inputs: SignatureInputs) -> None:
    inputs.set_event_id("e" * (LONGEST_EVENT_ID + 1))
    assert inputs.event_id == ""
    assert "too long for an event_id" in found(inputs, QLabel, "signature.note").text()
