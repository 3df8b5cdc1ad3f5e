"""Connects the samples of the page *Fire* with the files they are kept in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from kitdesk.model.errors import KitdeskError
from kitdesk.store.named_texts import NamedText, NamedTexts
from kitdesk.store.samples import shipped_samples
from kitdesk.ui.chair.fire_page import FirePage
from kitdesk.ui.dialogs.name import NameDialog
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.text import told

FIRST = "agent-text"


class SamplesPresenter(QObject):
    """A sample that is loaded takes the place of what was written; undo brings that back."""

    def __init__(self, page: FirePage, samples: NamedTexts, window: MainWindow, deeds: Deeds) -> None:
        super().__init__(page)
        self._page = page
        self._samples = samples
        self._window = window
        self._deeds = deeds
        self._shipped = shipped_samples()
        self._own: list[NamedText] = []
        row = page.samples
        row.chosen.connect(self._on_chosen)
        row.save_requested.connect(self._on_save_requested)
        row.rename_requested.connect(self._on_rename_requested)
        row.delete_requested.connect(self._delete)
        first = next((sample for sample in self._shipped if sample.name == FIRST), None)
        self._read(first)
        page.callback.begin_with(first.text if first else "")

    def _read(self, current: NamedText | None) -> None:
        """Show what is in the folder now, and tell what cannot be used of it."""
        try:
            self._own, unread = self._samples.read()
        except KitdeskError as error:
            self._deeds.tell(error)
            return
        finally:
            self._page.samples.show_samples([*self._own, *self._shipped], current)
        if unread:
            words = self.tr("These sample files could not be used, and were left alone: {which}.")
            which = ", ".join(f"{each.file} ({told(each.reason)})" for each in unread)
            self._window.notices.post("samples", words.format(which=which))

    def _on_chosen(self, sample: NamedText) -> None:
        page, before = self._page, self._page.callback.text()
        page.callback.load(sample.text)
        page.signature.offer_replayed(None)
        if before.strip() and before not in {each.text for each in (*self._own, *self._shipped)}:
            page.bar.say(self.tr("Loaded. Undo brings back what you had written."))

    def _on_save_requested(self) -> None:
        current = self._page.samples.sample()
        name = current.name if current is not None and current.own else ""
        dialog = self._dialog(self.tr("Save as sample"), name, replaceable=True)
        dialog.chosen.connect(self._save)
        dialog.open()

    def _on_rename_requested(self, sample: NamedText) -> None:
        dialog = self._dialog(self.tr("Rename sample"), sample.name, replaceable=False, but=sample)
        dialog.chosen.connect(partial(self._rename, sample))
        dialog.open()

    def _dialog(
        self, title: str, name: str, *, replaceable: bool, but: NamedText | None = None
    ) -> NameDialog:
        taken = [sample.name for sample in self._own if sample != but]
        return NameDialog(title, name, taken, "samples", self._window, replaceable=replaceable)

    def _save(self, name: str) -> None:
        replaces, text = name in {sample.name for sample in self._own}, self._page.callback.text()
        self._keep(lambda: self._samples.save(name, text, replace=replaces))

    def _rename(self, sample: NamedText, name: str) -> None:
        self._keep(lambda: self._samples.rename(sample, name))

    def _keep(self, keep: Callable[[], NamedText]) -> None:
        """Show the sample that *keep* has put in the folder, or tell why it could not."""
        try:
            kept = keep()
        except KitdeskError as error:
            self._deeds.tell(error)
        else:
            self._read(kept)

    def _delete(self, sample: NamedText) -> None:
        """At once, since it can be undone; what is written stays."""
        try:
            self._samples.delete(sample)
        except KitdeskError as error:
            self._deeds.tell(error)
            return
        self._read(None)
        words = self.tr("The sample “{name}” is deleted.").format(name=sample.name)
        self._window.notices.post("sample deleted", words, "idle").offer(
            self.tr("Undo"), partial(self._bring_back, sample)
        )

    def _bring_back(self, sample: NamedText) -> None:
        self._window.notices.withdraw("sample deleted")
        self._keep(lambda: self._samples.save(sample.name, sample.text))
