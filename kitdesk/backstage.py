"""The second half of the composition root: what is built behind the first frame of the window."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from kitdesk.desk.desk import Desk
from kitdesk.desk.news import News, Trouble
from kitdesk.model.errors import DisplayLost, StorageError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, sentence
from kitdesk.store.journal import Journal
from kitdesk.store.migrating import BEGUN, DONE
from kitdesk.store.places import Places
from kitdesk.store.schema import VERSION
from kitdesk.store.secrets import Vault
from kitdesk.store.settings import Settings, load
from kitdesk.tasks import Tasks
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.carrying import carry
from kitdesk.ui.clipboard import ClipboardWatch
from kitdesk.ui.language import Language, spoken_code
from kitdesk.ui.late_keys import LateKeys
from kitdesk.ui.loop import Loop
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.panels.composer import Composer
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.presenters.window import WindowPresenter
from kitdesk.ui.program_icon import program_icon
from kitdesk.ui.single_instance import SingleInstance
from kitdesk.ui.text import told, translate
from kitdesk.ui.theme import Theme

T = TypeVar("T")
_HANDED_ON = 0.5
"""Seconds for which a window that was replaced stays below the new one and hands its keys on: the desktop
turns from one to the other later, and what is typed into none is lost."""


def run(app: QApplication, work: Coroutine[Any, Any, T]) -> T:
    """Do *work* on the one loop of Qt and asyncio; without a display nothing can even be closed any more."""
    with asyncio.Runner(loop_factory=lambda: Loop(app)) as runner:
        try:
            return runner.run(work)
        except DisplayLost as lost:
            sys.stderr.write(f"{lost}\n")
            os._exit(1)


async def work(stage: Stage, instance: SingleInstance, places: Places) -> None:
    """Let the window do its work until it is closed, or the process is asked to end."""
    instance.listen()
    instance.raise_requested.connect(lambda: stage.window.raise_up())  # noqa: PLW0108 (whichever it is then)
    instance.file_wanted.connect(stage.open)
    _end_on_signals(stage.ended)
    if stage.window.isVisible():  # else it was closed before anybody could hear of it: nothing is begun
        await _work(stage, places)
    instance.close()


async def _work(stage: Stage, places: Places) -> None:
    """The same, of a window that is there."""
    try:
        settings, damage = load(places.settings)
        async with at_work(stage, places, settings):
            if damage is not None:
                stage.deeds.tell(damage)
            await stage.ended.wait()
            stage.window.hide()
            stage.presenter.remember()
    except StorageError as error:  # the folder is of no use: there is nothing to work with
        stage.window.notices.post("storage", told(error.sentence), "bad")
        stage.window.composer.set_ready(False, told(error.sentence), "bad")
        await stage.ended.wait()


class Stage:
    """The window and what connects it with the desk: in another language both are made anew, and the desk
    goes on.
    """

    presenter: WindowPresenter
    """There once `enter` was called."""

    def __init__(self, window: MainWindow, theme: Theme, language: Language) -> None:
        self._theme = theme
        self._language = language
        self._spoken = language.code
        self._changing = asyncio.Lock()
        self._tasks = Tasks()
        self._deeds: list[Callable[[], object]] = []
        """What is to be done once there is a desk."""
        self._clipboard = ClipboardWatch()
        self.ended = asyncio.Event()
        self._take(window)

    @property
    def desk(self) -> Desk:
        return self.presenter.desk

    def tell(self, news: News) -> None:
        """What the desk tells, to the window that there is."""
        self._bridge.tell(news)

    def enter(self, desk: Desk) -> None:
        """Let the window work with *desk*."""
        self.presenter = WindowPresenter(self.window, self._theme, desk, self._bridge, self.deeds)
        self.window.looks.language_chosen.connect(self._on_language_chosen)
        self.window.looks.show_language(self._language.choice)
        self._do_all()

    def open(self, file: Path) -> None:
        """Open a transcript, as soon as that can be."""
        self.once_entered(lambda: self.presenter.open_file(file))

    def once_entered(self, deed: Callable[[], object]) -> None:
        """Do *deed* as soon as the window works with a desk."""
        self._deeds.append(deed)
        if hasattr(self, "presenter"):
            self._do_all()

    def _do_all(self) -> None:
        deeds, self._deeds = self._deeds, []
        for deed in deeds:
            deed()

    async def close(self) -> None:
        """Give up what is under way."""
        self._clipboard.clear()
        await self._tasks.close()
        await self.deeds.close()

    def _take(self, window: MainWindow) -> None:
        self.window = window
        self._bridge, self.deeds = Bridge(window), Deeds(window.notices)
        self._bridge.trouble.connect(self.deeds.tell)
        window.closed.connect(self.ended.set)

    def _on_language_chosen(self, choice: str) -> None:
        self.desk.change_settings(language=choice)
        self._tasks.start(self._speak(), "speak another language")

    async def _speak(self) -> None:
        """Have a window that speaks the language that was chosen last, when that cuts nothing short."""
        self._say_when()
        async with self._changing:
            await self._until_at_rest()
            self._language.choose(self.desk.settings.language)
            if self._spoken != self._language.code:
                self._spoken = self._language.code
                await self._renew()

    def _say_when(self) -> None:
        """Say that the language waits, as long as another one is chosen than is spoken."""
        waits = not self.deeds.at_rest or self._dialog() is not None
        if waits and spoken_code(self.desk.settings.language) != self._spoken:
            words = translate(
                "backstage", "The language changes when what is under way is done and no dialog is open."
            )
            self.window.notices.post("language", words, "idle")
        else:
            self.window.notices.withdraw("language")

    async def _until_at_rest(self) -> None:
        """Wait until nothing that lasts is under way and no dialog is open: both would go with the window."""
        await self.deeds.rest()
        while (dialog := self._dialog()) is not None:
            await _closed(dialog)
            await self.deeds.rest()

    def _dialog(self) -> QDialog | None:
        """One that is open, if any is."""
        return next((each for each in self.window.findChildren(QDialog) if each.isVisible()), None)

    async def _renew(self) -> None:
        old, before, troubles = self.window, self.presenter, self.deeds.standing()
        await self.deeds.close()
        standing = before.standing
        before.remember()
        window = MainWindow(Composer())
        window.restore_state(before.desk.settings.window)
        self._take(window)
        self.enter(before.desk)
        self.presenter.resume(standing)
        carry(old, self.window)
        for error in troubles:
            self.deeds.tell(error)
        self.window.composer.focus_text()
        self.window.show()
        LateKeys(old.windowHandle(), self.window.windowHandle())
        old.destroyed.connect(lambda: QTimer.singleShot(0, self._give_back))  # once its parts are, too
        try:
            await asyncio.sleep(_HANDED_ON)
        finally:
            old.hide()
            old.deleteLater()

    def _give_back(self) -> None:
        """Give back what a window took that is gone: what is left of it in Python and in Qt's style."""
        gc.collect()
        # WORKAROUND for Qt 6.11: its style sheet keeps rules of widgets that are gone until it is set anew.
        self._theme.apply()


