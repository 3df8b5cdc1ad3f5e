"""Opens the dialog of what is saved under names, and saves what is to be used again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kitdesk.store.named_texts import NamedText, NamedTexts
from kitdesk.ui.dialogs.saved import SavedDialog, SavedWords
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.named_texts import NamedTextsPresenter
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
        window: MainWindow,
        *,
        preview: Callable[[NamedText], Preview],
        use: Callable[[NamedText, str], None],
        save: Callable[[], None],
        can_save: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(window)
        self._name = name
        self._words = words
        self._window = window
        self._preview = preview
        self._use = use
        self._save = save
        self._can_save = can_save
        self._dialog: SavedDialog | None = None
        self._texts = NamedTextsPresenter(
            name, texts, self, where=lambda: self._dialog or window, show=self._show
        )

    def open(self) -> SavedDialog:
        """Show what is saved."""
        dialog = self._dialog = SavedDialog(self._name, self._words, self._window)
        dialog.selected.connect(self._on_selected)
        dialog.used.connect(self._use)
        dialog.save_requested.connect(self._save)
        dialog.rename_requested.connect(self._texts.ask_to_rename)
        dialog.delete_requested.connect(self._texts.delete)
        dialog.finished.connect(self._on_finished)
        dialog.allow_saving(self._can_save())
        self._texts.read()
        dialog.open()
        return dialog

    def ask_to_save(
        self, title: str, make: Callable[[], str], name: str = "", extra: QWidget | None = None
    ) -> None:
        """Ask for a name, and save what *make* gives then; *extra* is asked below it."""
        self._texts.refresh()
        self._texts.ask_to_save(title, make, name, extra)

    def _show(self, texts: Sequence[NamedText], current: NamedText | None) -> None:
        """Without the dialog, one that was just saved is seen nowhere else."""
        if self._dialog is not None:
            self._dialog.show_texts(texts, current)
        elif current is not None:
            said = self.tr("“{name}” is saved.").format(name=current.name)
            self._window.notices.post(f"{self._name} saved", said, "ok")

    def _on_selected(self, text: NamedText | None) -> None:
        if text is not None and self._dialog is not None:
            self._dialog.show_preview(*self._preview(text))

    def _on_finished(self) -> None:
        self._dialog = None
