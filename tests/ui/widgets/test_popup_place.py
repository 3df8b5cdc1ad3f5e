from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.popup_place import place_below


def placed(qtbot: QtBot, at: QPoint) -> tuple[QFrame, QPushButton]:
    button, popup = QPushButton("Filters"), QFrame()
    for widget in (button, popup):
        qtbot.addWidget(widget)
    popup.setFixedSize(200, 150)
    button.move(at)
    with qtbot.waitExposed(button):
        button.show()
    place_below(popup, button)
    return popup, button


def test_a_popup_opens_below_its_button_with_the_right_edges_aligned(qtbot: QtBot) -> None:
    popup, button = placed(qtbot, QPoint(400, 100))
    corner = button.mapToGlobal(QPoint(button.width(), button.height()))
    assert popup.x() + popup.width() == corner.x()
    assert popup.y() == corner.y() + 4


def test_a_popup_stays_within_the_screen(qtbot: QtBot) -> None:
    for at in (QPoint(0, 0), QPoint(4_000, 4_000)):
        popup, button = placed(qtbot, at)
        assert button.screen().availableGeometry().contains(popup.geometry())
