"""Asks for the name under which something is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from kitdesk.store.named_texts import LONGEST_NAME, check_name
from kitdesk.ui.dialogs.dialog import Dialog
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import MARGIN, styled
from kitdesk.ui.widgets.checked_field import CheckedField
from kitdesk.ui.widgets.layouts import beside, set_below

_WIDTH = 420


class NameDialog(Dialog):
    """Open it with `open`. One of the *taken* names is replaced only where that is *replaceable*, and the
    button says so. *folder* is the name of the one that it is kept in; *extra* stands below the name.
    """

    chosen = Signal(str)

    def __init__(
        self,
        title: str,
        name: str,
        taken: Sequence[str],
        folder: str,
        parent: QWidget,
        *,
        replaceable: bool,
        extra: QWidget | None = None,
    ) -> None:
        super().__init__("name", parent)
        self.setWindowTitle(title)
        self._taken = {each.casefold(): each for each in taken}
        self._replaceable = replaceable
        self._edit = QLineEdit(name)
        self._edit.setObjectName("name.name")
        self._edit.setAccessibleName(self.tr("Name"))
        self._edit.setMaxLength(LONGEST_NAME)
        self._edit.selectAll()
        advice = self.tr("It is kept as a JSON file of this name in the folder {folder} of kitdesk's data.")
        self._field = CheckedField(self._edit, check_name, advice.format(folder=folder))
        self._save = QPushButton(self.tr("Save"))
        self._save.setObjectName("name.save")
        self._save.setDefault(True)
        styled(self._save, "primary")
        self._lay_out(title, extra)
        self._field.changed.connect(self._review)
        self._save.clicked.connect(self._on_save_clicked)
        self._review()

    def _lay_out(self, title: str, extra: QWidget | None) -> None:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("name.cancel")
        cancel.clicked.connect(self.reject)
        self._note = plain_label("", "warn-caption", wrap=True)
        self._note.setObjectName("name.taken")
        parts = [plain_label(title, "title"), self._field, *([extra] if extra is not None else [])]
        column = set_below(self, *parts, beside((self._note, 1), cancel, self._save), margins=MARGIN)
        column.addStrut(_WIDTH - 2 * MARGIN)  # with a least width it could be narrower than a button

    def _review(self) -> None:
        name = self._edit.text().strip()
        known = self._taken.get(name.casefold())
        replaces = known == name and self._replaceable
        self._save.setText(self.tr("Replace") if replaces else self.tr("Save"))
        self._save.setEnabled(self._field.problem is None and (known is None or replaces))
        text = self.tr("There is “{name}” already.").format(name=known) if known else ""
        self._note.setText(f"! {text}" if text else "")

    def _on_save_clicked(self) -> None:
        self.accept()
        self.chosen.emit(check_name(self._edit.text()))
