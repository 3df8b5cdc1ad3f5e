"""How a channel's connections leave this machine: folded away, since most need nothing here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.network import Network, check_password, check_pem_path, check_proxy, split_proxy
from kitdesk.model.secret import Secret
from kitdesk.ui.reveal import around
from kitdesk.ui.text import one_line, plain_label, told_briefly
from kitdesk.ui.theme import GRID
from kitdesk.ui.widgets.checked_field import CheckedField
from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.layouts import beside, set_below, set_beside
from kitdesk.ui.widgets.paste_guard import PasteGuard
from kitdesk.ui.widgets.push_button import push_button
from kitdesk.ui.widgets.secret_field import SecretField


class NetworkSection(QWidget):
    """How it stands on one line, and below it, once its button is pressed, the fields."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, CheckedField] = {}
        self._names: dict[str, str] = {}
        self._toggle = QToolButton()
        self._toggle.setObjectName("channel.network")
        self._toggle.setText(self.tr("Details"))
        self._toggle.setCheckable(True)
        self._toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._toggle.toggled.connect(self._on_toggled)
        self._said = ElidedLabel()
        self._said.setObjectName("channel.network.said")
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        self._add_fields()
        set_below(self, beside(self._toggle, (self._said, 1), spacing=GRID), self._page, spacing=None)
        self.setFocusProxy(self._toggle)
        self._on_toggled(False)
        self._review()

    def show_channel(self, channel: Channel, credentials: Credentials) -> None:
        """Fill the fields; nothing in them counts as typed. The sandbox is on this machine and needs none."""
        texts = {
            "proxy": channel.network.proxy,
            "proxy_password": credentials.proxy_password.reveal(),
            "ca_file": channel.network.ca_file,
            "client_certificate": channel.network.client_certificate,
            "passphrase": credentials.passphrase.reveal(),
        }
        for name, text in texts.items():
            field = self._fields[name]
            field.edit.setText(text)
            field.edit.setCursorPosition(0)
            field.review()
            if isinstance(field.edit, SecretField):
                field.edit.reveal(False)
        self._toggle.setChecked(False)
        self._toggle.setEnabled(not channel.is_sandbox)
        self._review()

    def network(self) -> Network:
        """What stands in the fields, in its usual spelling where it is right."""
        return Network(
            self._value("proxy", check_proxy),
            self._value("ca_file", check_pem_path),
            self._value("client_certificate", check_pem_path),
        )

    def filled_into(self, credentials: Credentials) -> Credentials:
        """*credentials* with the secrets that stand here."""
        secrets = {name: Secret(self._fields[name].edit.text()) for name in ("proxy_password", "passphrase")}
        return replace(credentials, **secrets)

    def wrong(self) -> list[str]:
        """The names on screen of the fields that keep the channel from being saved."""
        return [self._names[name] for name, field in self._fields.items() if field.problem]

    def unfold(self, on: bool = True) -> None:
        """Show the fields, or fold them away."""
        self._toggle.setChecked(on)

    def _add_fields(self) -> None:
        proxy = QLineEdit()
        proxy.setPlaceholderText("http://proxy.example:3128")
        PasteGuard(proxy, self._take_proxy)
        self._add(
            "proxy",
            self.tr("Proxy"),
            proxy,
            check_proxy,
            self.tr(
                "An HTTP proxy, with a user’s name where it asks for one: http://ann@proxy.example:3128. "
                "Empty is none; those of the environment are never used."
            ),
        )
        self._add(
            "proxy_password",
            self.tr("Proxy password"),
            SecretField(),
            check_password,
            self.tr("Of that user; it is kept in the keyring."),
        )
        self._add_file(
            "ca_file",
            self.tr("Own authorities"),
            self.tr("A PEM file with the certificates of authorities to trust beside the system’s."),
        )
        self._add_file(
            "client_certificate",
            self.tr("Client certificate"),
            self.tr("A PEM file with a certificate and its key. Only the channel’s host gets to see it."),
        )
        self._add(
            "passphrase",
            self.tr("Passphrase"),
            SecretField(),
            check_password,
            self.tr("Opens that key, if it is locked; it is kept in the keyring."),
        )

    def _add_file(self, name: str, label: str, advice: str) -> None:
        edit = QLineEdit()
        choose = push_button(f"channel.{name}.choose", self.tr("Choose…"), lambda: self._choose(name))
        choose.setAccessibleName(self.tr("Choose the file: {name}").format(name=label))
        box = QWidget()
        set_beside(box, (edit, 1), choose)
        self._add(name, label, edit, check_pem_path, advice, box=box)

    def _add(
        self,
        name: str,
        label: str,
        edit: QLineEdit,
        check: Callable[[str], object],
        advice: str,
        *,
        box: QWidget | None = None,
    ) -> None:
        edit.setObjectName(f"channel.{name}")
        edit.setAccessibleName(label)
        edit.setMaxLength(4096)
        caption = plain_label(label)
        caption.setBuddy(edit)
        field = self._fields[name] = CheckedField(edit, check, advice, box=box)
        field.changed.connect(self._on_changed)
        self._names[name] = label
        self._column.addSpacing(GRID)
        self._column.addWidget(caption)
        self._column.addWidget(field)

    def _choose(self, name: str) -> None:
        dialog = QFileDialog(self.window(), self._names[name], self._fields[name].edit.text())
        dialog.setObjectName(f"channel.{name}.files")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("PEM files (*.pem *.crt *.cer *.key)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._fields[name].edit.setText)
        dialog.open()

    def _take_proxy(self, text: str) -> bool:
        """A pasted proxy with its password fills both fields."""
        proxy, password = split_proxy(text)
        if password:
            self._fields["proxy"].edit.setText(proxy)
            self._fields["proxy_password"].edit.setText(password)
        return bool(password)

    def _value(self, name: str, check: Callable[[str], str]) -> str:
        text = self._fields[name].edit.text().strip()
        return text if self._fields[name].problem else check(text)

    def _on_changed(self) -> None:
        self._review()
        self.changed.emit()

    def _on_toggled(self, on: bool) -> None:
        self._page.setVisible(on)
        self._toggle.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        if on:
            QTimer.singleShot(0, self, self._scroll_to_it)  # once it is laid out

    def _scroll_to_it(self) -> None:
        """What unfolds at the end of a form would not be seen."""
        area = next((place for place in around(self) if isinstance(place, QScrollArea)), None)
        inside = None if area is None else area.widget()
        if area is not None and inside is not None:
            area.verticalScrollBar().setValue(self.mapTo(inside, QPoint()).y() - GRID)

    def _review(self) -> None:
        """Say on the button how it stands."""
        network = self.network()
        proxy = self.tr("By proxy {address}").format(address=network.proxy.rpartition("@")[2])
        flaw = self._fields["proxy"].problem
        if flaw is not None:
            proxy = "✕ " + told_briefly(flaw)
        used = {
            proxy: network.proxy,
            self.tr("Own authorities"): network.ca_file,
            self.tr("Client certificate"): network.client_certificate,
        }
        parts = [part for part, value in used.items() if value]
        said = " · ".join(parts) or self.tr("Straight, with the system’s authorities")
        self._said.show_text(one_line(said))
        self._toggle.setAccessibleName(self.tr("Network: {said}").format(said=one_line(said)))
