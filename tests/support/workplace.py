"""The real window with a real desk behind it, on the loop of Qt and asyncio, and hands to work it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit

from kitdesk import backstage
from kitdesk.app import open_window
from kitdesk.desk.desk import Desk
from kitdesk.model.states import State
from kitdesk.model.timeline import Event
from kitdesk.store.places import Places
from kitdesk.store.settings import load
from kitdesk.tour.pilot import Pilot
from kitdesk.ui.language import Language
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.window import WindowPresenter
from kitdesk.ui.theme import Theme


class Workplace:
    """What a person in front of the window does and sees."""

    def __init__(self, stage: backstage.Stage) -> None:
        self._stage = stage

    @property
    def window(self) -> MainWindow:
        return self._stage.window

    @property
    def presenter(self) -> WindowPresenter:
        return self._stage.presenter

    @property
    def desk(self) -> Desk:
        return self._stage.desk

    @property
    def pilot(self) -> Pilot:
        return Pilot(self.window)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.pilot.find("composer.text", QPlainTextEdit), text)

    def written(self) -> str:
        """What stands in the composer."""
        return self.pilot.find("composer.text", QPlainTextEdit).toPlainText()

    def press_ctrl_enter(self) -> None:
        editor = self.pilot.find("composer.text", QPlainTextEdit)
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def shown(self) -> list[tuple[str, State]]:
        """The texts of the conversation, and what became of each."""
        return [(event.text, event.state) for event in self.events()]

    def events(self) -> tuple[Event, ...]:
        return self.window.conversation.events()

    def banners(self) -> list[str]:
        return self.window.notices.texts()

    def status(self) -> str:
        return self.window._said.text()

    def label(self, name: str) -> str:
        return self.pilot.find(name, QLabel).text()

    def choose_channel(self, name: str) -> None:
        """Choose a channel in the strip's list."""
        box = self.pilot.find("strip.channel", QComboBox)
        row = next(row for row in range(box.count()) if box.itemText(row).startswith(name))
        box.setCurrentIndex(row)
        box.activated.emit(row)

    async def until_shown(self, text: str, state: State) -> Event:
        """Wait until the conversation ends with this message in this state."""
        await self.pilot.until(
            lambda: self.shown()[-1:] == [(text, state)], f"“{text}” as {state}; it is {self.shown()}"
        )
        return self.events()[-1]

    async def until_ready(self) -> None:
        """Wait until the current channel's customers are shown, or its first guest."""
        composer = self.window.composer

        def ready() -> bool:
            current = self.desk.current  # nothing can be sent on a channel that is not set up yet
            return bool(composer.message.client_data) and (
                composer._ready or bool(current.channel.lacks(current.credentials))
            )

        await self.pilot.until(ready, "somebody to write as")

    async def sit_in_kits_chair(self, url: str = "") -> None:
        """Open the tool Kit's chair, and aim it at *url* if one is given."""
        await self.until_ready()
        self.window.show_tool("chair")
        await self.pilot.until(lambda: self.window.findChild(QLineEdit, "chair.url"), "the tool")
        if url:
            self.aim_chair(url)

    def aim_chair(self, url: str) -> None:
        """Write the target of Kit's chair, and press Enter."""
        self.pilot.fill("chair.url", url)
        QTest.keyClick(self.pilot.find("chair.url", QLineEdit), Qt.Key.Key_Return)

    async def send(self, text: str) -> Event:
        """Write a message, send it, and wait until it is shown as sent."""
        await self.until_ready()
        self.type(text)
        self.press_ctrl_enter()
        return await self.until_shown(text, State.SENT)


@asynccontextmanager
async def workplace(home: Path) -> AsyncIterator[Workplace]:
    """The window on the data folder *home*, at work until the block ends.

    Not to be made a fixture: pytest-qt lets Qt's timers fire between a test and its fixtures' ends, when the
    loop stands still.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    places = Places.find({"KITDESK_HOME": str(home)})
    settings, damage = load(places.settings)
    theme = Theme(app, settings.theme, density=settings.density, text_size=settings.text_size)
    language = app.findChild(Language) or Language(app, "en")
    stage = backstage.Stage(open_window(settings.window, theme), theme, language)
    try:
        async with backstage.at_work(stage, places, settings):
            if damage is not None:
                stage.deeds.tell(damage)
            yield Workplace(stage)
            stage.presenter.remember()
    finally:
        stage.window.close()
        stage.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@asynccontextmanager
async def at_work(home: Path) -> AsyncIterator[Workplace]:
    """The window once there is somebody to write as."""
    async with workplace(home) as work:
        await work.until_ready()
        yield work
