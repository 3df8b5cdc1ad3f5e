"""The strip along the top: which channel, its tokens, its callbacks, what waits, and the channel check."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from kitdesk.model.channel import Channel
from kitdesk.model.states import State
from kitdesk.model.token import ACCESS_LIFETIME, REFRESH_LIFETIME, Phase, TokenStatus
from kitdesk.ui.text import plain_label, set_tip, told
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.callbacks_badge import CallbacksBadge
from kitdesk.ui.widgets.channel_switcher import ChannelSwitcher
from kitdesk.ui.widgets.countdown import Countdown
from kitdesk.ui.widgets.font_watch import FontWatch

_LENGTHS = (
    (0, 0, 0, True),
    (0, 1, 0, True),
    (0, 1, 1, True),
    (1, 1, 0, True),
    (1, 1, 1, True),
    (1, 2, 0, True),
    (1, 2, 1, True),
    (1, 2, 1, False),
    (2, 2, 1, False),
    (2, 2, 2, False),
)
"""How short the channel, the outbox and the callbacks are, and whether room is kept for the longest state of
the login: from most to least.
"""


class Strip(QFrame):
    """Where it is too narrow for all, the badges say less; the countdowns always stay."""

    channel_selected = Signal(str)
    new_channel_requested = Signal()
    settings_requested = Signal()
    check_requested = Signal()
    token_clicked = Signal()
    callbacks_clicked = Signal()
    outbox_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "surface")
        self.switcher = ChannelSwitcher()
        self._production = plain_label(self.tr("Production"), "badge-bad")
        self._login = QPushButton()
        self._access = Countdown(self.tr("access"), ACCESS_LIFETIME)
        self._refresh = Countdown(self.tr("refresh"), REFRESH_LIFETIME - 1)
        self.callbacks = CallbacksBadge()
        self._outbox = QPushButton()
        self._check = QPushButton()
        self._counts: Mapping[State, int] = {}
        self._row = QHBoxLayout(self)
        self._lay_out()
        self._connect()
        self._production.hide()
        self.show_token(TokenStatus())
        self.show_outbox({})

    def show_channels(self, channels: Sequence[Channel], current_id: str) -> None:
        """List the channels, the current one chosen, without reporting it."""
        self.switcher.show_channels(channels, current_id)
        current = next((channel for channel in channels if channel.id == current_id), None)
        self._production.setVisible(current is not None and current.production)
        self._fit()

    def show_token(self, status: TokenStatus) -> None:
        """Show the login state and both countdowns; called each second."""
        kind, word = self._phase_words(status)
        styled(self._login, kind)
        if self._login.text() != word:
            self._login.setText(word)
            self._login.setAccessibleName(self.tr("Login state: {state}").format(state=word[2:]))
        set_tip(self._login, told(status.error) if status.error else self.tr("Show the tokens"))
        self._access.show_left(status.access_left)
        self._refresh.show_left(status.refresh_left)

    def show_outbox(self, counts: Mapping[State, int]) -> None:
        """Show how many events are not finished, by their states; nothing while there are none."""
        self._counts = counts
        troubled = counts.get(State.UNKNOWN, 0) + counts.get(State.FAILED, 0)
        styled(self._outbox, "badge-warn" if troubled else "badge-idle")
        self._fit()

    def _phase_words(self, status: TokenStatus) -> tuple[str, str]:
        if status.phase is Phase.LOGGED_IN and status.refresh_left <= 0 and status.access_left <= 0:
            return "badge-warn", self.tr("○ Tokens expired")
        return {
            Phase.LOGGED_OUT: ("badge-idle", self.tr("○ Logged out")),
            Phase.LOGGING_IN: ("badge-idle", self.tr("◌ Logging in")),
            Phase.LOGGED_IN: ("badge-ok", self.tr("● Logged in")),
            Phase.REFRESHING: ("badge-ok", self.tr("◌ Refreshing")),
            Phase.REFUSED: ("badge-bad", self.tr("✕ Refused")),
            Phase.UNREACHABLE: ("badge-warn", self.tr("! Unreachable")),
        }[status.phase]

    def _outbox_text(self, length: int = 0) -> str:
        """How many of each state, saying of what (0) or not (1), or only how many in all (2)."""
        counted = {
            State.UNKNOWN: self.tr("{count} unknown"),
            State.FAILED: self.tr("{count} failed"),
            State.SENDING: self.tr("{count} sending"),
            State.QUEUED: self.tr("{count} waiting"),
        }
        counts = [(self._counts.get(state, 0), word) for state, word in counted.items()]
        if length > 1:
            total = sum(count for count, _ in counts)
            return self.tr("{count} in outbox").format(count=total) if total else ""
        text = " · ".join(word.format(count=count) for count, word in counts if count)
        return self.tr("{counts} in outbox").format(counts=text) if text and not length else text

    def _lay_out(self) -> None:
        self._login.setObjectName("strip.login")
        self._login_width = 0
        FontWatch(self, self._keep_room)
        self._outbox.setObjectName("strip.outbox")
        set_tip(self._outbox, self.tr("Show what is not sent for certain, and what it waits for"))
        self._check.setObjectName("strip.check")
        self._check.setAccessibleName(self.tr("Check channel"))
        set_tip(self._check, self.tr("Check host, TLS, account, token and channel one by one"))
        self._production.setAccessibleName(self.tr("This is a production channel"))
        row = self._row
        row.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        row.setSpacing(GRID)
        for widget in (self.switcher, self._production, self._login, self._access, self._refresh):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._outbox)  # which comes and goes: nothing at its right moves for that
        row.addWidget(self.callbacks)
        row.addWidget(self._check)

    def _keep_room(self) -> None:
        self._login_width = self._widest_login()
        self._fit()

    def _widest_login(self) -> int:
        """The badge does not change its size with its word, but where there is no room for that either."""
        phases = [TokenStatus(phase) for phase in Phase]
        font = self._login.font()
        font.setBold(True)
        probe = QLabel()
        probe.setFont(font)
        words = (self._phase_words(status)[1] for status in phases)
        return max(probe.fontMetrics().horizontalAdvance(word) for word in words) + 30

    def _connect(self) -> None:
        self.switcher.chosen.connect(self.channel_selected)
        self.switcher.new_requested.connect(self.new_channel_requested)
        self.switcher.settings_requested.connect(self.settings_requested)
        self._login.clicked.connect(self.token_clicked)
        self.callbacks.clicked.connect(self.callbacks_clicked)
        self.callbacks.said.connect(self._fit)
        self._outbox.clicked.connect(self.outbox_clicked)
        self._check.clicked.connect(self.check_requested)

    def _fit(self) -> None:
        """Say everything where there is room, else only what nobody can do without."""
        for countdown in (self._access, self._refresh):
            _lay_out_now(countdown)
        for channel, outbox, callbacks, keeps_room in _LENGTHS:
            self._login.setMinimumWidth(self._login_width if keeps_room else 0)
            self._say(channel, outbox, callbacks)
            if self._row.minimumSize().width() <= self.width():
                break

    def _say(self, channel: int, outbox: int, callbacks: int) -> None:
        self.switcher.be_short(channel)
        self._check.setText(self.tr("Check") if channel else self.tr("Check channel"))
        self.callbacks.be_short(callbacks)
        self._outbox.setText(self._outbox_text(outbox))
        self._outbox.setAccessibleName(self._outbox_text() or self.tr("Nothing in outbox"))
        self._outbox.setVisible(bool(self._outbox.text()))
        self._row.invalidate()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _lay_out_now(widget: QWidget) -> None:
    """Else Qt goes on telling the size that *widget* had before its text or its font changed."""
    layout = widget.layout()
    if layout is not None:
        layout.activate()
