"""Opens what the menu *File* offers; each dialog is loaded when it is first asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kitdesk.desk.desk import Desk
from kitdesk.desk.imports.found import Drafts, Fields
from kitdesk.model.errors import FileFault
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.channels import ChannelsPresenter
from kitdesk.ui.presenters.conversation import ConversationPresenter
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.text import number_text


class FilesPresenter(QObject):
    """What goes out of kitdesk and what comes in."""

    exchange_selected = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        bridge: Bridge,
        deeds: Deeds,
        *,
        channels: ChannelsPresenter,
        conversation: ConversationPresenter,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._bridge = bridge
        self._deeds = deeds
        self._channels = channels
        self._conversation = conversation
        window.open_requested.connect(self.choose)
        window.import_requested.connect(self.import_)
        window.export_requested.connect(self.export)
        window.conversation.export_requested.connect(self.export_selected)

    def choose(self) -> None:
        """Let a transcript be chosen and open it."""
        from kitdesk.ui.file_dialogs import choose_file  # noqa: PLC0415 (not before it is asked for)

        filters = self.tr("Transcripts (*.kitdesk *.ndjson *.json);;All files (*)")
        choose_file(self._window, "transcript.file", self.tr("Open transcript"), filters, self.open)

    def open(self, path: Path) -> None:
        """Open a transcript."""
        self._deeds.start(self._open(path), "open a transcript")

    async def _open(self, path: Path) -> None:
        from kitdesk.ui.presenters.transcript import open_transcript  # noqa: PLC0415 (not before it is asked for)

        opened = await open_transcript(self._window, self._desk, self._bridge, self._deeds, path)
        opened.exchange_selected.connect(self.exchange_selected)
        opened.draft_wanted.connect(lambda body: self._conversation.load(bytes(body)))

    def import_(self) -> None:
        """Show what the clipboard or a file holds, and let it be used."""
        from kitdesk.ui.presenters.importing import ImportPresenter  # noqa: PLC0415 (not before it is asked for)

        importing = ImportPresenter(self._window, self._desk.current.channel, self._deeds)
        importing.draft_wanted.connect(lambda text: self._conversation.load(text.encode(errors="replace")))
        importing.templates_wanted.connect(self._keep_as_templates)
        importing.fields_wanted.connect(self._fill)
        importing.transcript_wanted.connect(self.open)

    def _keep_as_templates(self, drafts: Drafts) -> None:
        from kitdesk.desk.imports.templates import keep_as_templates  # noqa: PLC0415 (not before it is asked for)

        try:
            kept = keep_as_templates(drafts.drafts, self._desk.templates)
        except FileFault as fault:
            self._deeds.tell(fault)
            return
        words = self.tr("Kept as templates: {count} of {all}. Message > Templates finds them.")
        words = words.format(count=number_text(kept), all=number_text(len(drafts.drafts)))
        self._window.notices.post("import", words, "ok" if kept else "warn")

    def _fill(self, fields: Fields, new: bool) -> None:
        self._channels.open_settings().take(fields.values, anew=new)

    def export(self, *, selection: bool = False) -> None:
        """Ask what becomes of the conversation that is shown."""
        from kitdesk.ui.presenters.exporting import open_export  # noqa: PLC0415 (not before it is asked for)

        client_id = self._conversation.client_id
        name = self._conversation.name_of(client_id)
        open_export(self._window, self._desk, self._deeds, client_id, name, selection=selection)

    def export_selected(self) -> None:
        """Ask what becomes of what is selected in it."""
        self.export(selection=True)
