"""Where the sandbox's agent posts callbacks to, and the test request that tries it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget

from kitdesk.model.channel import check_callback_url
from kitdesk.ui.text import plain_label, set_tip
from kitdesk.ui.theme import styled
from kitdesk.ui.widgets.checked_field import CheckedField
from kitdesk.ui.widgets.layouts import flowing, set_below
from kitdesk.ui.widgets.push_button import push_button

METHODS = ("GET", "POST")


class CallbackUrl(QWidget):
    """An address that is not usable is never reported; an empty one stands for the default."""

    changed = Signal(str)
    """The address that was given, empty for the default."""
    test_requested = Signal(str)
    """The method of the test request."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = self._default = ""
        self._edit = QLineEdit()
        self._edit.setObjectName("sandbox.callback_url")
        self._edit.setAccessibleName(self.tr("Callback URL"))
        self._edit.setMaxLength(2048)
        self._field = CheckedField(
            self._edit, check_callback_url, self.tr("Kit posts an agent's answers and closings there.")
        )
        default = self.tr("Default")
        self._reset = push_button("sandbox.callback_url.reset", default, self._on_reset_clicked)
        set_tip(self._reset, self.tr("Post to kitdesk's own receiver again"))
        self._test = QPushButton(self.tr("Send test request"))
        self._test.setObjectName("sandbox.test_request")
        self._test.setMenu(self._methods())
        styled(self._test, "menu")
        self._lay_out()
        self._edit.editingFinished.connect(self._on_finished)
        self._field.changed.connect(self._review)

    def show_url(self, given: str, default: str) -> None:
        """Show the address that was given, and the one that stands in for an empty field."""
        self._given, self._default = given, default
        self._edit.setPlaceholderText(default or "https://example.com/callback")
        if not self._edit.isModified():  # else it is being written
            self._edit.setText(given)
        self._review()

    def _methods(self) -> QMenu:
        menu = QMenu(self)
        for method in METHODS:
            action = menu.addAction(self.tr("Test request as {method}").format(method=method))
            action.setObjectName(f"sandbox.test_request.{method}")
            action.triggered.connect(lambda _=False, method=method: self.test_requested.emit(method))
        return menu

    def _lay_out(self) -> None:
        label = plain_label(self.tr("Callback URL"), "heading")
        label.setBuddy(self._edit)
        set_below(self, label, self._field, flowing(self._test, self._reset))

    def _is_usable(self) -> bool:
        return self._field.is_empty or self._field.problem is None

    def _review(self) -> None:
        given = not self._field.is_empty
        self._reset.setEnabled(given)
        self._test.setEnabled(self._is_usable() and bool(given or self._default))

    def _on_finished(self) -> None:
        if self._is_usable():
            self._edit.setModified(False)
            self._report("" if self._field.is_empty else check_callback_url(self._edit.text()))

    def _on_reset_clicked(self) -> None:
        self._edit.setText("")
        self._report("")

    def _report(self, url: str) -> None:
        if url != self._given:
            self._given = url
            self.changed.emit(url)
