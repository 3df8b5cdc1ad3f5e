"""The composition root of the window: its first frame here, what stands behind it in `kitdesk.backstage`."""

from __future__ import annotations

import asyncio
import os
import sys
from importlib import import_module

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from kitdesk.model.errors import AlreadyRunning, SettingsDamaged, StorageError
from kitdesk.store.places import Places
from kitdesk.store.settings import Settings, load
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.panels.composer import Composer
from kitdesk.ui.single_instance import SingleInstance
from kitdesk.ui.theme import Theme


def main() -> int:
    """Open the window and run until it is closed; a second start on the same folder raises the first."""
    app = make_application(sys.argv[:1])
    try:
        places = Places.find(os.environ)
        instance = SingleInstance(places.lock)
        if not instance.first:
            instance.raise_first()
            print(AlreadyRunning(str(places.root)), file=sys.stderr)
            return 0
        settings, damage = load(places.settings)
    except StorageError as error:
        print(error, file=sys.stderr)
        return 1
    theme = Theme(app, settings.theme)
    window = open_window(settings, theme)
    with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        runner.run(_work(window, theme, instance, places=places, settings=settings, damage=damage))
    return 0


def make_application(arguments: list[str]) -> QApplication:
    """The one QApplication; closing the window ends the work, and only then the program."""
    app = QApplication([*arguments, "-style", "fusion"])
    app.setApplicationName("kitdesk")
    app.setApplicationDisplayName("kitdesk")
    app.setDesktopFileName("kitdesk")
    app.setQuitOnLastWindowClosed(False)
    return app


def open_window(settings: Settings, theme: Theme, size: tuple[int, int] | None = None) -> MainWindow:
    """Show the window as it was left, or in *size*, ready to be typed into.

    Nothing of the network is imported for it.
    """
    window = MainWindow(Composer())
    theme.apply()
    window.restore_state(settings.window)
    if size is not None:
        window.resize(*size)
    window.composer.focus_text()
    window.show()
    return window


async def _work(
    window: MainWindow,
    theme: Theme,
    instance: SingleInstance,
    *,
    places: Places,
    settings: Settings,
    damage: SettingsDamaged | None,
) -> None:
    backstage = await asyncio.to_thread(import_module, "kitdesk.backstage")
    instance.listen()
    instance.raise_requested.connect(window.raise_up)
    await backstage.work(window, theme, places=places, settings=settings, damage=damage)
    instance.close()
