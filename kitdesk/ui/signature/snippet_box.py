"""The shown signature as a program, in the languages that integrators use."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QTabBar, QWidget

from kitdesk.desk.copies.snippets import Language, signature_snippet
from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from kitdesk.model.signature import Reading
from kitdesk.ui.text import plain_label, set_tip, shown
from kitdesk.ui.widgets.copy_button import CopyButton
from kitdesk.ui.widgets.layouts import beside, set_below
from kitdesk.ui.widgets.named_box import name_box
from kitdesk.ui.widgets.secret_view import SecretView
from kitdesk.ui.widgets.tabs import be_one_stop

_LINES = 10


class SnippetBox(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._values: tuple[Credentials, str | None, Reading] = (Credentials(), None, Reading.PLAIN)
        self._code = ""
        self._languages = QTabBar()
        self._languages.setObjectName("signature.language")
        self._languages.setAccessibleName(self.tr("Language"))
        self._languages.setExpanding(False)
        self._languages.setDrawBase(False)
        for language in Language:
            self._languages.addTab(language.value)
        be_one_stop(self._languages)
        self._languages.currentChanged.connect(self._review)
        self._view = SecretView("signature.snippet", self.tr("Program that prints the signature"))
        self._view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._view.keep_height(_LINES)
        set_below(self, self._title_row(), self._secrets_row(), self._languages, self._view)

    def show_for(self, salt: Secret, token: Secret, event_id: str | None, reading: Reading) -> None:
        """Write the programs for these values."""
        self._values = (Credentials(token, salt), event_id, reading)
        self._review()

    def _title_row(self) -> QHBoxLayout:
        self._copy = CopyButton(lambda: self._code, self.tr("Copy"), has_secret=lambda: self._view.has_secret)
        self._copy.setObjectName("signature.copy_snippet")
        self._copy.setAccessibleName(self.tr("Copy the program"))
        return beside((plain_label(self.tr("The same in code"), "heading"), 1), self._copy)

    def _secrets_row(self) -> QHBoxLayout:
        self._secrets = QComboBox()
        self._secrets.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._secrets.setObjectName("signature.snippet_secrets")
        name_box(self._secrets, self.tr("Salt and token in the program"))
        self._secrets.addItem(self.tr("from environment variables"))
        self._secrets.addItem(self.tr("written in"))
        set_tip(self._secrets, self.tr("$KIT_SALT and $KIT_API_TOKEN, or the values themselves"))
        self._secrets.currentIndexChanged.connect(self._review)
        return beside(plain_label(self.tr("Salt and token"), "muted"), (self._secrets, 1))

    def _review(self) -> None:
        credentials, event_id, reading = self._values
        language = Language(self._languages.tabText(max(0, self._languages.currentIndex())))
        written_in = self._secrets.currentIndex() == 1
        self._code = signature_snippet(language, event_id, reading, credentials if written_in else None)
        self._view.has_secret = written_in
        if self._view.toPlainText() != self._code:
            self._view.setPlainText(shown(self._code))
