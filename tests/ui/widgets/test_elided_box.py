from __future__ import annotations

import pytest
from PySide6.QtWidgets import QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.elided_box import ElidedBox
from tests.support.on_screen import on_screen


@pytest.mark.parametrize(("width", "painted"), [(400, "Delivery 2 · 14:02:11"), (120, "…")])
@pytest.mark.usefixtures("theme")
def test_what_is_chosen_ends_in_an_ellipsis_where_it_does_not_fit(
    qtbot: QtBot, width: int, painted: str
) -> None:
    box = ElidedBox()
    box.addItem("Delivery 2 · 14:02:11")
    on_screen(qtbot, box, width, 32)
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    assert box.width() == width
    assert option.currentText.endswith(painted)
