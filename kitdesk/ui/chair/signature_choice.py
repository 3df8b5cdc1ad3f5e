"""How a shot is signed: anew, as the replayed one, not at all, or with what is typed."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QWidget

from kitdesk.ui.text import mono_font, plain_label, set_tip
from kitdesk.ui.widgets.elided_box import ElidedBox
from kitdesk.ui.widgets.layouts import set_beside
from kitdesk.ui.widgets.named_box import name_box

_LONGEST = 8192


class Signing(StrEnum):
    ANEW = "anew"
    REPLAYED = "replayed"
    NONE = "none"
    TYPED = "typed"


class SignatureChoice(QWidget):
    changed = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._replayed: str | None = None
        self._box = ElidedBox()
        self._box.setObjectName("chair.signing")
        name_box(self._box, self.tr("Signature"))
        self._words = {
            Signing.ANEW: self.tr("made anew"),
            Signing.REPLAYED: self.tr("as in the replayed shot"),
            Signing.NONE: self.tr("none"),
            Signing.TYPED: self.tr("typed"),
        }
        for signing, words in self._words.items():
            self._box.addItem(words, signing.value)
        self._typed = QLineEdit()
        self._typed.setObjectName("chair.authorization")
        self._typed.setAccessibleName(self.tr("The header Authorization"))
        self._typed.setPlaceholderText("Authorization")
        self._typed.setMaxLength(_LONGEST)
        self._typed.setFont(mono_font())
        self._typed.hide()
        label = plain_label(self.tr("Signature"), "muted")
        label.setBuddy(self._box)
        set_beside(self, label, (self._box, 1), (self._typed, 2))
        self._box.currentIndexChanged.connect(self._on_chosen)
        self._typed.textChanged.connect(self.changed)
        self._typed.returnPressed.connect(self.submitted)
        self.offer_replayed(None)

    @property
    def signing(self) -> Signing:
        return Signing(self._box.currentData())

    def authorization(self) -> str | None:
        """The header to send, empty for none; None to sign anew."""
        return {
            Signing.ANEW: None,
            Signing.REPLAYED: self._replayed or "",
            Signing.NONE: "",
            Signing.TYPED: self._typed.text(),
        }[self.signing]

    def offer_replayed(self, authorization: str | None) -> None:
        """Offer the header of a shot that was loaded, None when none was; what is chosen is to sign anew."""
        self._replayed = authorization
        model = self._box.model()
        if isinstance(model, QStandardItemModel):
            model.item(list(Signing).index(Signing.REPLAYED)).setEnabled(authorization is not None)
        self._box.setCurrentIndex(0)
        self._review()

    def _review(self) -> None:
        self._typed.setVisible(self.signing is Signing.TYPED)
        set_tip(self._box, self._words[self.signing])

    def _on_chosen(self) -> None:
        self._review()
        self.changed.emit()
