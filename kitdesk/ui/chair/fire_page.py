"""The page *Fire* of Kit's chair: a callback as JSON, how it is signed, and what came of the last ones."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kitdesk.ui.chair.callback_edit import CallbackEdit
from kitdesk.ui.chair.fire_bar import FireBar
from kitdesk.ui.chair.preview_box import PreviewBox
from kitdesk.ui.chair.sample_row import SampleRow
from kitdesk.ui.chair.shot_list import ShotList
from kitdesk.ui.chair.signature_choice import SignatureChoice
from kitdesk.ui.theme import GRID
from kitdesk.ui.widgets.column import Column
from kitdesk.ui.widgets.layouts import filled, set_below
from kitdesk.ui.widgets.scroll_page import scroll_page


class FirePage(QWidget):
    """Composes the parts; a presenter speaks to each of them. Ctrl+Enter fires."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.samples = SampleRow()
        self.callback = CallbackEdit()
        self.signature = SignatureChoice()
        self.preview = PreviewBox()
        self.shots = ShotList()
        self.bar = FireBar()
        above = QWidget()
        filled(
            Column(above),
            self.samples,
            (self.callback, 2),
            self.signature,
            self.preview,
            (self.shots, 1),
            margins=0,
            spacing=GRID,
        )
        self._scroll = scroll_page(above)
        set_below(self, (self._scroll, 1), self.bar, spacing=0)
        self.callback.submitted.connect(self.bar.fire)
        self.signature.submitted.connect(self.bar.fire)
        self.preview.unfolded.connect(self._on_unfolded)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter, wherever in the page nobody else has taken it."""
        pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not enter or pressed != Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.bar.fire()

    def _on_unfolded(self) -> None:
        """Once it is laid out, scroll to what is to be seen."""
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.preview, 0, GRID))
