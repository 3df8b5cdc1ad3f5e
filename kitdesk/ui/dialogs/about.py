"""*About kitdesk*: which version this is, where its data is, and whose work it stands on."""

from __future__ import annotations

import platform

from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from kitdesk import __version__
from kitdesk.model.parts import COPYRIGHT, LICENCE, PARTS
from kitdesk.store.shipped import licence_texts
from kitdesk.ui.dialogs.dialog import Dialog
from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.program_icon import program_icon
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, MARGIN
from kitdesk.ui.widgets.copy_field import CopyField
from kitdesk.ui.widgets.layouts import below, beside, set_below
from kitdesk.ui.widgets.push_button import push_button
from kitdesk.ui.widgets.text_page import Paragraph, TextPage

_ICON = 48


class AboutDialog(Dialog):
    """Open it with `open`; *data* is the folder of all that kitdesk keeps."""

    def __init__(self, data: str, parent: QWidget | None = None) -> None:
        super().__init__("about", parent)
        self.setWindowTitle(self.tr("About kitdesk"))
        self._data = data
        set_below(
            self,
            self._head(),
            self._facts(),
            (self._parts(), 1),
            self._buttons(),
            margins=MARGIN,
            spacing=MARGIN,
        )
        open_at(self, 560, 520)

    def _head(self) -> QHBoxLayout:
        icon = QLabel()
        icon.setPixmap(program_icon().pixmap(_ICON, _ICON))
        what = self.tr(
            "Tests a Voximplant Kit custom channel by hand. It is not an official Voximplant product."
        )
        words = below(
            plain_label(self.tr("kitdesk {version}").format(version=__version__), "title"),
            plain_label(what, "muted", wrap=True),
            spacing=0,
        )
        return beside(icon, (words, 1), spacing=MARGIN)

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MARGIN)
        grid.setVerticalSpacing(GRID)
        version = CopyField("about.version", self.tr("Version"))
        version.show_text(_version())
        data = CopyField("about.data", self.tr("Data folder"))
        data.show_text(self._data)
        licence = plain_label(f"{LICENCE}, {COPYRIGHT}")
        rows = ((self.tr("Version"), version), (self.tr("Data"), data), (self.tr("Licence"), licence))
        for row, (name, widget) in enumerate(rows):
            grid.addWidget(plain_label(name, "muted"), row, 0)
            grid.addWidget(widget, row, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _parts(self) -> TextPage:
        page = TextPage()
        page.setObjectName("about.parts")
        page.setAccessibleName(self.tr("Licences of what kitdesk is made of"))
        texts = licence_texts()
        first = self.tr("It is made of these parts, each under its own licence:")
        if texts is not None:
            first = self.tr("It is made of these parts. Their licences are in {folder}:").format(folder=texts)
        parts = [Paragraph(f"{part}: {licence}") for part, licence in PARTS.items()]
        page.show_paragraphs([Paragraph(first, tone="muted"), *parts])
        return page

    def _buttons(self) -> QHBoxLayout:
        close = push_button("about.close", self.tr("Close"), self.accept)
        close.setDefault(True)
        return beside(
            push_button("about.folder", self.tr("Show data folder"), self._show_folder), None, close
        )

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._data))


def _version() -> str:
    """What somebody has to know who looks into a report."""
    python, system = platform.python_version(), platform.system()
    return f"kitdesk {__version__}, Python {python}, Qt {qVersion()}, {system} {platform.release()}"
