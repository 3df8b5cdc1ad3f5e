"""What can be done with an inspected row: a button for each."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from kitdesk.ui.text import set_tip
from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.flow_layout import FlowLayout

_SAID_FOR_MS = 1500


class Actions(QWidget):
    resend_clicked = Signal()
    edit_clicked = Signal()
    replay_clicked = Signal()
    edit_shot_clicked = Signal()
    compare_clicked = Signal()
    copy_wanted = Signal(str)
    """Under which name of `set_copies`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self, GRID // 2)
        self._resend = self._button("resend", self.tr("Resend"))
        self._edit = self._button("edit", self.tr("Edit…"))
        self._replay = self._button("replay", self.tr("Replay"))
        self._edit_shot = self._button("edit_shot", self.tr("Edit…"))
        self._copy = self._button("copy_as", self.tr("Copy as"))
        self._compare = self._button("compare", self.tr("Compare…"))
        set_tip(self._resend, self.tr("Send the very same message once more, with the same ids"))
        set_tip(self._edit, self.tr("Edit and resend: opens the message in the composer, with new ids"))
        set_tip(self._replay, self.tr("Fire it at the target of Kit's chair once more, signed anew"))
        set_tip(
            self._edit_shot, self.tr("Edit and replay: opens the body in Kit's chair to be changed first")
        )
        set_tip(self._copy, self.tr("Copy the request as a program that makes it once more"))
        set_tip(self._compare, self.tr("See what differs from any other row"))
        self._said = QTimer(self, singleShot=True, interval=_SAID_FOR_MS)
        self._said.timeout.connect(lambda: self._copy.setText(self.tr("Copy as")))
        self._copy.setMenu(QMenu(self))
        styled(self._copy, "menu-tight")
        self._resend.clicked.connect(self._on_resend_clicked)
        self._edit.clicked.connect(self.edit_clicked)
        self._replay.clicked.connect(self.replay_clicked)
        self._edit_shot.clicked.connect(self.edit_shot_clicked)
        self._compare.clicked.connect(self.compare_clicked)

    def set_copies(self, names: Iterable[str]) -> None:
        """Offer these forms."""
        menu = self._copy.menu()
        menu.clear()
        for name in names:
            action = menu.addAction(name)
            action.setObjectName(f"inspector.copy_as.{name}")
            action.triggered.connect(partial(self.copy_wanted.emit, name))

    def say_copied(self) -> None:
        """Say for a moment that it was done."""
        self._copy.setMinimumWidth(self._copy.width())
        self._copy.setText(self.tr("Copied"))
        self._said.start()

    def allow_resend(self, allowed: bool) -> None:
        """Until it is seen what became of a click, there is no second one."""
        self._resend.setEnabled(allowed)

    def show_for(self, *, outgoing: bool, tried: bool, shot: bool = False, callback: bool = False) -> None:
        """Only the buttons for which an *outgoing* event, or one that was *tried*, has a use, or a *shot* of
        Kit's chair, which has a body to be edited if it is a *callback*.
        """
        self._replay.setVisible(shot)
        self._edit_shot.setVisible(callback)
        self._resend.setVisible(outgoing)
        self._edit.setVisible(outgoing)
        self._copy.setVisible(tried and not self._copy.menu().isEmpty())
        self._compare.setVisible(tried)

    def first(self) -> QWidget:
        """The first button that can be used, where keys begin."""
        buttons = (self._resend, self._edit, self._replay, self._copy)
        return next((each for each in buttons if each.isVisible() and each.isEnabled()), self._compare)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(f"inspector.{name}")
        styled(button, "tight")
        self._row.addWidget(button)
        return button

    def _on_resend_clicked(self) -> None:
        self._resend.setEnabled(False)
        self.resend_clicked.emit()
