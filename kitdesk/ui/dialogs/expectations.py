"""*Expectations*: which statuses count as taken and as refused, and how long an answer may take."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from kitdesk.model.expectations import LONGEST_WAIT, Expectations, check_statuses
from kitdesk.ui.dialogs.dialog import Dialog
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, MARGIN, padded, styled
from kitdesk.ui.widgets.checked_field import CheckedField
from kitdesk.ui.widgets.layouts import beside, set_below
from kitdesk.ui.widgets.push_button import push_button
from kitdesk.ui.widgets.seconds_spin import SecondsSpin

_LONGEST = 200


class ExpectationsDialog(Dialog):
    """Open it with `open`; which checks are switched off is not its business and stays."""

    saved = Signal(object)
    """The `Expectations` from now on."""

    def __init__(self, expectations: Expectations, parent: QWidget | None = None) -> None:
        super().__init__("expectations", parent)
        self._expectations = expectations
        self.setWindowTitle(self.tr("Expectations"))
        advice = self.tr("Statuses with commas between: 401, 403, or 4xx for a whole class.")
        self._accepted = CheckedField(self._line("accepted"), check_statuses, advice)
        self._refused = CheckedField(self._line("refused"), check_statuses, advice)
        self._within = SecondsSpin(decimals=1, singleStep=0.5, minimum=0.1, maximum=LONGEST_WAIT)
        self._within.setObjectName("expectations.within")
        self._within.setSuffix(self.tr(" s"))
        padded(self._within)
        self._reset = push_button("expectations.reset", self.tr("Reset"), self._on_reset_clicked)
        self._save = push_button("expectations.save", self.tr("Save"), self._on_save_clicked)
        self._cancel = push_button("expectations.cancel", self.tr("Cancel"), self.reject)
        styled(self._save, "primary")
        self._save.setDefault(True)
        self._lay_out()
        for field in (self._accepted, self._refused):
            field.changed.connect(self._review)
        self._within.valueChanged.connect(self._review)
        self._show(expectations)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(MARGIN)
        form.setVerticalSpacing(GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for words, control, widget in (
            (self.tr("Taken"), self._accepted.edit, self._accepted),
            (self.tr("Refused"), self._refused.edit, self._refused),
            (self.tr("Answers within"), self._within, self._within),
        ):
            label = plain_label(words)
            label.setBuddy(control)
            control.setAccessibleName(words)
            form.addRow(label, widget)
        why = self.tr(
            "Kit's public contract names neither statuses nor times, so this is kitdesk's reading of it. "
            "It is kept with the channel."
        )
        set_below(
            self,
            plain_label(self.tr("What the suite expects of your server"), "title", wrap=True),
            plain_label(why, "muted", wrap=True),
            form,
            None,
            beside(self._reset, None, self._cancel, self._save),
            margins=MARGIN,
            spacing=MARGIN,
        ).addStrut(440 - 2 * MARGIN)

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"expectations.{name}")
        line.setMaxLength(_LONGEST)
        return line

    def _show(self, expectations: Expectations) -> None:
        self._accepted.edit.setText(expectations.accepted)
        self._refused.edit.setText(expectations.refused)
        self._within.setValue(expectations.within)
        self._review()

    def _given(self) -> Expectations:
        return replace(
            self._expectations,
            accepted=check_statuses(self._accepted.edit.text()),
            refused=check_statuses(self._refused.edit.text()),
            within=self._within.value(),
        )

    def _review(self) -> None:
        """Let be saved what can be, and reset what is not the default."""
        usable = self._accepted.problem is None and self._refused.problem is None
        self._save.setEnabled(usable)
        self._reset.setEnabled(not usable or replace(self._given(), switched_off=()) != Expectations())

    def _on_reset_clicked(self) -> None:
        self._show(Expectations())

    def _on_save_clicked(self) -> None:
        self.saved.emit(self._given())
        self.accept()
