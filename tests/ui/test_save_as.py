from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.save_as import save_as


def test_the_next_file_goes_where_the_last_one_went(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    first = save_as(parent, "Save", "one.html")
    first.setOption(QFileDialog.Option.DontUseNativeDialog)
    first.setDirectory(str(tmp_path))
    first.selectFile("one.html")
    with qtbot.waitSignal(first.fileSelected):
        first.accept()
    assert save_as(parent, "Save", "two.html").selectedFiles() == [str(tmp_path / "two.html")]


@pytest.mark.parametrize("name", ["James-2026-11-26.html", "body"])
def test_the_name_is_suggested(qtbot: QtBot, name: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    assert [Path(path).name for path in save_as(parent, "Save", name).selectedFiles()] == [name]
