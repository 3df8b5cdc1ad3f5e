"""The dialog in which one attachment is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from kitdesk.desk.advice import advice_on
from kitdesk.ui.composer.fields import Field, FieldForm
from kitdesk.ui.composer.payload import kind_name
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, MARGIN, styled


class PayloadDialog(QDialog):
    """Shows a payload item; `done_with` carries it back, changed. Use `open`."""

    done_with = Signal(object)

    def __init__(self, item: Mapping[str, Any], *, adding: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attachment")
        self._kind = str(item["type"])
        self._named_by_hand = bool(item.get("file_name"))
        self._form = FieldForm("attachment", self._fields(), advice_on)
        self._take = QPushButton(self.tr("Add") if adding else self.tr("Save"))
        self._take.setObjectName("attachment.take")
        self._lay_out()
        self._form.changed.connect(self._on_changed)
        self.accepted.connect(self._on_accepted)
        self._form.show_value(item)
        self.setWindowTitle(self.tr("Attachment: {kind}").format(kind=kind_name(self._kind)))
        self._on_changed()

    def _fields(self) -> list[Field]:
        if self._kind == "location":
            return [
                Field(("latitude",), self.tr("Latitude"), "55.7558", number=True),
                Field(("longitude",), self.tr("Longitude"), "37.6173", number=True),
                Field(("address",), self.tr("Address"), self.tr("1 Red Square, Moscow")),
            ]
        if self._kind == "contact":
            return [
                Field(("name",), self.tr("Name"), self.tr("Anna Petrova")),
                Field(("number",), self.tr("Number"), "+79161234567"),
                Field(("avatar",), self.tr("Avatar URL"), "https://example.com/anna.png"),
            ]
        return [
            Field(("file_url",), self.tr("File URL"), f"https://example.com/{_EXAMPLES[self._kind]}"),
            Field(("file_name",), self.tr("File name"), _EXAMPLES[self._kind]),
        ]

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        styled(self._take, "primary")
        self._take.setDefault(True)
        buttons.addButton(self._take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setObjectName("attachment.cancel")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(2 * GRID)
        column.addWidget(
            plain_label(self.tr("Attachment: {kind}").format(kind=kind_name(self._kind)), kind="title")
        )
        if self._kind in _EXAMPLES:
            why = self.tr("Kit fetches files by their URL: the protocol has no upload.")
            column.addWidget(plain_label(why, kind="caption", wrap=True))
        column.addWidget(self._form)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(480)

    def _on_changed(self) -> None:
        self._take.setEnabled(not self._form.flaw_count())
        if self._kind not in _EXAMPLES:
            return
        name, url = self._form.line(("file_name",)), self._form.line(("file_url",))
        self._named_by_hand = name.isModified() or self._named_by_hand
        if not self._named_by_hand:
            name.setText(_last_segment(url.text()))

    def _on_accepted(self) -> None:
        self.done_with.emit(self._form.value())


_EXAMPLES = {"photo": "parcel.jpg", "audio": "voice.ogg", "video": "clip.mp4", "document": "receipt.pdf"}


def _last_segment(url: str) -> str:
    """The file name that a URL ends with, as far as it has one."""
    try:
        return unquote(urlsplit(url).path.rpartition("/")[2]).replace("\n", " ")
    except ValueError:
        return ""
