"""Connects the composer with the templates: filled in and inserted, or saved from what is written."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject

from kitdesk.desk.desk import Desk
from kitdesk.desk.writing.drafting import Piece
from kitdesk.desk.writing.templates import FilledIn, filled_in, read_template, template_of
from kitdesk.model.errors import InputError
from kitdesk.model.variables import Supply, Values, resolve
from kitdesk.store.named_texts import NamedText
from kitdesk.ui.composer.payload import item_title
from kitdesk.ui.dialogs.saved import SavedWords
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.saved import Preview, SavedPresenter
from kitdesk.ui.text import one_line, shown, told
from kitdesk.ui.theme import GRID
from kitdesk.ui.widgets.text_page import Paragraph

_INSERT, _EDIT = "insert", "edit"


class TemplatesPresenter(QObject):
    """What a template will say is seen before it is inserted, and it is what goes out then."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._composer = window.composer
        self._supply = Supply()
        self._edited = ""
        words = SavedWords(
            title=self.tr("Templates"),
            search=self.tr("Search templates"),
            empty=self.tr(
                "No templates yet. Write a message, with variables such as {{client_id}} or {{now}} where "
                "something is to be filled in, and save it here."
            ),
            save=self.tr("Save the message…"),
            uses={_INSERT: self.tr("Insert"), _EDIT: self.tr("Edit")},
            note=self.tr(
                "Variables: {{client_id}}; {{client_data.location.city}} and so for every member of the "
                "customer; {{now}}, the time in UTC; {{counter}}, a number that grows; {{uuid}}, a new id "
                "each time; {{uuid:a}}, one id wherever it stands."
            ),
        )
        self._saved = SavedPresenter(
            "templates",
            words,
            desk.templates,
            window,
            preview=self._preview,
            use=self._use,
            save=self.save,
            can_save=self._is_anything_said,
        )

    def open(self) -> None:
        """Let the user choose a template."""
        self._saved.open()

    def save(self) -> None:
        """Keep text and attachments of the message that is written."""
        piece = self._composer.message.piece
        if piece is not None and self._is_anything_said():
            title = self.tr("Save as template")
            self._saved.ask_to_save(title, lambda: template_of(piece), self._edited)

    def fill_in(self) -> None:
        """Put their values in the place of the variables that stand in the message."""
        text = self._composer.message.text
        resolved = resolve(text, self._values())
        if resolved.text != text:
            self._supply.move_on()
            self._composer.message.take_text(resolved.text)

    def _is_anything_said(self) -> bool:
        return self._composer.message.piece not in (None, Piece())

    def _values(self) -> Values:
        client_data = self._composer.message.client_data
        return self._supply.values(str(client_data.get("client_id", "")), time.time(), client_data)

    def _preview(self, kept: NamedText) -> Preview:
        try:
            filled = filled_in(kept.text, self._values())
        except InputError as error:
            said = self.tr("This file is no template: {reason}").format(reason=told(error.sentence))
            return [Paragraph(said, tone="bad"), Paragraph(shown(kept.text, 2000), above=GRID)], {}
        return self._paragraphs(filled), self._saved_uses()

    def _saved_uses(self) -> dict[str, str]:
        """Nothing can be inserted into a message that the form cannot show."""
        if self._composer.message.piece is None:
            return {}
        return {_INSERT: self.tr("Insert"), _EDIT: self.tr("Edit")}

    def _paragraphs(self, filled: FilledIn) -> list[Paragraph]:
        said = [Paragraph(shown(filled.piece.text))] if filled.piece.text else []
        said += [Paragraph(f"+ {one_line(item_title(item))}", above=GRID) for item in filled.piece.payload]
        for variable in filled.unknown:
            words = self.tr("! {variable} is not known, or this customer has none: it stays as it is.")
            said.append(Paragraph(words.format(variable=variable), "small", "warn", above=GRID))
        for variable, value in filled.filled:
            said.append(Paragraph(f"{variable} → {one_line(value)}", "small", "muted", above=GRID))
        return said

    def _use(self, kept: NamedText, how: str) -> None:
        self._edited = kept.name if how == _EDIT else ""
        if how == _EDIT:
            self._composer.insert(read_template(kept.text))
        else:
            self._composer.insert(filled_in(kept.text, self._values()).piece)
            self._supply.move_on()
