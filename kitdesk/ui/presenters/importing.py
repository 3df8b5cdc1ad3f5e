"""Imports what the clipboard or a file holds: reads it, shows it, and hands it to where it belongs."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from kitdesk.desk.imports.found import Drafts, Fields, Found, TranscriptFile
from kitdesk.desk.imports.recognising import recognise, recognise_file
from kitdesk.model.channel import Channel
from kitdesk.model.errors import InputError
from kitdesk.ui.dialogs.import_ import ImportDialog
from kitdesk.ui.file_dialogs import choose_file
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.text import told


class ImportPresenter(QObject):
    """Opens its dialog when it is made, and looks at the clipboard first; if it is no help, it is silent."""

    draft_wanted = Signal(str)
    templates_wanted = Signal(object)
    fields_wanted = Signal(object, bool)
    transcript_wanted = Signal(object)
    """The `Path` of the file."""

    def __init__(self, window: MainWindow, channel: Channel, deeds: Deeds) -> None:
        self._dialog = ImportDialog("" if channel.is_sandbox else channel.name, window)
        super().__init__(self._dialog)
        self._channel = channel
        self._deeds = deeds
        dialog = self._dialog
        dialog.paste_requested.connect(self._on_paste_requested)
        dialog.choose_requested.connect(self._on_choose_requested)
        dialog.file_dropped.connect(self.read_file)
        dialog.draft_wanted.connect(self.draft_wanted)
        dialog.templates_wanted.connect(self.templates_wanted)
        dialog.fields_wanted.connect(self.fields_wanted)
        self._paste(complain=False)
        dialog.open()

    def read_file(self, path: Path) -> None:
        """Show what a file holds."""
        self._deeds.start(self._read_file(path), "read a file")

    async def _read_file(self, path: Path) -> None:
        try:
            found = await asyncio.to_thread(recognise_file, path, self._channel)
        except InputError as error:
            self._dialog.show_nothing(told(error.sentence), str(path))
        else:
            self._show(found, str(path))

    def _on_paste_requested(self) -> None:
        self._paste(complain=True)

    def _paste(self, *, complain: bool) -> None:
        source = self.tr("From the clipboard")
        try:
            self._show(recognise(QGuiApplication.clipboard().text(), self._channel), source)
        except InputError as error:
            if complain:
                self._dialog.show_nothing(told(error.sentence), source)

    def _on_choose_requested(self) -> None:
        choose_file(self._dialog, "import.file", self.tr("Import"), self.tr("All files (*)"), self.read_file)

    def _show(self, found: Found, source: str) -> None:
        match found:
            case Drafts():
                self._dialog.show_drafts(found, source)
            case Fields():
                self._dialog.show_fields(found, source)
            case TranscriptFile(path):
                self._dialog.accept()
                self.transcript_wanted.emit(path)
