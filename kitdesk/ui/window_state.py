"""Where the window and its parts stood: kept as opaque text, and put back where a screen still shows it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QByteArray, QMargins, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget, QMainWindow, QSplitter, QWidget

_PREFERRED = QSize(1280, 800)
_LARGEST_FIRST = QSize(1680, 1050)
_FIRST_SHARE = 0.8
"""Of a large screen that a first window takes, up to the largest."""
_FRAME = QSize(8, 40)
"""What the system puts around a window and above it; it is not known before the window is shown."""


def save(window: QMainWindow, splitters: Mapping[str, QSplitter]) -> dict[str, str]:
    """Everything of *window* by name, in base64, and how much room is around its middle in which size, in
    pixels.
    """
    parts = {"geometry": window.saveGeometry(), "tools": window.saveState(_version(window))}
    parts |= {name: splitter.saveState() for name, splitter in splitters.items()}
    kept = {name: bytes(part.toBase64().data()).decode("ascii") for name, part in parts.items()}
    return kept | {"around": " ".join(map(str, (*_around(window), *_size_of(window))))}


def restore_place(window: QMainWindow, kept: Mapping[str, str]) -> None:
    """Put the window back where it was, if that is readable; Qt ignores what is not its own."""
    if not window.restoreGeometry(_part(kept, "geometry")):
        window.resize(first_size(_screen_of(window)))
    clamp(window)


def restore_shares(splitters: Mapping[str, QSplitter], kept: Mapping[str, str]) -> None:
    """Let *splitters* part their room as they did."""
    for name, splitter in splitters.items():
        splitter.restoreState(_part(kept, name))


def restore_tools(window: QMainWindow, kept: Mapping[str, str]) -> list[QDockWidget]:
    """Put the tools back where they were.

    What was torn off is returned, hidden: shown before its window it would lie behind it.
    """
    window.restoreState(_part(kept, "tools"), _version(window))
    torn_off = [
        dock for dock in window.findChildren(QDockWidget) if dock.isFloating() and not dock.isHidden()
    ]
    for dock in torn_off:
        dock.hide()
    return torn_off


def room_around(window: QMainWindow, kept: Mapping[str, str]) -> QMargins | None:
    """How much room was kept for what stands around the middle; None where that is not known for *window* in
    the size that it has now.
    """
    numbers = kept.get("around", "").split()
    if len(numbers) != 6 or not all(number.isdecimal() and len(number) < 6 for number in numbers):
        return None
    *sides, width, height = map(int, numbers)
    return QMargins(*sides) if (width, height) == _size_of(window) else None


def show_torn_off(docks: Iterable[QDockWidget]) -> None:
    """Show what `restore_tools` returned, once the window is shown."""
    for dock in docks:
        clamp(dock)
        dock.setUpdatesEnabled(True)  # torn off meanwhile, it did not hear that the window is painted again
        dock.show()


def clamp(window: QWidget) -> None:
    """Bring a window back that stands where no screen is, or is larger than its screen is by now."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    place = window.geometry()
    fitting = place_on(screens, place) if screens else place
    if fitting != place:
        window.resize(fitting.size())
        window.move(fitting.topLeft())


def place_on(screens: Sequence[QRect], place: QRect) -> QRect:
    """Where a window stands that stood at *place*: there, where its title can be taken hold of, no larger
    than the screen that shows most of it; else in the corner of the first screen.
    """
    seen_on = [screen for screen in screens if _shows_title(screen, place)]
    if not seen_on:
        return QRect(screens[0].topLeft(), place.size().boundedTo(screens[0].size() - _FRAME))
    screen = max(seen_on, key=lambda each: each.intersected(place).width() * each.intersected(place).height())
    size = place.size().boundedTo(screen.size())
    if size == place.size():
        return place
    left = max(screen.left(), min(place.left(), screen.right() + 1 - size.width()))
    top = max(screen.top(), min(place.top(), screen.bottom() + 1 - size.height()))
    return QRect(QPoint(left, top), size)


def first_size(screen: QSize) -> QSize:
    """How large a window is that never stood anywhere, on a screen with so much room."""
    share = (screen * _FIRST_SHARE).boundedTo(_LARGEST_FIRST)
    return share.expandedTo(_PREFERRED).boundedTo(screen - _FRAME)


def _around(window: QMainWindow) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of the middle, up to the status bar."""
    central = window.centralWidget()
    middle = central.geometry() if central is not None else window.rect()
    below = max(0, window.statusBar().geometry().top() - middle.bottom() - 1)
    return middle.left(), middle.top(), window.width() - middle.right() - 1, below


def _size_of(window: QMainWindow) -> tuple[int, int]:
    """Of a maximised one that which it goes back to: before it is shown, no other is known."""
    size = window.normalGeometry().size()
    return size.width(), size.height()


def _part(kept: Mapping[str, str], name: str) -> QByteArray:
    return QByteArray.fromBase64(kept.get(name, "").encode("ascii", "ignore"))


def _version(window: QMainWindow) -> int:
    """An arrangement of other tools is not put back: Qt would hide those that it does not know."""
    return len(window.findChildren(QDockWidget))


def _screen_of(window: QWidget) -> QSize:
    screen = window.screen() or QGuiApplication.primaryScreen()
    return screen.availableGeometry().size()


def _shows_title(screen: QRect, place: QRect) -> bool:
    wide_enough = screen.intersected(place).width() >= 100
    return wide_enough and screen.top() <= place.top() <= screen.bottom() - 50
