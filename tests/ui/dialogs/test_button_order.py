"""One order of buttons everywhere: what leaves things as they are, then what the dialog is for."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import kitdesk.ui
from kitdesk.desk.imports.found import Fields
from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.deletion import Scope
from kitdesk.model.expectations import Expectations
from kitdesk.ui.composer.payload_dialog import PayloadDialog
from kitdesk.ui.dialogs.about import AboutDialog
from kitdesk.ui.dialogs.attachment_check import AttachmentCheckDialog
from kitdesk.ui.dialogs.channel_settings import ChannelSettings
from kitdesk.ui.dialogs.check import CheckDialog
from kitdesk.ui.dialogs.compare import CompareDialog
from kitdesk.ui.dialogs.confirm import Question
from kitdesk.ui.dialogs.connect import Connect
from kitdesk.ui.dialogs.delete_history import DeleteHistory
from kitdesk.ui.dialogs.expectations import ExpectationsDialog
from kitdesk.ui.dialogs.export import ExportDialog
from kitdesk.ui.dialogs.import_ import ImportDialog
from kitdesk.ui.dialogs.journal import JournalDialog
from kitdesk.ui.dialogs.keys import KeysDialog
from kitdesk.ui.dialogs.name import NameDialog
from kitdesk.ui.dialogs.open_link import ask_to_open
from kitdesk.ui.dialogs.port import PortDialog
from kitdesk.ui.dialogs.preview import PreviewDialog
from kitdesk.ui.dialogs.saved import SavedDialog, SavedWords
from kitdesk.ui.dialogs.served_files import ServedFilesDialog
from kitdesk.ui.panels.customer_details import CustomerDetails
from kitdesk.ui.sandbox.canned_replies import RepliesDialog
from tests.support.on_screen import on_screen

CHANNEL = Channel("c", "Acme", "https://kit.example", "acme", "00000000-0000-4000-8000-00000000c0de")
URL = "https://cdn.example/a.png"
WORDS = SavedWords("Things", "Search", "None", "Save", {"use": "Use", "other": "Other"})
LEAVING = ("cancel", "close", "no")


def an_import(parent: QWidget) -> ImportDialog:
    dialog = ImportDialog("Acme", parent)
    dialog.show_fields(Fields({"salt": "s"}), "")
    return dialog


DIALOGS: dict[str, Callable[[QWidget], QDialog]] = {
    "about": lambda parent: AboutDialog("/data", parent),
    "attachment check": lambda parent: AttachmentCheckDialog(URL, parent),
    "canned replies": lambda parent: RepliesDialog(["Hello"], parent),
    "channel settings": lambda parent: ChannelSettings(
        [CHANNEL], "c", lambda _id: Credentials(), lambda _id: "", parent
    ),
    "check": lambda parent: CheckDialog(CHANNEL, parent),
    "compare": lambda parent: CompareDialog("Event", parent),
    "connect": lambda parent: Connect(CHANNEL, Credentials(), kept=True, parent=parent),
    "customer": lambda parent: CustomerDetails({"client_id": "1"}, parent),
    "delete history": lambda parent: DeleteHistory([(Scope(), "All")], parent),
    "expectations": lambda parent: ExpectationsDialog(Expectations(), parent),
    "export": lambda parent: ExportDialog("Anna", 3, 0, False, parent),
    "import": an_import,
    "journal": lambda parent: JournalDialog("/data/journal", 0, parent),
    "keys": KeysDialog,
    "link": lambda parent: ask_to_open(parent, URL, {"check": lambda: None, "preview": lambda: None}),
    "name": lambda parent: NameDialog("Save", "a", [], "samples", parent, replaceable=False),
    "payload": lambda parent: PayloadDialog({"type": "photo"}, adding=True, parent=parent),
    "port": lambda parent: PortDialog(8787, parent),
    "preview": lambda parent: PreviewDialog(URL, parent),
    "saved": lambda parent: SavedDialog("things", WORDS, parent),
    "served": ServedFilesDialog,
}
ELSEWHERE = {"CheckupDialog", "Dialog", "Question", "TranscriptDialog", "Jump"}
"""What others are made of; what its own tests look at; what has but days."""


def all_dialogs(kind: type[QDialog] = QDialog) -> Iterator[type[QDialog]]:
    for inner in kind.__subclasses__():
        yield from (inner, *all_dialogs(inner))


def lowest_row(dialog: QDialog) -> list[QPushButton]:
    """The buttons at the bottom, from left to right."""
    places = {
        b: b.mapTo(dialog, b.rect().center()) for b in dialog.findChildren(QPushButton) if b.isVisible()
    }
    lowest = max(place.y() for place in places.values() if place.y() < dialog.height())
    row = [button for button, place in places.items() if abs(lowest - place.y()) < button.height()]
    return sorted(row, key=lambda button: places[button].x())


def leaves(button: QPushButton) -> bool:
    return button.objectName().rpartition(".")[2] in LEAVING


@pytest.mark.parametrize("name", DIALOGS)
def test_what_leaves_stands_before_what_the_dialog_is_for_which_is_the_last(qtbot: QtBot, name: str) -> None:
    window = on_screen(qtbot, QWidget(), 900, 700)
    dialog = DIALOGS[name](window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.open()
    row = lowest_row(dialog)
    deeds = [button for button in row if button.property("kind") in ("primary", "danger")]
    assert sum(map(leaves, row)) == 1
    assert row[-1] in deeds or (not deeds and leaves(row[-1])), [button.text() for button in row]
    dialog.hide()


def test_every_dialog_is_looked_at(qtbot: QtBot) -> None:
    for module in pkgutil.walk_packages([str(Path(kitdesk.ui.__file__).parent)], "kitdesk.ui."):
        importlib.import_module(module.name)
    ours = {kind.__name__ for kind in all_dialogs() if kind.__module__.startswith("kitdesk.ui.")}
    window = on_screen(qtbot, QWidget(), 900, 700)
    made = {type(make(window)).__name__ for make in DIALOGS.values()}
    assert ours - made - ELSEWHERE == set()


def test_enter_is_no_where_much_depends_on_it(qtbot: QtBot) -> None:
    window = on_screen(qtbot, QWidget(), 900, 700)
    question = Question(window, "Remove?", "", [("no", "Cancel", ""), ("yes", "Remove", "danger")], "no")
    question.open()
    assert [button.isDefault() for button in lowest_row(question)] == [True, False]
