"""Hands that work a window at random, as somebody in a hurry would."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from kitdesk.ui.language import CODES, Language
from kitdesk.ui.palette.palette import Palette
from tests.support.workplace import Workplace

TOOLS = ("token", "signature", "inspector", "sandbox", "outbox", "callbacks", "chair")
DIALOGS = (
    "channel.settings",
    "channel.journal",
    "message.details",
    "message.jump",
    "view.palette",
    "help.keys",
)
WORDS = ("hello", "order", "receipt", "where", "thanks", "tomorrow", "street", "o", "agent")


class BusyHands:
    """Each deed is begun and not waited for. Callbacks come from the agent of the window's own sandbox."""

    def __init__(self, work: Workplace, dice: Random, customers: int = 5) -> None:
        self._work = work
        self._dice = dice
        self._customers = [f"client-{number}" for number in range(customers)]
        self._shares: dict[Callable[[], None], int] = {
            self.take_callback: 40,
            self.send: 30,
            self.search: 10,
            self.show_customer: 8,
            self.show_tool: 8,
            self.refresh: 4,
            self.open_dialog: 2,
        }

    def work(self) -> None:
        """Do something, in the window itself: a dialog that stands there is closed before."""
        self.close_dialogs()
        [deed] = self._dice.choices(list(self._shares), list(self._shares.values()))
        deed()

    def take_callback(self) -> None:
        """Let the agent answer somebody."""
        self._work.desk.sandbox.agent.reply(self._dice.choice(self._customers), self._words())

    def send(self) -> None:
        self._work.type(self._words())
        self._work.press_ctrl_enter()

    def search(self) -> None:
        """Look for something, or for nothing any more."""
        field = self._work.pilot.find("customers.search", QLineEdit)
        field.clear()
        QTest.keyClicks(field, self._dice.choice(("", *WORDS)))

    def show_customer(self, client_id: str = "") -> None:
        """Show somebody's conversation, anybody's if nobody is named."""
        self._work.window.customers.customer_selected.emit(client_id or self._dice.choice(self._customers))

    def show_tool(self) -> None:
        self._work.window.show_tool(self._dice.choice(TOOLS))

    def open_dialog(self) -> None:
        self._trigger(self._dice.choice(DIALOGS))

    def close_dialogs(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()
        palette = self._work.window.findChild(QWidget, "palette", Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(palette, Palette):
            palette.close_and_return()

    def refresh(self) -> None:
        """Refresh the tokens."""
        self._work.desk.current.refresh()

    def speak(self) -> None:
        """Choose another language: the window is made anew."""
        application = QApplication.instance()
        assert application is not None
        language = application.findChild(Language)
        assert isinstance(language, Language)
        self._trigger(f"view.language.{self._dice.choice([code for code in CODES if code != language.code])}")

    def _trigger(self, entry: str) -> None:
        """Choose an entry of the menu."""
        action = self._work.window.findChild(QAction, f"menu.{entry}")
        assert isinstance(action, QAction), entry
        action.trigger()

    def _words(self) -> str:
        return " ".join(self._dice.choices(WORDS, k=4))
