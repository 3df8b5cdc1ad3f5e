from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kitdesk.model.checkup import CheckStep, Part, PartState
from kitdesk.model.sentence import sentence
from kitdesk.ui.dialogs.checkup import CheckupDialog
from tests.support.hands import found


class _Checkup(CheckupDialog):
    def __init__(self) -> None:
        super().__init__("some", Part, None)
        self._lay_out("A check", "Asks nobody.")

    def _head(self) -> str:
        return "A check of nothing"

    def _verdict(self) -> tuple[str, str]:
        return "All is well.", "badge-ok"


def test_what_follows_is_told_once_there_is_something_it_follows_from(qtbot: QtBot) -> None:
    dialog = _Checkup()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    said = found(dialog, QLabel, "some.sum")
    assert said.text() == "Checking …"
    dialog.finish()
    assert said.text() == "Cancelled before anything was found."
    dialog.start()
    dialog.add_step(CheckStep(Part.TLS, PartState.OK, sentence("It is fine.")))
    dialog.finish()
    assert said.text() == "All is well."
    assert dialog.report() == "A check of nothing\n✓ TLS: ok\n  It is fine.\nAll is well.\n"
