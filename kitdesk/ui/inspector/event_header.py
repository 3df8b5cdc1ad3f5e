"""Which event is inspected: its kind, direction and state, and its three ids to copy."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from kitdesk.model.states import Direction, State
from kitdesk.model.timeline import Event
from kitdesk.ui.tables.state_words import state_word
from kitdesk.ui.text import mono_font, plain_label, time_text, told
from kitdesk.ui.theme import GRID, control_height, styled
from kitdesk.ui.widgets.copy_button import CopyButton
from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.elided_lines import ElidedLines
from kitdesk.ui.widgets.flow_layout import FlowLayout
from kitdesk.ui.widgets.font_watch import FontWatch
from kitdesk.ui.widgets.layouts import set_below

_BADGES = {
    State.SENT: "badge-ok",
    State.VERIFIED: "badge-ok",
    State.REFUSED: "badge-bad",
    State.FAILED: "badge-bad",
    State.UNKNOWN: "badge-warn",
}
_NOTE_LINES = 2
"""The answer has the whole sentence too."""
_IDS = ("event_id", "message_id", "client_id")


class EventHeader(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids = dict.fromkeys(_IDS, "")
        self._kind = ElidedLabel()
        styled(self._kind, "title")
        self._state = plain_label()
        self._state.setObjectName("inspector.state")
        self._way = ElidedLabel()
        styled(self._way, "caption")
        self._note = ElidedLines(_NOTE_LINES)
        self._note.setObjectName("inspector.note")
        self._values = {name: ElidedLabel() for name in _IDS}
        top = QWidget()
        flow = FlowLayout(top, GRID)
        for part in (self._kind, self._way, self._state):
            flow.addWidget(part)
        FontWatch(self, self._level)
        set_below(self, top, self._grid(), self._note, spacing=4)

    def show_event(self, event: Event) -> None:
        self._kind.show_text(event.kind)
        out = event.direction is Direction.OUT
        styled(self._state, _BADGES.get(event.state, "badge-idle"))
        self._state.clear()  # a label that keeps its text keeps the size it had in its former style
        self._state.setText(state_word(event.state))
        time = time_text(event.at)
        took = event.note if event.state is State.SENT else ""
        self._way.show_text(" · ".join(filter(None, ("→ Kit" if out else "← Kit", time, told(took)))))
        way = self.tr("To Kit at {time}") if out else self.tr("From Kit at {time}")
        self._way.setAccessibleName(way.format(time=time))
        noted = "" if took else event.note
        altered = self.tr(
            "Another body came under this event_id: the first one counts. Compare the deliveries."
        )
        self._note.show_text(altered if event.altered else told(noted))
        styled(self._note, "warn" if event.altered else "muted")
        self._note.setVisible(bool(self._note.text()))
        self._ids = {"event_id": event.event_id, "message_id": event.message_id, "client_id": event.client_id}
        for name, label in self._values.items():
            label.show_text(self._ids[name] or "–")

    def _level(self) -> None:
        """What stands beside the badge is as high as that, which may be empty."""
        for part in (self._kind, self._way, self._state):
            part.setMinimumHeight(control_height(self.fontMetrics()))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(self._values.items()):
            value.setFont(mono_font())
            value.setObjectName(f"inspector.{name}")
            copy = CopyButton(partial(self._id, name))
            copy.setObjectName(f"inspector.copy_{name}")
            copy.setAccessibleName(self.tr("Copy {name}").format(name=name))
            styled(copy, "link")
            grid.addWidget(plain_label(name, kind="muted"), row, 0)
            grid.addWidget(value, row, 1)
            grid.addWidget(copy, row, 2)
        return grid

    def _id(self, name: str) -> str:
        return self._ids[name]
