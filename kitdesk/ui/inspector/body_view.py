"""A body as it went over the wire, or as pretty JSON; copied and saved whole, however little is shown."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from kitdesk.model.errors import NotJson
from kitdesk.model.strict_json import read_json
from kitdesk.ui.text import SHOWN_LIMIT, mono_font, plain_label, shown
from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.copy_button import CopyButton
from kitdesk.ui.widgets.json_edit import JsonHighlighter

_MORE = 4
"""Times as much is shown with each *Show more*."""
_MOST = 320_000


class BodyView(QWidget):
    """*name* begins the object names of its controls."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = b""
        self._limit = SHOWN_LIMIT
        self._size = plain_label(kind="muted")
        self._pretty = QPushButton(self.tr("Pretty"))
        self._pretty.setCheckable(True)
        self._pretty.setChecked(True)
        self._copy = CopyButton(self._exact)
        self._save = QPushButton(self.tr("Save…"))
        self._more = QPushButton()
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setFont(mono_font())
        self._text.setAccessibleName(self.tr("Body"))
        self._said = plain_label(kind="caption", wrap=True)
        self._highlighter = JsonHighlighter(self._text.document())
        for part, widget in {
            "pretty": self._pretty,
            "copy": self._copy,
            "save": self._save,
            "more": self._more,
            "text": self._text,
        }.items():
            widget.setObjectName(f"{name}.{part}")
        self._lay_out()
        self._pretty.toggled.connect(self._show)
        self._save.clicked.connect(self._on_save_clicked)
        self._more.clicked.connect(self._on_more_clicked)

    def show_body(self, body: bytes) -> None:
        """Show another body, from its beginning."""
        self._body, self._limit = body, SHOWN_LIMIT
        self._said.setText("")
        self._show()

    def take_colours(self) -> None:
        """Colour anew after the palette changed."""
        self._highlighter.take_colours()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(GRID)
        bar.addWidget(self._size, 1)
        for button in (self._pretty, self._copy, self._save):
            bar.addWidget(button)
        styled(self._more, "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(bar)
        column.addWidget(self._text, 1)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._said)
        self._text.setMinimumHeight(96)

    def _show(self) -> None:
        pretty = self._prettied()
        text = self._exact() if pretty is None or not self._pretty.isChecked() else pretty
        self._text.setPlainText(shown(text, self._limit))
        count = QLocale().toString(len(self._body))
        self._size.setText(
            self.tr("Body · {count} bytes").format(count=count) if self._body else self.tr("No body")
        )
        self._pretty.setEnabled(pretty is not None)
        self._copy.setEnabled(bool(self._body))
        self._save.setEnabled(bool(self._body))
        self._text.setVisible(bool(self._body))
        self._offer_more(len(text))

    def _offer_more(self, length: int) -> None:
        cut = length > self._limit
        self._more.setVisible(cut)
        if cut:
            words = self.tr("Show more ({count} of {all} characters)")
            locale = QLocale()
            self._more.setText(words.format(count=locale.toString(self._limit), all=locale.toString(length)))
            self._more.setEnabled(self._limit < _MOST)

    def _exact(self) -> str:
        """The body as text; what is not UTF-8 in it is replaced."""
        return self._body.decode("utf-8", "replace")

    def _prettied(self) -> str | None:
        """The body as indented JSON, None where it is none."""
        try:
            value = read_json(self._body)
        except NotJson:
            return None
        return json.dumps(value, indent=2, ensure_ascii=False)

    def _on_more_clicked(self) -> None:
        self._limit *= _MORE
        self._show()

    def _on_save_clicked(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Save the body"), "body.json")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write the body byte for byte; say below whether it worked."""
        try:
            Path(path).write_bytes(self._body)
        except OSError as error:
            styled(self._said, "bad")
            words = self.tr("{path} could not be written: {reason}. Choose another place.")
            self._said.setText(words.format(path=path, reason=error.strerror))
        else:
            styled(self._said, "caption")
            self._said.setText(self.tr("Saved as {path}.").format(path=path))
