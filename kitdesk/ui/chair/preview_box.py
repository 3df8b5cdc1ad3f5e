"""What a shot will be: its header and its body with every variable replaced; folded away at first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QToolButton, QWidget

from kitdesk.ui.text import mono_font, plain_label, shown
from kitdesk.ui.theme import styled
from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.layouts import set_below
from kitdesk.ui.widgets.mono_view import MonoView

_LINES = 8


class PreviewBox(QWidget):
    unfolded = Signal()
    """It is to be seen now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fold = QToolButton()
        self._fold.setObjectName("chair.preview")
        self._fold.setText(self.tr("What will be sent"))
        self._fold.setToolButtonStyle(self._fold.toolButtonStyle().ToolButtonTextBesideIcon)
        self._fold.setCheckable(True)
        self._fold.setIcon(QIcon("icons:chevron-right.png"))
        styled(self._fold, "flat")
        self._header = ElidedLabel()
        self._header.setObjectName("chair.preview.authorization")
        self._header.setFont(mono_font())
        self._body = MonoView("chair.preview.body", self.tr("The body with every variable replaced"))
        self._body.keep_height(_LINES)
        self._note = plain_label(
            self.tr("{{now}} is ISO 8601 in UTC, and taken anew at the shot; the ids are as shown."),
            "caption",
            wrap=True,
        )
        set_below(self, self._fold, self._header, self._body, self._note, spacing=4)
        self._fold.toggled.connect(self._on_toggled)
        self._on_toggled(False)

    @property
    def is_open(self) -> bool:
        return self._fold.isChecked()

    def show_shot(self, authorization: str, body: str) -> None:
        """Show the header, empty for none, and the body as they will be."""
        self._header.show_text(f"Authorization: {authorization}" if authorization else self.tr("not signed"))
        if self._body.toPlainText() != (text := shown(body)):
            self._body.setPlainText(text)

    def _on_toggled(self, open_: bool) -> None:
        self._fold.setIcon(QIcon("icons:chevron-down.png" if open_ else "icons:chevron-right.png"))
        for part in (self._header, self._body, self._note):
            part.setVisible(open_)
        if open_:
            self.unfolded.emit()
