"""What the menu offers for the looks of the window: colours, density, the size of texts, and the language."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup, QKeySequence

from kitdesk.ui.language import NAMES
from kitdesk.ui.main_menu import MainMenu

LANGUAGE_ACTION = "menu.view.language."
"""What the names of the actions that choose a language begin with, before its code."""
_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)


class LooksMenu(QObject):
    theme_chosen = Signal(str)
    """One of `store.looks.THEMES`."""
    density_chosen = Signal(str)
    """One of `store.looks.DENSITIES`."""
    text_size_chosen = Signal(int)
    """In percent."""
    language_chosen = Signal(str)
    """One of `store.looks.LANGUAGES`."""

    def __init__(self, menu: MainMenu) -> None:
        super().__init__(menu)
        self._text_size = 100
        themes = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast, dark"),
            "contrast-light": self.tr("High contrast, light"),
        }
        densities = {"comfortable": self.tr("Comfortable"), "compact": self.tr("Compact")}
        self._themes = menu.add_choice("view", self.tr("Theme"), themes, self.theme_chosen.emit)
        self._densities = menu.add_choice("view", self.tr("Density"), densities, self.density_chosen.emit)
        languages = {"system": self.tr("As the system")} | NAMES
        self._languages = menu.add_choice("view", self.tr("Language"), languages, self.language_chosen.emit)
        for action in self._languages.actions():
            action.setObjectName(f"{LANGUAGE_ACTION}{action.data()}")  # there is a theme of the system, too
        self._larger = menu.add("view", "larger", self.tr("Larger text"), self._grow, "Ctrl++")
        # On many keyboards plus needs the shift key.
        self._larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self._smaller = menu.add("view", "smaller", self.tr("Smaller text"), self._shrink, "Ctrl+-")
        self._normal = menu.add("view", "normal", self.tr("Reset text size"), self._reset, "Ctrl+0")

    def show_looks(self, theme: str, density: str, text_size: int) -> None:
        """Show what is in use, without reporting it."""
        self._text_size = text_size
        _check(self._themes, theme)
        _check(self._densities, density)
        self._larger.setEnabled(text_size < _SIZES[-1])
        self._smaller.setEnabled(text_size > _SIZES[0])
        self._normal.setEnabled(text_size != 100)

    def show_language(self, language: str) -> None:
        """Show which one is chosen, without reporting it."""
        _check(self._languages, language)

    def _grow(self) -> None:
        self.text_size_chosen.emit(next(size for size in _SIZES if size > self._text_size))

    def _shrink(self) -> None:
        self.text_size_chosen.emit(next(size for size in reversed(_SIZES) if size < self._text_size))

    def _reset(self) -> None:
        self.text_size_chosen.emit(100)


def _check(group: QActionGroup, chosen: str) -> None:
    for action in group.actions():
        action.setChecked(action.data() == chosen)
