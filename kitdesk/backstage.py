"""The second half of the composition root: what is built behind the first frame of the window."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from PySide6.QtWidgets import QApplication

from kitdesk.desk.desk import Desk
from kitdesk.desk.news import Trouble
from kitdesk.model.errors import KitdeskError, StorageError
from kitdesk.model.sentence import sentence
from kitdesk.store.journal import Journal
from kitdesk.store.migrating import BEGUN, DONE
from kitdesk.store.places import Places
from kitdesk.store.schema import VERSION
from kitdesk.store.secrets import Vault
from kitdesk.store.settings import Settings
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.loop import Loop
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.presenters.window import WindowPresenter
from kitdesk.ui.program_icon import program_icon
from kitdesk.ui.single_instance import SingleInstance
from kitdesk.ui.text import told
from kitdesk.ui.theme import Theme

T = TypeVar("T")


def run(app: QApplication, work: Coroutine[Any, Any, T]) -> T:
    """Do *work* on the one loop of Qt and asyncio."""
    with asyncio.Runner(loop_factory=lambda: Loop(app)) as runner:
        return runner.run(work)


async def work(
    window: MainWindow,
    theme: Theme,
    instance: SingleInstance,
    *,
    places: Places,
    settings: Settings,
    damage: KitdeskError | None,
) -> None:
    """Let the window do its work until it is closed, or the process is asked to end."""
    instance.listen()
    instance.raise_requested.connect(window.raise_up)
    ended = asyncio.Event()
    window.closed.connect(ended.set)
    if not window.isVisible():  # it was closed before anybody could hear of it
        ended.set()
    _end_on_signals(ended)
    try:
        async with at_work(window, theme, places, settings) as presenter:
            if damage is not None:
                presenter.deeds.tell(damage)
            await ended.wait()
            window.hide()
            presenter.remember()
    except StorageError as error:  # the folder is of no use: there is nothing to work with
        window.notices.post("storage", told(error.sentence), "bad")
        window.composer.set_ready(False, told(error.sentence))
        await ended.wait()
    instance.close()


@asynccontextmanager
async def at_work(
    window: MainWindow, theme: Theme, places: Places, settings: Settings
) -> AsyncIterator[WindowPresenter]:
    """Everything behind the window, opened in order and closed in reverse."""
    QApplication.setWindowIcon(program_icon())
    bridge, deeds = Bridge(), Deeds(window.notices)
    bridge.trouble.connect(deeds.tell)
    try:
        journal = await Journal.open(places.journal, lambda version: _tell_outdated(window, version))
    finally:
        window.notices.withdraw("outdated")
    journal.on_fault = lambda fault: bridge.tell(Trouble(fault))
    vault = Vault(places.root)
    vault.on_fault = lambda fault: bridge.tell(Trouble(fault))
    if journal.damaged is not None:
        bridge.tell(Trouble(journal.damaged))
    if journal.kept is not None:
        done = sentence(DONE, wanted=VERSION, kept=journal.kept)
        window.notices.post("outdated", told(done), "ok")
    try:
        async with Desk(
            places=places, settings=settings, journal=journal, vault=vault, tell=bridge.tell
        ) as desk:
            try:
                yield WindowPresenter(window, theme, desk, bridge, deeds)
            finally:
                await deeds.close()
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
