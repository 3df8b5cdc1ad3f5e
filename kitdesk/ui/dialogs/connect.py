"""*Connect my channel*: through Kit's screens in Kit's words, one step a page, up to the check."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.errors import InputError
from kitdesk.ui.dialogs.channel_fields import ChannelFields
from kitdesk.ui.dialogs.confirm import Question
from kitdesk.ui.dialogs.connect_pages import (
    AccountPage,
    CallbackPage,
    ConnectPage,
    LastPage,
    LinkPage,
    TokenPage,
)
from kitdesk.ui.dialogs.dialog import Dialog
from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.text import plain_label, told
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.layouts import beside, set_below
from kitdesk.ui.widgets.notice import Notices
from kitdesk.ui.widgets.push_button import push_button


class Connect(Dialog):
    """Open it with `open`; it tells what is to be kept, and loses nothing that was typed.

    From the page with the Callback URL on the channel is kept, half filled in as it may be, so that kitdesk
    answers Kit's test request.
    """

    saved = Signal(object, object)
    """A `Channel` and its `Credentials`, whatever of them is right so far."""
    removed = Signal(str)
    """The id of a channel that was saved here, and is not wanted after all."""
    check_requested = Signal(object, object)
    reach_wanted = Signal()

    def __init__(self, channel: Channel, credentials: Credentials, *, kept: bool, parent: QWidget) -> None:
        """*kept* tells a channel that is to be completed from a new one."""
        super().__init__("connect", parent)
        self.setWindowTitle(self.tr("Connect my channel"))
        self._channel = channel
        self._credentials = credentials
        self._kept = kept
        self._was_kept = kept
        self._fields = ChannelFields(self)
        self._fields.show_channel(channel, credentials)
        self._last_saved = self._filled_in()
        self._build()
        self._fields.changed.connect(self._review)
        self._fields.pasted.connect(self._on_pasted)
        self.setMinimumSize(560, 440)
        open_at(self, 640, 560)
        self._show(self._first_to_fill())

    def show_address(self, address: str, *, public: bool) -> None:
        """Show where the channel is called back, and whether that is reachable from outside."""
        self._callback.show_address(address, public=public)

    def show_fault(self, text: str) -> None:
        """Say above the page what keeps the channel from being kept."""
        self._notices.post("fault", text, "bad")

    def save(self) -> None:
        """Have what is right so far kept."""
        self._kept = True
        self._last_saved = self._filled_in()
        self.saved.emit(*self._last_saved)

    def _build(self) -> None:
        self._notices = Notices()
        self._step = plain_label("", "caption")
        self._step.setObjectName("connect.step")
        self._step.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        self._pages = QStackedWidget()
        self._callback, self._last = CallbackPage(self._fields), LastPage(self._fields)
        self._callback.reach_wanted.connect(self._on_reach_wanted)
        self._last.check_wanted.connect(self._on_check_wanted)
        fields = self._fields
        pages = (AccountPage(fields), TokenPage(fields), self._callback, LinkPage(fields), self._last)
        for page in pages:
            self._pages.addWidget(page)
        set_below(
            self,
            self._notices,
            self._step,
            (self._pages, 1),
            styled(QFrame(), "line"),
            self._footer(),
            spacing=0,
        )

    def _footer(self) -> QHBoxLayout:
        paste = push_button("connect.paste", self.tr("Paste"), self._on_paste_clicked)
        paste.setToolTip(self.tr("A channel link, the .env of a vendor's sample, or a Postman environment"))
        self._back = push_button(
            "connect.back", self.tr("Back"), lambda: self._show(self._pages.currentIndex() - 1)
        )
        self._next = push_button("connect.next", self.tr("Next"), self._on_next_clicked)
        self._next.setDefault(True)
        self._next.setMinimumWidth(96)
        styled(self._next, "primary")
        return beside(
            paste,
            None,
            push_button("connect.close", self.tr("Close"), self.reject),
            self._back,
            self._next,
            margins=(MARGIN, GRID, MARGIN, MARGIN),
            spacing=GRID,
        )

    @property
    def _page(self) -> ConnectPage:
        page = self._pages.currentWidget()
        assert isinstance(page, ConnectPage)  # noqa: S101 (for the type checker)
        return page

    def _show(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        step = self.tr("Step {number} of {count}").format(number=number + 1, count=self._pages.count())
        self._step.setText(step)
        self._pages.setAccessibleName(self._page.title)
        if self._page is self._callback:
            self.save()
        if self._page is self._last:
            self._name_it()
        self._review()
        self._page.begin()

    def _name_it(self) -> None:
        """A channel that has no name of its own yet is called as its account."""
        name, account = self._fields["name"].edit, self._fields["account_name"]
        if name.text() == self._channel.name and not account.is_empty and not self._was_kept:
            name.setText(account.edit.text().strip())

    def _filled_in(self) -> tuple[Channel, Credentials]:
        return self._fields.right_into(self._channel, self._credentials)

    def _first_to_fill(self) -> int:
        """Where to begin: a channel that is to be completed begins where it stopped."""
        wrong = set(self._fields.wrong())
        if not self._was_kept or wrong & {"account_name", "base_url"}:
            return 0
        if self._fields["api_token"].is_empty:
            return 1
        return 2 if "channel_uuid" in wrong else self._pages.count() - 1

    @property
    def _is_complete(self) -> bool:
        return not self._fields.wrong() and not self._fields["api_token"].is_empty

    @property
    def _has_changes(self) -> bool:
        """Whether closing would lose anything, also of what is not right yet."""
        return bool(self._typed_wrong) or self._filled_in() != self._last_saved

    @property
    def _typed_wrong(self) -> list[str]:
        """The fields that hold something which cannot be kept."""
        return [name for name in self._fields.wrong() if not self._fields[name].is_empty]

    def _review(self) -> None:
        called, wrong = self._fields.called, self._fields.wrong()
        missing = self._fields.missing_secrets()
        token = [name for name in missing if name == "api_token"]  # there is no login without it
        self._last.review(called(wrong + token), called([name for name in missing if name not in token]))
        self._back.setEnabled(self._pages.currentIndex() > 0)
        last = self._page is self._last
        skip = self._page.is_empty and not last
        self._next.setText(self.tr("Finish") if last else self.tr("Skip") if skip else self.tr("Next"))

    def _on_next_clicked(self) -> None:
        if self._page is self._last and self._typed_wrong:
            self._ask_to_keep()
        elif self._page is self._last:
            self.save()
            self.accept()
        else:
            self._show(self._pages.currentIndex() + 1)

    def _on_check_wanted(self) -> None:
        self.save()
        self.check_requested.emit(*self._last_saved)

    def _on_reach_wanted(self) -> None:
        self.save()
        self.accept()
        self.reach_wanted.emit()

    def _on_paste_clicked(self) -> None:
        try:
            self._fields.paste()
        except InputError as error:
            self._notices.post("paste", told(error.sentence), "bad")

    def _on_pasted(self, names: list[str]) -> None:
        text = self.tr("Filled from the clipboard: {names}.").format(names=", ".join(names))
        self._notices.post("paste", text, "ok")

    def reject(self) -> None:
        """Close, after what is to become of what was filled in."""
        if not self._has_changes and (self._was_kept or not self._kept or self._is_complete):
            super().reject()
        else:
            self._ask_to_keep()

    def _ask_to_keep(self) -> None:
        text = self.tr(
            "It is not complete yet. Kept as it is, it can be completed later by Connect my channel, or in "
            "Channel settings."
        )
        if self._is_complete:
            text = self.tr("What you have changed is not kept yet.")
        elif self._typed_wrong:
            text = self.tr(
                "What is not right yet cannot be kept: {names}. The rest can, and be completed later by "
                "Connect my channel, or in Channel settings."
            ).format(names=", ".join(self._fields.called(self._typed_wrong)))
        question = Question(
            self,
            self.tr("Keep this channel?"),
            text,
            [
                ("stay", self.tr("Go on here"), ""),
                ("discard", self.tr("Discard"), "danger"),
                ("keep", self.tr("Keep"), "primary"),
            ],
        )
        question.answered.connect(self._on_close_answered)
        question.open()

    def _on_close_answered(self, answer: str) -> None:
        if answer == "keep":
            self.save()
        elif answer == "discard" and self._was_kept:
            self.saved.emit(self._channel, self._credentials)
        elif answer == "discard" and self._kept:
            self.removed.emit(self._channel.id)
        elif answer != "discard":
            return
        super().reject()
