from __future__ import annotations

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from kitdesk.model.states import State
from kitdesk.model.timeline import Customer
from kitdesk.ui.tables.customer_delegate import CustomerDelegate
from kitdesk.ui.tables.customers import CustomersModel
from kitdesk.ui.theme import Theme
from tests.support.conversations import HOSTILE, customer


def painted(qtbot: QtBot, *customers: Customer) -> QImage:
    view = QListView()
    qtbot.addWidget(view)
    model = CustomersModel(view)
    model.show_customers(customers)
    view.setModel(model)
    view.setItemDelegate(CustomerDelegate(view))
    view.resize(240, 200)
    view.show()
    return view.grab().toImage()


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_an_unread_customer_has_a_pill_in_the_accent(qtbot: QtBot, theme: Theme) -> None:
    accent = theme.colours.accent_fill
    assert accent in colours(painted(qtbot, customer(unread=3)))
    assert accent not in colours(painted(qtbot, customer()))


def shows(image: QImage, colour: str) -> bool:
    """Whether it is seen, or nearly: some fonts have no stroke as wide as a pixel."""
    wanted = QColor(colour)
    return any(
        max(abs(one.red() - wanted.red()), abs(one.green() - wanted.green()), abs(one.blue() - wanted.blue()))
        <= 40
        for one in map(QColor, colours(image))
    )


def test_what_needs_a_person_has_its_tone(qtbot: QtBot, theme: Theme) -> None:
    warn, bad = theme.colours.warn, theme.colours.bad
    calm = painted(qtbot, customer())
    assert not shows(calm, warn)
    assert not shows(calm, bad)
    assert shows(painted(qtbot, customer(worst=State.UNKNOWN)), warn)
    assert shows(painted(qtbot, customer(last_state=State.REFUSED)), bad)


def test_hostile_names_are_painted(qtbot: QtBot, theme: Theme) -> None:
    painted(qtbot, *(customer(text, text, unread=1, worst=State.FAILED) for text in HOSTILE))
