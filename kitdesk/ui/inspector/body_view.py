"""A body as pretty JSON, as exact text or as bytes; copied and saved whole, however little is shown."""

from __future__ import annotations

import json
from enum import Enum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QPlainTextEdit,
    QWidget,
)

from kitdesk.desk.hex_dump import hex_dump
from kitdesk.model.errors import FileFault, NotJson
from kitdesk.model.strict_json import read_json
from kitdesk.store.files import write_whole
from kitdesk.ui.file_dialogs import save_as
from kitdesk.ui.text import SHOWN_LIMIT, counted, number_text, plain_label, shown
from kitdesk.ui.theme import GRID, control_height, styled
from kitdesk.ui.widgets.copy_button import CopyButton
from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.flow_layout import FlowLayout
from kitdesk.ui.widgets.font_watch import FontWatch
from kitdesk.ui.widgets.json_edit import JsonHighlighter
from kitdesk.ui.widgets.layouts import set_below
from kitdesk.ui.widgets.mono_view import MonoView
from kitdesk.ui.widgets.named_box import name_box
from kitdesk.ui.widgets.plain_edit import height_of, lines_in
from kitdesk.ui.widgets.push_button import push_button

_MORE = 4
"""Times as much is shown with each *Show more*."""
_MOST = 320_000
_LINES = range(4, 41)
"""With more, it scrolls within the page."""


class _Form(Enum):
    PRETTY = "pretty"
    TEXT = "text"
    HEX = "hex"


