"""*Transcript*: what somebody has exported, to be looked at, edited, and replayed on one's own channel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QWidget,
)

from kitdesk.desk.imports.transcript import Transcript
from kitdesk.model.states import Direction
from kitdesk.model.timeline import Event, Told
from kitdesk.ui.dialogs.dialog import Dialog
from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.tables.reading import read_event
from kitdesk.ui.tables.spoken import said
from kitdesk.ui.tables.state_words import state_word
from kitdesk.ui.text import moment_text, number_text, one_line, plain_label, shown, translate
from kitdesk.ui.theme import MARGIN, styled
from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.layouts import beside, set_below
from kitdesk.ui.widgets.push_button import push_button
from kitdesk.ui.widgets.row_list import RowList


class TranscriptDialog(Dialog):
    """Open it with `show`: the window can be used beside it. Its owner says what a replay would do."""

    inspect_requested = Signal(object)
    """The `Told` to be looked at closely."""
    edit_requested = Signal(object)
    """The `Event` whose body is to be written in the composer."""
    selection_changed = Signal()
    replay_requested = Signal()
    stop_requested = Signal()

    def __init__(self, transcript: Transcript, source: str, parent: QWidget | None = None) -> None:
        super().__init__("transcript", parent)
        self.setWindowTitle(self.tr("Transcript"))
        self._transcript = transcript
        self._busy, self._can_replay = False, False
        self._list = self._make_list(transcript.told)
        self._renew = QCheckBox(self.tr("With new ids"))
        self._renew.setObjectName("transcript.renew")
        self._renew.setChecked(True)
        self._plan = plain_label(wrap=True)
        self._plan.setObjectName("transcript.plan")
        self._inspect = push_button("transcript.inspect", self.tr("Inspect"), self._on_inspect_clicked)
        self._edit = push_button("transcript.edit", self.tr("Edit in the composer"), self._on_edit_clicked)
        self._stop = push_button("transcript.stop", self.tr("Stop"), self.stop_requested.emit)
        self._replay = push_button("transcript.replay", self.tr("Replay"), self.replay_requested.emit)
        styled(self._replay, "primary")
        self._close = push_button("transcript.close", self.tr("Close"), self.reject)
        self._lay_out(source)
        self._list.itemSelectionChanged.connect(self._on_selection_changed)
        self._list.itemActivated.connect(lambda _item: self._on_inspect_clicked())
        open_at(self, 720, 600)
        self._update()

    @property
    def renews(self) -> bool:
        """Whether what is replayed gets new ids."""
        return self._renew.isChecked()

    def chosen(self) -> list[Told]:
        """The selected lines in their order; all, if none is."""
        rows = sorted(index.row() for index in self._list.selectedIndexes())
        told = self._transcript.told
        return [told[row] for row in rows] if rows else list(told)

    def show_plan(self, words: str, *, possible: bool) -> None:
        """Say what a replay would do, and whether it can."""
        self._plan.setText(words)
        self._can_replay = possible
        self._update()

    def begin(self) -> None:
        """It is being replayed."""
        self._busy = True
        self._update()
        self._stop.setFocus()

    def show_progress(self, words: str) -> None:
        """Say how far it is."""
        self._plan.setText(words)

    def finish(self, words: str) -> None:
        """It has ended: say what came of it."""
        self._busy = False
        self._plan.setText(words)
        self._update()
        self._close.setFocus()

    def _make_list(self, told: Sequence[Told]) -> RowList:
        rows = RowList("transcript.lines", self.tr("Lines of the transcript"), apart=True)
        rows.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        rows.setUniformItemSizes(True)
        for each in told:
            rows.add_row(line_of(each))
        return rows

    def _lay_out(self, source: str) -> None:
        transcript = self._transcript
        title = self.tr("{name}, exported from channel “{channel}”")
        title = title.format(
            name=one_line(transcript.name or transcript.client_id, 80),
            channel=one_line(transcript.channel, 60),
        )
        set_below(
            self,
            plain_label(title, "title", wrap=True),
            styled(ElidedLabel(source), "muted"),
            *(plain_label(words, kind, wrap=True) for words, kind in self._remarks()),
            (self._list, 1),
            beside(self._inspect, self._edit, None, self._renew),
            self._plan,
            beside(None, self._stop, self._close, self._replay),
            margins=MARGIN,
        )

    def _remarks(self) -> list[tuple[str, str]]:
        """What was masked, and what is not there."""
        transcript, remarks = self._transcript, []
        if transcript.masking:
            remarks.append((shown(transcript.masking, 400), "muted"))
        if transcript.cut:
            words = self.tr("The file holds more than fits here; these are the first {count} lines.")
            remarks.append((words.format(count=number_text(len(transcript.told))), "warn"))
        if transcript.unreadable:
            words = self.tr("Lines that could not be read: {count}")
            remarks.append((words.format(count=number_text(transcript.unreadable)), "warn"))
        if not transcript.whole:
            remarks.append((self.tr("The file ends in the middle: the rest of it is missing."), "warn"))
        return remarks

    def _only(self) -> Told | None:
        """The one selected line."""
        rows = self._list.selectedIndexes()
        return self._transcript.told[rows[0].row()] if len(rows) == 1 else None

    def _editable(self) -> Event | None:
        only = self._only()
        event = only.event if only else None
        return event if event is not None and event.direction is Direction.OUT else None

    def _on_inspect_clicked(self) -> None:
        only = self._only()
        if only is not None and only.exchanges:
            self.inspect_requested.emit(only)

    def _on_edit_clicked(self) -> None:
        event = self._editable()
        if event is not None:
            self.edit_requested.emit(event)

    def _on_selection_changed(self) -> None:
        self._update()
        if not self._busy:
            self.selection_changed.emit()

    def _update(self) -> None:
        only = self._only()
        self._inspect.setEnabled(bool(only and only.exchanges))
        self._edit.setEnabled(self._editable() is not None)
        self._renew.setEnabled(not self._busy)
        self._replay.setEnabled(self._can_replay and not self._busy)
        self._stop.setVisible(self._busy)
        self._close.setEnabled(not self._busy)

    def reject(self) -> None:
        """Close; while something is replayed, stop that first."""
        if self._busy:
            self.stop_requested.emit()
        else:
            super().reject()


def line_of(told: Told) -> str:
    """When, which way, what, and what became of it."""
    event = told.event
    if event is None:
        made = told.exchanges[0]
        state = str(made.verdict or made.status or translate("transcript", "no answer"))
        return f"{moment_text(made.at)}  ·  {one_line(made.purpose, 60)}  ·  {state}"
    reading = read_event(event)
    way = translate("transcript", "→ to Kit")
    if event.direction is Direction.IN:
        way = translate("transcript", "← from Kit")
    words = one_line(reading.system or said(event, reading), 200)
    return f"{moment_text(event.at)}  {way}  ·  {state_word(event.state)}  ·  {words}"
