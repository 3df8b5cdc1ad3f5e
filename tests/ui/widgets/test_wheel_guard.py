from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QScrollArea, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.wheel_guard import WheelGuard
from tests.support.hands import found


@pytest.fixture
def area(qapp: QApplication, qtbot: QtBot) -> Iterator[QScrollArea]:
    """A window of a line to write in, the two kinds of boxes and much below them."""
    area, page = QScrollArea(), QWidget()
    column = QVBoxLayout(page)
    form, count = QComboBox(), QSpinBox()
    form.addItems(["Pretty", "Text", "Hex"])
    form.setCurrentIndex(1)
    for part in (QLineEdit(), form, count):
        column.addWidget(part)
    count.setValue(5)
    page.setFixedHeight(3_000)
    column.addStretch(1)
    area.setWidget(page)
    area.resize(300, 300)
    qtbot.addWidget(area)
    guard = WheelGuard(qapp)
    with qtbot.waitExposed(area):
        area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    found(page, QLineEdit).setFocus()
    yield area
    guard.deleteLater()


def turn(widget: QWidget) -> None:
    """A notch of the wheel towards the user over *widget*, as the system sends it to its window."""
    window = widget.window()
    place = QPointF(widget.width() - 5, widget.height() / 2)  # where no part of it has the pointer
    event = QWheelEvent(
        QPointF(widget.mapTo(window, place)),
        QPointF(widget.mapToGlobal(place)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(window.windowHandle(), event)


BOXES: list[tuple[type[QWidget], Callable[[QWidget], object]]] = [
    (QComboBox, lambda box: box.property("currentIndex")),
    (QSpinBox, lambda box: box.property("value")),
]


@pytest.mark.parametrize(("kind", "value"), BOXES)
def test_the_wheel_over_a_box_without_the_focus_scrolls_what_is_around_it(
    area: QScrollArea, kind: type[QWidget], value: Callable[[QWidget], object]
) -> None:
    box = found(area, kind)
    before = value(box)
    turn(box)
    assert value(box) == before
    assert area.verticalScrollBar().value() > 0
    assert not box.hasFocus()


@pytest.mark.parametrize(("kind", "value"), BOXES)
def test_the_wheel_turns_a_box_that_has_the_focus(
    area: QScrollArea, kind: type[QWidget], value: Callable[[QWidget], object]
) -> None:
    box = found(area, kind)
    box.setFocus()
    before = value(box)
    turn(box)
    assert value(box) != before
    assert area.verticalScrollBar().value() == 0
