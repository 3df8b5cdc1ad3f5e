"""Opens what the menu *File* offers; each dialog is loaded when it is first asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kitdesk.desk.desk import Desk
from kitdesk.desk.imports.found import Fields
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.channels import ChannelsPresenter
from kitdesk.ui.presenters.conversation import ConversationPresenter
from kitdesk.ui.presenters.deeds import Deeds


class FilesPresenter(QObject):
    """What goes out of kitdesk and what comes in."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        deeds: Deeds,
        *,
        channels: ChannelsPresenter,
        conversation: ConversationPresenter,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._deeds = deeds
        self._channels = channels
        self._conversation = conversation
        window.import_requested.connect(self.import_)
        window.export_requested.connect(self.export)
        window.conversation.export_requested.connect(self.export_selected)

    def import_(self) -> None:
        """Show what the clipboard or a file holds, and let it be used."""
        from kitdesk.ui.presenters.importing import ImportPresenter  # noqa: PLC0415 (not before it is asked for)

        importing = ImportPresenter(self._window, self._desk.current.channel, self._deeds)
        importing.draft_wanted.connect(lambda text: self._window.composer.load(text.encode(errors="replace")))
        importing.fields_wanted.connect(self._fill)

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
