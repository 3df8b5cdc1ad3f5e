from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import check_account_name
from kitdesk.model.sentence import Sentence
from kitdesk.ui.widgets.checked_field import CheckedField
from tests.support.hands import write
from tests.support.on_screen import on_screen


@pytest.fixture
def field(qtbot: QtBot) -> CheckedField:
    return on_screen(
        qtbot, CheckedField(QLineEdit(), check_account_name, "Copy it from Kit.", hint=lambda: None)
    )


def test_an_empty_field_is_missing_but_not_called_wrong(field: CheckedField) -> None:
    assert field.problem is not None
    assert field.note.text() == "Copy it from Kit."


def test_a_wrong_text_says_why_and_a_right_one_takes_it_back(field: CheckedField) -> None:
    write(field.edit, "a b")
    assert field.note.text().startswith("✕ “a b” is no account name")
    assert field.edit.property("flawed") is True
    field.edit.setText("ab")
    assert field.note.text() == "Copy it from Kit."
    assert field.edit.property("flawed") is False


def test_a_long_value_is_cut_in_the_reason_to_keep_its_room(field: CheckedField) -> None:
    height = field.heightForWidth(520)
    field.edit.setText("x y" * 150)
    assert len(field.note.text()) < 200
    assert field.heightForWidth(520) == height


def test_a_refused_paste_is_said_until_the_text_changes(field: CheckedField) -> None:
    field.refuse(Sentence("Too long."))
    assert field.note.text() == "✕ Too long."
    field.edit.setText("x")
    assert field.note.text() == "Copy it from Kit."


def test_a_hint_warns_about_a_right_text(qtbot: QtBot) -> None:
    field = CheckedField(QLineEdit(), check_account_name, "Advice.", hint=lambda: Sentence("Look again."))
    qtbot.addWidget(field)
    assert field.note.text() == "Advice."
    field.edit.setText("acme")
    assert field.note.text() == "! Look again."
    assert field.problem is None


def test_the_reason_is_read_to_those_who_do_not_see_it(field: CheckedField) -> None:
    field.edit.setText("a b")
    assert "no account name" in field.edit.accessibleDescription()
