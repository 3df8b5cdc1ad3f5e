"""What stands in a window and is kept nowhere else, carried into the window that takes its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTabWidget,
    QWidget,
)

from kitdesk.ui.search.search_box import SearchBox
from kitdesk.ui.widgets.tool_dock import ToolDock

W = TypeVar("W", bound=QWidget)
_KEPT = "composer."
"""Begins the names of fields whose texts are drafts, which are kept."""


def carry(before: QWidget, after: QWidget) -> None:
    """Choose and write in *after* what is chosen and written in *before*, in controls of the same names."""
    for dock in before.findChildren(ToolDock):
        same = after.findChild(ToolDock, dock.objectName())
        if dock.is_made and same is not None:
            same.make()
    _each(before, after, QComboBox, _choose)
    _each(before, after, QAbstractButton, _switch)
    _each(before, after, QSpinBox, lambda old, new: new.setValue(old.value()))
    _each(before, after, QDoubleSpinBox, lambda old, new: new.setValue(old.value()))
    _each(before, after, QLineEdit, _fill)
    _each(before, after, QPlainTextEdit, _write)
    _each(before, after, QTabWidget, lambda old, new: new.setCurrentIndex(old.currentIndex()))
    for old, new in zip(before.findChildren(SearchBox), after.findChildren(SearchBox), strict=True):
        new.set_filters(old.filters())


def _each(before: QWidget, after: QWidget, kind: type[W], take: Callable[[W, W], object]) -> None:
    fresh = {widget.objectName(): widget for widget in after.findChildren(kind)}
    for old in before.findChildren(kind):
        new = fresh.get(old.objectName())
        if new is not None and old.objectName() and not isinstance(old.parent(), QAbstractSpinBox):
            take(old, new)


def _choose(old: QComboBox, new: QComboBox) -> None:
    """What is chosen among others than before is left alone."""
    if old.count() == new.count() and old.currentIndex() != new.currentIndex():
        new.setCurrentIndex(old.currentIndex())


def _switch(old: QAbstractButton, new: QAbstractButton) -> None:
    if old.isCheckable() and old.isChecked() != new.isChecked():
        new.setChecked(old.isChecked())


def _fill(old: QLineEdit, new: QLineEdit) -> None:
    if not old.isReadOnly() and not old.objectName().startswith(_KEPT) and old.text() != new.text():
        new.setText(old.text())


def _write(old: QPlainTextEdit, new: QPlainTextEdit) -> None:
    text = old.toPlainText()
    if not old.isReadOnly() and not old.objectName().startswith(_KEPT) and text != new.toPlainText():
        new.setPlainText(text)
