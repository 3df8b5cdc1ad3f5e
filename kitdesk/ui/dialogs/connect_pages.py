"""The pages of the walk through Kit's own screens: each says where to look, and has the fields for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kitdesk.ui.dialogs.channel_fields import ChannelFields
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.copy_field import CopyField
from kitdesk.ui.widgets.push_button import push_button


class ConnectPage(QScrollArea):
    """*title*, *place* in Kit, what to do there, and the fields named *names*."""

    def __init__(
        self, title: str, place: str, steps: list[str], fields: ChannelFields, names: tuple[str, ...]
    ) -> None:
        super().__init__()
        self.title = title
        self._fields = fields
        self._names = names
        page = QWidget()
        styled(page, "page")
        column = self._column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        column.setSpacing(GRID)
        column.addWidget(plain_label(title, "title", wrap=True))
        if place:
            column.addWidget(plain_label(place, "heading", wrap=True))
        for step in steps:
            column.addWidget(plain_label(step, wrap=True))
        column.addSpacing(GRID)
        for name in names:
            column.addWidget(fields.label(name))
            column.addWidget(fields[name])
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)

    def add(self, part: QWidget) -> None:
        """Put *part* below the others; a button is as wide as its text."""
        left = Qt.AlignmentFlag.AlignLeft if isinstance(part, QPushButton) else Qt.AlignmentFlag(0)
        self._column.insertWidget(self._column.count() - 1, part, 0, left)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is filled in of what there is to be filled in."""
        return bool(self._names) and all(self._fields[name].is_empty for name in self._names)

    def begin(self) -> None:
        """Go to the first field that is still empty, or the first."""
        empty = (name for name in self._names if self._fields[name].is_empty)
        name = next(empty, next(iter(self._names), ""))
        if name:
            self._fields[name].edit.setFocus()


class AccountPage(ConnectPage):
    """Whose channel it is, and on which host."""

    def __init__(self, fields: ChannelFields) -> None:
        super().__init__(
            self.tr("Your account"),
            self.tr("In Kit: Administration > Security > API tokens > API access data"),
            [
                self.tr("Copy both values from there. Custom channel API hostname is the host."),
                self.tr(
                    "Have an .env of the vendor’s samples, or a Postman environment? Paste fills all pages."
                ),
            ],
            fields,
            ("account_name", "base_url"),
        )


class TokenPage(ConnectPage):
    """What it logs in with."""

    def __init__(self, fields: ChannelFields) -> None:
        super().__init__(
            self.tr("Its API token"),
            self.tr("In Kit: Administration > Security > API tokens"),
            [
                self.tr("Add API token, or take one that is there. Copy the token, not its token ID."),
                self.tr("If the API whitelist there is filled, this machine’s address has to be on it."),
            ],
            fields,
            ("api_token",),
        )


class CallbackPage(ConnectPage):
    """Where the channel is made in Kit, with the address to enter there."""

    reach_wanted = Signal()
    """Somebody wants to make the address reachable."""

    def __init__(self, fields: ChannelFields) -> None:
        super().__init__(
            self.tr("Make the channel"),
            self.tr("In Kit: Setup > Conversations > Channels"),
            [
                self.tr("Add a custom channel there and enter this Callback URL."),
                self.tr("Choose the API token that you have just given, and the queue or function."),
                self.tr("There is such a channel already? Enter this Callback URL in it instead."),
            ],
            fields,
            (),
        )
        self._address = CopyField("connect.callback_url", self.tr("Callback URL"))
        self._reach = plain_label("", "caption", wrap=True)
        self._reach.setObjectName("connect.reach")
        make = self.tr("Open the tool Callbacks")
        self._make = push_button("connect.make_reachable", make, self.reach_wanted.emit)
        caption = plain_label(self.tr("Callback URL"))
        caption.setBuddy(self._address)
        for part in (caption, self._address, self._reach, self._make):
            self.add(part)

    def show_address(self, address: str, *, public: bool) -> None:
        """Show where the channel is called back, and whether Kit could get there."""
        self._address.show_text(address, self.tr("Nothing listens here: the port is taken"))
        self._make.setVisible(not public)
        if public:
            text, kind = self.tr("kitdesk listens there from now on, also for Kit’s test request."), "caption"
        else:
            text = self.tr(
                "! Only this machine can reach this address. To get callbacks, give Kit a public one: start "
                "a tunnel in the tool Callbacks, or enter yours there. Sending works without."
            )
            kind = "warn-caption"
        self._reach.setText(text)
        styled(self._reach, kind)

    def begin(self) -> None:
        self._address.setFocus()


class LinkPage(ConnectPage):
    """Which channel it is, and what its callbacks are signed with."""

    def __init__(self, fields: ChannelFields) -> None:
        super().__init__(
            self.tr("Its link and its salt"),
            self.tr("In Kit: Setup > Conversations > Channels: the channel"),
            [
                self.tr("Copy the link in the field Channel UUID, and the Security salt."),
                self.tr("The salt tells Kit’s callbacks from forged ones; sending works without it."),
            ],
            fields,
            ("channel_uuid", "salt"),
        )


class LastPage(ConnectPage):
    """The channel's name, what is still missing, and the check."""

    check_wanted = Signal()

    def __init__(self, fields: ChannelFields) -> None:
        super().__init__(
            self.tr("Check it"),
            "",
            [
                self.tr(
                    "Check channel tries host, TLS, account, token and channel one by one, and says what to "
                    "do about what is wrong. It sends no message."
                )
            ],
            fields,
            ("name",),
        )
        self._missing = plain_label("", wrap=True)
        self._missing.setObjectName("connect.missing")
        self._check = push_button("connect.check", self.tr("Check channel"), self.check_wanted.emit)
        self.add(self._missing)
        self.add(self._check)

    def review(self, wrong: list[str], missing: list[str]) -> None:
        """Say what is not filled in, or is wrong, by the names on screen."""
        first = self.tr("✕ Fill or correct first: {names}.").format(names=", ".join(wrong))
        later = self.tr("! Not known yet, can be given later: {names}.").format(names=", ".join(missing))
        said = ([first] if wrong else []) + ([later] if missing else [])
        self._missing.setText("\n".join(said) or self.tr("✓ All that a channel needs is filled in."))
        styled(self._missing, "bad" if wrong else "warn" if missing else "ok")
        self._check.setEnabled(not wrong)
