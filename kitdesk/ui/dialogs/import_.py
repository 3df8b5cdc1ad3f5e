"""*Import*: what the clipboard or a file holds, and what becomes of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from kitdesk.desk.imports.found import Drafts, Fields
from kitdesk.ui.dialogs.dialog import Dialog
from kitdesk.ui.dialogs.import_pages import DraftsPage, FieldsPage, what_can_be_imported
from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.layouts import beside, set_below
from kitdesk.ui.widgets.push_button import push_button


class ImportDialog(Dialog):
    """Open it with `open`; its owner reads what is pasted or chosen, and hands in what it found."""

    paste_requested = Signal()
    choose_requested = Signal()
    file_dropped = Signal(object)
    """Its `Path`."""
    draft_wanted = Signal(str)
    """The JSON of a message."""
    templates_wanted = Signal(object)
    """The `Drafts` to be kept."""
    fields_wanted = Signal(object, bool)
    """Fields of a channel, and whether they are a new one's."""

    def __init__(self, channel_name: str, parent: QWidget | None = None) -> None:
        """*channel_name* is empty where the current channel takes no fields."""
        super().__init__("import", parent)
        self.setWindowTitle(self.tr("Import"))
        self.setAcceptDrops(True)
        self._pages = QStackedWidget()
        self._nothing = what_can_be_imported()
        self._drafts = DraftsPage()
        self._fields = FieldsPage(channel_name)
        for page in (self._nothing, self._drafts, self._fields):
            self._pages.addWidget(page)
        self._source = ElidedLabel()
        self._source.setObjectName("import.source")
        self._said = plain_label(wrap=True)
        self._said.setObjectName("import.said")
        self._keep = push_button("import.keep", self.tr("Keep all as templates"), self._on_keep_clicked)
        self._take = push_button("import.take", "", self._on_take_clicked)
        fields = self.tr("Fields of its channel…")
        self._channel = push_button("import.channel", fields, self._on_channel_clicked)
        styled(self._take, "primary")
        self._take.setDefault(True)
        self._lay_out()
        self._drafts.chosen.connect(self._on_take_clicked)
        self.show_nothing()
        open_at(self, 640, 480)

    def show_nothing(self, why: str = "", source: str = "") -> None:
        """Say what can be imported, and why what *source* holds cannot."""
        self._source.show_text(source)
        self._say(why, "bad")
        self._pages.setCurrentWidget(self._nothing)
        for button in (self._take, self._keep, self._channel):
            button.hide()

    def show_drafts(self, drafts: Drafts, source: str) -> None:
        """Let one of these messages be chosen, or the channel that goes with them."""
        self._drafts.show_drafts(drafts)
        self._show(self._drafts, source, self.tr("Write in the composer"))
        self._keep.show()
        self._channel.setVisible(bool(drafts.fields))

    def show_fields(self, fields: Fields, source: str) -> None:
        """Show which fields were found, secrets as dots."""
        self._fields.show_fields(fields)
        self._show(self._fields, source, self.tr("Fill in channel settings…"))

    def _show(self, page: QWidget, source: str, deed: str) -> None:
        self._source.show_text(source)
        self._say("")
        self._pages.setCurrentWidget(page)
        self._take.setText(deed)
        self._keep.hide()
        self._channel.hide()
        self._take.show()
        self._take.setFocus()

    def _say(self, text: str, tone: str = "") -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))
        styled(self._said, tone)

    def _lay_out(self) -> None:
        styled(self._source, "muted")
        set_below(
            self,
            beside(
                push_button("import.paste", self.tr("Paste"), self.paste_requested.emit),
                push_button("import.choose", self.tr("Choose file…"), self.choose_requested.emit),
                (self._source, 1),
                spacing=GRID,
            ),
            self._said,
            (self._pages, 1),
            beside(
                self._keep,
                self._channel,
                None,
                push_button("import.close", self.tr("Cancel"), self.reject),
                self._take,
            ),
            margins=MARGIN,
        )

    def _on_take_clicked(self) -> None:
        """Hand on what is shown, and close."""
        if self._pages.currentWidget() is self._fields:
            self.fields_wanted.emit(self._fields.fields(), self._fields.is_new())
        else:
            self.draft_wanted.emit(self._drafts.text())
        self.accept()

    def _on_keep_clicked(self) -> None:
        self.templates_wanted.emit(self._drafts.drafts())
        self.accept()

    def _on_channel_clicked(self) -> None:
        self.show_fields(Fields(self._drafts.drafts().fields), self._source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.file_dropped.emit(Path(files[0]))
