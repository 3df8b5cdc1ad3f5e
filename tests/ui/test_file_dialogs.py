from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.file_dialogs import choose_file, save_as
from tests.support.hands import found


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def test_the_next_file_goes_where_the_last_one_went(parent: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    first = save_as(parent, "Save", "one.html")
    first.setOption(QFileDialog.Option.DontUseNativeDialog)
    first.setDirectory(str(tmp_path))
    first.selectFile("one.html")
    with qtbot.waitSignal(first.fileSelected):
        first.accept()
    assert save_as(parent, "Save", "two.html").selectedFiles() == [str(tmp_path / "two.html")]


@pytest.mark.parametrize("name", ["James-2026-11-26.html", "body"])
def test_the_name_is_suggested(parent: QWidget, name: str) -> None:
    assert [Path(path).name for path in save_as(parent, "Save", name).selectedFiles()] == [name]


def test_a_file_that_is_chosen_is_taken_and_the_dialog_is_gone(parent: QWidget, qtbot: QtBot) -> None:
    taken: list[object] = []
    choose_file(parent, "a.file", "Open", "All files (*)", taken.append)
    dialog = found(parent, QFileDialog, "a.file")
    dialog.fileSelected.emit("/tmp/one.json")
    dialog.close()
    qtbot.wait_until(lambda: parent.findChild(QFileDialog) is None)
    assert taken == [Path("/tmp/one.json")]
