"""Where Kit is to call a channel, whether the channel listens, and what a wrong signature is answered."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QWidget

from kitdesk.model.channel import Channel
from kitdesk.ui.callbacks.port_box import PortBox
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.copy_field import CopyField
from kitdesk.ui.widgets.layouts import set_below
from kitdesk.ui.widgets.named_box import name_box
from kitdesk.ui.widgets.push_button import push_button


class AddressPage(QWidget):
    """Shows one channel; what is chosen for it is told, not kept."""

    switched = Signal(bool)
    mismatch_chosen = Signal(str)
    """One of `ON_MISMATCH`."""
    outside_requested = Signal()
    """The user wants to see how Kit can reach this address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.port = PortBox()
        self._url = CopyField("callbacks.url", self.tr("Callback URL"))
        self._local = plain_label(
            self.tr("! Only this machine can call it; Kit cannot. It needs a tunnel or a proxy."),
            "warn-caption",
            wrap=True,
        )
        self._local.setObjectName("callbacks.local")
        outside = self.tr("Make it reachable")
        self._outside = push_button("callbacks.make_reachable", outside, self.outside_requested.emit)
        self._switch = QCheckBox(self.tr("Listen for this channel"))
        self._switch.setObjectName("callbacks.switch")
        self._switch.toggled.connect(self.switched)
        self._mismatch = QComboBox()
        self._fill_mismatch()
        self._lay_out()

    def show_channel(self, channel: Channel, callback_url: str, *, public: bool) -> None:
        """Show a channel and the address for Kit; *public* says whether the outside can know it."""
        self._url.show_text(callback_url, self.tr("None while nothing listens"))
        for widget in (self._local, self._outside):
            widget.setVisible(bool(callback_url) and not public)
        with QSignalBlocker(self._switch), QSignalBlocker(self._mismatch):
            self._switch.setChecked(channel.switched_on)
            self._mismatch.setCurrentIndex(self._mismatch.findData(channel.on_mismatch))

    def _fill_mismatch(self) -> None:
        for how, words in (
            ("auto", self.tr("Accepted until one has fitted, then refused")),
            ("accept", self.tr("Always accepted")),
            ("refuse", self.tr("Always refused")),
        ):
            self._mismatch.addItem(words, how)
        self._mismatch.setObjectName("callbacks.on_mismatch")
        name_box(self._mismatch, self.tr("A callback whose signature does not fit is"))
        self._mismatch.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._mismatch.setMinimumContentsLength(16)
        self._mismatch.activated.connect(lambda row: self.mismatch_chosen.emit(self._mismatch.itemData(row)))

    def _lay_out(self) -> None:
        where = self.tr("Paste it in Kit: Setup > Conversations > Channels, the channel's Callback URL.")
        off = self.tr(
            "Shown or not, it takes callbacks and keeps its tokens. Off, every callback is answered 404."
        )
        why = self.tr(
            "Accepted means status 200, refused 401; held back it is either way. Unverified: the vendor's "
            "formula is printed damaged, and refusing all could turn a genuine Kit away."
        )
        set_below(
            self,
            self.port,
            styled(QFrame(), "line"),
            plain_label(self.tr("Callback URL"), "heading"),
            self._url,
            plain_label(where, "caption", wrap=True),
            self._local,
            (self._outside, Qt.AlignmentFlag.AlignLeft),
            styled(QFrame(), "line"),
            self._switch,
            plain_label(off, "caption", wrap=True),
            styled(QFrame(), "line"),
            plain_label(self.tr("A callback whose signature does not fit is"), "heading", True),
            self._mismatch,
            plain_label(why, "caption", wrap=True),
            None,
            spacing=GRID // 2,
        )
