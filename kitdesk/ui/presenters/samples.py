"""Connects the samples of the page *Fire* with the files they are kept in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from kitdesk.store.named_texts import NamedText, NamedTexts
from kitdesk.store.samples import shipped_samples
from kitdesk.ui.chair.fire_page import FirePage
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.named_texts import NamedTextsPresenter

FIRST = "agent-text"


class SamplesPresenter(QObject):
    """A sample that is loaded takes the place of what was written; undo brings that back."""

    def __init__(self, page: FirePage, samples: NamedTexts, window: MainWindow) -> None:
        super().__init__(page)
        self._page = page
        self._shipped = shipped_samples()
        self._known: Sequence[NamedText] = ()
        self._own = NamedTextsPresenter("samples", samples, self, where=lambda: window, show=self._show)
        row = page.samples
        row.chosen.connect(self._on_chosen)
        row.save_requested.connect(self._on_save_requested)
        row.rename_requested.connect(self._own.ask_to_rename)
        row.delete_requested.connect(self._own.delete)
        first = next((sample for sample in self._shipped if sample.name == FIRST), None)
        self._own.read(first)
        page.callback.begin_with(first.text if first else "")

    def _show(self, own: Sequence[NamedText], current: NamedText | None) -> None:
        self._known = [*own, *self._shipped]
        self._page.samples.show_samples(self._known, current)

    def _on_chosen(self, sample: NamedText) -> None:
        page, before = self._page, self._page.callback.text()
        page.callback.load(sample.text)
        page.signature.offer_replayed(None)
        if before.strip() and before not in {each.text for each in self._known}:
            page.bar.say(self.tr("Loaded. Undo brings back what you had written."))

    def _on_save_requested(self) -> None:
        page, current = self._page, self._page.samples.sample()
        name = current.name if current is not None and current.own else ""
        self._own.ask_to_save(self.tr("Save as sample"), page.callback.text, name)
