"""The checks of Kit's chair as a tree: groups with their checks, and what came of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont

from kitdesk.model.conformance import Check, Finding, Grade, Group
from kitdesk.ui.tables.grade_words import (
    NEEDS_A_LOOK,
    count_text,
    grade_text,
    grade_tone,
    group_text,
    worst_of,
)
from kitdesk.ui.tables.index import Index
from kitdesk.ui.text import duration_text, plain_tip, told, translate
from kitdesk.ui.theme import current

_NO_PARENT = QModelIndex()


class Column(IntEnum):
    CHECK = 0
    RESULT = 1
    TIME = 2


class ChecksModel(QAbstractItemModel):
    """Rows never come or go: a check is there before its first run, and its result takes its place."""

    switched = Signal()
    """Checks were switched on or off by hand."""

    def __init__(self, checks: Iterable[Check], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.checks = tuple(checks)
        self.switched_off: frozenset[str] = frozenset()
        """The names of checks that are not to be run."""
        self.findings: dict[str, Finding] = {}
        self._groups: list[tuple[Group, list[Check]]] = [
            (group, [check for check in self.checks if check.group is group])
            for group in Group
            if any(check.group is group for check in self.checks)
        ]
        self._waiting: set[str] = set()
        self._running = ""

    def show_switched_off(self, names: Iterable[str]) -> None:
        """Uncheck these, without reporting it."""
        self.switched_off = frozenset(names)
        self._update()

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Show these instead of any others; nothing runs."""
        self.findings = {finding.check.name: finding for finding in findings}
        self.end()

    def begin(self, names: Iterable[str]) -> None:
        """Say that these checks will run."""
        self._waiting = set(names)
        self._update()

    def start(self, name: str) -> None:
        """Say that a check runs now."""
        self._running = name
        self._tell(name)

    def add(self, finding: Finding) -> None:
        """Show what came of a check."""
        self.findings[finding.check.name] = finding
        self._waiting.discard(finding.check.name)
        self._running = ""
        self._tell(finding.check.name)

    def end(self) -> None:
        """Nothing runs or waits any more."""
        self._waiting, self._running = set(), ""
        self._update()

    def check_at(self, index: Index) -> Check | None:
        """The check of a row, None for a group's."""
        if not index.isValid() or not index.internalId():
            return None
        return self._groups[index.internalId() - 1][1][index.row()]

    def group_at(self, index: Index) -> Group | None:
        """The group of a row, None for a check's."""
        return self._groups[index.row()][0] if index.isValid() and not index.internalId() else None

    def checks_at(self, index: Index) -> Sequence[Check]:
        """The check of a row, or all of a group's."""
        check = self.check_at(index)
        if check is not None:
            return [check]
        return self._groups[index.row()][1] if index.isValid() else []

    def needs_a_look(self, index: Index) -> bool:
        """Whether what came of it last, or of one in it, is not as it should be."""
        findings = (self.findings.get(check.name) for check in self.checks_at(index))
        return any(finding is not None and finding.grade in NEEDS_A_LOOK for finding in findings)

    def _tell(self, name: str) -> None:
        """A check has changed, and its group with it."""
        for row, (_group, checks) in enumerate(self._groups):
            for inner, check in enumerate(checks):
                if check.name == name:
                    group = self.index(row, Column.CHECK)
                    self.dataChanged.emit(group, self.index(row, Column.TIME))
                    at = self.index(inner, Column.CHECK, group)
                    self.dataChanged.emit(at, at.siblingAtColumn(Column.TIME))

    def _update(self) -> None:
        """All may have changed."""
        for row in range(len(self._groups)):
            group = self.index(row, Column.CHECK)
            self.dataChanged.emit(group, self.index(row, Column.TIME))
            last = self.rowCount(group) - 1
            self.dataChanged.emit(self.index(0, 0, group), self.index(last, Column.TIME, group))

    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # QObject's own takes nothing
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() or parent.column():
            return 0
        return len(self._groups[parent.row()][1])

    def columnCount(self, _parent: Index = _NO_PARENT) -> int:
        return len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == Column.CHECK:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemNeverHasChildren if self.check_at(index) else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (translate("checks", "Check"), translate("checks", "Result"), translate("checks", "Time"))[
                section
            ]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        tell = {
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.AccessibleTextRole: self._heard,
            Qt.ItemDataRole.CheckStateRole: self._check_state,
            Qt.ItemDataRole.ToolTipRole: self._tip,
            Qt.ItemDataRole.ForegroundRole: self._colour,
            Qt.ItemDataRole.FontRole: self._font,
            Qt.ItemDataRole.TextAlignmentRole: _alignment,
        }.get(Qt.ItemDataRole(role))
        return tell(index) if tell is not None and index.isValid() else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        names = {check.name for check in self.checks_at(index)}
        on = Qt.CheckState(value) is not Qt.CheckState.Unchecked
        self.show_switched_off(self.switched_off - names if on else self.switched_off | names)
        self.switched.emit()
        return True

    def _check_state(self, index: Index) -> Qt.CheckState | None:
        if index.column() != Column.CHECK:
            return None
        off = [check.name in self.switched_off for check in self.checks_at(index)]
        if all(off):
            return Qt.CheckState.Unchecked
        return Qt.CheckState.PartiallyChecked if any(off) else Qt.CheckState.Checked

    def _text(self, index: Index) -> str:
        check = self.check_at(index)
        if check is None:
            group, checks = self._groups[index.row()]
            return (group_text(group), self._group_result(checks), "")[index.column()]
        if index.column() == Column.CHECK:
            return told(check.title)
        if index.column() == Column.RESULT:
            return self._result_text(check)
        finding = self.findings.get(check.name)
        return duration_text(finding.seconds) if finding and finding.seconds else ""

    def _heard(self, index: Index) -> str:
        """What a screen reader says: the name of a row comes with its result."""
        result = self._text(self.sibling(index.row(), Column.RESULT, index)) or translate("checks", "not run")
        if index.column() == Column.CHECK:
            return f"{self._text(index)}, {result}"
        return result if index.column() == Column.RESULT else self._text(index) or "–"

    def _result_text(self, check: Check) -> str:
        """What came of it, or that it is under way; empty before its first run."""
        if check.name == self._running:
            return translate("checks", "… running")
        if check.name in self._waiting:
            return translate("checks", "· waiting")
        finding = self.findings.get(check.name)
        if check.name in self.switched_off and (finding is None or finding.grade is Grade.SKIPPED):
            return translate("checks", "– switched off")
        return grade_text(finding.grade) if finding is not None else ""

    def _group_result(self, checks: Sequence[Check]) -> str:
        waiting = sum(check.name in self._waiting for check in checks)
        if waiting:
            return translate("checks", "{count} to go").format(count=waiting)
        grades = Counter(self.findings[each.name].grade for each in checks if each.name in self.findings)
        worst = worst_of(grades)
        return "" if worst is None else count_text(worst, grades[worst])

    def _tip(self, index: Index) -> str:
        check = self.check_at(index)
        return plain_tip(f"{told(check.title)}\n{check.name}") if check else ""

    def _font(self, index: Index) -> QFont | None:
        """A group's name stands out."""
        if self.check_at(index) is not None:
            return None
        font = QFont()
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _colour(self, index: Index) -> QColor:
        return QColor(getattr(current(), self._tone(index)))

    def _tone(self, index: Index) -> str:
        """The name of the colour of a cell."""
        checks = self.checks_at(index)
        if index.column() == Column.CHECK:
            off = all(check.name in self.switched_off for check in checks)
            return "muted" if off else "text"
        if index.column() == Column.TIME or any(each.name in self._waiting for each in checks):
            return "muted"
        found = [self.findings[check.name].grade for check in checks if check.name in self.findings]
        worst = worst_of(Counter(found))
        return grade_tone(worst) if worst else "muted"


def _alignment(index: Index) -> Qt.AlignmentFlag:
    """Times end one below the other."""
    at = Qt.AlignmentFlag.AlignRight if index.column() == Column.TIME else Qt.AlignmentFlag.AlignLeft
    return at | Qt.AlignmentFlag.AlignVCenter
