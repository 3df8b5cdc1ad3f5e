"""Below the form of a channel: what keeps it from being saved, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.focus_heir import FocusHeir
from kitdesk.ui.widgets.layouts import beside, set_below
from kitdesk.ui.widgets.push_button import push_button


class SettingsFooter(QWidget):
    """*go_on* takes the focus when *Save*, which had it, can be used no more."""

    paste_clicked = Signal()
    check_clicked = Signal()
    close_clicked = Signal()
    save_clicked = Signal()

    def __init__(self, go_on: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = plain_label("", "caption", wrap=True)
        self._state.setObjectName("channel_settings.state")
        self._paste = push_button("channel_settings.paste", self.tr("Paste"), self.paste_clicked.emit)
        tip = self.tr("A channel link, the .env of a vendor's sample, or a Postman environment")
        self._paste.setToolTip(tip)
        check = self.tr("Check channel")
        self._check = push_button("channel_settings.check", check, self.check_clicked.emit)
        close = push_button("channel_settings.close", self.tr("Close"), self.close_clicked.emit)
        self._save = push_button("channel_settings.save", self.tr("Save"), self.save_clicked.emit, "primary")
        FocusHeir(self._save, go_on)
        set_below(
            self,
            self._state,
            beside(self._paste, self._check, None, close, self._save),
            margins=(MARGIN, GRID, MARGIN, MARGIN),
            spacing=None,
        )

    @property
    def said(self) -> str:
        """How the channel stands, in words."""
        return self._state.text()

    def show_none(self) -> None:
        """There is no channel."""
        self._say(self.tr("Everything is saved."), "caption")
        for button in (self._paste, self._check, self._save):
            button.setEnabled(False)

    def review(
        self, wrong: Sequence[str], missing: Sequence[str], *, changed: bool, saving: bool, fixed: bool
    ) -> None:
        """Say what is *wrong* and keeps the channel from being saved, or *missing* for it to log in.

        One that is *fixed* takes no paste.
        """
        unsaved = self.tr("Changed, not saved yet.")
        self._paste.setEnabled(not fixed)
        self._check.setEnabled(not wrong)
        self._save.setEnabled(changed and not wrong and not saving)
        if wrong:
            to_save = self.tr("To save, fill or correct: {names}.")
            self._say(to_save.format(names=", ".join(wrong)), "bad-caption")
        elif missing:
            later = self.tr("Not known yet, can be given later: {names}.").format(names=", ".join(missing))
            self._say(f"{unsaved} {later}" if changed else later, "warn-caption")
        else:
            self._say(unsaved if changed else self.tr("Everything is saved."), "caption")

    def _say(self, text: str, kind: str) -> None:
        self._state.setText(text)
        styled(self._state, kind)
