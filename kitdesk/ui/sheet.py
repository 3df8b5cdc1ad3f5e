"""The style sheet of the whole window, written for one palette."""

from __future__ import annotations

from string import Template

from kitdesk.ui.colours import Colours

RADIUS = 6
BUBBLE_RADIUS = 12


def style_sheet(colours: Colours, point_size: float, *, line: int = 0, compact: bool = False) -> str:
    """The sheet; *point_size* is the font's, from which title and caption are derived, *line* the height of a
    line of it: to layouts, a least height of the sheet is as good as one that the text asks for.
    """
    sizes = {"title": f"{point_size * 1.15:.1f}", "small": f"{point_size * 0.88:.1f}"}
    room = _COMPACT if compact else _COMFORTABLE
    least = {"least": max(18, line), "high": max(room["tall"], line), "box": max(room["check"], line)}
    return _SHEET.substitute(vars(colours), **sizes, **room, **least)


_COMFORTABLE = {
    "pad": 5,
    "inner": 4,
    "tall": 20,
    "row": 28,
    "entry": 6,
    "tab": 8,
    "tab_below": 6,
    "check": 24,
}
_COMPACT = {"pad": 2, "inner": 1, "tall": 18, "row": 22, "entry": 3, "tab": 4, "tab_below": 2, "check": 20}
"""Pixels: the room above and below the text of a control, what a focus leaves of it, and least heights."""


def control_height(text_height: int, *, compact: bool) -> int:
    """How high a button or a field is with one line of text."""
    room = _COMPACT if compact else _COMFORTABLE
    return max(room["tall"], text_height) + 2 * (room["pad"] + 1)


