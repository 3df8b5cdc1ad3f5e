"""The composition root of the window: its first frame here, what stands behind it in `kitdesk.backstage`."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget

import kitdesk.ui.plain_import  # noqa: F401 (before the modules that it makes cheaper)
from kitdesk.model.errors import AlreadyRunning, NotRaised, OpenedThere, StorageError
from kitdesk.store.looks import read_looks
from kitdesk.store.places import Places
from kitdesk.ui.early_keys import EarlyKeys
from kitdesk.ui.furnishing import Furnishing
from kitdesk.ui.language import Language
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.panels.composer import Composer
from kitdesk.ui.silent_bus import hide_silent_bus
from kitdesk.ui.single_instance import SingleInstance
from kitdesk.ui.theme import Theme

_BEFORE_IMPORTS = 50
"""Milliseconds that the furnished window has the interpreter for itself."""
_WITHOUT_QT = "kitdesk.desk.desk"
_IN_TURN = (
    "kitdesk.ui.panels.signature",
    "kitdesk.ui.presenters.channels",
    "kitdesk.ui.presenters.looking",
    "kitdesk.ui.presenters.search",
    "kitdesk.ui.presenters.window",
)
"""Each brings so much of the window along that the next key can wait for it."""


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
    except StorageError as error:
        print(error, file=sys.stderr)
        return 1
    looks = read_looks(places.settings)
    language = Language(app, looks.language)
    theme = Theme(app, looks.theme, density=looks.density, text_size=looks.text_size)
    first, steps = open_frame(looks.window, theme)
    early_keys = EarlyKeys(first, first.focusWidget() or first)
    show_bus()
    furnish_behind(app, first, steps)
    backstage = import_behind(app, "kitdesk.backstage")
    from kitdesk.ui.widgets.wheel_guard import WheelGuard  # noqa: PLC0415 (behind the first frame)

    WheelGuard(app)
    gc.enable()  # off since the start
    stage = backstage.Stage(first, theme, language)
    stage.once_entered(early_keys.press)
    del first, early_keys  # in another language there is another window, and nothing may hold this one
    if file is not None:
        stage.open(file)
    backstage.run(app, backstage.work(stage, instance, places))
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


def open_window(kept: Mapping[str, str], theme: Theme, size: tuple[int, int] | None = None) -> MainWindow:
    """Show the window as it was *kept*, or in *size*, ready to be typed into."""
    window = MainWindow(Composer())
    theme.apply()
    window.restore_state(kept)
    if size is not None:
        window.resize(*size)
    window.composer.focus_text()
    window.show()
    return window


def open_frame(kept: Mapping[str, str], theme: Theme) -> tuple[MainWindow, Iterator[None]]:
    """Show the window with the composer in its place, ready to be typed into, and nothing around it yet.

    What is still to be done to it is returned. Where that would move the composer, it is done already.
    Nothing of the network, and no asyncio, is imported for it.
    """
    window = MainWindow(Composer())
    theme.apply()
    steps = window.furnish(kept)
    if not window.restore_frame(kept):
        for _ in steps:
            pass
    window.composer.focus_text()
    window.show()
    return window, steps


def furnish_behind(app: QApplication, window: QWidget, steps: Iterator[None]) -> None:
    """Do *steps* while the window already takes typing, on Qt's own loop."""
    furnishing = Furnishing(window, steps)
    furnishing.done.connect(app.exit)  # not quit, which would close the window
    app.exec()
    if furnishing.fault is not None:
        raise furnishing.fault


def import_behind(app: QApplication, name: str) -> ModuleType:
    """Import a module while the window already takes typing, on Qt's own loop.

    It begins a little later, so that the first characters need not wait for the interpreter.

    Only what has nothing of Qt is imported in a thread. Before Python 3.12, PySide keeps its classes in a
    table that Qt reads without the interpreter's lock: a class that another thread makes then may be the end.
    """
    thread = _Import(_WITHOUT_QT)
    thread.finished.connect(app.exit)
    QTimer.singleShot(_BEFORE_IMPORTS, thread.start)
    app.exec()
    thread.wait()
    import_module(_WITHOUT_QT)  # at hand by now; if it could not be imported, this says why
    for each in _IN_TURN:
        app.processEvents()
        import_module(each)
    return import_module(name)


class _Import(QThread):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def run(self) -> None:
        try:
            import_module(self._name)
        except Exception:  # noqa: BLE001 (the import in the main thread raises it again)
            return
