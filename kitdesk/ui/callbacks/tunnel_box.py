"""The tunnel that kitdesk can start: which program, how it stands, and what it wrote last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kitdesk.desk.receiving.tunnel_programs import Program
from kitdesk.model.outside import TunnelPhase, TunnelStatus
from kitdesk.ui.text import plain_label, shown, told
from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.layouts import flowing, set_below
from kitdesk.ui.widgets.mono_view import MonoView
from kitdesk.ui.widgets.push_button import push_button

_LEAST = 88
"""Pixels of the lines, which can be scrolled."""


class TunnelBox(QWidget):
    start_requested = Signal(str)
    """The name of a program."""
    stop_requested = Signal()
    look_requested = Signal()
    """Look again for what is installed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._starts = {name: self._start_button(name) for name in Program}
        self._stop = push_button("callbacks.tunnel.stop", self.tr("Stop"), self.stop_requested.emit)
        self._look = push_button("callbacks.tunnel.look", self.tr("Look again"), self.look_requested.emit)
        self._state = plain_label(wrap=True)
        self._state.setObjectName("callbacks.tunnel.state")
        self.lines = MonoView("callbacks.tunnel.lines", self.tr("Last lines of the program"))
        """The last lines of the program, to be put where there is room."""
        self.lines.setMinimumHeight(_LEAST)
        self._installed: Sequence[str] = ()
        self._status = TunnelStatus()
        self._lay_out()

    def show_installed(self, names: Sequence[str]) -> None:
        """Offer these programs."""
        self._installed = names
        self._show()

    def show_status(self, status: TunnelStatus, *, possible: bool) -> None:
        """Show how the tunnel stands; one is *possible* while there is a port for it to lead to."""
        self._status = status
        for button in self._starts.values():
            button.setEnabled(possible)
        self._show()
        text = "\n".join(shown(line, 500) for line in status.lines)
        if text != self.lines.toPlainText():
            self.lines.setPlainText(text)
            self.lines.verticalScrollBar().setValue(self.lines.verticalScrollBar().maximum())
        self.lines.setVisible(bool(text))

    def _show(self) -> None:
        runs = self._status.runs
        for name, button in self._starts.items():
            button.setVisible(not runs and name in self._installed)
        self._stop.setVisible(runs)
        self._look.setVisible(not runs and not self._installed)
        kind, said = self._said()
        self._state.setText(said)
        styled(self._state, kind)

    def _said(self) -> tuple[str, str]:
        status = self._status
        if status.fault is not None:
            return "bad", f"✕ {told(status.fault)}"
        if status.phase is TunnelPhase.STARTING:
            return "muted", self.tr("◌ {program} is starting …").format(program=status.program)
        if status.phase is TunnelPhase.OPEN:
            return "ok", self.tr("● {program} is running; it ends with kitdesk.").format(
                program=status.program
            )
        if self._installed:
            return "muted", self.tr("Started here, it makes a public address that lasts until it is stopped.")
        return "muted", self.tr(
            "Neither cloudflared nor ngrok is installed. cloudflared needs no account: install it from your "
            "system's packages or from its maker, then look again. Or enter the address of a tunnel or "
            "proxy of your own."
        )

    def _start_button(self, name: str) -> QPushButton:
        words = self.tr("Start {program}").format(program=name)
        return push_button(f"callbacks.tunnel.start_{name}", words, lambda: self.start_requested.emit(name))

    def _lay_out(self) -> None:
        set_below(
            self,
            plain_label(self.tr("Tunnel"), "heading"),
            flowing(*self._starts.values(), self._stop, self._look),
            self._state,
            spacing=GRID // 2,
        )
