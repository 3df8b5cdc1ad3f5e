"""How the window looks: palette, style sheet and font, light or dark, following the system while it runs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDir, QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QWidget

from kitdesk.store.shipped import shipped
from kitdesk.ui.colours import DARK, LIGHT, Colours
from kitdesk.ui.sheet import style_sheet

MARGIN = 16
GRID = 8


class Theme(QObject):
    """Keeps the application, in Fusion style, in the chosen colours: ``"system"``, ``"light"`` or ``"dark"``.

    `apply` is to be called between building the first window and showing it: widgets take 10 ms longer to be
    built under a style sheet.
    """

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        QDir.setSearchPaths("icons", [str(shipped("icons"))])
        app.setFont(_readable(app.font()))
        app.setPalette(_palette(self.colours))
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def colours(self) -> Colours:
        dark = self._choice == "dark" or (self._choice == "system" and _system_is_dark(self._app))
        return DARK if dark else LIGHT

    @property
    def choice(self) -> str:
        return self._choice

    def choose(self, choice: str) -> None:
        """Take ``"system"``, ``"light"`` or ``"dark"`` from now on."""
        self._choice = choice
        self.apply()

    def apply(self) -> None:
        """Put the palette and the style sheet on every window there is and will be."""
        colours = self.colours
        self._app.setPalette(_palette(colours))
        self._app.setStyleSheet(style_sheet(colours, self._app.font().pointSizeF()))

    def _on_scheme_changed(self) -> None:
        if self._choice == "system":
            self.apply()


def current() -> Colours:
    """The colours to paint with at this moment."""
    window = QGuiApplication.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def styled(widget: QWidget, kind: str) -> QWidget:
    """Give *widget* a variant of the style sheet (``"primary"``, ``"badge-ok"``, …); return it."""
    if widget.property("kind") != kind:
        widget.setProperty("kind", kind)
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished) and _dressed():
            widget.style().polish(widget)
            # A label that was on screen before takes the padding of its new variant only when told so.
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
    return widget


def _dressed() -> bool:
    """Whether the style sheet is on; asking a widget for its style before costs 5 ms for QStyle's enums."""
    app = QApplication.instance()
    return isinstance(app, QApplication) and bool(app.styleSheet())


def padded(spin_box: QAbstractSpinBox) -> None:
    """Give the number its room on the left: Qt takes no padding for it from a style sheet."""
    spin_box.lineEdit().setTextMargins(6, 0, 0, 0)


def _system_is_dark(app: QApplication) -> bool:
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _readable(font: QFont) -> QFont:
    """*font*, in 10 points where the platform only named its 9 point stop-gap."""
    if font.pointSizeF() == 9 and "Sans Serif" in font.family():
        font.setPointSizeF(10)
    return font


def _palette(colours: Colours) -> QPalette:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    for name, colour in {
        role.Window: colours.window,
        role.Base: colours.surface,
        role.AlternateBase: colours.hover,
        role.Button: colours.surface,
        role.WindowText: colours.text,
        role.Text: colours.text,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Highlight: colours.accent_fill,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent_fill,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Light: colours.hover,
        role.Midlight: colours.pressed,
        role.Mid: colours.line,
        role.Dark: colours.field_line,
        role.Shadow: colours.sunken,
    }.items():
        palette.setColor(name, QColor(colour))
    for faint in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, faint, QColor(colours.faint))
    return palette
