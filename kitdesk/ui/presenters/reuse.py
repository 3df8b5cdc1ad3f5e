"""What is used again: the templates and the personas, each made when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kitdesk.desk.desk import Desk
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.conversation import ConversationPresenter

if TYPE_CHECKING:  # not before they are asked for
    from kitdesk.ui.presenters.personas import PersonasPresenter
    from kitdesk.ui.presenters.templates import TemplatesPresenter


class ReusePresenter(QObject):
    def __init__(self, window: MainWindow, desk: Desk, conversation: ConversationPresenter) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._conversation = conversation
        composer, add = window.composer, window.menu.add
        composer.templates_wanted.connect(self.open_templates)
        composer.save_template_wanted.connect(self.save_template)
        composer.filling_wanted.connect(self.fill_in)
        window.customers.personas_requested.connect(self.open_personas)
        add("message", "templates", self.tr("Templates…"), self.open_templates, "Ctrl+T")
        add("message", "save_template", self.tr("Save as template…"), self.save_template)
        add("message", "personas", self.tr("Personas…"), self.open_personas, "Ctrl+Shift+N")
        add("message", "save_persona", self.tr("Save as persona…"), self.save_persona)

    def open_templates(self) -> None:
        """Let the user choose a template to insert."""
        self._templates.open()

    def save_template(self) -> None:
        """Keep what is written as a template."""
        self._templates.save()

    def fill_in(self) -> None:
        """Fill in the variables that stand in the message."""
        self._templates.fill_in()

    def open_personas(self) -> None:
        """Let the user choose a persona to write as, or to apply."""
        self._personas.open()

    def save_persona(self) -> None:
        """Keep whom is written as."""
        self._personas.save()

    @cached_property
    def _templates(self) -> TemplatesPresenter:
        from kitdesk.ui.presenters.templates import TemplatesPresenter  # noqa: PLC0415 (not before it is used)

        return TemplatesPresenter(self._window, self._desk)

    @cached_property
    def _personas(self) -> PersonasPresenter:
        from kitdesk.ui.presenters.personas import PersonasPresenter  # noqa: PLC0415 (not before it is used)

        return PersonasPresenter(self._window, self._desk, self._conversation.write_as)
