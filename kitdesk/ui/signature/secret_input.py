"""A secret that comes from the channel until another one is typed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kitdesk.model.channel import check_secret
from kitdesk.model.errors import InputError
from kitdesk.model.secret import HIDDEN, Secret
from kitdesk.model.sentence import Sentence
from kitdesk.ui.widgets.secret_field import SecretField


class SecretInput(SecretField):
    """Empty, it stands for the channel's own, which never enters it. *what* is its name in sentences."""

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = what
        self._from_channel = Secret("")
        self.set_from_channel(Secret(""))

    def set_from_channel(self, secret: Secret) -> None:
        """Take the secret of the channel that is shown; one that was typed for another channel goes."""
        if secret != self._from_channel:
            self.clear()
            self.reveal(False)
        self._from_channel = secret
        known = self.tr("{dots} from channel").format(dots=HIDDEN)
        self.setPlaceholderText(known if secret else self.tr("not known for this channel: type it"))

    @property
    def known(self) -> bool:
        """Whether the channel has one of its own."""
        return bool(self._from_channel)

    def secret(self) -> Secret:
        """What to calculate with; empty when it is not known or not usable."""
        if not self.text():
            return self._from_channel
        try:
            return check_secret(self.text(), self._what)
        except InputError:
            return Secret("")

    @property
    def problem(self) -> Sentence | None:
        """Why what was typed cannot be used."""
        try:
            check_secret(self.text(), self._what)
        except InputError as error:
            return error.sentence
        return None
