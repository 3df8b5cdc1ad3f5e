"""Finds texts that have less room than they need, and makes texts longer to find those that would."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from PySide6.QtCore import QObject, QSize, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QGroupBox,
    QLabel,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.elided_lines import ElidedLines

_PLACEHOLDER = re.compile(r"\{[^}]*\}|%L?n")


class LongerTexts(QTranslator):
    """A language that says everything in 40 % more letters."""

    def translate(self, _context: str, text: str, *_more: object) -> str:
        letters = len(_PLACEHOLDER.sub("", text))
        more = math.ceil(letters * 0.4)
        tail = "…" if text.endswith("…") else ""
        filler = ("ŧæħđ " * more)[:more].rstrip().ljust(more, "ŋ") if letters > 12 else "ŋ" * more
        return text.removesuffix("…") + filler + tail

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's)
        return False


def cut(place: QWidget) -> list[str]:
    """The texts within *place* that are in sight and cut off, each with where it stands."""
    widgets = [place, *(each for each in place.findChildren(QWidget) if each.isVisibleTo(place.window()))]
    return [f"{path(widget)}: {text!r}" for widget in widgets for text in _cut(widget)]


def path(widget: QObject) -> str:
    """The names of what it stands in, and what it is."""
    names = []
    at: QObject | None = widget
    while at is not None:
        names.append(at.objectName() or type(at).__name__)
        at = at.parent()
    return "/".join(names[:4])


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, ElidedLabel | ElidedLines):
        return  # they have an ellipsis and a tool tip
    if isinstance(widget, QLabel):
        if widget.text() and widget.pixmap().isNull() and _lacks(widget):
            yield widget.text()
    elif isinstance(widget, QTabBar):
        yield from (
            widget.tabText(at)
            for at in range(widget.count())
            if widget.isTabVisible(at)
            and not widget.tabToolTip(at)  # with one it may end in an ellipsis
            and widget.tabRect(at).width() < _text(widget, widget.tabText(at)).width()
        )
    elif isinstance(widget, QAbstractButton):
        if widget.text() and _lacks_button(widget):
            yield widget.text()
    elif (
        isinstance(widget, QGroupBox)
        and widget.title()
        and widget.width() < _text(widget, widget.title()).width()
    ):
        yield widget.title()


def _lacks(label: QLabel) -> bool:
    room = label.contentsRect()
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 1
    needed = _text(label, label.text())
    return needed.width() > room.width() + 1 or needed.height() > room.height() + 1


def _lacks_button(button: QAbstractButton) -> bool:
    if isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return False
    if button.hasHeightForWidth():
        return button.heightForWidth(button.width()) > button.height()
    needed = _text(button, button.text())
    icon = button.iconSize().width() + 4 if not button.icon().isNull() else 0
    frame = 8 if isinstance(button, QPushButton | QToolButton) else 20
    return needed.width() + icon + frame > button.width() or needed.height() > button.height()


def _text(widget: QWidget, text: str) -> QSize:
    return widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text)
