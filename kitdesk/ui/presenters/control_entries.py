"""The buttons and the pages of the window and its tools as entries of the palette."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QStackedWidget, QTabWidget, QWidget

from kitdesk.ui.actions import name_of_control, plain_text
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.palette.entries import Entry, Kind
from kitdesk.ui.reveal import around, reveal
from kitdesk.ui.text import translate
from kitdesk.ui.widgets.tool_dock import ToolDock


def control_entries(window: MainWindow) -> Iterator[Entry]:
    """What can be clicked, or turned to, as far as the tools are made."""
    for tabs in window.findChildren(QTabWidget):
        yield from _of_pages(tabs)
    for button in window.findChildren(QPushButton):
        if button.objectName() and button.menu() is None and _is_there(button):
            yield _of_button(button)


def _of_pages(tabs: QTabWidget) -> Iterator[Entry]:
    tool = _tool_of(tabs)
    if tool is None or not tabs.objectName():
        return
    for at in range(tabs.count()):
        text = translate("control_entries", "Go to {page}").format(page=plain_text(tabs.tabText(at)))
        deed = partial(_turn, tool, tabs, at)
        yield Entry(f"{tabs.objectName()}:{at}", Kind.TOOL, text, deed, tool.windowTitle())


def _of_button(button: QPushButton) -> Entry:
    places = [
        plain_text(place.tabText(at))
        for place in around(button)
        if isinstance(place, QTabWidget)
        if (at := _page_of(place, button)) >= 0
    ]
    tool = _tool_of(button)
    where = " › ".join([*([tool.windowTitle()] if tool else []), *reversed(places)])
    state = "" if button.isEnabled() else translate("control_entries", "not now")
    text = name_of_control(button)
    return Entry(
        f"button:{button.objectName()}",
        Kind.ACTION,
        text,
        partial(_click, button),
        where,
        state,
        enabled=button.isEnabled(),
    )


def _turn(tool: ToolDock, tabs: QTabWidget, page: int) -> None:
    tool.come_to_front()
    reveal(tabs.tabBar())
    tabs.setCurrentIndex(page)


def _click(button: QPushButton) -> None:
    """As by hand, and in sight."""
    if tool := _tool_of(button):
        tool.come_to_front()
    reveal(button)
    button.click()


def _tool_of(control: QWidget) -> ToolDock | None:
    return next((place for place in around(control) if isinstance(place, ToolDock)), None)


def _page_of(tabs: QTabWidget, control: QWidget) -> int:
    return max((tabs.indexOf(place) for place in around(control)), default=-1)


def _is_there(button: QPushButton) -> bool:
    """Whether it is no part of a dialog, and nothing but a page that lies over it hides it."""
    places = list(around(button))
    if any(isinstance(place, QDialog) for place in places):
        return False
    return not any(_is_hidden(place) for place in places if not isinstance(place.parent(), QStackedWidget))


def _is_hidden(place: QWidget) -> bool:
    """Whether it was hidden, and was not only never shown."""
    if place.isWindow() or isinstance(place, ToolDock):
        return False
    return place.isHidden() and place.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
