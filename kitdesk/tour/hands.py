"""What the steps of the tour have in common: a pilot for the window, and how to see what came of a deed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QListWidget

from kitdesk.desk.desk import Desk
from kitdesk.model.states import State
from kitdesk.model.timeline import Event
from kitdesk.tour.pilot import Pilot
from kitdesk.ui.main_window import MainWindow


class Hands:
    """Works one window, and asks the desk behind it only what a person would look up in Kit."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        self.window = window
        self.desk = desk
        self.pilot = Pilot(window)

    async def send(self, text: str, expected: State = State.SENT) -> Event:
        """Write a text, send it, and wait for what became of it."""
        self.pilot.write("composer.text", text)
        return await self.click_send(expected)

    async def click_send(self, expected: State) -> Event:
        """Send what is written, and wait for what became of it."""
        before = await self.events()
        self.pilot.click("composer.send")
        return await self.until_new(before, lambda event: event.state is expected, f"a message, {expected}")

    async def until_new(self, before: list[Event], expected: Callable[[Event], bool], told: str) -> Event:
        """Wait until just one event more than *before* is there and shown, and it is as *expected*."""

        async def settled() -> bool:
            after = await self.events()
            return len(after) == len(before) + 1 and expected(after[-1])

        await self.pilot.until_found(settled, told)
        new = (await self.events())[-1]
        await self.pilot.until(lambda: new in self.window.conversation.events(), f"{told}, in sight")
        return new

    async def events(self) -> list[Event]:
        """Every event of the channel, oldest first."""
        channel_id = self.desk.current.channel.id
        customers = await self.desk.journal.customers(channel_id)
        pages = [await self.desk.journal.page(channel_id, c.client_id, None, 1000) for c in customers]
        return sorted((event for page in pages for event in page), key=lambda event: event.row)

    def history_length(self) -> int:
        return self.pilot.find("token.history", QListWidget).count()

    def label(self, name: str) -> str:
        return self.pilot.find(name, QLabel).text()

    def line(self, name: str) -> str:
        return self.pilot.find(name, QLineEdit).text()

    def button(self, name: str) -> str:
        return self.pilot.find(name, QAbstractButton).text()


Step = Callable[[Hands], Awaitable[None]]
Steps = tuple[tuple[str, Step], ...]
