"""Whom the sandbox's agent answers: a customer who wrote, or any ``client_id`` that is typed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kitdesk.ui.tables.index import Index
from kitdesk.ui.text import counted, number_text, one_line, plain_label, set_tip, translate
from kitdesk.ui.widgets.named_box import name_box

_MOST_CUSTOMERS = 50
_BESIDE = 4
_MARKS_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Offered:
    """A customer, how many events of theirs nobody has seen, and whether the conversation is closed."""

    client_id: str
    unread: int = 0
    closed: bool = False


class CustomerChoice(QComboBox):
    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit()
        self._line.setObjectName("sandbox.client_id")
        self._line.setAccessibleName(self.tr("client_id of the customer to answer"))
        self._line.setPlaceholderText("client_id")
        self.setLineEdit(self._line)
        self.setObjectName("sandbox.customer")
        name_box(self, self.tr("Customer to answer"))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(2)
        self.setCompleter(QCompleter(self))  # Qt's own would finish an id that nobody typed
        self.setItemDelegate(_Marked(self))
        self._pill = plain_label(kind="pill")
        self._pill.setParent(self._line)  # in the box itself it would have no style
        self._pill.setObjectName("sandbox.customer.unread")
        self._pill.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pill.hide()
        self.editTextChanged.connect(self._on_changed)
        self._show_tip()

    def client_id(self) -> str:
        """Who is chosen, empty for nobody."""
        return self._line.text()

    def show_customer(self, client_id: str) -> None:
        """Choose this customer."""
        self.setEditText(client_id)
        self._line.setCursorPosition(0)

    def show_customers(self, offered: Iterable[Offered]) -> None:
        """Offer these, in this order; the first one is chosen if nobody is. An open list stays as it is."""
        if self.view().isVisible():
            return
        chosen = self.client_id()
        offered = list(offered)
        self._show_unread(sum(each.unread for each in offered))
        self.blockSignals(True)
        self.clear()
        fitting = [each for each in offered if len(each.client_id) <= self._line.maxLength()]
        for each in fitting[:_MOST_CUSTOMERS]:
            self.addItem(each.client_id, _marks(each))
        self.setCurrentIndex(-1)
        self.setEditText(chosen)
        self.blockSignals(False)
        if not chosen and fitting:
            self.show_customer(fitting[0].client_id)

    def _show_unread(self, count: int) -> None:
        """Say how much there is to see of others, at the end of the line."""
        self._pill.setText(number_text(count))
        self._pill.setVisible(count > 0)
        told = counted.tr("%Ln new of others", "", count)
        self.setAccessibleDescription(told if count else "")
        self._place_pill()

    def _place_pill(self) -> None:
        self._pill.adjustSize()
        width = self._pill.width() + _BESIDE if not self._pill.isHidden() else 0
        self._line.setTextMargins(0, 0, width, 0)
        line, pill = self._line, self._pill
        pill.move(line.width() - pill.width(), (line.height() - pill.height()) // 2)
        self._pill.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_pill()

    def _on_changed(self) -> None:
        self._show_tip()
        self.changed.emit(self.client_id())

    def _show_tip(self) -> None:
        follows = self.tr("Whom to answer; it follows the conversation that is shown")
        set_tip(self, self.client_id() or follows)


class _Marked(QStyledItemDelegate):
    """Shows the marks behind an id; the id alone is what is chosen."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802 (Qt's)
        super().initStyleOption(option, index)
        marks = index.data(_MARKS_ROLE)
        option.text = " · ".join(filter(None, (one_line(option.text), marks)))


def _marks(each: Offered) -> str:
    new = counted.tr("%Ln new", "", each.unread) if each.unread else ""
    return " · ".join(filter(None, (new, translate("customer_choice", "closed") if each.closed else "")))
