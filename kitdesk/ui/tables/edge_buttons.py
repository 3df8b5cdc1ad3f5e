"""Two buttons over the edges of a conversation: to what is new below, and to what is unread above."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from kitdesk.ui.tables.stretch_view import StretchView
from kitdesk.ui.text import counted
from kitdesk.ui.widgets.float_button import FloatButton


class EdgeButtons(QObject):
    """Each is there only while its place is out of sight."""

    def __init__(self, view: StretchView) -> None:
        super().__init__(view)
        self._view = view
        self._to_unread = FloatButton(view.viewport(), Qt.AlignmentFlag.AlignTop)
        self._to_unread.setObjectName("conversation.to_unread")
        self._to_unread.clicked.connect(view.go_to_unread)
        self._to_newest = FloatButton(view.viewport(), Qt.AlignmentFlag.AlignBottom)
        self._to_newest.setObjectName("conversation.to_newest")
        self._to_newest.clicked.connect(view.go_to_newest)
        view.arranged.connect(self._update)

    def _update(self) -> None:
        view = self._view
        new = counted.tr("↓ %Ln new", "", view.new_below)
        below = new if view.new_below else self.tr("↓ Newest")
        self._to_newest.say("" if view.is_at_newest else below)
        unread = counted.tr("↑ %Ln unread", "", view.stretch.unread)
        self._to_unread.say(unread if view.unread_is_above() else "")
