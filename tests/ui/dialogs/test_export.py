from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from kitdesk.desk.exports.formats import Format
from kitdesk.ui.dialogs.export import ExportDialog, format_name, format_use


def open_dialog(
    qtbot: QtBot, name: str = "James", messages: int = 3, selected: int = 1, *, only: bool = False
) -> ExportDialog:
    dialog = ExportDialog(name, messages, selected, only)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def button(dialog: ExportDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, f"export.{name}")
    assert isinstance(found, QPushButton)
    return found


def choice(dialog: ExportDialog, name: str) -> QRadioButton:
    found = dialog.findChild(QRadioButton, f"export.{name}")
    assert isinstance(found, QRadioButton)
    return found


def label(dialog: ExportDialog, name: str) -> str:
    found = dialog.findChild(QLabel, f"export.{name}")
    assert isinstance(found, QLabel)
    return found.text()


def test_it_asks_for_the_whole_conversation_as_a_page_at_first(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot)
    with qtbot.waitSignal(dialog.save_requested) as asked:
        button(dialog, "save").click()
    assert asked.args == ["html", False]


def test_what_is_selected_can_be_chosen_where_something_is(qtbot: QtBot) -> None:
    assert not choice(open_dialog(qtbot, selected=0, only=True), "selected").isEnabled()
    dialog = open_dialog(qtbot, selected=2, only=True)
    choice(dialog, "format.har").click()
    with qtbot.waitSignal(dialog.save_requested) as asked:
        button(dialog, "save").click()
    assert asked.args == ["har", True]


def test_it_says_beforehand_what_will_be_masked(qtbot: QtBot) -> None:
    assert label(open_dialog(qtbot), "masked").startswith("Tokens, salts, cookies and signatures are masked.")


def test_while_it_writes_only_stopping_is_possible(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, messages=1_000)
    dialog.begin()
    dialog.show_progress(250)
    bar = dialog.findChild(QProgressBar)
    assert bar is not None
    assert (bar.value(), bar.maximum()) == (250, 1_000)
    assert not choice(dialog, "format.csv").isEnabled()
    assert not button(dialog, "save").isEnabled()
    with qtbot.waitSignal(dialog.stop_requested):
        dialog.reject()
    assert dialog.isVisible()


def test_the_last_step_says_where_it_is_and_what_was_masked(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot)
    dialog.begin()
    dialog.finish("/tmp/a.html", "3 messages, 2.1 kB", "Masked as ••••••••: signatures 1.")
    assert label(dialog, "said") == "Saved as /tmp/a.html: 3 messages, 2.1 kB."
    assert label(dialog, "masked") == "Masked as ••••••••: signatures 1."
    with qtbot.waitSignal(dialog.open_requested) as asked:
        button(dialog, "open").click()
    assert asked.args == [True]
    assert button(dialog, "close").text() == "Close"


def test_what_is_no_page_is_shown_in_its_folder_only(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot)
    choice(dialog, "format.kitdesk").click()
    dialog.begin()
    dialog.finish("/tmp/a.kitdesk", "3 messages", "Nothing")
    assert button(dialog, "open").isHidden()
    with qtbot.waitSignal(dialog.open_requested) as asked:
        button(dialog, "folder").click()
    assert asked.args == [False]


def test_after_a_failure_another_place_can_be_chosen(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot)
    dialog.begin()
    dialog.fail("/full/a.html could not be written.")
    assert label(dialog, "said") == "/full/a.html could not be written."
    assert button(dialog, "save").isEnabled()


def test_a_strangers_name_is_plain_text(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, name="<b>\u202eJames")
    assert any("<b>⟨RLO⟩James" in each.text() for each in dialog.findChildren(QLabel))


@pytest.mark.parametrize("form", Format)
def test_each_format_has_a_name_and_says_what_it_is_for(form: Format) -> None:
    assert format_name(form)
    assert format_use(form).startswith("for ")
