"""The token panel: both lifetimes, what comes next, what was done, and the buttons to do it by hand."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kitdesk.model.timeline import Exchange
from kitdesk.model.token import DEFAULT_LEAD, Phase, TokenStatus
from kitdesk.ui.text import (
    clock_text,
    duration_text,
    mono_font,
    plain_label,
    plain_tip,
    set_tip,
    shown,
    time_text,
    told,
)
from kitdesk.ui.theme import GRID, MARGIN, padded, styled
from kitdesk.ui.widgets.column import Column
from kitdesk.ui.widgets.elided_lines import ElidedLines
from kitdesk.ui.widgets.empty_hint import EmptyHint
from kitdesk.ui.widgets.flow_layout import FlowLayout
from kitdesk.ui.widgets.font_watch import FontWatch
from kitdesk.ui.widgets.ring import Ring
from kitdesk.ui.widgets.seconds_spin import SecondsSpin
from kitdesk.ui.widgets.tabs import tab_widget

_KEPT_HISTORY = 200
_ERROR_LINES = 2
_LEAST_LIST = 20
"""The lists give their room to the error, so that the buttons stay where they are."""


class TokenPanel(QWidget):
    """Shows a `TokenStatus`; asks for everything by signal."""

    log_in_requested = Signal()
    refresh_requested = Signal()
    expire_requested = Signal()
    automatic_changed = Signal(bool, float)
    """Whether to refresh by itself, and how many seconds early."""
    exchange_selected = Signal(object)
    lab_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        access, refresh = self.tr("access"), self.tr("refresh")
        self._access, self._refresh = Ring(access, refresh), Ring(refresh, access)
        self._status = TokenStatus()
        self._next_caption = plain_label(kind="caption")
        self._next = plain_label(kind="heading")
        self._error = ElidedLines(_ERROR_LINES)
        self._automatic = QCheckBox(self.tr("Automatic"))
        self._lead = SecondsSpin(decimals=0, singleStep=10)
        self._chosen_lead = DEFAULT_LEAD
        padded(self._lead)
        self._claims = QPlainTextEdit()
        self._history = QListWidget()
        self._lay_out()
        self._automatic.toggled.connect(self._on_automatic_changed)
        self._lead.valueChanged.connect(self._on_lead_changed)
        self._history.itemActivated.connect(self._on_history_activated)
        self._history.itemClicked.connect(self._on_history_activated)
        self.show_status(TokenStatus())

    def show_status(self, status: TokenStatus) -> None:
        """Show where the channel stands; called each second while a token lives."""
        self._access.show_left(status.access_left, status.access_lifetime)
        self._refresh.show_left(status.refresh_left, status.refresh_lifetime)
        self._status = status
        self._say_next()
        self._error.show_text(told(status.error) if status.error else "")
        self._error.setVisible(status.error is not None)
        busy = status.phase in (Phase.LOGGING_IN, Phase.REFRESHING)
        self._log_in.setEnabled(not busy)
        self._refresh_now.setEnabled(not busy and status.refresh_left > 0)
        self._expire.setEnabled(not busy and status.access_left > 0)
        self._limit_lead(status.access_lifetime / 2)
        self._show_claims(status)

    def show_automatic(self, automatic: bool, lead: float) -> None:
        """Show the channel's own settings without reporting them as changed."""
        self._chosen_lead = lead
        for widget in (self._automatic, self._lead):
            widget.blockSignals(True)
        self._automatic.setChecked(automatic)
        self._lead.setValue(lead)
        self._lead.setEnabled(automatic)
        for widget in (self._automatic, self._lead):
            widget.blockSignals(False)
        self._say_next()

    def allow_lab(self, allowed: bool) -> None:
        """Offer experiments with the tokens, or not."""
        self._lab.setVisible(allowed)

    def focus_lab(self) -> None:
        """Let keys go on where the lab was left."""
        self._lab.setFocus()

    def set_history(self, exchanges: Iterable[Exchange]) -> None:
        """Replace the history; newest first."""
        self._history.clear()
        for exchange in exchanges:
            self._history.addItem(self._history_item(exchange))

    def add_history(self, exchange: Exchange) -> None:
        """Put a new login or refresh on top."""
        self._history.insertItem(0, self._history_item(exchange))
        self._history.takeItem(_KEPT_HISTORY)

    def _lay_out(self) -> None:
        self._log_in = self._button("token.log_in", self.tr("Log in"), self.log_in_requested)
        self._refresh_now = self._button("token.refresh_now", self.tr("Refresh now"), self.refresh_requested)
        self._expire = self._button("token.expire_now", self.tr("Expire now"), self.expire_requested)
        set_tip(self._expire, self.tr("Treat the access token as dead: the next send refreshes it first"))
        self._lab = self._button("token.lab", self.tr("Lab"), self.lab_requested)
        set_tip(self._lab, self.tr("Experiments with the tokens: what should happen, and what does"))
        self._lab.hide()
        lead = self.tr("Seconds before its end at which the access token is refreshed")
        self._automatic.setAccessibleName(self.tr("Refresh automatically"))
        self._lead.setAccessibleName(lead)
        set_tip(self._lead, lead)
        self._lead.setKeyboardTracking(False)
        self._lead.setSuffix(self.tr(" s early"))
        self._automatic.setObjectName("token.automatic")
        self._lead.setObjectName("token.lead")
        self._error.setObjectName("token.error")
        styled(self._error, "bad")
        self._history.setObjectName("token.history")
        self._history.setAccessibleName(self.tr("Logins and refreshes"))
        self._history.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._history.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._history.setMinimumHeight(_LEAST_LIST)
        EmptyHint(self._history, self.tr("No login yet. Log in, or send a message: that logs in first."))
        self._claims.setObjectName("token.claims")
        self._claims.setAccessibleName(self.tr("Claims of the access token"))
        self._claims.setReadOnly(True)
        self._claims.setMinimumHeight(_LEAST_LIST)
        self._claims.setFont(mono_font())

        top = FlowLayout(spacing=GRID)
        for part in (self._access, self._refresh, self._coming()):
            top.addWidget(part)
        buttons = FlowLayout(spacing=GRID)
        for button in (self._refresh_now, self._log_in, self._expire, self._lab):
            buttons.addWidget(button)
        tabs = tab_widget("token.tabs", self.tr("History and claims of the tokens"))
        # Else the dock would scroll until the lists have what they would like to have.
        tabs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        FontWatch(tabs, lambda: tabs.setMinimumHeight(tabs.tabBar().sizeHint().height() + _LEAST_LIST))
        tabs.addTab(self._history, self.tr("History"))
        tabs.addTab(self._claims, self.tr("Claims"))
        layout = Column(self)
        layout.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(top)
        layout.addWidget(self._error)
        layout.addLayout(buttons)
        layout.addWidget(tabs, 1)

    def _coming(self) -> QWidget:
        """Of one width whatever it says, so that it stays beside the rings or below them."""
        coming = QWidget()
        column = QVBoxLayout(coming)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._next_caption, self._next, self._automatic, self._lead):
            column.addWidget(widget)
        FontWatch(self._next, lambda: self._keep_room(coming))
        return coming

    def _keep_room(self, coming: QWidget) -> None:
        """What ticks is of one size as well, else Qt would lay the whole tool out anew at each second."""
        longest = self._next.fontMetrics().size(0, self.tr("with the next send"))
        width = max(longest.width(), self._automatic.sizeHint().width(), self._lead.sizeHint().width())
        coming.setFixedWidth(width)
        self._next.setFixedSize(width, longest.height())

    def _button(self, name: str, text: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(lambda _checked: signal.emit())
        return button

    def _history_item(self, exchange: Exchange) -> QListWidgetItem:
        what = self.tr("logged in") if exchange.purpose == "login" else self.tr("refreshed, both tokens new")
        if exchange.error:
            what = shown(told(exchange.error))
        took = duration_text(exchange.timing.total)
        item = QListWidgetItem(f"{time_text(exchange.at)}  {what} · {took}")
        item.setToolTip(plain_tip(item.text()))
        item.setData(Qt.ItemDataRole.UserRole, exchange)
        return item

    def _say_next(self) -> None:
        status = self._status
        caption, text = self.tr("Next refresh in"), "–"
        if status.refresh_in is not None:
            text = clock_text(status.refresh_in)
        elif self._refreshes_before_a_send():
            caption, text = self.tr("Next refresh"), self.tr("with the next send")
        self._next_caption.setText(caption)
        self._next.setText(text)

    def _refreshes_before_a_send(self) -> bool:
        status = self._status
        alive = status.phase is Phase.LOGGED_IN and status.refresh_left > 0
        return alive and status.access_left <= 0 and self._automatic.isChecked()

    def _show_claims(self, status: TokenStatus) -> None:
        if not status.access_left:
            text = self.tr("There is no living access token. Log in to see what it says of itself.")
        elif status.claims is None:
            text = self.tr("The access token is opaque: it has no claims to read.")
        else:
            text = "\n".join(f"{name}: {shown(str(value))}" for name, value in status.claims.items())
        if text != self._claims.toPlainText():
            self._claims.setPlainText(text)

    def _limit_lead(self, most: float) -> None:
        """Half the lifetime counts at most; what was chosen comes back with a longer one."""
        if most != self._lead.maximum():
            self._lead.blockSignals(True)
            self._lead.setMaximum(most)
            self._lead.setValue(self._chosen_lead)
            self._lead.blockSignals(False)

    def _on_lead_changed(self, lead: float) -> None:
        self._chosen_lead = lead
        self._on_automatic_changed()

    def _on_automatic_changed(self) -> None:
        self._lead.setEnabled(self._automatic.isChecked())
        self._say_next()
        self.automatic_changed.emit(self._automatic.isChecked(), self._chosen_lead)

    def _on_history_activated(self, item: QListWidgetItem) -> None:
        self.exchange_selected.emit(item.data(Qt.ItemDataRole.UserRole))
