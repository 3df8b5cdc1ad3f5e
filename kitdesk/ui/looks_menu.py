"""What the menu offers for the looks of the window: colours, density and the size of texts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from kitdesk.ui.main_menu import MainMenu

_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)


class LooksMenu(QObject):
    theme_chosen = Signal(str)
    """One of `store.settings.THEMES`."""
    density_chosen = Signal(str)
    """One of `store.settings.DENSITIES`."""
    text_size_chosen = Signal(int)
    """In percent."""

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
        self._larger = menu.add("view", "larger", self.tr("Larger text"), self._grow, "Ctrl++")
        # On many keyboards plus needs the shift key.
        self._larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self._smaller = menu.add("view", "smaller", self.tr("Smaller text"), self._shrink, "Ctrl+-")
        self._normal = menu.add("view", "normal", self.tr("Text as large as at first"), self._reset, "Ctrl+0")

    def show_looks(self, theme: str, density: str, text_size: int) -> None:
        """Show what is in use, without reporting it."""
        self._text_size = text_size
        for group, chosen in ((self._themes, theme), (self._densities, density)):
            for action in group.actions():
                action.setChecked(action.data() == chosen)
        self._larger.setEnabled(text_size < _SIZES[-1])
        self._smaller.setEnabled(text_size > _SIZES[0])
        self._normal.setEnabled(text_size != 100)

    def _grow(self) -> None:
        self.text_size_chosen.emit(next(size for size in _SIZES if size > self._text_size))

    def _shrink(self) -> None:
        self.text_size_chosen.emit(next(size for size in reversed(_SIZES) if size < self._text_size))

    def _reset(self) -> None:
        self.text_size_chosen.emit(100)
