from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QMainWindow, QTextEdit
from pytestqt.qtbot import QtBot

from kitdesk.ui.palette.entries import Entry, Kind
from kitdesk.ui.palette.palette import Palette
from tests.support.hands import click, found, press, write
from tests.support.on_screen import on_screen

ENTRIES = [
    Entry("check", Kind.ACTION, "Check channel", print),
    Entry("retry", Kind.ACTION, "Retry failed", print, enabled=False),
    Entry("dark", Kind.SETTING, "Dark", print, "View › Theme"),
    Entry("acme", Kind.CHANNEL, "Acme", print),
]


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    window.setCentralWidget(QTextEdit())
    on_screen(qtbot, window, 800, 600)
    found(window, QTextEdit).setFocus()
    return window


@pytest.fixture
def chosen() -> list[str]:
    return []


@pytest.fixture
def palette(window: QMainWindow, chosen: list[str]) -> Palette:
    palette = Palette(ENTRIES, (), window)
    palette.chosen.connect(lambda entry: chosen.append(entry.name))
    palette.open()
    return palette


def field(palette: Palette) -> QLineEdit:
    return found(palette, QLineEdit, "palette.field")


def listed(palette: Palette) -> list[str]:
    model = found(palette, QListView, "palette.list").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def current(palette: Palette) -> str:
    return str(found(palette, QListView, "palette.list").currentIndex().data())


def test_it_opens_on_everything_ready_to_be_typed_into(palette: Palette) -> None:
    assert field(palette).hasFocus()
    assert listed(palette) == ["Check channel", "Retry failed", "Dark", "Acme"]
    assert current(palette) == "Check channel"


def test_letters_narrow_it_and_enter_does_the_best(palette: Palette, chosen: list[str]) -> None:
    write(field(palette), "theme d")
    assert listed(palette) == ["Dark"]
    press(field(palette), Qt.Key.Key_Return)
    assert chosen == ["dark"]
    assert not palette.isVisible()


def test_arrows_choose_and_stop_at_the_ends(palette: Palette, chosen: list[str]) -> None:
    press(field(palette), Qt.Key.Key_Up)
    assert current(palette) == "Check channel"
    press(field(palette), Qt.Key.Key_PageDown)
    assert current(palette) == "Acme"
    press(field(palette), Qt.Key.Key_Up)
    press(field(palette), Qt.Key.Key_Return)
    assert chosen == ["dark"]


def test_a_click_does_a_row(palette: Palette, chosen: list[str]) -> None:
    view = found(palette, QListView, "palette.list")
    click(view.viewport(), view.visualRect(view.model().index(3, 0)).center())
    assert chosen == ["acme"]


def test_what_cannot_be_done_now_stays_undone(palette: Palette, chosen: list[str]) -> None:
    write(field(palette), "retry")
    press(field(palette), Qt.Key.Key_Return)
    assert chosen == []
    assert palette.isVisible()


def test_escape_gives_the_focus_back(window: QMainWindow, palette: Palette, chosen: list[str]) -> None:
    press(field(palette), Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert found(window, QTextEdit).hasFocus()
    assert chosen == []


def test_what_had_the_focus_may_be_gone_meanwhile(qtbot: QtBot, window: QMainWindow) -> None:
    dialog = QLineEdit(window)
    dialog.show()
    dialog.setFocus()
    palette = Palette(ENTRIES, (), window)
    palette.open()
    dialog.deleteLater()
    with qtbot.waitSignal(dialog.destroyed):
        pass
    palette.close_and_return()
    qtbot.waitUntil(lambda: window.findChild(Palette) is None)


def test_it_goes_when_the_focus_goes_elsewhere(window: QMainWindow, palette: Palette) -> None:
    found(window, QTextEdit).setFocus(Qt.FocusReason.MouseFocusReason)
    assert not palette.isVisible()
    assert found(window, QTextEdit).hasFocus()


def test_closed_it_is_gone(qtbot: QtBot, window: QMainWindow, palette: Palette) -> None:
    press(field(palette), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(Palette) is None)


def test_it_says_when_nothing_fits(palette: Palette, chosen: list[str]) -> None:
    write(field(palette), "zzz")
    assert found(palette, QLabel, "palette.empty").isVisible()
    press(field(palette), Qt.Key.Key_Return)
    press(field(palette), Qt.Key.Key_Down)
    assert chosen == []


def test_what_is_found_later_comes_below_and_moves_nothing(palette: Palette) -> None:
    write(field(palette), "c")
    before = listed(palette)
    press(field(palette), Qt.Key.Key_Down)
    stood = current(palette)
    palette.add_found(
        [Entry("c1", Kind.CUSTOMER, "Carol", print), ENTRIES[0], Entry("c2", Kind.CUSTOMER, "Ünal", print)]
    )
    assert listed(palette) == [*before, "Carol", "Ünal"]
    assert current(palette) == stood


def test_what_is_found_later_is_chosen_where_there_was_nothing(palette: Palette, chosen: list[str]) -> None:
    write(field(palette), "zzz")
    palette.add_found([Entry("c1", Kind.CUSTOMER, "Zzzak", print)])
    assert not found(palette, QLabel, "palette.empty").isVisible()
    press(field(palette), Qt.Key.Key_Return)
    assert chosen == ["c1"]


def test_it_stays_within_a_window_that_gets_smaller(window: QMainWindow, palette: Palette) -> None:
    window.resize(420, 320)
    assert window.rect().contains(palette.geometry())


def test_when_there_is_more_to_find_what_one_went_to_stays_chosen(palette: Palette) -> None:
    press(field(palette), Qt.Key.Key_Down)
    press(field(palette), Qt.Key.Key_Down)
    palette.list_anew([Entry("reply", Kind.ACTION, "Reply", print), *ENTRIES])
    assert listed(palette)[0] == "Reply"
    assert current(palette) == "Dark"
