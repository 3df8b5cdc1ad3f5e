from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.model.errors import PortTaken
from kitdesk.store.help_pages import help_pages
from kitdesk.ui.help.contents import Contents
from kitdesk.ui.help.page_view import PageView
from kitdesk.ui.help.window import HelpWindow
from kitdesk.ui.language import Language
from tests.support.hands import click, found, press, write

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def opened(qtbot: QtBot) -> HelpWindow:
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show_page("token.md")
    with qtbot.waitExposed(window):
        window.come_to_front()
    return window


@pytest.fixture
def window(qtbot: QtBot) -> HelpWindow:
    return opened(qtbot)


def page(window: HelpWindow) -> PageView:
    return found(window, PageView)


def contents(window: HelpWindow) -> Contents:
    return found(window, Contents)


def search(window: HelpWindow, qtbot: QtBot, typed: str) -> None:
    field = found(window, QLineEdit, "help.search")
    field.clear()
    write(field, typed)
    qtbot.waitUntil(lambda: contents(window).accessibleName() == "Found")


def test_all_pages_are_listed_and_the_shown_one_is_chosen(window: HelpWindow) -> None:
    listed = [contents(window).item(row).text() for row in range(contents(window).count())]
    assert {each.title for each in help_pages()} <= set(listed)
    assert contents(window).currentItem().text() == "Token"


def test_what_is_no_page_is_the_start_page(window: HelpWindow) -> None:
    window.show_page("nowhere.md")
    assert page(window).page == "README.md"


def test_a_search_lists_hits_and_enter_goes_from_one_to_the_next(window: HelpWindow, qtbot: QtBot) -> None:
    search(window, qtbot, "unverified")
    field = found(window, QLineEdit, "help.search")
    press(field, Qt.Key.Key_Return)
    assert contents(window).count() > 1
    first = (page(window).page, page(window).textCursor().position())
    assert page(window).textCursor().selectedText() == "unverified"
    press(field, Qt.Key.Key_Return)
    assert page(window).textCursor().selectedText() == "unverified"
    assert (page(window).page, page(window).textCursor().position()) != first


def test_a_pasted_error_leads_to_its_row(window: HelpWindow, qtbot: QtBot) -> None:
    search(window, qtbot, str(PortTaken("127.0.0.1", 8787)))
    press(found(window, QLineEdit, "help.search"), Qt.Key.Key_Return)
    assert page(window).page == "troubleshooting.md"
    assert page(window).textCursor().selectedText().startswith("Port {port} on {host} is taken")


def test_where_nothing_fits_that_is_told(window: HelpWindow, qtbot: QtBot) -> None:
    search(window, qtbot, "xyzzy")
    assert found(window, QLabel, "help.nothing").isVisible()
    press(found(window, QLineEdit, "help.search"), Qt.Key.Key_Escape)
    assert contents(window).accessibleName() == "Pages"
    assert not found(window, QLabel, "help.nothing").isVisible()


def test_keys_lead_to_the_search_and_to_the_pages_before(window: HelpWindow) -> None:
    press(page(window), Qt.Key.Key_F, CTRL)
    assert found(window, QLineEdit, "help.search").hasFocus()
    window.show_page("signature.md")
    press(page(window), Qt.Key.Key_Left, ALT)
    assert page(window).page == "token.md"
    click(found(window, QToolButton, "help.forward"))
    assert page(window).page == "signature.md"


def test_escape_closes_it(window: HelpWindow) -> None:
    press(page(window), Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_it_stands_where_it_stood(window: HelpWindow, qtbot: QtBot) -> None:
    window.resize(640, 480)
    other = HelpWindow()
    qtbot.addWidget(other)
    other.restore_state(window.save_state())
    assert other.size() == window.size()


def test_every_control_has_a_name(window: HelpWindow) -> None:
    controls = [
        each
        for each in window.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not each.objectName().startswith("qt_")
    ]
    assert [each for each in controls if each.objectName() and not each.accessibleName()] == []


def test_in_english_nothing_is_said_of_the_language(window: HelpWindow, language: Language) -> None:
    assert language.code == "en"
    assert found(window, QLabel, "help.language").text() == ""


def test_tab_leads_from_the_search_over_the_list_to_the_page(window: HelpWindow) -> None:
    window.show_page("signature.md")  # now there is a way back
    found(window, QLineEdit, "help.search").setFocus()
    met = []
    for _ in range(3):
        focused = window.focusWidget()
        assert focused is not None
        press(focused, Qt.Key.Key_Tab)
        met.append((window.focusWidget() or window).objectName())
    assert met == ["help.contents", "help.back", "help.page"]
