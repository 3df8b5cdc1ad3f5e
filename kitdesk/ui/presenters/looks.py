"""Lets the menu choose how the window looks, and shows what is chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.theme import Theme


class LooksPresenter(QObject):
    def __init__(self, window: MainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        window.looks.theme_chosen.connect(theme.choose)
        window.looks.density_chosen.connect(theme.choose_density)
        window.looks.text_size_chosen.connect(theme.choose_text_size)
        theme.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        theme = self._theme
        self._window.looks.show_looks(theme.choice, theme.density, theme.text_size)
        said = "" if theme.text_size == 100 else self.tr("Text size: {percent} %")
        self._window.show_status("text size", said.format(percent=theme.text_size))
