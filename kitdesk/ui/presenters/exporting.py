"""Exports the conversation that is shown: asks for what and where, and writes it in the background."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from kitdesk.desk.desk import Desk
from kitdesk.desk.exports.formats import Export, Format
from kitdesk.desk.exports.saving import save
from kitdesk.desk.exports.source import Chosen, Source
from kitdesk.model.channel import Credentials
from kitdesk.model.errors import FileFault, KitdeskError
from kitdesk.model.timeline import Event
from kitdesk.ui.dialogs.export import ExportDialog, format_name
from kitdesk.ui.file_dialogs import save_as
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.panels.conversation import Conversation
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.text import counted, size_text, told, translate


def open_export(
    window: MainWindow, desk: Desk, deeds: Deeds, client_id: str, name: str, *, selection: bool = False
) -> ExportDialog:
    """Ask what becomes of the conversation with this customer, or of what is selected in it."""
    chosen = _chosen(window.conversation)
    source = Source(desk.current.channel, client_id, name)
    only = selection or len(chosen) > 1
    dialog = ExportDialog(source.title, window.conversation.message_count, len(chosen), only, window)
    work = _Work(dialog, desk, deeds, source, chosen)
    dialog.save_requested.connect(work.ask)
    dialog.stop_requested.connect(work.stop)
    dialog.finished.connect(lambda _result: work.stop())
    dialog.open_requested.connect(work.look)
    dialog.open()
    return dialog


class _Work:
    """What one dialog has asked for."""

    def __init__(
        self, dialog: ExportDialog, desk: Desk, deeds: Deeds, source: Source, chosen: Chosen
    ) -> None:
        self._dialog = dialog
        self._desk = desk
        self._deeds = deeds
        self._source = source
        self._chosen = chosen
        self._path = Path()
        self._give_up: Callable[[], object] = lambda: None

    def ask(self, form: str, only: bool) -> None:
        """Ask where the file is to be."""
        source = replace(self._source, chosen=self._chosen if only else None)
        dialog = self._dialog
        files = save_as(dialog, translate("exporting", "Export"), _file_name(source, form))
        files.setObjectName("export.save_as")
        files.setNameFilter(f"{format_name(Format(form))} (*.{form})")
        files.setDefaultSuffix(form)
        files.fileSelected.connect(lambda path: self._start(Path(path), source, Format(form)))
        files.open()

    def stop(self) -> None:
        self._give_up()

    def look(self, at_file: bool) -> None:
        """Let the system show the file or its folder."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path if at_file else self._path.parent)))

    def _start(self, path: Path, source: Source, form: Format) -> None:
        self._path = path
        self._dialog.begin()
        credentials = self._desk.channel(source.channel.id).credentials
        self._give_up = self._deeds.start(self._save(source, credentials, form), "export", lasts=True)

    async def _save(self, source: Source, credentials: Credentials, form: Format) -> None:
        dialog, path = self._dialog, self._path
        try:
            async with aclosing(Export(self._desk.journal, source, credentials, form)) as export:
                size = await save(path, export, lambda: dialog.show_progress(export.events))
                messages = counted.tr("%Ln message(s)", "", export.events)
                dialog.finish(str(path), f"{messages}, {size_text(size)}", told(export.censor.sentence))
        except FileFault as fault:
            words = translate("exporting", "{path} could not be written: {reason}. Choose another place.")
            dialog.fail(words.format(path=fault.path, reason=fault.reason))
        except KitdeskError as error:
            dialog.fail(told(error.sentence))
        except BaseException:
            dialog.fail(translate("exporting", "Stopped: nothing was written."))
            raise


def _chosen(conversation: Conversation) -> Chosen:
    """What is selected, as the journal finds it again."""
    subjects = [line.subject for line in conversation.selected_lines()]
    return tuple(each.number if isinstance(each, Event) else each for each in subjects)


def _file_name(source: Source, form: str) -> str:
    """Who and when, in letters that every system takes."""
    who = re.sub(r"[^\w-]+", "-", source.title)[:60].strip("-") or "conversation"
    return f"{who}-{time.strftime('%Y-%m-%d')}.{form}"
