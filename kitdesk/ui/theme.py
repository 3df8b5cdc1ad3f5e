"""How the window looks: palette, style sheet and font, as chosen, following the system while it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDir, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from kitdesk.store.looks import TEXT_SIZES
from kitdesk.store.shipped import shipped
from kitdesk.ui import sheet
from kitdesk.ui.colours import CONTRAST, CONTRAST_LIGHT, DARK, LIGHT, Colours

if TYPE_CHECKING:  # what the first frame does without takes time to be imported
    from PySide6.QtWidgets import QAbstractSpinBox

MARGIN = 16
GRID = 8


class Theme(QObject):
    """Keeps the application, in Fusion style, in what was chosen: one of `store.looks.THEMES` and of its
    `DENSITIES`, and the size of texts in percent of the system's.

    `apply` is to be called between building the first window and showing it: widgets take 10 ms longer to be
    built under a style sheet.
    """

    changed = Signal()
    """Another choice is on every window."""

    def __init__(
        self,
        app: QApplication,
        choice: str = "system",
        *,
        density: str = "comfortable",
        text_size: int = 100,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._density = density
        self._text_size = text_size
        self._font = _readable(app.font())
        QDir.setSearchPaths("icons", [str(shipped("icons"))])
        self._take_measures()
        app.setPalette(_palette(self.colours))
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        if hasattr(hints, "accessibility"):  # since Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def colours(self) -> Colours:
        if self._choice in _CHOSEN:
            return _CHOSEN[self._choice]
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        if _system_wants_contrast(self._app):
            return CONTRAST if dark else CONTRAST_LIGHT
        return DARK if dark else LIGHT

    @property
    def choice(self) -> str:
        return self._choice

    @property
    def density(self) -> str:
        return self._density

    @property
    def text_size(self) -> int:
        return self._text_size

    def choose(self, choice: str) -> None:
        """Take these colours from now on."""
        self._choice = choice
        self.apply()
        self.changed.emit()

    def choose_density(self, density: str) -> None:
        """Leave so much room in controls and rows from now on."""
        self._density = density
        self._take_measures()
        self.apply()
        self.changed.emit()

    def choose_text_size(self, percent: int) -> None:
        """Show texts in this size from now on, or the nearest that there is."""
        self._text_size = max(TEXT_SIZES[0], min(percent, TEXT_SIZES[1]))
        self._take_measures()
        self.apply()
        self.changed.emit()

    def apply(self) -> None:
        """Put the palette and the style sheet on every window there is and will be."""
        self._app.setPalette(_palette(self.colours))
        font, compact = self._app.font(), self._density == "compact"
        line = QFontMetrics(font).height()
        self._app.setStyleSheet(
            sheet.style_sheet(self.colours, font.pointSizeF(), line=line, compact=compact)
        )

    def _take_measures(self) -> None:
        """What is painted asks for them, as it asks for the palette: see `scaled` and `row_padding`."""
        font = QFont(self._font)
        font.setPointSizeF(self._font.pointSizeF() * self._text_size / 100)
        self._app.setProperty(_TEXT_SIZE, self._text_size)
        self._app.setProperty(_COMPACT, self._density == "compact")
        self._app.setFont(font)

    def _on_system_changed(self) -> None:
        if self._choice == "system":
            self.apply()


_ROLE = QPalette.ColorRole
_CHOSEN = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST, "contrast-light": CONTRAST_LIGHT}
_BY_GROUND_AND_INK = {
    (QColor(colours.window).rgb(), QColor(colours.text).rgb()): colours for colours in _CHOSEN.values()
}
_TEXT_SIZE, _COMPACT = "kitdesk.text_size", "kitdesk.compact"


def current() -> Colours:
    """The colours to paint with at this moment."""
    palette, active = QGuiApplication.palette(), QPalette.ColorGroup.Active
    ground, ink = palette.color(active, _ROLE.Window), palette.color(active, _ROLE.WindowText)
    unknown = DARK if ground.lightness() < 128 else LIGHT
    return _BY_GROUND_AND_INK.get((ground.rgb(), ink.rgb()), unknown)


def scaled(pixels: float) -> int:
    """What is *pixels* at the normal size of texts, at the present one: for what is as large as a text."""
    return round(pixels * (_measure(_TEXT_SIZE) or 100) / 100)


def row_padding() -> int:
    """The room above and below the text in a row of a list."""
    return 3 if _measure(_COMPACT) else GRID


def control_height(metrics: QFontMetrics) -> int:
    """How high a button or a field is, for what stands beside one."""
    return sheet.control_height(metrics.height(), compact=bool(_measure(_COMPACT)))


def _measure(name: str) -> int:
    """What the theme chose, 0 where there is none."""
    app = QCoreApplication.instance()
    return int(app.property(name) or 0) if app is not None else 0


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


def _system_wants_contrast(app: QApplication) -> bool:
    hints = app.styleHints()
    if not hasattr(hints, "accessibility"):  # before Qt 6.10
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


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
