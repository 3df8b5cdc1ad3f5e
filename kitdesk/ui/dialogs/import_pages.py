"""What an import shows: what can be imported, messages to choose from, or fields of a channel."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QWidget,
)

from kitdesk.desk.imports.found import Draft, Drafts, Fields
from kitdesk.desk.writing.drafting import summary_of
from kitdesk.model.secret import HIDDEN
from kitdesk.ui.text import number_text, one_line, plain_label, told, translate
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.layouts import set_below
from kitdesk.ui.widgets.radio_group import radio_group
from kitdesk.ui.widgets.row_list import RowList

_SECRETS = ("api_token", "salt")


def what_can_be_imported() -> QWidget:
    """A page that says what to copy or to choose."""
    page = QFrame()
    begin = translate("import_pages", "Copy one of these and paste it, or choose or drop its file:")
    grid = QGridLayout()
    grid.setHorizontalSpacing(MARGIN)
    grid.setVerticalSpacing(GRID)
    for row, (what, becomes) in enumerate(_kinds()):
        grid.addWidget(plain_label(what), row, 0)
        grid.addWidget(plain_label(becomes, "muted", wrap=True), row, 1)
    grid.setColumnStretch(1, 1)
    set_below(page, plain_label(begin, wrap=True), grid, None, margins=(0, GRID, 0, 0))
    return page


class DraftsPage(QWidget):
    """Messages, one of which is chosen; each with what to know of it."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = Drafts(())
        self._list = RowList("import.drafts", self.tr("Messages that were found"), apart=True)
        self._list.currentItemChanged.connect(self._show_remarks)
        self._list.itemActivated.connect(lambda _item: self.chosen.emit())
        self._remarks = plain_label(wrap=True)
        self._remarks.setObjectName("import.remarks")
        styled(self._remarks, "muted")
        self._passed = plain_label(wrap=True)
        styled(self._passed, "muted")
        set_below(self, (self._list, 1), self._remarks, self._passed)

    def show_drafts(self, drafts: Drafts) -> None:
        """Show these, the first one chosen."""
        self._found = drafts
        self._list.clear()
        for draft in drafts.drafts:
            self._list.add_row(_line(draft), draft)
        passed = self.tr("Other requests in it, which post no message: {count}")
        self._passed.setText(passed.format(count=number_text(drafts.passed)))
        self._passed.setVisible(bool(drafts.passed))
        self._list.setCurrentRow(0)

    def drafts(self) -> Drafts:
        """All that are shown."""
        return self._found

    def text(self) -> str:
        """The JSON of the chosen one."""
        draft = self._draft()
        return draft.text if draft else ""

    def _draft(self) -> Draft | None:
        found = self._list.current()
        return found if isinstance(found, Draft) else None

    def _show_remarks(self) -> None:
        draft = self._draft()
        self._remarks.setText("\n".join(told(each) for each in draft.remarks) if draft else "")
        self._remarks.setVisible(bool(draft and draft.remarks))


class FieldsPage(QWidget):
    """Fields of a channel, and whether they are for a new one or for the one called *channel_name*."""

    def __init__(self, channel_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = Fields({})
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(MARGIN)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(1, 1)
        into = self.tr("Into channel “{name}”").format(name=one_line(channel_name, 60))
        choices = [("import.new", self.tr("For a new channel")), ("import.current", into)]
        self._whose = radio_group(self, choices)
        kept = self.tr("Nothing is kept before you save it there.")
        set_below(
            self,
            self._grid,
            GRID,
            *self._whose.buttons(),
            plain_label(kept, "muted", wrap=True),
            None,
            margins=(0, GRID, 0, 0),
        )
        self._whose.button(1).setVisible(bool(channel_name))

    def show_fields(self, fields: Fields) -> None:
        """Show their names, and their values but for secrets."""
        self._found = fields
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for row, (name, value) in enumerate(fields.values.items()):
            shown = HIDDEN if name in _SECRETS else value
            self._grid.addWidget(plain_label(_field_name(name), "muted"), row, 0)
            self._grid.addWidget(ElidedLabel(shown), row, 1)

    def fields(self) -> Fields:
        return self._found

    def is_new(self) -> bool:
        """Whether they are for a new channel."""
        return self._whose.checkedId() == 0


def _line(draft: Draft) -> str:
    """What it is called and what it says."""
    said = summary_of(draft.text.encode(errors="replace")).text or draft.text
    return one_line(" · ".join(filter(None, (draft.name, said))), 200)


def _field_name(name: str) -> str:
    names = {
        "base_url": translate("import_pages", "Base URL"),
        "account_name": translate("import_pages", "Account name"),
        "channel_uuid": translate("import_pages", "Channel UUID"),
        "api_token": translate("import_pages", "API token"),
        "salt": translate("import_pages", "Security salt"),
    }
    return names.get(name, name)


def _kinds() -> tuple[tuple[str, str], ...]:
    """What can be imported, and what it becomes."""
    return (
        (
            translate("import_pages", "cURL command"),
            translate("import_pages", "its message goes to the composer; nothing in it is run"),
        ),
        (
            translate("import_pages", "Postman collection"),
            translate(
                "import_pages",
                "its messages, for the composer or as templates, and the channel it logs in to",
            ),
        ),
        (
            translate("import_pages", "Postman environment, .env"),
            translate("import_pages", "the fields of a channel"),
        ),
        (
            translate("import_pages", "Message as JSON"),
            translate("import_pages", "goes to the composer"),
        ),
        (
            translate("import_pages", "Transcript, repro bundle"),
            translate("import_pages", "what somebody has exported, to be looked at and sent again"),
        ),
    )
