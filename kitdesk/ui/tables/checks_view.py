"""The tree of checks on screen: keys and a menu run what is selected, and what passed can be hidden."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeView,
    QWidget,
)

from kitdesk.model.conformance import Check, Grade, Group
from kitdesk.ui.tables.checks import ChecksModel, Column
from kitdesk.ui.tables.grade_words import count_text, grade_text
from kitdesk.ui.tables.index import Index
from kitdesk.ui.tables.row_delegate import RowDelegate
from kitdesk.ui.text import duration_text
from kitdesk.ui.widgets.font_watch import FontWatch

_ROOM_FOR_TIME = 440
"""Pixels from which on the times do not take the titles' room."""
_INDENT = 16
_LONGEST_TIME = 0.9999
_MOST_FAILED = 20


class ChecksView(QTreeView):
    current_changed = Signal()
    """Another row is the current one."""
    chosen_changed = Signal()
    """Other rows are selected."""

    def __init__(self, model: ChecksModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._only_problems = False
        self.setObjectName("chair.suite.checks")
        self.setAccessibleName(self.tr("Checks of the suite"))
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self, tighter=2))
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # many titles begin alike
        self.setHeaderHidden(True)
        self.setIndentation(_INDENT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self.expandAll()
        self._size_columns()
        model.dataChanged.connect(self._on_data_changed)

    def chosen(self) -> list[Check]:
        """The selected checks, a group's with it, in their order."""
        names = {
            check.name
            for index in self.selectionModel().selectedRows()
            for check in self._model.checks_at(index)
        }
        return [check for check in self._model.checks if check.name in names]

    def current_check(self) -> Check | None:
        return self._model.check_at(self.currentIndex())

    def current_group(self) -> Group | None:
        return self._model.group_at(self.currentIndex())

    def show_only_problems(self, on: bool) -> None:
        """Hide what needs no look."""
        self._only_problems = on
        self._hide_rows()

    def show_current(self) -> None:
        """Keep the current row in sight once the list is laid out."""
        QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))

    def show_first_failed(self) -> None:
        """Bring the first check that failed into sight, unless somebody looks at another."""
        if self.chosen():
            return
        groups = [self._model.index(row, Column.CHECK) for row in range(self._model.rowCount())]
        for group in groups:
            for row in range(self._model.rowCount(group)):
                index = self._model.index(row, Column.CHECK, group)
                check = self._model.check_at(index)
                finding = self._model.findings.get(check.name) if check is not None else None
                if finding is not None and finding.grade is Grade.FAILED:
                    self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
                    return

    def _size_columns(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.CHECK, QHeaderView.ResizeMode.Stretch)
        FontWatch(self, self._fit_columns)

    def _fit_columns(self) -> None:
        """Give result and time the room that their longest words take in this language."""
        stout = self.font()
        stout.setWeight(QFont.Weight.DemiBold)
        grades = max(self.fontMetrics().horizontalAdvance(grade_text(grade)) for grade in Grade)
        groups = QFontMetrics(stout).horizontalAdvance(count_text(Grade.FAILED, _MOST_FAILED))
        self.header().resizeSection(Column.RESULT, max(grades, groups) + 16)
        time = self.fontMetrics().horizontalAdvance(duration_text(_LONGEST_TIME))
        self.header().resizeSection(Column.TIME, time + 16)

    def _on_data_changed(self) -> None:
        if self._only_problems:
            self._hide_rows()

    def _hide_rows(self) -> None:
        for row in range(self._model.rowCount()):
            group = self._model.index(row, Column.CHECK)
            self._hide(group)
            for inner in range(self._model.rowCount(group)):
                self._hide(self._model.index(inner, Column.CHECK, group))

    def _hide(self, index: QModelIndex) -> None:
        """Hide a row, or show it; it costs much to say what is so already."""
        hidden = self._only_problems and not self._model.needs_a_look(index)
        if hidden != self.isRowHidden(index.row(), index.parent()):
            self.setRowHidden(index.row(), index.parent(), hidden)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 (Qt's)
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setColumnHidden(Column.TIME, self.width() < _ROOM_FOR_TIME)
        super().resizeEvent(event)