_SHEET = Template("""
QToolTip { color: $text; background: $surface; border: 1px solid $field_line; padding: 4px 6px; }
QMainWindow, QDialog { background: $window; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QSplitter[kind="gap"]::handle { background: transparent; }

QLabel[kind="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[kind="heading"] { font-weight: 600; }
QLabel[kind="caption"] { color: $muted; font-size: ${small}pt; }
QLabel[kind="muted"] { color: $muted; }
QLabel[kind="tab"] { font-weight: 600; padding: ${tab}px 12px ${tab_below}px 12px; min-height: ${least}px;
  border: none; border-bottom: 2px solid $accent; }
QLabel[kind="ok"] { color: $ok; }
QLabel[kind="warn"] { color: $warn; }
QLabel[kind="bad"] { color: $bad; }
QLabel[kind="ok-caption"] { color: $ok; font-size: ${small}pt; }
QLabel[kind="warn-caption"] { color: $warn; font-size: ${small}pt; }
QLabel[kind="bad-caption"] { color: $bad; font-size: ${small}pt; }

QPushButton, QToolButton { color: $text; background: $surface; border: 1px solid $field_line;
  border-radius: 6px;
  padding: ${pad}px 12px; min-height: ${high}px; }
QToolButton { padding: ${pad}px; min-width: ${tall}px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked { background: $pressed; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: ${inner}px 11px; }
QToolButton:focus { padding: ${inner}px; }
QPushButton:disabled, QToolButton:disabled { color: $faint; border-color: $line; background: $window; }
QPushButton[kind="primary"] { color: $on_accent; background: $accent_fill; border-color: $accent_fill;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { color: $faint; background: $pressed; border-color: $pressed; }
QPushButton[kind="segment"]:checked { color: $accent; background: $accent_soft; border-color: $accent;
  font-weight: 600; }
QPushButton[kind="danger"] { color: $bad; }
QPushButton[kind="danger"]:disabled { color: $faint; }
QPushButton[kind="danger"]:hover { background: $bad_soft; border-color: $bad; }
QPushButton[kind="flat"], QToolButton[kind="flat"] { background: transparent; border: 1px solid transparent; }
QPushButton[kind="flat"]:hover, QToolButton[kind="flat"]:hover { background: $hover; }
QPushButton[kind="flat"]:pressed, QToolButton[kind="flat"]:pressed { background: $pressed; }
QPushButton[kind="flat"]:focus, QToolButton[kind="flat"]:focus { border: 2px solid $accent; }
QPushButton[kind="link"] { color: $accent; background: transparent; border: 1px solid transparent;
  padding: 0 6px;
  min-height: ${least}px; }
QPushButton[kind="link"]:hover { border-color: $accent; }
QPushButton[kind="link"]:disabled { color: $faint; }
QPushButton[kind="link"]:focus { border: 1px solid $accent; padding: 0 6px; }
QToolButton[kind="on"] { background: $accent_soft; border-color: $accent; }
QToolButton[kind="flat"] { padding: 3px; }
QToolButton[kind="flat"]:focus { padding: 2px; }
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator { image: url(icons:chevron-down.png); subcontrol-origin: padding;
  subcontrol-position: center right; width: 16px; height: 16px; right: 8px; }
QPushButton[kind="menu"] { padding-right: 28px; }
QPushButton[kind="menu"]:focus { padding-right: 27px; }
QPushButton[kind="tight"] { padding-left: 8px; padding-right: 8px; }
QPushButton[kind="tight"]:focus { padding-left: 7px; padding-right: 7px; }
QPushButton[kind="menu-tight"] { padding-left: 8px; padding-right: 24px; }
QPushButton[kind="menu-tight"]:focus { padding-left: 7px; padding-right: 23px; }
QPushButton[kind="menu-tight"]::menu-indicator { right: 6px; }

QLabel[kind^="badge"], QPushButton[kind^="badge"] { border: 1px solid $edge; border-radius: 6px;
  padding: ${pad}px 12px;
  min-height: ${high}px; font-weight: 600; }
QPushButton[kind^="badge"]:focus { border: 2px solid $accent; padding: ${inner}px 11px; }
QLabel[kind="badge-ok"], QPushButton[kind="badge-ok"] { color: $ok; background: $ok_soft; }
QLabel[kind="badge-warn"], QPushButton[kind="badge-warn"] { color: $warn; background: $warn_soft; }
QLabel[kind="badge-bad"], QPushButton[kind="badge-bad"] { color: $bad; background: $bad_soft; }
QLabel[kind="badge-idle"], QPushButton[kind="badge-idle"] { color: $muted; background: $pressed; }
QPushButton[kind="badge-ok"]:hover { border-color: $ok; }
QPushButton[kind="badge-warn"]:hover { border-color: $warn; }
QPushButton[kind="badge-bad"]:hover { border-color: $bad; }
QPushButton[kind="badge-idle"]:hover { border-color: $muted; }

QLabel[kind="pill"] { color: $on_accent; background: $accent_fill; border-radius: 8px; padding: 0 6px;
  font-size: ${small}pt; }
QLabel[kind="whereabouts"] { color: $text; background: $surface; border: 1px solid $field_line;
  border-radius: 6px; padding: 4px 10px; }
QPushButton[kind="float"] { color: $accent; background: $surface; border: 1px solid $accent;
  border-radius: 15px; padding: 4px 14px; font-weight: 600; }
QPushButton[kind="float"]:hover { background: $accent_soft; }
QPushButton[kind="float"]:focus { border: 2px solid $accent; padding: 3px 13px; }

QFrame[kind="surface"] { background: $window; border: none; }
QFrame[kind="popover"] { background: $window; border: 1px solid $field_line; }
QFrame[kind="card"] { background: $window; border: 1px solid $line; border-radius: 6px; }
QFrame[kind="sunken"] { background: $sunken; border: none; }
QLabel[kind="drop"] { color: $accent; background: $accent_soft; border: 2px dashed $accent;
  border-radius: 6px; font-weight: 600; }
QLabel[kind^="chip-"] { color: $muted; padding-right: 4px; }
QLabel[kind="chip-ok"] { color: $ok; }
QLabel[kind="chip-warn"] { color: $warn; }
QFrame[kind="chip"] { background: $accent_soft; border: 1px solid $edge; border-radius: 6px; }
QPushButton[kind="chip"] { color: $accent; background: transparent; border: 1px solid transparent;
  font-weight: 600; }
QPushButton[kind="chip"]:hover { border-color: $accent; }
QPushButton[kind="chip"]:focus { border: 2px solid $accent; }
QFrame[kind="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="line-down"] { background: $line; border: none; max-width: 1px; min-width: 1px; }
QFrame[kind="notice-idle"] { background: $pressed; border: 1px solid $edge; border-radius: 6px; }
QFrame[kind="notice-ok"] { background: $ok_soft; border: 1px solid $edge; border-radius: 6px; }
QFrame[kind="notice-warn"] { background: $warn_soft; border: 1px solid $edge; border-radius: 6px; }
QFrame[kind="notice-bad"] { background: $bad_soft; border: 1px solid $edge; border-radius: 6px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { color: $text; background: $surface;
  border: 1px solid $field_line; border-radius: 6px; selection-background-color: $accent_fill;
  selection-color: $on_accent; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $muted; }
QLineEdit, QAbstractSpinBox, QComboBox { padding: ${pad}px 8px; min-height: ${high}px; }
QLineEdit QToolButton { border: none; padding: 0; min-width: 0; min-height: 0; background: transparent; }
QLineEdit QToolButton:focus { border: none; padding: 0; background: $pressed; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; min-height: 0;
  background: transparent; }
QPlainTextEdit, QTextEdit { padding: 3px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QAbstractSpinBox:hover, QComboBox:hover {
  border-color: $muted; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid $accent;
  padding: ${inner}px 7px; }
QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus { border: none; padding: 0; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 2px; }
QTextEdit[kind="page"] { background: transparent; border: none; padding: 0; }
QTextEdit[kind="page"]:focus { border: none; padding: 0; }
QLineEdit[flawed="true"], QPlainTextEdit[flawed="true"], QAbstractSpinBox[flawed="true"],
QComboBox[flawed="true"] {
  border-color: $bad; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: $faint;
  border-color: $line; background: $window; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $sunken; }

QDialog[kind="popup"] { background: $surface; border: 1px solid $field_line; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: transparent; }
QCalendarWidget QToolButton { border: none; background: transparent; padding: 4px 8px; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url(icons:chevron-left.png); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url(icons:chevron-right.png); }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QSpinBox { padding: 0 4px; }
QCalendarWidget QAbstractItemView { background: $surface; color: $text; alternate-background-color: $surface;
  selection-background-color: $accent_fill; selection-color: $on_accent; }
QCalendarWidget QAbstractItemView:disabled { color: $faint; }

QComboBox { combobox-popup: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(icons:chevron-down.png);
  width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $field_line; padding: 4px;
  outline: none; }
QComboBox QAbstractItemView::item { min-height: ${row}px; padding: 0 8px; border-radius: 4px; color: $text; }
QComboBox QAbstractItemView::item:selected { background: $accent_soft; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20px;
  background: transparent; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { image: url(icons:chevron-up.png); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(icons:chevron-down.png); width: 12px; height: 12px; }

QCheckBox, QRadioButton { spacing: 8px; min-height: ${box}px; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid $muted;
  background: $surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent_fill; border-color: $accent_fill;
  image: url(icons:check.png); }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid $accent_fill;
  background: $on_accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; width: 14px;
  height: 14px; }
QRadioButton::indicator:checked:focus { border: 6px solid $accent; width: 6px; height: 6px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; background: $pressed; }
QRadioButton::indicator:checked:disabled { border-color: $faint; }
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: $window; }
QTabBar::tab { color: $muted; background: transparent; border: none; border-bottom: 2px solid transparent;
  padding: ${tab}px 12px ${tab_below}px 12px; min-height: ${least}px; }
QTabBar[kind="dense"]::tab { padding: ${tab}px 8px ${tab_below}px 8px; }
QTabBar::tab:hover { color: $text; border-bottom-color: $field_line; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:focus { color: $accent; }
QTabBar::scroller { width: 24px; }
QTabBar QToolButton { min-width: 0; min-height: 0; padding: 0; border: none; border-radius: 0;
  background: $window; }
QTabBar QToolButton::left-arrow { image: url(icons:chevron-left.png); width: 16px; height: 16px; }
QTabBar QToolButton::right-arrow { image: url(icons:chevron-right.png); width: 16px; height: 16px; }

QListView[kind="sunken"] { background: $sunken; }
QAbstractItemView { background: $window; border: none; outline: none;
  selection-background-color: $accent_soft;
  selection-color: $text; alternate-background-color: $hover; }
QTreeView[kind="table"]::item { padding: 0 5px; }
QListView[kind="contents"]::item { padding: 0 12px 0 16px; }
QListView[kind="contents"]::item:selected { background: $accent_soft; color: $text; }
QListView[kind="contents"]::item:disabled { color: $muted; background: transparent; }
QTreeView::indicator { width: 12px; height: 12px; border: 1px solid $muted; border-radius: 4px;
  background: $surface; }
QTreeView::indicator:hover { border-color: $accent; }
QTreeView::indicator:checked { background: $accent_fill; border-color: $accent_fill;
  image: url(icons:check.png); }
QTreeView::indicator:indeterminate { background: $accent_soft; border-color: $accent; }
QHeaderView::section { color: $muted; background: $window; border: none; border-bottom: 1px solid $line;
  padding: 4px 8px; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="page"] { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $field_line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { background: $window; color: $muted; border: none; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $pressed; color: $text; }
QMenu { background: $surface; color: $text; border: 1px solid $field_line; padding: 4px; }
QMenu::item { padding: ${entry}px 24px ${entry}px 28px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 8px; border-radius: 4px; }
QMenu::indicator:checked { background: $accent_fill; image: url(icons:check.png); }
QMenu::indicator:exclusive:checked { image: none; width: 8px; height: 8px; margin: 3px; }
QStatusBar { background: $window; color: $muted; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QProgressBar { background: $pressed; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent_fill; border-radius: 3px; }
""")
