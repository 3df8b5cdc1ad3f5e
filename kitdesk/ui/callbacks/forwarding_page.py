"""kitdesk as a looking glass: where callbacks go on to, whether that server lives, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from kitdesk.model.channel import Channel, check_callback_url
from kitdesk.model.forwarding import Health, Life
from kitdesk.ui.signature.verdict_box import VerdictBox
from kitdesk.ui.text import moment_text, plain_label, set_tip, told
from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.checked_field import CheckedField
from kitdesk.ui.widgets.elided_line import ElidedLine
from kitdesk.ui.widgets.font_watch import FontWatch
from kitdesk.ui.widgets.layouts import flowing, set_below
from kitdesk.ui.widgets.row_list import RowList

_LONGEST = 2048
_LINES = 2
"""What most reasons take, so that nothing moves when one comes."""
_SIGNS = {
    Life.OFF: ("idle", "○"),
    Life.UNASKED: ("idle", "◌"),
    Life.ALIVE: ("ok", "●"),
    Life.SILENT: ("bad", "✕"),
}


class ForwardingPage(QWidget):
    """An address that is not usable is never reported, and nothing is forwarded to it."""

    changed = Signal(str, bool, bool)
    """The address, whether to forward, and whether to sign anew."""
    watched = Signal(bool)
    """Whether somebody can see it now."""
    row_selected = Signal(int)
    """The row in the journal of what the user wants to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check: Callable[[str], str] = check_callback_url
        """What an address has to pass."""
        self._shown = ("", False, False)
        self._health = VerdictBox("callbacks.forwarding.health", _LINES)
        self._on = QCheckBox(self.tr("Forward callbacks to it"))
        self._on.setObjectName("callbacks.forwarding.on")
        self._edit = ElidedLine()
        self._edit.setObjectName("callbacks.forwarding.url")
        self._edit.setAccessibleName(self.tr("Address of my server"))
        self._edit.setPlaceholderText("http://127.0.0.1:8000/callback")
        self._edit.setMaxLength(_LONGEST)
        advice = self.tr("Where it takes callbacks. A query that Kit sends is put behind it.")
        self._field = CheckedField(self._edit, self._checked, advice)
        self._signs = QCheckBox(self.tr("Sign anew"))
        self._signs.setObjectName("callbacks.forwarding.signs")
        set_tip(self._signs, self.tr("With this channel's salt and API token"))
        self._last = RowList("callbacks.forwarding.last", self.tr("Forwarded last"))
        self._nothing = plain_label(
            self.tr("Nothing was forwarded lately. What comes while this is on is listed here."),
            "muted",
            wrap=True,
        )
        FontWatch(self._last, self._keep_room)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self._connect()
        self.show_health(Health())
        self.show_last([])
        self._review()

    def _keep_room(self) -> None:
        """That nothing moves when something comes."""
        for part in (self._last, self._nothing):
            part.setMinimumHeight(4 * self._last.fontMetrics().lineSpacing())

    def show_channel(self, channel: Channel) -> None:
        """Show what a channel does."""
        self._shown = (channel.forward_url, channel.forwards, channel.forward_signs)
        with QSignalBlocker(self._on), QSignalBlocker(self._signs):
            self._on.setChecked(channel.forwards)
            self._signs.setChecked(channel.forward_signs)
        is_written = self._edit.isModified()
        if not is_written and self._edit.text() != channel.forward_url:
            self._edit.setText(channel.forward_url)
            self._edit.setCursorPosition(0)
        self._review()

    def show_health(self, health: Health) -> None:
        """Show how the server behind stands."""
        words = {
            Life.OFF: self.tr("Not forwarding. kitdesk answers callbacks by itself."),
            Life.UNASKED: self.tr("Not asked yet."),
            Life.ALIVE: self.tr("Alive, since {time}.").format(time=moment_text(health.at)),
            Life.SILENT: self.tr("Does not answer, since {time}.").format(time=moment_text(health.at)),
        }
        reason = told(health.reason) if health.reason is not None else ""
        self._health.say(*_SIGNS[health.life], f"{words[health.life]} {reason}".strip())

    def show_last(self, rows: Sequence[tuple[int, str]]) -> None:
        """Show what was forwarded last, newest first: each one's row in the journal, and its line."""
        self._last.clear()
        for row, line in rows:
            self._last.add_row(line, row)
        self._last.setVisible(bool(rows))
        self._nothing.setVisible(not rows)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.watched.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.watched.emit(False)

    def _lay_out(self) -> None:
        label = plain_label(self.tr("My server"), "heading")
        label.setBuddy(self._edit)
        how = self.tr(
            "Each callback is stored, then passed on unchanged, genuine or not, and Kit gets your server's "
            "answer. If none comes, Kit gets 502, or 504 after 8 s. Unverified: how long Kit itself waits."
        )
        why = self.tr(
            "Sign anew makes the header Authorization with this channel's salt and API token, as Kit does: "
            "for callbacks that you make up. A genuine one has this signature already."
        )
        set_below(
            self,
            self._health,
            label,
            self._field,
            flowing(self._on, self._signs, spacing=2 * GRID),
            styled(QFrame(), "line"),
            plain_label(self.tr("Forwarded last"), "heading"),
            self._nothing,
            (self._last, 1),
            styled(QFrame(), "line"),
            plain_label(how, "caption", wrap=True),
            plain_label(why, "caption", wrap=True),
            (None, 0),
            spacing=GRID // 2,
        )

    def _connect(self) -> None:
        self._field.changed.connect(self._review)
        self._edit.editingFinished.connect(self._on_finished)
        self._on.toggled.connect(self._on_finished)
        self._signs.toggled.connect(self._on_finished)
        self._last.chosen.connect(self.row_selected.emit)

    def _checked(self, text: str) -> str:
        return self.check(text)

    def _is_usable(self) -> bool:
        return self._field.is_empty or self._field.problem is None

    def _review(self) -> None:
        """What cannot be forwarded to can only be switched off."""
        self._on.setEnabled(self._on.isChecked() or self._field.problem is None)

    def _on_finished(self) -> None:
        url, on = self._shown[0], self._on.isChecked()
        if self._is_usable():
            self._edit.setModified(False)
            url = "" if self._field.is_empty else self.check(self._edit.text())
        chosen = (url, on and bool(url), self._signs.isChecked())
        if chosen != self._shown:
            self._shown = chosen
            self.changed.emit(*chosen)
