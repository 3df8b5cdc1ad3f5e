"""The composition root of the window: its first frame here, what stands behind it in `kitdesk.backstage`."""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication

import kitdesk.ui.plain_import  # noqa: F401 (before the modules that it makes cheaper)
from kitdesk.model.errors import AlreadyRunning, NotRaised, OpenedThere, StorageError
from kitdesk.store.places import Places
from kitdesk.store.settings import Settings, load
from kitdesk.ui.language import Language
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.panels.composer import Composer
from kitdesk.ui.silent_bus import hide_silent_bus
from kitdesk.ui.single_instance import SingleInstance
from kitdesk.ui.theme import Theme
from kitdesk.ui.widgets.wheel_guard import WheelGuard

_HEAD_START = 100
"""Milliseconds that the window has the interpreter for itself."""


def main(file: Path | None = None) -> int:
    """Open the window, and *file* in it, and run until it is closed; a second start on the same folder raises
    the first.
    """
    show_bus = hide_silent_bus()
    app = make_application(sys.argv[:1])
    try:
        places = Places.find(os.environ)
        instance = SingleInstance(places.lock)
        if not instance.first:
            raised = instance.raise_first(str(file or ""))
            print(_second_start(str(places.root), file, raised=raised), file=sys.stderr)
            return 0 if raised else 1
        settings, damage = load(places.settings)
    except StorageError as error:
        print(error, file=sys.stderr)
        return 1
    language = Language(app, settings.language)
    theme = Theme(app, settings.theme, density=settings.density, text_size=settings.text_size)
    first = open_window(settings, theme)
    show_bus()
    backstage = import_behind(app, "kitdesk.backstage")
    WheelGuard(app)
    gc.enable()  # off since the start
    stage = backstage.Stage(first, theme, language)
    del first  # in another language there is another window, and nothing may hold this one
    if file is not None:
        stage.open(file)
    backstage.run(app, backstage.work(stage, instance, places=places, settings=settings, damage=damage))
    return 0


def _second_start(folder: str, file: Path | None, *, raised: bool) -> Exception:
    """What the first one has done, which holds *folder*."""
    if not raised:
        return NotRaised(folder)
    return AlreadyRunning(folder) if file is None else OpenedThere(folder, str(file))


def make_application(arguments: list[str]) -> QApplication:
    """The one QApplication; closing the window ends the work, and only then the program."""
    app = QApplication(arguments)
    app.setApplicationName("kitdesk")
    app.setApplicationDisplayName("kitdesk")
    app.setDesktopFileName(os.environ.get("FLATPAK_ID", "kitdesk"))  # the name of its entry in the menu
    app.setQuitOnLastWindowClosed(False)
    return app


def open_window(settings: Settings, theme: Theme, size: tuple[int, int] | None = None) -> MainWindow:
    """Show the window as it was left, or in *size*, ready to be typed into.

    Nothing of the network, and no asyncio, is imported for it.
    """
    window = MainWindow(Composer())
    theme.apply()
    window.restore_state(settings.window)
    if size is not None:
        window.resize(*size)
    window.composer.focus_text()
    window.show()
    return window


def import_behind(app: QApplication, name: str) -> ModuleType:
    """Import a module in a thread while the window already takes typing, on Qt's own loop.

    It begins a little later, so that the first characters need not wait for the interpreter.
    """
    thread = _Import(name)
    thread.finished.connect(app.exit)  # not quit, which would close the window
    QTimer.singleShot(_HEAD_START, thread.start)
    app.exec()
    thread.wait()
    return import_module(name)  # at hand by now; if it could not be imported, this says why


class _Import(QThread):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def run(self) -> None:
        try:
            import_module(self._name)
        except Exception:  # noqa: BLE001 (the import in the main thread raises it again)
            return
