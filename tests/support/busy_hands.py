"""Hands that work a window at random, as somebody in a hurry would."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from kitdesk.store.settings import LANGUAGES
from tests.support.workplace import Workplace

TOOLS = ("token", "signature", "inspector", "sandbox", "outbox", "callbacks", "chair")
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
        }

    def work(self) -> None:
        """Do something."""
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

    def show_customer(self) -> None:
        self._work.window.customers.customer_selected.emit(self._dice.choice(self._customers))

    def show_tool(self) -> None:
        self._work.window.show_tool(self._dice.choice(TOOLS))

    def refresh(self) -> None:
        """Refresh the tokens."""
        self._work.desk.current.refresh()

    def speak(self) -> None:
        """Choose a language: the window is made anew."""
        language = self._dice.choice(LANGUAGES)
        action = self._work.window.findChild(QAction, f"menu.view.language.{language}")
        assert isinstance(action, QAction)
        action.trigger()

    def _words(self) -> str:
        return " ".join(self._dice.choices(WORDS, k=4))
