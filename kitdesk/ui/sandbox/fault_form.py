"""Faults on demand: which one, for which calls, how often; and what is in force now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QWidget,
)

from kitdesk.sandbox.faults import CALLS, MAY_BE_TAKEN, Fault, Kind
from kitdesk.ui.text import counted, plain_label, set_tip, told
from kitdesk.ui.theme import GRID, control_height, padded, styled
from kitdesk.ui.widgets.elided_lines import ElidedLines
from kitdesk.ui.widgets.font_watch import FontWatch
from kitdesk.ui.widgets.layouts import flowing, set_below, set_beside
from kitdesk.ui.widgets.named_box import name_box
from kitdesk.ui.widgets.seconds_spin import SecondsSpin
from kitdesk.ui.widgets.wrapped_check import WrappedCheck

_MOST_TIMES = 9999
_LONGEST_WAIT = 3600
_LINES = 2
_BETWEEN = 6
"""Between two rows: with more, the last would be out of sight in a first window."""


class FaultForm(QWidget):
    chosen = Signal(object)
    """The `Fault` to put in force, or None."""
    refuse_refresh_toggled = Signal(bool)
    offline_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = QFrame()
        self._said = ElidedLines(_LINES)
        self._off = QPushButton(self.tr("Switch off"))
        self._kind = QComboBox()
        self._status = QSpinBox(minimum=500, maximum=599, value=Fault.status)
        self._retry_after = QSpinBox(minimum=1, maximum=_LONGEST_WAIT, value=Fault.retry_after)
        self._more = QStackedWidget()
        self._on = QComboBox()
        self._times = QSpinBox(minimum=0, maximum=_MOST_TIMES)
        self._latency = SecondsSpin(decimals=1, singleStep=0.5, maximum=_LONGEST_WAIT)
        self._taken = WrappedCheck(self.tr("after the request was taken"))
        self._put = QPushButton(self.tr("Put in force"))
        self._refuse_refresh = WrappedCheck(self.tr("Refuse the next refresh"))
        self._offline = WrappedCheck(self.tr("Offline"))
        self._fill()
        self._name_controls()
        self._lay_out()
        self._connect()
        self.show_fault(None)
        self._review()

    def show_fault(self, fault: Fault | None) -> None:
        """Say what is in force, and how often it still strikes."""
        styled(self._state, "notice-warn" if fault else "notice-idle")
        styled(self._said, "warn" if fault else "muted")
        self._off.setEnabled(fault is not None)
        self._said.show_text(self.in_force(fault) if fault else self.tr("No fault is in force."))

    def show_refuses_refresh(self, on: bool) -> None:
        """Show whether the next refresh is refused, without reporting it."""
        self._refuse_refresh.blockSignals(True)
        self._refuse_refresh.setChecked(on)
        self._refuse_refresh.blockSignals(False)

    def show_offline(self, offline: bool) -> None:
        """Show whether the sandbox is out of reach, without reporting it."""
        self._offline.blockSignals(True)
        self._offline.setChecked(offline)
        self._offline.blockSignals(False)

    def in_force(self, fault: Fault) -> str:
        """What a fault does, to what, and how often still."""
        often = self.tr("until switched off")
        if fault.times is not None:
            often = counted.tr("%Ln more time(s)", "", fault.times)
        calls = self._on.itemText(self._on.findData(fault.on))
        template = self.tr("In force for {calls}, {often}: {what}.")
        return template.format(calls=calls, often=often, what=told(fault.sentence))

    def _fill(self) -> None:
        for kind, words in (
            (Kind.NONE, self.tr("Kit's own answer, late")),
            (Kind.UNAUTHORIZED, self.tr("401")),
            (Kind.TOO_MANY, self.tr("429 with Retry-After")),
            (Kind.SERVER_FAULT, self.tr("5xx")),
            (Kind.DROP, self.tr("dropped connection")),
            (Kind.HTML, self.tr("HTML instead of JSON")),
            (Kind.NO_SUCCESS, self.tr("success:false under 200")),
        ):
            self._kind.addItem(words, kind)
        self._on.addItem(self.tr("every call"), "")
        for purpose, words in zip(
            CALLS, (self.tr("logins"), self.tr("refreshes"), self.tr("events")), strict=True
        ):
            self._on.addItem(words, purpose)
        for widget in (self._status, self._retry_after):
            self._more.addWidget(widget)

    def _name_controls(self) -> None:
        for control, name, said in (
            (self._kind, "kind", self.tr("What comes instead of Kit's answer")),
            (self._status, "status", self.tr("Status")),
            (self._retry_after, "retry_after", self.tr("Retry-After, in seconds")),
            (self._on, "on", self.tr("Which calls it strikes")),
            (self._times, "times", self.tr("How many calls it strikes")),
            (self._latency, "latency", self.tr("Seconds before each answer")),
            (self._taken, "taken", self.tr("After the request was taken")),
            (self._put, "put", self.tr("Put the fault in force")),
            (self._off, "off", self.tr("Switch the fault off")),
            (self._refuse_refresh, "refuse_refresh", self.tr("Refuse the next refresh")),
            (self._offline, "offline", self.tr("Offline: nothing listens")),
        ):
            control.setObjectName(f"sandbox.fault.{name}")
            control.setAccessibleName(said)
        self._kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for box in (self._kind, self._on):
            name_box(box, box.accessibleName())
        self._said.setObjectName("sandbox.fault.in_force")
        self._times.setSpecialValueText(self.tr("until off"))
        self._times.setSuffix(self.tr(" times"))
        self._latency.setSuffix(self.tr(" s late"))
        self._retry_after.setSuffix(self.tr(" s"))
        spins: tuple[QAbstractSpinBox, ...] = (self._times, self._latency, self._retry_after, self._status)
        for spin in spins:
            padded(spin)
        styled(self._put, "primary")
        set_tip(self._taken, self.tr("Kit does all it would do, and only its answer is lost or replaced"))
        set_tip(self._offline, self.tr("As if Kit could not be reached; its port is kept"))
        set_tip(self._refuse_refresh, self.tr("Its refresh token stays unused, so that the one after works"))

    def _lay_out(self) -> None:
        set_beside(self._state, (self._said, 1), self._off, margins=(GRID, GRID // 2, GRID // 2, GRID // 2))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(_BETWEEN)
        grid.setColumnStretch(1, 1)
        rows: dict[str, list[QWidget]] = {
            self.tr("Answer"): [self._kind],
            self.tr("Strikes"): [self._on, self._times],
            self.tr("Comes"): [self._latency, self._more],
        }
        for row, (label, parts) in enumerate(rows.items()):
            grid.addWidget(_caption(label), row, 0, Qt.AlignmentFlag.AlignTop)
            if len(parts) == 1:
                grid.addWidget(parts[0], row, 1)
            else:
                grid.addLayout(flowing(*parts), row, 1)
        set_below(
            self,
            self._state,
            grid,
            flowing(self._taken, self._put),
            flowing(self._refuse_refresh, self._offline, spacing=2 * GRID),
            None,
            spacing=_BETWEEN,
        )

    def _connect(self) -> None:
        self._kind.currentIndexChanged.connect(self._review)
        self._latency.valueChanged.connect(self._review)
        self._put.clicked.connect(lambda: self.chosen.emit(self._fault()))
        self._off.clicked.connect(lambda: self.chosen.emit(None))
        self._refuse_refresh.toggled.connect(self.refuse_refresh_toggled)
        self._offline.toggled.connect(self.offline_toggled)

    def _fault(self) -> Fault:
        kind = Kind(self._kind.currentData())
        return Fault(
            kind,
            self._on.currentData(),
            self._latency.value(),
            self._times.value() or None,
            taken=kind in MAY_BE_TAKEN and self._taken.isChecked(),
            status=self._status.value(),
            retry_after=self._retry_after.value(),
        )

    def _review(self) -> None:
        kind = Kind(self._kind.currentData())
        parts: dict[Kind, QWidget] = {Kind.SERVER_FAULT: self._status, Kind.TOO_MANY: self._retry_after}
        self._more.setCurrentWidget(parts.get(kind, self._status))
        self._more.setVisible(kind in parts)
        self._taken.setEnabled(kind in MAY_BE_TAKEN)
        self._put.setEnabled(kind is not Kind.NONE or self._latency.value() > 0)


def _caption(text: str) -> QLabel:
    """As high as a field, so that it stands beside the first one where they go on below."""
    caption = plain_label(text, kind="muted")
    FontWatch(caption, lambda: caption.setFixedHeight(control_height(caption.fontMetrics())))
    return caption
