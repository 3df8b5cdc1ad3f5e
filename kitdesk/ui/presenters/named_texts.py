"""Keeps the texts of a folder as a person wants them: saved under a name, renamed, deleted, brought back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kitdesk.model.errors import KitdeskError
from kitdesk.store.named_texts import NamedText, NamedTexts, Unread
from kitdesk.ui.dialogs.name import NameDialog
from kitdesk.ui.dialogs.saved import SavedDialog
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.text import told
from kitdesk.ui.widgets.notice import Notices


class NamedTextsPresenter(QObject):
    """*name* is the folder's. *where* is the window at which a person looks, and *show* shows there what is
    in the folder, with the one that was just saved or that it begins with.
    """

    def __init__(
        self,
        name: str,
        texts: NamedTexts,
        parent: QObject,
        *,
        where: Callable[[], MainWindow | SavedDialog],
        show: Callable[[Sequence[NamedText], NamedText | None], object],
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._texts = texts
        self._where = where
        self._show = show
        self._kept: Sequence[NamedText] = ()

    def read(self, current: NamedText | None = None) -> None:
        """Show what is in the folder, and tell what cannot be used of it."""
        unread = self.refresh(current)
        if unread:
            words = self.tr("These files could not be used, and were left alone: {which}.")
            which = ", ".join(f"{each.file} ({told(each.reason).rstrip('.')})" for each in unread)
            self._where().notices.post(f"{self._name} unread", words.format(which=which))

    def refresh(self, current: NamedText | None = None) -> Sequence[Unread]:
        """Show what is in the folder now, and return what cannot be used of it."""
        unread: Sequence[Unread] = ()
        try:
            self._kept, unread = self._texts.read()
        except KitdeskError as error:
            self._tell(error)
        self._show(self._kept, current)
        return unread

    def ask_to_save(
        self, title: str, make: Callable[[], str], name: str = "", extra: QWidget | None = None
    ) -> None:
        """Ask for a name, and save what *make* gives then; *extra* is asked below it."""
        taken = [each.name for each in self._kept]
        dialog = NameDialog(title, name, taken, self._name, self._where(), replaceable=True, extra=extra)
        dialog.chosen.connect(lambda chosen: self._keep(partial(self._save, chosen, make())))
        dialog.open()

    def ask_to_rename(self, text: NamedText) -> None:
        """Ask for another name, and call *text* by it."""
        title, others = self.tr("Rename"), [each.name for each in self._kept if each != text]
        dialog = NameDialog(title, text.name, others, self._name, self._where(), replaceable=False)
        dialog.chosen.connect(lambda name: self._keep(partial(self._texts.rename, text, name)))
        dialog.open()

    def delete(self, text: NamedText) -> None:
        """At once, since it can be undone."""
        try:
            self._texts.delete(text)
        except KitdeskError as error:
            self._tell(error)
            return
        self.refresh()
        said = self.tr("“{name}” is deleted.").format(name=text.name)
        notices = self._where().notices
        notice = notices.post(self._deleted, said, "idle")
        notice.offer(self.tr("Undo"), partial(self._bring_back, text, notices))

    def _save(self, name: str, text: str) -> NamedText:
        return self._texts.save(name, text, replace=name in {each.name for each in self._kept})

    def _keep(self, keep: Callable[[], NamedText]) -> None:
        """Show the text that *keep* has put in the folder, or tell why it could not."""
        try:
            kept = keep()
        except KitdeskError as error:
            self._tell(error)
        else:
            self.refresh(kept)

    @property
    def _deleted(self) -> str:
        """The key of the banner that says so."""
        return f"{self._name} deleted"

    def _bring_back(self, text: NamedText, notices: Notices) -> None:
        notices.withdraw(self._deleted)
        self._keep(partial(self._texts.save, text.name, text.text))

    def _tell(self, error: KitdeskError) -> None:
        self._where().notices.post(type(error).__name__, told(error.sentence), "bad")
