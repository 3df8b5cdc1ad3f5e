"""How the signature of a callback is checked: what the header is, what is hashed, and which reading fits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QWidget

from kitdesk.desk.signature_steps import SignatureSteps, signature_steps
from kitdesk.model.channel import Credentials
from kitdesk.model.signature import Outcome, Reading, Rival
from kitdesk.model.timeline import Exchange
from kitdesk.ui.signature.verdict_box import VerdictBox
from kitdesk.ui.text import mono_font, plain_label, shown
from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.copy_button import CopyButton
from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.layouts import beside, set_below
from kitdesk.ui.widgets.mono_view import MonoView


class SignatureView(QWidget):
    """Always by the secrets of now, whatever was known when the request came."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._credentials = Credentials()
        self._rivals: Sequence[Rival] = ()
        self._exchange: Exchange | None = None
        self._header = ""
        self._verdict = VerdictBox("inspector.signature.verdict", lines=1)
        self._then = plain_label(kind="caption", wrap=True)
        self._then.setObjectName("inspector.signature.then")
        self._way = plain_label(kind="muted", wrap=True)
        self._way.setObjectName("inspector.signature.way")
        self._received = ElidedLabel()
        self._received.setObjectName("inspector.signature.received")
        self._received.setFont(mono_font())
        self._readings = {reading: _ReadingView(reading) for reading in Reading}
        self._lay_out()

    def set_credentials(self, credentials: Credentials, rivals: Sequence[Rival] = ()) -> None:
        """Check with these secrets; *rivals* help to explain a mismatch."""
        self._credentials, self._rivals = credentials, rivals
        self._show()

    def show_exchange(self, exchange: Exchange) -> None:
        """Show how the signature of *exchange* is checked, if Kit made it, or we did in Kit's place."""
        self._exchange = exchange
        self._show()

    def _lay_out(self) -> None:
        copy = CopyButton(lambda: self._header)
        copy.setObjectName("inspector.signature.copy")
        copy.setAccessibleName(self.tr("Copy the header Authorization"))
        styled(copy, "link")
        note = self.tr(
            "The signature does not cover the body: whoever sees one callback can send any other body with "
            "its header."
        )
        set_below(
            self,
            self._verdict,
            self._then,
            self._way,
            beside((self._received, 1), copy, spacing=GRID),
            *self._readings.values(),
            plain_label(note, "caption", wrap=True),
            None,
            margins=(0, GRID + 4, 0, 0),
        )

    def _show(self) -> None:
        exchange = self._exchange
        if exchange is None or not (exchange.from_kit or exchange.as_kit):
            return
        received = self.tr("Received in the header Authorization")
        self._way.setText(self.tr("Sent in the header Authorization") if exchange.as_kit else received)
        steps = signature_steps(exchange, self._credentials, self._rivals)
        self._header = steps.header or ""
        self._verdict.show_verdict(steps.verdict)
        self._received.show_text(steps.header or self.tr("none"))
        changed = exchange.verdict not in (None, steps.verdict.outcome)
        self._then.setText(self._told_then(exchange) if changed else "")
        self._then.setVisible(changed)
        for view in self._readings.values():
            view.show_steps(steps)

    def _told_then(self, exchange: Exchange) -> str:
        words = {
            Outcome.VERIFIED: self.tr("verified"),
            Outcome.MISMATCH: self.tr("a mismatch"),
            Outcome.UNVERIFIABLE: self.tr("not verifiable"),
        }
        then = words.get(exchange.verdict or Outcome.UNVERIFIABLE, "")
        return self.tr("When it came it was {then}: this channel had other secrets then.").format(then=then)


class _ReadingView(QWidget):
    """One way to join the parts: the text that is hashed, and whether its digest is the received one."""

    def __init__(self, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        name = f"inspector.signature.{reading.name.lower()}"
        titles = {
            Reading.PLAIN: self.tr("Joined by a colon"),
            Reading.SPACED: self.tr("Joined by a colon and a blank"),
        }
        self._fits = plain_label()
        self._fits.setObjectName(f"{name}.fits")
        self._hashed = MonoView(f"{name}.hashed", self.tr("The text that is hashed"))
        self._hashed.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._hashed.keep_height(2)
        self._digest = ElidedLabel()
        self._digest.setObjectName(f"{name}.digest")
        self._digest.setFont(mono_font())
        joined = ElidedLabel(titles[reading])
        styled(joined, "muted")
        set_below(
            self,
            beside((joined, 1), self._fits),
            self._hashed,
            self._digest,
            margins=(0, GRID, 0, 0),
            spacing=4,
        )

    def show_steps(self, steps: SignatureSteps) -> None:
        """Show what this reading makes of them."""
        parts = [self.tr("‹security salt›"), self.tr("‹API token›")]
        parts += [] if steps.event_id is None else [steps.event_id or "‹event_id›"]
        self._hashed.setPlainText(shown(self._reading.join(parts)))
        known = self._reading in steps.digests
        self._digest.show_text(f"MD5  {steps.digests[self._reading]}" if known else "MD5  –")
        fits = known and steps.fits(self._reading)
        self._fits.setText(self.tr("✓ fits") if fits else self.tr("✕ another digest") if known else "")
        styled(self._fits, "ok" if fits else "muted")
