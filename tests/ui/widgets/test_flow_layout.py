from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kitdesk.ui.callbacks.port_box import PortBox
from kitdesk.ui.widgets.flow_layout import FlowLayout


def test_items_go_on_below_when_the_line_is_full(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host)
    for _ in range(6):
        item = QLabel()
        item.setFixedSize(100, 20)
        flow.addWidget(item)
    assert flow.heightForWidth(1_000) == 20
    assert flow.heightForWidth(220) == 3 * 20 + 2 * 8
    assert flow.heightForWidth(10) == 6 * 20 + 5 * 8


def test_hidden_items_take_no_room_and_taken_ones_are_gone(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host)
    labels = [QLabel("a"), QLabel("b")]
    for label in labels:
        flow.addWidget(label)
    labels[0].hide()
    labels[1].hide()
    assert flow.heightForWidth(300) == 0
    flow.takeAt(0)
    assert flow.count() == 1
    assert flow.itemAt(5) is None


def test_no_item_that_qt_freed_is_held(qapp: QApplication) -> None:
    """One that is made later in the same place of the memory would be taken for it, and called gone."""
    box = PortBox()
    box.show_taken(3)  # moves a button into the layout, and out again
    box.show_listening(3)
    flow = box.findChild(FlowLayout)
    assert flow is not None
    box.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert flow.itemAt(0) is None


def test_its_items_go_with_it(qapp: QApplication) -> None:
    host = QWidget()
    flow = FlowLayout(host)
    flow.addWidget(QLabel())
    item = flow.itemAt(0)
    host.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(item)
