"""Connects the customers with the personas: written as, applied, or saved from whom is written as."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from kitdesk.desk.desk import Desk
from kitdesk.desk.writing import personas
from kitdesk.desk.writing.personas import Persona, members_of, merged, parts_of, persona_of, read_persona
from kitdesk.model.errors import InputError
from kitdesk.store.named_texts import LONGEST_NAME, NamedText
from kitdesk.ui.dialogs.saved import SavedWords
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.customers import is_guest
from kitdesk.ui.presenters.saved import Preview, SavedPresenter
from kitdesk.ui.text import one_line, shown, told
from kitdesk.ui.theme import GRID
from kitdesk.ui.widgets.part_boxes import PartBoxes
from kitdesk.ui.widgets.text_page import Paragraph

_WRITE, _APPLY = "write", "apply"


class PersonasPresenter(QObject):
    """One with a ``client_id`` is that very customer; one without is a new one each time."""

    def __init__(self, window: MainWindow, desk: Desk, write_as: Callable[[Persona], None]) -> None:
        super().__init__(window)
        self._composer = window.composer
        self._write_as = write_as
        words = SavedWords(
            title=self.tr("Personas"),
            search=self.tr("Search personas"),
            empty=self.tr(
                "No personas yet. Fill in a customer's details and save them here, or only a part of them: a "
                "device, a place, a campaign."
            ),
            save=self.tr("Save this customer…"),
            uses={_WRITE: self.tr("New customer"), _APPLY: self.tr("Apply to this customer")},
        )
        self._saved = SavedPresenter(
            "personas",
            words,
            desk.personas,
            window,
            preview=self._preview,
            use=self._use,
            save=self.save,
        )

    def open(self) -> None:
        """Let the user choose a persona."""
        self._saved.open()

    def save(self) -> None:
        """Keep what is known of the customer who is written as."""
        client_data = self._composer.message.client_data
        client_id, name = (client_data.get(each) for each in ("client_id", "client_display_name"))
        there = parts_of(client_data)
        left_out = {personas.IDENTITY} if is_guest(str(client_id)) else set()
        titles = {part: self._part_title(part, str(client_id)) for part in there}
        boxes = PartBoxes("persona", self.tr("What to keep"), titles, set(there) - left_out)
        suggested = one_line(str(name or client_id), LONGEST_NAME)
        title = self.tr("Save as persona")
        self._saved.ask_to_save(title, lambda: persona_of(client_data, boxes.chosen()), suggested, boxes)

    def _part_title(self, part: str, client_id: str) -> str:
        titles = {
            personas.IDENTITY: self.tr("client_id {client_id}: it is this very customer"),
            personas.ABOUT: self.tr("Name, phone, email, avatar, language"),
            personas.LOCATION: self.tr("Place"),
            personas.PAGE: self.tr("Page"),
            personas.UTM: self.tr("Campaign (UTM)"),
            personas.DEVICE: self.tr("Device"),
            personas.OTHER: self.tr("Other members"),
        }
        return titles[part].replace("{client_id}", one_line(client_id, 40))

    def _preview(self, kept: NamedText) -> Preview:
        try:
            persona = read_persona(kept.text)
        except InputError as error:
            said = self.tr("This file is no persona: {reason}").format(reason=told(error.sentence))
            return [Paragraph(said, tone="bad"), Paragraph(shown(kept.text, 2000), above=GRID)], {}
        paragraphs: list[Paragraph] = []
        for name, value in members_of(persona):
            paragraphs.append(Paragraph(one_line(name), "small", "muted", above=GRID if paragraphs else 0))
            paragraphs.append(Paragraph(one_line(value, 1000)))
        return paragraphs, self._uses(persona)

    def _uses(self, persona: Persona) -> dict[str, str]:
        """Nothing is applied to a message that the form cannot show."""
        client_id = persona.get("client_id")
        write = self.tr("Write as this one") if client_id else self.tr("New customer")
        uses = {_WRITE: write}
        if self._composer.message.piece is not None and set(persona) - {personas.IDENTITY}:
            uses[_APPLY] = self.tr("Apply to this customer")
        return uses

    def _use(self, kept: NamedText, how: str) -> None:
        persona = read_persona(kept.text)
        if how == _WRITE:
            self._write_as(persona)
        else:
            self._composer.message.change_client_data(merged(self._composer.message.client_data, persona))
            self._composer.focus_text()
