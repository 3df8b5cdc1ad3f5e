"""*Export*: which part of a conversation becomes what kind of file, how far it is, and what was masked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QScrollArea,
    QWidget,
)

from kitdesk.desk.exports.formats import Format
from kitdesk.ui.dialogs.dialog import Dialog
from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.text import counted, number_text, plain_label, shown, translate
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.elided_lines import ElidedLines
from kitdesk.ui.widgets.kept_room import progress_bar
from kitdesk.ui.widgets.layouts import beside, set_below
from kitdesk.ui.widgets.push_button import push_button
from kitdesk.ui.widgets.radio_group import radio_group
from kitdesk.ui.widgets.scroll_page import scroll_page

_SAID_LINES = 3
"""Of what is said of the file: its path may be long."""


class ExportDialog(Dialog):
    """Open it with `open`; its owner asks for the file, writes it and tells how far it is."""

    save_requested = Signal(str, bool)
    """The format, and whether only what is selected is meant; `show_progress` and `finish` follow."""
    stop_requested = Signal()
    open_requested = Signal(bool)
    """To see the file itself, or only its folder."""

    def __init__(
        self, name: str, messages: int, selected: int, only: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__("export", parent)
        self.setWindowTitle(self.tr("Export"))
        self._messages, self._selected = messages, selected
        self._busy = False
        self._parts = self._part_choice(messages, selected, only)
        self._formats = self._format_choice()
        self._make()
        self._lay_out(self.tr("Export the conversation with {name}").format(name=name))
        self._update()
        open_at(self, 720, 560)

    def form(self) -> Format:
        """The chosen format."""
        return list(Format)[self._formats.checkedId()]

    def only_selected(self) -> bool:
        """Whether only what is selected is meant."""
        return self._parts.checkedId() == 1

    def begin(self) -> None:
        """It is being written: until `finish` or `fail` nothing can be chosen."""
        self._busy = True
        self._bar.setRange(0, 0 if self.only_selected() else max(1, self._messages))
        self.show_progress(0)
        self._update()
        self._stop.setFocus()

    def show_progress(self, messages: int) -> None:
        """Say how far it is."""
        self._bar.setValue(min(messages, self._bar.maximum()))
        written = counted.tr("%Ln message(s)", "", messages)
        self._say(self.tr("Written so far: {messages}").format(messages=written))

    def finish(self, path: str, what: str, masked: str) -> None:
        """It is saved: say where, how much it is and what was masked."""
        self._end()
        saved = self.tr("Saved as {path}: {what}.").format(path=path, what=what)
        self._say(saved, masked, "ok")
        self._folder.show()
        self._open.setVisible(self.form() is Format.HTML)
        self._close.setFocus()

    def fail(self, text: str) -> None:
        """It was not saved."""
        self._end()
        self._say(text, "", "bad")

    def _part_choice(self, messages: int, selected: int, only: bool) -> QButtonGroup:
        whole = self.tr("The whole conversation ({messages})")
        whole = whole.format(messages=counted.tr("%Ln message(s)", "", messages))
        some = self.tr("What is selected (lines: {count})").format(count=number_text(selected))
        group = radio_group(self, [("export.whole", whole), ("export.selected", some)])
        group.button(int(only and bool(selected))).setChecked(True)
        group.idToggled.connect(self._on_choice_changed)
        return group

    def _format_choice(self) -> QButtonGroup:
        group = radio_group(self, [(f"export.format.{form}", format_name(form)) for form in Format])
        for button, form in zip(group.buttons(), Format, strict=True):
            button.setAccessibleDescription(format_use(form))
        group.idToggled.connect(self._on_choice_changed)
        return group

    def _make(self) -> None:
        self._bar = progress_bar(self.tr("How much is written"))
        self._said = ElidedLines(_SAID_LINES)
        self._said.setObjectName("export.said")
        self._masked = plain_label(wrap=True)
        self._masked.setObjectName("export.masked")
        self._open = push_button("export.open", self.tr("Open"), lambda: self.open_requested.emit(True))
        self._folder = push_button(
            "export.folder", self.tr("Show folder"), lambda: self.open_requested.emit(False)
        )
        self._save = push_button("export.save", self.tr("Save as…"), self._on_save_clicked)
        styled(self._save, "primary")
        self._save.setDefault(True)
        self._stop = push_button("export.stop", self.tr("Stop"), self.stop_requested.emit)
        self._close = push_button("export.close", self.tr("Cancel"), self.reject)

    def _lay_out(self, title: str) -> None:
        set_below(
            self,
            plain_label(shown(title, 200), "title", wrap=True),
            (self._choices(), 1),
            self._said,
            self._bar,
            beside(self._open, self._folder, None, self._stop, self._close, self._save),
            margins=MARGIN,
        )

    def _choices(self) -> QScrollArea:
        """What can be chosen, scrolled where a screen is too low for it."""
        formats = QWidget()
        formats.setLayout(self._format_rows())
        parts = (
            *self._parts.buttons(),
            plain_label(self.tr("As"), "muted"),
            formats,
            self._masked,
            QWidget(),
        )
        return scroll_page(*parts, margin=0)

    def _format_rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MARGIN)
        grid.setVerticalSpacing(GRID)
        for row, (button, form) in enumerate(zip(self._formats.buttons(), Format, strict=True)):
            grid.addWidget(button, row, 0)
            grid.addWidget(plain_label(format_use(form), "muted", wrap=True), row, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _say(self, text: str, masked: str = "", tone: str = "") -> None:
        self._said.show_text(text)
        styled(self._said, tone)
        if masked:
            self._masked.setText(masked)

    def _on_choice_changed(self) -> None:
        self._say("")
        self._update()

    def _on_save_clicked(self) -> None:
        self.save_requested.emit(str(self.form()), self.only_selected())

    def _end(self) -> None:
        self._busy = False
        self._update()
        self._close.setText(self.tr("Close"))

    def _update(self) -> None:
        """What can be done now; what will be masked."""
        for button in (*self._parts.buttons(), *self._formats.buttons()):
            button.setEnabled(not self._busy)
        self._parts.button(1).setEnabled(not self._busy and bool(self._selected))
        self._masked.setText(
            self.tr(
                "Tokens, salts, cookies and signatures are masked. What customers wrote, their names and "
                "numbers are not: look at the file before you pass it on."
            )
        )
        self._save.setEnabled(not self._busy)
        self._stop.setVisible(self._busy)
        self._bar.setVisible(self._busy)
        self._close.setEnabled(not self._busy)
        self._open.hide()
        self._folder.hide()

    def reject(self) -> None:
        """Close; while a file is being written, stop that first."""
        if self._busy:
            self.stop_requested.emit()
        else:
            super().reject()


def format_name(form: Format) -> str:
    """What a format is called."""
    names = {
        Format.HTML: translate("export", "HTML page"),
        Format.BUNDLE: translate("export", "Repro bundle"),
        Format.JSON: translate("export", "JSON"),
        Format.NDJSON: translate("export", "NDJSON"),
        Format.HAR: translate("export", "HAR 1.2"),
        Format.CSV: translate("export", "CSV table"),
    }
    return names[form]


def format_use(form: Format) -> str:
    """What it is for."""
    uses = {
        Format.HTML: translate("export", "for people: what was written, with the requests unfolding below"),
        Format.BUNDLE: translate(
            "export", "for a colleague: the lines of NDJSON, as a file that kitdesk opens and replays"
        ),
        Format.JSON: translate("export", "for programs: one document with every byte"),
        Format.NDJSON: translate("export", "for programs that read line by line, however long it is"),
        Format.HAR: translate("export", "for browsers and proxies: the requests and answers alone"),
        Format.CSV: translate("export", "for spreadsheets: a row for each message, no requests"),
    }
    return uses[form]
