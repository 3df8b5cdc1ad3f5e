"""The dialog with every member of ``client_data``: who the customer is, from where, on what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from kitdesk.desk.writing.advice import advice_on
from kitdesk.desk.writing.devices import Device
from kitdesk.desk.writing.drafting import Draft, Path, member, with_member
from kitdesk.ui.composer.fields import Field, FieldForm
from kitdesk.ui.dialogs.dialog import Dialog
from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.panels.device_menu import DeviceMenu
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.layouts import beside, set_below
from kitdesk.ui.widgets.push_button import push_button
from kitdesk.ui.widgets.scroll_page import scrolled


class CustomerDetails(Dialog):
    """Shows client data; `done_with` carries it back, changed. Use `open`."""

    done_with = Signal(object)

    def __init__(self, client_data: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__("customer", parent)
        self.setWindowTitle(self.tr("Customer details"))
        self._given = dict(client_data)
        self._forms = {
            title: FieldForm("customer", fields, advice_on) for title, fields in self._groups().items()
        }
        self._save = QPushButton(self.tr("Save"))
        self._save.setObjectName("customer.save")
        self._why = plain_label(kind="bad", wrap=True)
        self._lay_out()
        for form in self._forms.values():
            form.show_value(client_data)
            form.changed.connect(self._on_changed)
        self.accepted.connect(self._on_accepted)
        self._on_changed()

    def client_data(self) -> Draft:
        """What was given, with the changes."""
        value: Draft = self._given
        for form in self._forms.values():
            changed = form.value()
            for path in form.paths():
                if member(changed, path) != member(value, path):
                    value = with_member(value, path, member(changed, path))
        return value

    def _groups(self) -> dict[str, list[Field]]:
        return {
            self.tr("Customer"): [
                Field(("client_id",), "client_id", "107804195"),
                Field(("client_display_name",), self.tr("Display name"), self.tr("Anna Petrova")),
                Field(("client_phone",), self.tr("Phone"), "79161234567"),
                Field(("client_email",), self.tr("Email"), "anna@example.com"),
                Field(("client_avatar",), self.tr("Avatar URL"), "https://example.com/anna.png"),
                Field(("client_language",), self.tr("Language"), "en"),
            ],
            self.tr("Place"): [
                Field(("location", "latitude"), self.tr("Latitude"), "55.7558", number=True),
                Field(("location", "longitude"), self.tr("Longitude"), "37.6173", number=True),
                Field(("location", "country"), self.tr("Country"), self.tr("Germany")),
                Field(("location", "country_code"), self.tr("Country code"), "DE"),
                Field(("location", "region"), self.tr("Region"), self.tr("Bavaria")),
                Field(("location", "region_code"), self.tr("Region code"), "BY"),
                Field(("location", "city"), self.tr("City"), self.tr("Munich")),
                Field(("location", "ip_address"), self.tr("IP address"), "203.0.113.7"),
            ],
            self.tr("Page"): [
                Field(("page", "url"), self.tr("URL"), "https://example.com/pricing"),
                Field(("page", "title"), self.tr("Title"), self.tr("Pricing")),
            ],
            self.tr("Campaign (UTM)"): [
                Field(("utm", name), label, example)
                for name, label, example in (
                    ("source", self.tr("Source"), "newsletter"),
                    ("medium", self.tr("Medium"), "email"),
                    ("campaign", self.tr("Campaign"), "spring"),
                    ("content", self.tr("Content"), "banner-2"),
                    ("term", self.tr("Term"), "chat"),
                )
            ],
            self.tr("Device"): [
                Field(("device", "type"), self.tr("Type"), "mobile"),
                Field(("device", "model"), self.tr("Model"), "Pixel 9"),
                Field(("device", "user_agent"), self.tr("User agent"), "Mozilla/5.0 …"),
            ],
        }

    def _lay_out(self) -> None:
        page = QWidget()
        styled(page, "page")
        groups = (part for title, form in self._forms.items() for part in (GRID, self._head(title), form))
        next(groups)  # there is nothing above the first
        set_below(page, *groups, None, margins=MARGIN)
        line = styled(QFrame(), "line")
        set_below(self, (scrolled(page, sideways=False), 1), line, self._buttons(), spacing=0)
        open_at(self, 560, 640)

    def _head(self, title: str) -> QHBoxLayout:
        """The heading of a group; that of the device offers usual ones, too."""
        heading = plain_label(title, kind="heading")
        if title != self.tr("Device"):
            return beside((heading, 1))
        presets = DeviceMenu()
        presets.chosen.connect(self._on_device_chosen)
        return beside((heading, 1), presets)

    def _buttons(self) -> QHBoxLayout:
        styled(self._save, "primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self.accept)
        return beside(
            (self._why, 1),
            push_button("customer.cancel", self.tr("Cancel"), self.reject),
            self._save,
            margins=(MARGIN, GRID, MARGIN, GRID),
        )

    def _on_changed(self) -> None:
        flawed = sum(form.flaw_count() for form in self._forms.values())
        nameless = not member(self.client_data(), ("client_id",))
        self._why.setText(
            self.tr("client_id is missing: it ties messages to a customer.") if nameless else ""
        )
        self._save.setEnabled(not flawed and not nameless)

    def _on_device_chosen(self, device: Device) -> None:
        texts: dict[Path, str] = {("device", name): text for name, text in asdict(device).items()}
        self._forms[self.tr("Device")].fill_in(texts)

    def _on_accepted(self) -> None:
        self.done_with.emit(self.client_data())
