"""Connects the dialog of what is saved under names with the folder that it is kept in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kitdesk.model.errors import KitdeskError
from kitdesk.store.named_texts import NamedText, NamedTexts
from kitdesk.ui.dialogs.name import NameDialog
from kitdesk.ui.dialogs.saved import SavedDialog, SavedWords
from kitdesk.ui.text import told
from kitdesk.ui.widgets.notice import Notices
from kitdesk.ui.widgets.text_page import Paragraph

Preview = tuple[Sequence[Paragraph], Mapping[str, str]]
"""What is shown of a text, and the labels of what can be done with it, by key."""


class SavedPresenter(QObject):
    """*name* is the folder's and the dialog's. *preview* says what a text is, *use* does something with it,
    and *save* begins to save what there is now.
    """

    def __init__(
        self,
        name: str,
        words: SavedWords,
        texts: NamedTexts,
        window: QWidget,
        notices: Notices,
        *,
        preview: Callable[[NamedText], Preview],
        use: Callable[[NamedText, str], None],
        save: Callable[[], None],
        can_save: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(window)
        self._name = name
        self._words = words
        self._texts = texts
        self._window = window
        self._notices = notices
        self._preview = preview
        self._use = use
        self._save = save
        self._can_save = can_save
        self._dialog: SavedDialog | None = None
        self._kept: list[NamedText] = []

    def open(self) -> SavedDialog:
        """Show what is saved."""
        dialog = self._dialog = SavedDialog(self._name, self._words, self._window)
        dialog.selected.connect(self._on_selected)
        dialog.used.connect(self._use)
        dialog.save_requested.connect(self._save)
        dialog.rename_requested.connect(self._ask_to_rename)
        dialog.delete_requested.connect(self._delete)
        dialog.finished.connect(self._on_finished)
        dialog.allow_saving(self._can_save())
        self._read()
        dialog.open()
        return dialog

    def ask_to_save(
        self, title: str, make: Callable[[], str], name: str = "", extra: QWidget | None = None
    ) -> None:
        """Ask for a name, and save what *make* gives then; *extra* is asked below it."""
        self._read()
        dialog = self._ask_for_name(title, name, replaceable=True, extra=extra)
        dialog.chosen.connect(lambda chosen: self._keep(partial(self._write, chosen, make())))
        dialog.open()

    def _read(self, current: NamedText | None = None) -> None:
        """Show what is in the folder now, and tell what cannot be used of it."""
        try:
            self._kept, unread = self._texts.read()
        except KitdeskError as error:
            self._tell(error)
            return
        if self._dialog is not None:
            self._dialog.show_texts(self._kept, current)
            for each in unread:
                words = self.tr("{file} could not be used, and was left alone: {reason}.")
                said = words.format(file=each.file, reason=told(each.reason).rstrip("."))
                self._dialog.notices.post(each.file, said)

    def _on_selected(self, text: NamedText | None) -> None:
        if text is not None and self._dialog is not None:
            self._dialog.show_preview(*self._preview(text))

    def _on_finished(self) -> None:
        self._dialog = None

    def _ask_to_rename(self, text: NamedText) -> None:
        dialog = self._ask_for_name(self.tr("Rename"), text.name, replaceable=False, but=text)
        dialog.chosen.connect(lambda name: self._keep(lambda: self._texts.rename(text, name)))
        dialog.open()

    def _ask_for_name(
        self,
        title: str,
        name: str,
        *,
        replaceable: bool,
        but: NamedText | None = None,
        extra: QWidget | None = None,
    ) -> NameDialog:
        taken = [text.name for text in self._kept if text != but]
        parent = self._dialog or self._window
        return NameDialog(title, name, taken, self._name, parent, replaceable=replaceable, extra=extra)

    def _write(self, name: str, text: str) -> NamedText:
        return self._texts.save(name, text, replace=name in {each.name for each in self._kept})

    def _keep(self, keep: Callable[[], NamedText]) -> None:
        """Show the text that *keep* has put in the folder, or tell why it could not."""
        try:
            kept = keep()
        except KitdeskError as error:
            self._tell(error)
            return
        self._read(kept)
        if self._dialog is None:
            said = self.tr("“{name}” is saved.").format(name=kept.name)
            self._notices.post(f"{self._name} saved", said, "ok")

    def _delete(self, text: NamedText) -> None:
        """At once, since it can be undone."""
        try:
            self._texts.delete(text)
        except KitdeskError as error:
            self._tell(error)
            return
        self._read()
        if self._dialog is not None:
            said = self.tr("“{name}” is deleted.").format(name=text.name)
            notice = self._dialog.notices.post("deleted", said, "idle")
            notice.offer(self.tr("Undo"), partial(self._bring_back, text))

    def _bring_back(self, text: NamedText) -> None:
        if self._dialog is not None:
            self._dialog.notices.withdraw("deleted")
        self._keep(lambda: self._texts.save(text.name, text.text))

    def _tell(self, error: KitdeskError) -> None:
        notices = self._dialog.notices if self._dialog is not None else self._notices
        notices.post(type(error).__name__, told(error.sentence), "bad")
