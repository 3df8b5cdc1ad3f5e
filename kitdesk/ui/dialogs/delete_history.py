"""*Delete history*: which part of the journal, what that comes to, and how far it has gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QWidget,
)

from kitdesk.model.deletion import Deleted, Doomed, Scope
from kitdesk.ui.dialogs.dialog import Dialog
from kitdesk.ui.dialogs.doomed_words import deleted_words, doomed_words, unfinished_words
from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.text import one_line, plain_label
from kitdesk.ui.theme import GRID, MARGIN, padded, styled
from kitdesk.ui.widgets.kept_room import progress_bar
from kitdesk.ui.widgets.layouts import beside, set_below
from kitdesk.ui.widgets.push_button import push_button
from kitdesk.ui.widgets.radio_group import radio_group

_SETTLE = 100
"""Milliseconds that a choice stands before it is weighed."""
_YEARS_BACK = 1


class DeleteHistory(Dialog):
    """Open it with `open`. Its owner weighs each scope it asks for, and deletes what it is told to.

    *choices* are scopes with their names; the first is chosen, and what is older than a date can be chosen of
    each of them.
    """

    weigh_requested = Signal(object)
    """A `Scope`, to be answered with `show_doomed`."""
    delete_requested = Signal(object, bool)
    """A `Scope`, and whether what is unfinished goes too; `show_progress` and `finish` follow."""
    stop_requested = Signal()

    def __init__(self, choices: Sequence[tuple[Scope, str]], parent: QWidget | None = None) -> None:
        super().__init__("delete_history", parent)
        self.setWindowTitle(self.tr("Delete history"))
        self._scopes = [scope for scope, _ in choices]
        self._doomed: Doomed | None = None
        self._busy = False
        self._make(choices)
        self._lay_out()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(lambda: self.weigh_requested.emit(self.scope()))
        self._on_choice_changed()
        open_at(self, 560, 440)

    def scope(self) -> Scope:
        """What is chosen."""
        before = None
        if self._older.isChecked():
            before = float(self._date.date().startOfDay().toSecsSinceEpoch())
        return replace(self._scopes[max(0, self._which.checkedId())], before=before)

    def choose_older(self) -> None:
        """Choose only what is older than a year, to begin with."""
        self._older.setChecked(True)

    def show_doomed(self, doomed: Doomed) -> None:
        """Say what the chosen scope comes to."""
        self._doomed = doomed
        self._say(doomed_words(doomed))
        self._stays.setText(unfinished_words(doomed.unfinished))
        self._update_buttons()

    def show_progress(self, deleted: Deleted) -> None:
        """Say how far it has come."""
        if self._doomed is not None:
            self._bar.setMaximum(max(1, self._doomed.events + self._doomed.others))
            self._bar.setValue(deleted.events + deleted.others)
        self._say(deleted_words(deleted))

    def finish(self, deleted: Deleted) -> None:
        """It is done: say what is gone."""
        self._bar.setValue(self._bar.maximum())
        self._say(self.tr("Done. {what}").format(what=deleted_words(deleted)))
        self._end()

    def fail(self, text: str) -> None:
        """It ended in the middle, or nothing could be weighed."""
        self._say(text)
        self._end()

    def _make(self, choices: Sequence[tuple[Scope, str]]) -> None:
        names = (one_line(name, 100) for _, name in choices)
        scopes = [(f"delete_history.scope.{number}", name) for number, name in enumerate(names)]
        self._which = radio_group(self, scopes)
        self._which.idToggled.connect(self._on_choice_changed)
        self._older = QCheckBox(self.tr("Only what is older than"))
        self._older.setObjectName("delete_history.older")
        self._older.toggled.connect(self._on_choice_changed)
        today = QDate.currentDate()
        self._date = QDateEdit(today.addYears(-_YEARS_BACK))
        self._date.setObjectName("delete_history.date")
        self._date.setAccessibleName(self.tr("The first day that stays"))
        self._date.setCalendarPopup(True)
        self._date.setDisplayFormat("d MMM yyyy")
        padded(self._date)
        self._date.setMaximumDate(today)
        self._date.dateChanged.connect(self._on_choice_changed)
        self._sum = plain_label(wrap=True)
        self._sum.setObjectName("delete_history.sum")
        self._stays = plain_label(wrap=True)
        self._stays.setObjectName("delete_history.stays")
        self._unfinished = QCheckBox(self.tr("Discard and delete these as well; otherwise they stay"))
        self._unfinished.setObjectName("delete_history.unfinished")
        self._unfinished.toggled.connect(self._update_buttons)
        self._bar = progress_bar(self.tr("How much is deleted"))
        self._delete = push_button("delete_history.delete", self.tr("Delete"), self._on_delete_clicked)
        styled(self._delete, "danger")
        self._stop = push_button("delete_history.stop", self.tr("Stop"), self.stop_requested.emit)
        self._close = push_button("delete_history.close", self.tr("Cancel"), self.reject)
        self._close.setDefault(True)

    def _lay_out(self) -> None:
        kept = self.tr("It cannot be undone. What Kit itself keeps stays there.")
        set_below(
            self,
            plain_label(self.tr("What to delete"), "title"),
            *self._which.buttons(),
            beside(self._older, self._date, None),
            GRID,
            self._sum,
            self._stays,
            self._unfinished,
            self._bar,
            None,
            plain_label(kept, "caption", wrap=True),
            beside(None, self._stop, self._close, self._delete),
            margins=MARGIN,
        )

    def _say(self, text: str) -> None:
        self._sum.setText(text)

    def _on_choice_changed(self) -> None:
        self._doomed = None
        self._date.setEnabled(self._older.isChecked())
        self._say(self.tr("Counting …"))
        self._stays.setText("")
        self._update_buttons()
        self._settle.start()

    def _on_delete_clicked(self) -> None:
        self._busy = True
        self._update_buttons()
        self.delete_requested.emit(self.scope(), self._unfinished.isChecked())

    def _end(self) -> None:
        self._busy, self._doomed = False, None
        self._stays.setText("")
        self._update_buttons()
        self._close.setText(self.tr("Close"))
        self._close.setFocus()

    def _update_buttons(self) -> None:
        doomed, busy = self._doomed, self._busy
        also = doomed is not None and bool(doomed.unfinished)
        gives_up = also and self._unfinished.isChecked()
        for widget in (*self._which.buttons(), self._older, self._unfinished):
            widget.setEnabled(not busy)
        self._date.setEnabled(self._older.isChecked() and not busy)
        self._unfinished.setVisible(also)
        self._delete.setEnabled(not busy and doomed is not None and (gives_up or not doomed.is_nothing))
        self._stop.setVisible(busy)
        self._bar.setVisible(busy)
        self._close.setEnabled(not busy)

    def reject(self) -> None:
        """Close; while something is being deleted, stop that first."""
        if self._busy:
            self.stop_requested.emit()
        else:
            super().reject()
