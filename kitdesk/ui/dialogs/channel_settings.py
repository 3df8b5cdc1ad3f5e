"""*Channel settings*: all channels, what connects each of them, and nothing lost by closing it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QWidget,
)

from kitdesk.model.channel import COLOURS, Channel, Credentials
from kitdesk.model.errors import InputError
from kitdesk.ui.dialogs.channel_form import ChannelForm
from kitdesk.ui.dialogs.channel_list import ChannelList
from kitdesk.ui.dialogs.confirm import Question
from kitdesk.ui.dialogs.dialog import Dialog
from kitdesk.ui.dialogs.settings_footer import SettingsFooter
from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.text import plain_label, told
from kitdesk.ui.theme import GRID, MARGIN, scaled, styled
from kitdesk.ui.widgets.layouts import beside, set_below
from kitdesk.ui.widgets.notice import Notices
from kitdesk.ui.widgets.push_button import push_button
from kitdesk.ui.widgets.scroll_page import scrolled


class ChannelSettings(Dialog):
    """Open it with `open`; it tells what the user wants and keeps nothing itself."""

    saved = Signal(object, object)
    """A `Channel` and its `Credentials`, to be answered with `confirm_saved` or `show_fault`."""
    removed = Signal(str)
    history_unwanted = Signal(str, str)
    """Id and name of a channel that was removed, and whose history is to go as well."""
    check_requested = Signal(object, object)
    """A `Channel` and its `Credentials` as they stand in the form, saved or not."""

    def __init__(
        self,
        channels: Sequence[Channel],
        current_id: str,
        credentials_of: Callable[[str], Credentials],
        address_of: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("channel_settings", parent)
        self.setWindowTitle(self.tr("Channel settings"))
        self._kept = {channel.id: (channel, credentials_of(channel.id)) for channel in channels}
        self._unsaved_id = ""
        self._shown_id = ""
        self._once_saved: Callable[[], None] | None = None
        """What waits for the answer to `saved`; None while nothing is being saved."""
        self._build(address_of)
        open_at(self, 960, 768)
        self._list.show_channels([channel for channel, _ in self._kept.values()], current_id)
        self._show(current_id if current_id in self._kept else next(iter(self._kept), ""))

    def show_fault(self, text: str) -> None:
        """Say above the form what keeps secrets or settings from being kept; the changes stay unsaved."""
        self._notices.post("fault", text, "warn")
        self._once_saved = None
        self._review()

    def add_channel(self) -> None:
        """Begin a new channel, after what is to become of the changes before it."""
        colour = COLOURS[len(self._kept) % len(COLOURS)]
        channel = Channel(uuid.uuid4().hex, self.tr("New channel"), colour=colour)
        self._after_changes(lambda: self._begin(channel, Credentials()))

    def take(self, fields: Mapping[str, str], *, anew: bool) -> None:
        """Fill these fields of the shown channel, or of a new one; nothing is saved yet."""
        if anew:
            self.add_channel()
        self._form.fill(fields)

    def duplicate_channel(self) -> None:
        """Begin a copy of the shown channel, secrets and all."""
        channel, credentials = self._form.filled_in()
        name = self.tr("{name} (copy)").format(name=channel.name)
        copy = replace(channel, id=uuid.uuid4().hex, name=name, callback_key="")
        self._after_changes(lambda: self._begin(copy, credentials))

    def save(self, then: Callable[[], None] = lambda: None) -> None:
        """Tell the owner what to keep, and do *then* once it is kept; the dialog stays open."""
        self._notices.withdraw("paste")
        self._once_saved = then
        self._review()
        self.saved.emit(*self._form.filled_in())

    def confirm_saved(self, channel: Channel, credentials: Credentials) -> None:
        """The owner has kept this."""
        self._kept[channel.id] = (channel, credentials)
        self._unsaved_id = ""
        self._list.rename(channel)
        if not self.has_changes:  # since it was given away
            self._form.show_channel(channel, credentials)
        self._form.show_address()
        then, self._once_saved = self._once_saved, None
        self._review()
        if then is not None:
            then()

    @property
    def has_changes(self) -> bool:
        """Whether the form holds anything that closing would lose."""
        if not self._shown_id:
            return False
        kept = self._kept[self._shown_id]
        return self._unsaved_id == self._shown_id or self._form.filled_in() != kept

    def _build(self, address_of: Callable[[str], str]) -> None:
        self._notices = Notices()
        self._form = ChannelForm(address_of)
        self._form.changed.connect(self._on_form_changed)
        self._form.pasted.connect(self._on_pasted)
        footer = self._footer = SettingsFooter(self._form.go_on)
        footer.paste_clicked.connect(self._on_paste_clicked)
        footer.check_clicked.connect(self._on_check_clicked)
        footer.close_clicked.connect(self.reject)
        footer.save_clicked.connect(self.save)
        self._list = ChannelList()
        self._list.channel_selected.connect(self._on_channel_selected)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._left_side(), 0, 0)
        grid.addWidget(_line_down(), 0, 1)
        grid.addWidget(self._right_side(), 0, 2)
        grid.setColumnStretch(2, 1)

    def _left_side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(scaled(232))
        self._remove = push_button(
            "channel_settings.remove", self.tr("Remove"), self._on_remove_clicked, "danger"
        )
        set_below(
            side,
            (self._list, 1),
            push_button("channel_settings.add", self.tr("New channel"), self.add_channel),
            beside(
                push_button("channel_settings.duplicate", self.tr("Duplicate"), self.duplicate_channel),
                self._remove,
            ),
            margins=(GRID, MARGIN, GRID, MARGIN),
            spacing=None,
        )
        return side

    def _right_side(self) -> QWidget:
        side = QWidget()
        self._sandbox_note = plain_label(
            self.tr(
                "This channel speaks to the sandbox of this window, which sets host, account and secrets "
                "itself."
            ),
            "muted",
            wrap=True,
        )
        self._sandbox_note.setContentsMargins(MARGIN, GRID, MARGIN, 0)
        self._form.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        styled(self._form, "page")
        set_below(
            side,
            self._notices,
            self._sandbox_note,
            (scrolled(self._form), 1),
            styled(QFrame(), "line"),
            self._footer,
            spacing=0,
        ).addStrut(560)
        return side

    def _begin(self, channel: Channel, credentials: Credentials) -> None:
        self._kept[channel.id] = (channel, credentials)
        self._unsaved_id = channel.id
        self._list.add(channel)
        self._show(channel.id)
        self._form.focus_first()

    def _show(self, channel_id: str) -> None:
        self._shown_id = channel_id
        self._list.select(channel_id)
        self._form.setEnabled(bool(channel_id))
        if channel_id:
            self._form.show_channel(*self._kept[channel_id])
        self._review()

    def _is_blank(self) -> bool:
        """Whether this is a new channel of which nothing is written yet."""
        channel, credentials = self._kept[self._shown_id]
        began_blank = self._unsaved_id == channel.id and not channel.base_url and credentials == Credentials()
        return began_blank and self._form.filled_in() == (channel, credentials)

    def _forget_unsaved(self) -> None:
        """Take a channel that was never saved off the list."""
        if self._unsaved_id:
            self._list.remove(self._unsaved_id)
            del self._kept[self._unsaved_id]
            self._unsaved_id = ""

    def _review(self) -> None:
        """Say how the shown channel stands, and offer what can be done with it."""
        is_sandbox = bool(self._shown_id) and self._kept[self._shown_id][0].is_sandbox
        self._remove.setEnabled(bool(self._shown_id) and not is_sandbox)
        self._sandbox_note.setVisible(is_sandbox)
        if not self._shown_id:
            self._footer.show_none()
            return
        wrong, missing, saving = (
            self._form.wrong(),
            self._form.missing_secrets(),
            self._once_saved is not None,
        )
        self._footer.review(wrong, missing, changed=self.has_changes, saving=saving, fixed=is_sandbox)

    def _after_changes(self, deed: Callable[[], None]) -> None:
        """Do *deed* at once, or after the user has said what becomes of the changes; or not at all."""
        if self._once_saved is not None:
            self._once_saved = lambda: self._after_changes(deed)
            return
        if not self.has_changes or self._is_blank():
            self._forget_unsaved()
            self._shown_id = self._shown_id if self._shown_id in self._kept else ""
            deed()
            return
        name = self._form.channel().name
        choices = [("keep", self.tr("Keep editing"), ""), ("discard", self.tr("Discard"), "danger")]
        text = self.tr("Your changes to this channel are not saved yet.")
        if self._form.wrong():
            text = self.tr("This channel cannot be saved yet: {state}").format(state=self._footer.said)
        else:
            choices.append(("save", self.tr("Save"), "primary"))
        question = Question(self, self.tr("Save “{name}”?").format(name=name), text, choices)
        question.answered.connect(lambda answer: self._on_changes_answered(answer, deed))
        question.open()

    def _on_changes_answered(self, answer: str, deed: Callable[[], None]) -> None:
        self._list.select(self._shown_id)
        if answer == "save":
            self.save(lambda: self._after_changes(deed))
        elif answer == "discard":
            self._forget_unsaved()
            self._shown_id = ""
            deed()

    def _on_channel_selected(self, channel_id: str) -> None:
        if channel_id == self._shown_id:
            return
        self._after_changes(lambda: self._show(channel_id))

    def _on_remove_clicked(self) -> None:
        channel = self._kept[self._shown_id][0]
        question = Question(
            self,
            self.tr("Remove channel “{name}”?").format(name=channel.name),
            self.tr(
                "Its secrets are erased from the keyring. The channel in Kit stays, and so does its history "
                "here, unless you delete that as well."
            ),
            [
                ("keep", self.tr("Cancel"), ""),
                ("history", self.tr("Remove with its history…"), "danger"),
                ("remove", self.tr("Remove"), "danger"),
            ],
            default="keep",
        )
        question.answered.connect(lambda answer: self._on_remove_answered(channel, answer))
        question.open()

    def _on_remove_answered(self, channel: Channel, answer: str) -> None:
        if answer in ("remove", "history"):
            self._remove_channel(channel.id)
        if answer == "history":
            self.history_unwanted.emit(channel.id, channel.name)
            self.accept()

    def _remove_channel(self, channel_id: str) -> None:
        was_saved = channel_id != self._unsaved_id
        self._unsaved_id = self._unsaved_id if was_saved else ""
        self._list.remove(channel_id)
        del self._kept[channel_id]
        self._show(next(iter(self._kept), ""))
        if was_saved:
            self.removed.emit(channel_id)

    def _on_paste_clicked(self) -> None:
        try:
            self._form.paste()
        except InputError as error:
            self._notices.post("paste", told(error.sentence), "bad")

    def _on_pasted(self, names: list[str]) -> None:
        self._notices.post("paste", self.tr("Filled in: {names}.").format(names=", ".join(names)), "ok")

    def _on_form_changed(self) -> None:
        """What came of a paste is over once something else is written."""
        self._notices.withdraw("paste")
        self._review()

    def _on_check_clicked(self) -> None:
        self._notices.withdraw("paste")
        self.check_requested.emit(*self._form.filled_in())

    def reject(self) -> None:
        """Close, after what is to become of the changes."""
        self._after_changes(super().reject)


def _line_down() -> QFrame:
    line = QFrame()
    line.setFixedWidth(1)
    styled(line, "line-down")
    return line
