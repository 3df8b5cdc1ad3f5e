"""Whom the sandbox's agent can hand a customer over to."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from kitdesk.ui.shortcuts import PASSING, mnemonic_text
from kitdesk.ui.text import one_line, set_tip
from kitdesk.ui.theme import styled


class TransferMenu(QPushButton):
    transfer_requested = Signal(str, bool)
    """Which agent answers from now on, and whether the customer is told so."""
    agent_wanted = Signal()
    """One who is not there yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Transf&er"))
        self.setObjectName("sandbox.transfer")
        self.setAccessibleName(self.tr("Transfer the customer to another agent"))
        tip = self.tr(
            "Another agent answers this customer from now on ({keys}). The contract has no callback for "
            "it, so nothing is posted unless you say so to the customer."
        )
        set_tip(self, tip.format(keys=mnemonic_text(self.text())))
        styled(self, "menu-tight")
        menu = QMenu(self)
        menu.setProperty(PASSING, True)
        self._say_so = QAction(self.tr("&Say so to the customer"), self, checkable=True)
        self._say_so.setObjectName("sandbox.transfer.say_so")
        self.setMenu(menu)
        self.show_agents({})

    def show_agents(self, others: Mapping[str, str]) -> None:
        """Offer these, what people call them by their names."""
        menu = self.menu()
        menu.clear()  # with what it made itself
        for name, called in others.items():
            action = menu.addAction(one_line(called, 60).replace("&", "&&") or name)
            action.setObjectName(f"sandbox.transfer.{name}")
            action.triggered.connect(
                lambda _=False, name=name: self.transfer_requested.emit(name, self._say_so.isChecked())
            )
        new = menu.addAction(self.tr("&New agent…"))
        new.setObjectName("sandbox.transfer.new")
        new.triggered.connect(lambda _checked: self.agent_wanted.emit())
        menu.addSeparator()
        menu.addAction(self._say_so)
