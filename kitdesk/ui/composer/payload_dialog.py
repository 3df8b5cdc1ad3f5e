"""The dialog in which one attachment is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kitdesk.desk.writing.advice import advice_on
from kitdesk.ui.composer.fields import LABEL_WIDTH, Field, FieldForm
from kitdesk.ui.composer.payload import kind_name
from kitdesk.ui.text import plain_label, shown
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.named_box import name_box
from kitdesk.ui.widgets.push_button import push_button


class PayloadDialog(QDialog):
    """Shows a payload item; `done_with` carries it back, changed. Use `open`."""

    done_with = Signal(object)
    check_requested = Signal(object)
    """The item as it is written now, if it has a file."""
    preview_requested = Signal(object)

    def __init__(self, item: Mapping[str, Any], *, adding: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attachment")
        self._kind = str(item["type"])
        self._kinds = QComboBox()
        self._asking: list[QPushButton] = []
        self._title = plain_label(kind="title")
        self._note = plain_label(wrap=True)
        self._note.hide()
        self._named_by_hand = bool(item.get("file_name"))
        self._form = FieldForm("attachment", self._fields(), advice_on)
        self._take = QPushButton(self.tr("Add") if adding else self.tr("Save"))
        self._take.setObjectName("attachment.take")
        self._lay_out()
        self._form.changed.connect(self._on_changed)
        self.accepted.connect(self._on_accepted)
        self._form.show_value(item)
        self._on_changed()
        if self._kind in _EXAMPLES:
            self._form.line(("file_url",)).setCursorPosition(0)
            self._form.line(("file_url",)).setFocus()

    def show_note(self, text: str, tone: str) -> None:
        """Say how it stands with the file; *tone* is a label kind."""
        self._note.setText(shown(text))
        styled(self._note, tone)
        self._note.setVisible(bool(text))

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
        styled(self._take, "primary")
        self._take.setDefault(True)
        self._take.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(push_button("attachment.cancel", self.tr("Cancel"), self.reject))
        buttons.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(2 * GRID)
        column.addWidget(self._title)
        if self._kind in _EXAMPLES:
            why = self.tr("Kit fetches files by their URL: the protocol has no upload.")
            column.addWidget(plain_label(why, kind="caption", wrap=True))
            column.addLayout(self._kind_row())
        column.addWidget(self._form)
        if self._kind in _EXAMPLES:
            column.addWidget(self._note)
            column.addLayout(self._file_row())
        column.addStretch(1)
        column.addLayout(buttons)
        column.addStrut(480 - 2 * MARGIN)

    def _kind_row(self) -> QHBoxLayout:
        """What Kit is to take the file for: it was guessed where it was dropped."""
        for kind in _EXAMPLES:
            self._kinds.addItem(kind_name(kind), kind)
        self._kinds.setCurrentIndex(self._kinds.findData(self._kind))
        self._kinds.setObjectName("attachment.type")
        name_box(self._kinds, self.tr("Type"))
        self._kinds.currentIndexChanged.connect(self._on_changed)
        label = plain_label(self.tr("Type"), kind="muted")
        label.setMinimumWidth(LABEL_WIDTH)
        label.setBuddy(self._kinds)
        row = QHBoxLayout()
        row.setSpacing(MARGIN)
        row.addWidget(label)
        row.addWidget(self._kinds, 1)
        return row

    def _file_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addStretch(1)
        for name, words, asked in (
            ("check", self.tr("Check…"), self.check_requested),
            ("preview", self.tr("Preview…"), self.preview_requested),
        ):
            button = QPushButton(words)
            button.setObjectName(f"attachment.{name}")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, asked=asked: asked.emit(self._written()))
            self._asking.append(button)
            row.addWidget(button)
        return row

    def _written(self) -> dict[str, Any]:
        """The item with what was changed."""
        value = dict(self._form.value())
        if self._kind in _EXAMPLES:
            value["type"] = self._kinds.currentData()
        return value

    def _on_changed(self) -> None:
        kind = self._kinds.currentData() or self._kind
        self._title.setText(self.tr("Attachment: {kind}").format(kind=kind_name(kind)))
        self.setWindowTitle(self._title.text())
        self._take.setEnabled(not self._form.flaw_count())
        if self._kind not in _EXAMPLES:
            return
        for button in self._asking:
            button.setEnabled(bool(self._form.line(("file_url",)).text().strip()))
        name, url = self._form.line(("file_name",)), self._form.line(("file_url",))
        self._named_by_hand = name.isModified() or self._named_by_hand
        if not self._named_by_hand:
            name.setText(last_segment(url.text()))

    def _on_accepted(self) -> None:
        self.done_with.emit(self._written())


_EXAMPLES = {"photo": "parcel.jpg", "audio": "voice.ogg", "video": "clip.mp4", "document": "receipt.pdf"}


def last_segment(url: str) -> str:
    """The file name that a URL ends with, as far as it has one."""
    try:
        return unquote(urlsplit(url).path.rpartition("/")[2]).replace("\n", " ")
    except ValueError:
        return ""
