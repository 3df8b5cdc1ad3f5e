"""Shows a stranger's picture to who asked for it, with what it is and where it came from."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from kitdesk.ui.dialogs.dialog import Dialog
from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.text import plain_label, shown
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.layouts import beside, set_below
from kitdesk.ui.widgets.push_button import push_button

ROOM = QSize(640, 440)


class PreviewDialog(Dialog):
    """Open it with `open`; its owner hands in the picture, or why there is none."""

    inside_requested = Signal()
    """To load it though it leads inside this machine or its network."""

    def __init__(self, url: str, parent: QWidget | None = None) -> None:
        super().__init__("preview", parent)
        self.setWindowTitle(self.tr("Preview"))
        open_at(self, ROOM.width() + 2 * MARGIN, ROOM.height() + 136)
        self._picture = plain_label("", wrap=True)
        self._picture.setObjectName("preview.picture")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._about = plain_label(shown(url, 300), "caption", wrap=True)
        self._about.setObjectName("preview.about")
        load = self.tr("Load it all the same")
        self._inside = push_button("preview.inside", load, self._on_inside_clicked)
        self._inside.hide()
        close = push_button("preview.close", self.tr("Close"), self.reject)
        close.setDefault(True)
        set_below(
            self,
            (self._picture, 1),
            self._about,
            beside(None, self._inside, close),
            margins=MARGIN,
            spacing=2 * GRID,
        )
        self.wait()

    def room(self) -> QSize:
        """Pixels of the screen that a picture has."""
        return ROOM * self.devicePixelRatioF()

    def wait(self) -> None:
        """It is being loaded."""
        self._say(self.tr("Loading …"), "muted")

    def show_picture(self, image: QImage, about: str) -> None:
        """Show it; *about* is what it is and where it came from."""
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self._picture.setPixmap(pixmap)
        self._picture.setAccessibleName(shown(about))
        self._about.setText(shown(about))

    def show_reason(self, why: str, *, leads_inside: bool = False) -> None:
        """Say why there is none; where it leads inside, it can be loaded on request."""
        self._say(why, "warn")
        self._inside.setVisible(leads_inside)

    def _say(self, text: str, kind: str) -> None:
        self._picture.setText(shown(text, 2_000))
        styled(self._picture, kind)

    def _on_inside_clicked(self) -> None:
        self._inside.hide()
        self.wait()
        self.inside_requested.emit()
