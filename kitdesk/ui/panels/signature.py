"""The signature calculator: make a callback's signature, verify a received one, and take the code along."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from kitdesk.model.channel import Credentials
from kitdesk.model.signature import Rival
from kitdesk.ui.signature.inputs import SignatureInputs
from kitdesk.ui.signature.result import SignatureResult
from kitdesk.ui.signature.snippet_box import SnippetBox
from kitdesk.ui.signature.verifier import SignatureVerifier
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import MARGIN, styled
from kitdesk.ui.widgets.layouts import set_below
from kitdesk.ui.widgets.scroll_page import scrolled


class SignaturePanel(QWidget):
    event_id_wanted = Signal()
    """The user asks for an event_id; answer with `set_event_id`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inputs = SignatureInputs()
        self._result = SignatureResult()
        self._verifier = SignatureVerifier()
        self._snippets = SnippetBox()
        self._build()
        self._inputs.event_id_wanted.connect(self.event_id_wanted)
        self._inputs.changed.connect(self._calculate)
        self._verifier.changed.connect(self._verify)
        self._verifier.event_id_found.connect(self._inputs.set_event_id)
        self._calculate()

    def set_credentials(self, credentials: Credentials) -> None:
        """Calculate with the secrets of another channel, or with the changed ones of this."""
        self._inputs.set_credentials(credentials)

    def set_rivals(self, rivals: Sequence[Rival]) -> None:
        """What else may have signed by mistake, for explaining a mismatch."""
        self._verifier.set_rivals(rivals)

    def set_event_id(self, event_id: str) -> None:
        """Calculate with the event_id of some event."""
        self._inputs.set_event_id(event_id)

    def _build(self) -> None:
        page = QWidget()
        styled(page, "page")
        set_below(
            page,
            self._inputs,
            self._result,
            styled(QFrame(), "line"),
            plain_label(self.tr("Verify"), "heading"),
            self._verifier,
            plain_label(
                self.tr(
                    "This scheme does not protect the body: whoever sees one callback can send any other "
                    "body with its header, and the header of a test request never changes."
                ),
                "caption",
                wrap=True,
            ),
            styled(QFrame(), "line"),
            self._snippets,
            None,
            margins=MARGIN,
        )
        scroll = scrolled(page)
        scroll.setObjectName("signature.page")
        set_below(self, scroll)

    def _calculate(self) -> None:
        inputs = self._inputs
        self._result.calculate(inputs.salt, inputs.token, inputs.event_id, inputs.reading)
        self._snippets.show_for(inputs.salt, inputs.token, inputs.event_id, inputs.reading)
        self._verify()

    def _verify(self) -> None:
        self._verifier.verify(self._inputs.salt, self._inputs.token, self._inputs.event_id)
