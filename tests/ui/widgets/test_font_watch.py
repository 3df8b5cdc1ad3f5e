from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kitdesk.ui.theme import Theme
from kitdesk.ui.widgets.font_watch import FontWatch


def test_a_widget_is_measured_at_once_and_whenever_its_text_takes_another_size(
    theme: Theme, qtbot: QtBot
) -> None:
    label = QLabel("word")
    qtbot.addWidget(label)
    FontWatch(label, lambda: label.setMinimumHeight(label.fontMetrics().height()))
    before = label.minimumHeight()
    assert before == label.fontMetrics().height()
    theme.choose_text_size(200)
    assert label.minimumHeight() == label.fontMetrics().height() > 1.5 * before
