from __future__ import annotations

from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.elided_label import ElidedLabel


def test_what_does_not_fit_ends_in_an_ellipsis_and_is_whole_in_the_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("a long <b>text</b> " * 20)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert label.elided().endswith("…")
    assert "&lt;b>text" in label.toolTip()
    label.resize(4_000, 20)
    assert label.toolTip() == ""


def test_it_stays_on_one_line(qtbot: QtBot) -> None:
    label = ElidedLabel("two\nlines")
    qtbot.addWidget(label)
    assert label.text() == "two lines"