async def _closed(dialog: QDialog) -> None:
    closed = asyncio.Event()
    dialog.finished.connect(closed.set)
    dialog.destroyed.connect(closed.set)
    await closed.wait()


@asynccontextmanager
async def at_work(stage: Stage, places: Places, settings: Settings) -> AsyncIterator[None]:
    """Everything behind the window, opened in order and closed in reverse."""
    QApplication.setWindowIcon(program_icon())
    if places.can_be_changed_by_others:
        stage.window.notices.post(
            "folder", told(sentence(_CHANGED_BY_OTHERS, folder=str(places.root))), "warn"
        )
    try:
        journal = await Journal.open(places.journal, lambda version: _tell_outdated(stage.window, version))
    finally:
        stage.window.notices.withdraw("outdated")
    journal.on_fault = lambda fault: stage.tell(Trouble(fault))
    vault = Vault(places.root)
    vault.on_fault = lambda fault: stage.tell(Trouble(fault))
    if journal.damaged is not None:
        stage.tell(Trouble(journal.damaged))
    if journal.kept is not None:
        done = sentence(DONE, wanted=VERSION, kept=journal.kept)
        stage.window.notices.post("outdated", told(done), "ok")
    try:
        async with Desk(
            places=places, settings=settings, journal=journal, vault=vault, tell=stage.tell
        ) as desk:
            try:
                stage.enter(desk)
                yield
            finally:
                await stage.close()
    finally:
        await journal.close()


def _tell_outdated(window: MainWindow, version: int) -> None:
    window.notices.post("outdated", told(sentence(BEGUN, version=version, wanted=VERSION)), "idle")


def _end_on_signals(ended: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, ended.set)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(ended.set))


_CHANGED_BY_OTHERS = QT_TRANSLATE_NOOP(
    "model",
    "Other users of this computer may change what is in {folder}, and so what kitdesk does. Take that right "
    "away with: chmod go-w {folder}",
)
