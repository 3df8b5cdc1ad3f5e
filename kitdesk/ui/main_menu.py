"""The menu bar: every deed of the window with its keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

_GROUPS = {
    "message": (
        ("write", "attach", "templates", "save_template", "enter"),
        ("customer", "details", "personas", "save_persona", "delete_customer"),
        ("find", "read", "jump", "unread"),
        ("inspect", "compare", "resend", "discard"),
        ("served",),
    )
}
"""What belongs together in a menu, between separators and in this order, whoever adds it when."""


class MainMenu(QMenuBar):
    """Menus by name: ``file``, ``channel``, ``message``, ``token``, ``view``, ``help``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.menus = {
            name: self._menu(name, title)
            for name, title in {
                "file": self.tr("&File"),
                "channel": self.tr("&Channel"),
                "message": self.tr("&Message"),
                "token": self.tr("&Token"),
                "view": self.tr("&View"),
                "help": self.tr("&Help"),
            }.items()
        }
        self._ends = {
            name: [self.menus[name].addSeparator() for _ in groups] for name, groups in _GROUPS.items()
        }

    def add(self, menu: str, name: str, text: str, deed: Callable[[], object], keys: str = "") -> QAction:
        """An entry ``menu.<menu>.<name>`` that does *deed*."""
        action = QAction(text, self)
        action.setObjectName(f"menu.{menu}.{name}")
        action.setShortcut(keys)
        action.triggered.connect(lambda _checked: deed())
        self._put(menu, name, action)
        return action

    def add_switch(self, menu: str, name: str, text: str, switch: Callable[[bool], object]) -> QAction:
        """An entry that is checked or not; *switch* hears of the user's choice only."""
        action = QAction(text, self.menus[menu])
        action.setObjectName(f"menu.{menu}.{name}")
        action.setCheckable(True)
        self._put(menu, name, action)
        action.triggered.connect(lambda on: switch(on))  # noqa: PLW0108 (Qt miscounts what builtins take)
        return action

    def add_choice(
        self, menu: str, title: str, entries: dict[str, str], choose: Callable[[str], None]
    ) -> QActionGroup:
        """A submenu of which one entry is checked; *entries* are texts by value."""
        inner = self.menus[menu].addMenu(title)
        group = QActionGroup(self)
        for value, text in entries.items():
            action = inner.addAction(text)
            action.setObjectName(f"menu.{menu}.{value}")
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
        group.triggered.connect(lambda action: choose(action.data()))
        return group

    def _put(self, menu: str, name: str, action: QAction) -> None:
        """Into its place in its group, or at the end of a menu that has no groups."""
        for group, end in zip(_GROUPS.get(menu, ()), self._ends.get(menu, ()), strict=True):
            if name in group:
                after = {f"menu.{menu}.{each}" for each in group[group.index(name) + 1 :]}
                later = (each for each in self.menus[menu].actions() if each.objectName() in after)
                self.menus[menu].insertAction(next(later, end), action)
                return
        self.menus[menu].addAction(action)

    def _menu(self, name: str, title: str) -> QMenu:
        menu = self.addMenu(title)
        menu.setObjectName(f"menu.{name}")
        return menu
