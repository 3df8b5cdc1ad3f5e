"""The public address of a tunnel or proxy, and whether what is sent to it comes here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from kitdesk.model.channel import check_public_address
from kitdesk.model.outside import Reach, Reached
from kitdesk.ui.signature.verdict_box import VerdictBox
from kitdesk.ui.text import plain_label, told
from kitdesk.ui.theme import GRID
from kitdesk.ui.widgets.checked_field import CheckedField
from kitdesk.ui.widgets.elided_line import ElidedLine
from kitdesk.ui.widgets.layouts import beside, set_below
from kitdesk.ui.widgets.push_button import push_button

_SIGNS = {
    Reach.OWN: ("ok", "✓"),
    Reach.HERE: ("warn", "!"),
    Reach.OTHER: ("bad", "✕"),
    Reach.NOBODY: ("bad", "✕"),
}
_LONGEST = 2048
_LINES = 4
"""What most results take, so that nothing moves when one comes."""


class ReachBox(QWidget):
    """An address that is not usable is never reported; an empty one means that there is none."""

    address_changed = Signal(str)
    check_requested = Signal()
    cancelled = Signal()
    answered = Signal()
    """There is something to see in *result*: the user has asked for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = ""
        self._edit = ElidedLine()
        self._edit.setObjectName("callbacks.public_address")
        self._edit.setAccessibleName(self.tr("Public address"))
        self._edit.setPlaceholderText("https://hooks.example.com")
        self._edit.setMaxLength(_LONGEST)
        self._edit.editingFinished.connect(self._on_finished)
        advice = self.tr("Of a tunnel or proxy that leads to kitdesk's port; it serves all channels.")
        self._field = CheckedField(self._edit, check_public_address, advice)
        self._field.changed.connect(self._review)
        self._check = push_button("callbacks.check", "", self._on_check_clicked)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Checking"))
        self.result = VerdictBox("callbacks.reached", _LINES)
        self._checking = False
        self._lay_out()
        self.show_unchecked()

    def show_address(self, given: str, made: str, program: str) -> None:
        """Show the address that the user gave, or the one that *program* has *made* while it runs."""
        self._given = given
        self._edit.setReadOnly(bool(made))
        if made or not self._edit.isModified():  # else it is being written
            self._edit.setText(made or given)
            self._edit.setCursorPosition(0)
        self._field.review()
        if made:
            words = self.tr("Made by {program}, while it runs; Kit must be told each new one.")
            self._field.note.setText(words.format(program=program))
        self._review()

    def show_unchecked(self) -> None:
        """Nothing is known of the address as it stands."""
        hint = self.tr("Not checked yet. kitdesk calls the address and recognises its own answer.")
        self._show(False, "idle", "–", hint)

    def show_checking(self) -> None:
        """A check is under way; it can be cancelled."""
        self._show(True, "idle", "◌", self.tr("Calling the address …"))
        self.answered.emit()

    def show_reached(self, reached: Reached) -> None:
        """Show what a check has found."""
        said = told(reached.reason)
        if reached.seconds is not None:
            said = self.tr("{said} It took {ms} ms.").format(said=said, ms=f"{reached.seconds * 1000:.0f}")
        self._show(False, *_SIGNS[reached.reach], said)
        self.answered.emit()

    def _show(self, checking: bool, tone: str, sign: str, said: str) -> None:
        self._checking = checking
        self._check.setText(self.tr("Cancel") if checking else self.tr("Check reachability"))
        self._progress.setVisible(checking)
        self.result.say(tone, sign, said)
        self._review()

    def _lay_out(self) -> None:
        label = plain_label(self.tr("Public address"), "heading")
        label.setBuddy(self._edit)
        set_below(
            self,
            label,
            self._field,
            beside(self._check, (self._progress, 1), (None, 0), spacing=GRID),
            self.result,
            spacing=GRID // 2,
        )

    def _review(self) -> None:
        self._check.setEnabled(self._checking or self._field.problem is None)

    def _on_finished(self) -> None:
        if self._edit.isReadOnly() or not (self._field.is_empty or self._field.problem is None):
            return
        self._edit.setModified(False)
        address = "" if self._field.is_empty else check_public_address(self._edit.text())
        if address != self._given:
            self._given = address
            self.address_changed.emit(address)

    def _on_check_clicked(self) -> None:
        if self._checking:
            self.cancelled.emit()
        else:
            self._on_finished()  # the keyboard may have left the field where it was
            self.check_requested.emit()