class BodyView(QWidget):
    """*name* begins the object names of its controls. What was chosen holds for later bodies where it can."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = b""
        self._value: object = None
        """What the body says, if it is JSON."""
        self._exact: str | None = None
        self._chosen: _Form | None = None
        self._limit = SHOWN_LIMIT
        self._columns = 8
        self._size = ElidedLabel()
        styled(self._size, "muted")
        self._form = QComboBox()
        name_box(self._form, self.tr("Show the body as"))
        self._copy = CopyButton(self._whole)
        self._save = push_button(f"{name}.save", self.tr("Save…"), self._on_save_clicked)
        self._more = push_button(f"{name}.more", "", self._on_more_clicked, "link")
        self._text = MonoView(f"{name}.text", self.tr("Body"))
        self._said = plain_label(kind="caption", wrap=True)
        self._highlighter = JsonHighlighter(self._text.document())
        for part, widget in {
            "form": self._form,
            "copy": self._copy,
            "said": self._said,
        }.items():
            widget.setObjectName(f"{name}.{part}")
        self._lay_out()
        self._form.activated.connect(self._on_form_chosen)

    def show_body(self, body: bytes) -> None:
        """Show another body, from its beginning."""
        self._body, self._limit = body, SHOWN_LIMIT
        self._exact, self._value = _decoded(body), _read(body)
        self._offer_forms()
        self._show()

    def take_colours(self) -> None:
        """Colour anew after the palette changed."""
        self._highlighter.take_colours()

    def save_to(self, path: str) -> None:
        """Write the body byte for byte; say below whether it worked."""
        try:
            write_whole(Path(path), self._body)
        except FileFault as fault:
            styled(self._said, "bad")
            words = self.tr("{path} could not be written: {reason}. Choose another place.")
            self._said.setText(words.format(path=path, reason=fault.reason))
        else:
            styled(self._said, "caption")
            self._said.setText(self.tr("Saved as {path}.").format(path=path))

    def _lay_out(self) -> None:
        bar = QWidget()
        flow = FlowLayout(bar, GRID)
        FontWatch(self._size, lambda: self._size.setMinimumHeight(control_height(self.fontMetrics())))
        for part in (self._form, self._copy, self._save, self._size):
            flow.addWidget(part)
        set_below(self, bar, (self._text, 1), (self._more, Qt.AlignmentFlag.AlignLeft), self._said)
        self._text.document().documentLayout().documentSizeChanged.connect(self._fit_text)
        self._fit_text()

    def _fit_text(self) -> None:
        """As high as its lines, within reason: then it is the page that scrolls."""
        lines = min(max(lines_in(self._text), _LINES.start), _LINES.stop - 1)
        self._text.setMinimumHeight(height_of(self._text, lines))

    def _offer_forms(self) -> None:
        names = {
            _Form.PRETTY: self.tr("Pretty"),
            _Form.TEXT: self.tr("Text"),
            _Form.HEX: self.tr("Hex"),
        }
        is_json = self._value is not _NO_JSON
        if not is_json:
            del names[_Form.PRETTY]
        best = _Form.PRETTY if is_json else _Form.HEX if self._exact is None else _Form.TEXT
        self._form.clear()
        for form, name in names.items():
            self._form.addItem(name, form)
        shown_form = self._chosen if self._chosen in names else best
        self._form.setCurrentIndex(list(names).index(shown_form))
        for control in (self._form, self._copy, self._save, self._text):
            control.setVisible(bool(self._body))

    def _show(self) -> None:
        self._said.setText("")
        size = counted.tr("%Ln byte(s)", "", len(self._body))
        self._size.show_text(size if self._body else self.tr("No body"))
        if self._form.currentData() is _Form.HEX:
            self._show_hex()
        else:
            self._show_text()

    def _show_text(self) -> None:
        if self._form.currentData() is _Form.PRETTY:
            text = _prettied(self._value, self._limit)
            more = self.tr("Show more than {count} characters")
        else:
            text = self._body.decode("utf-8", "replace")
            more = self.tr("Show more ({count} of {all} characters)")
        if self._exact is None:
            styled(self._said, "caption")
            self._said.setText(self.tr("Bytes that are no UTF-8 are shown as �. Hex shows them as they are."))
        self._highlighter.setDocument(self._text.document())
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._text.setPlainText(shown(text, self._limit))
        self._offer_more(more, self._limit, len(text))

    def _show_hex(self) -> None:
        count = self._limit // 4  # each byte takes about as many characters
        self._highlighter.setDocument(None)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setPlainText(hex_dump(self._body[:count], self._columns))
        self._offer_more(self.tr("Show more ({count} of {all} bytes)"), count, len(self._body))

    def _offer_more(self, words: str, count: int, length: int) -> None:
        self._more.setVisible(length > count)
        self._more.setText(words.format(count=number_text(count), all=number_text(length)))
        self._more.setEnabled(self._limit < _MOST)

    def _whole(self) -> str:
        """What *Copy* takes: the text as it is or, where it is none, all bytes as they are shown."""
        if self._exact is None or self._form.currentData() is _Form.HEX:
            return hex_dump(self._body)
        return self._exact

    def _on_form_chosen(self) -> None:
        self._chosen = self._form.currentData()
        self._show()

    def _on_more_clicked(self) -> None:
        self._limit *= _MORE
        self._show()

    def _on_save_clicked(self) -> None:
        name = "body" if self._value is _NO_JSON else "body.json"
        dialog = save_as(self.window(), self.tr("Save the body"), name)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self._text.viewport().width() // max(1, self._text.fontMetrics().horizontalAdvance("0"))
        columns = 16 if room > len(hex_dump(b"x")) else 8
        if columns != self._columns:
            self._columns = columns
            if self._form.currentData() is _Form.HEX:
                self._show_hex()


def _decoded(body: bytes) -> str | None:
    """The body as text, None where it is no UTF-8."""
    try:
        return body.decode()
    except UnicodeDecodeError:
        return None


def _read(body: bytes) -> object:
    """What the body says as JSON, or `_NO_JSON`."""
    try:
        return read_json(body)
    except NotJson:
        return _NO_JSON


def _prettied(value: object, limit: int) -> str:
    """*value* as indented JSON, no further than a little beyond *limit* characters: more takes its time."""
    parts: list[str] = []
    length = 0
    for part in json.JSONEncoder(indent=2, ensure_ascii=False).iterencode(value):
        parts.append(part)
        length += len(part)
        if length > limit:
            break
    return "".join(parts)


_NO_JSON = object()
