from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.composer.status_line import StatusLine
from tests.support.hands import click, found


def test_it_says_one_thing_with_one_thing_to_do(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    done: list[str] = []
    line.say("<b>No</b>", "bad", "Mend", lambda: done.append("mended"))
    button = found(line, QPushButton, "composer.status_action")
    click(button)
    assert (line.text(), button.text(), done) == ("<b>No</b>", "Mend", ["mended"])


def test_without_anything_to_do_there_is_no_button_and_no_jump(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.say("No", "bad", "Mend", list)
    height = line.sizeHint().height(), line.height()
    line.say("Fine")
    assert found(line, QPushButton).isHidden()
    assert line.height() == height[1]
