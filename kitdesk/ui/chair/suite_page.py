"""*Suite*: every check against the own server, how far a run is, and what came of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QWidget

from kitdesk.model.conformance import Check, Finding, Grade, Report
from kitdesk.ui.chair.check_details import CheckDetails
from kitdesk.ui.chair.check_words import report_brief, report_text, report_tone
from kitdesk.ui.chair.suite_bar import SuiteBar
from kitdesk.ui.tables.checks import ChecksModel
from kitdesk.ui.tables.checks_view import ChecksView
from kitdesk.ui.tables.list_action import add_action
from kitdesk.ui.text import counted, told
from kitdesk.ui.theme import GRID
from kitdesk.ui.widgets.column import Column
from kitdesk.ui.widgets.layouts import filled

_ROOM_FOR_BOTH = 720
"""Pixels of width from which on the details stand beside the checks."""
_LEAST_LIST = 72
_LEAST_BOTH = 208
"""With more they would have to be scrolled to where there is room for them."""


class SuitePage(QWidget):
    run_requested = Signal(object)
    """The names of the checks to run; none for all that are not switched off."""
    stop_requested = Signal()
    expectations_requested = Signal()
    save_requested = Signal()
    tear_off_requested = Signal()
    """More room is wanted than a docked tool has."""
    switched_off_changed = Signal(object)
    """The names of the checks that are not to be run, in their order."""
    exchange_selected = Signal(object)
    """The `Exchange` that the user wants to see whole."""

    def __init__(self, checks: Sequence[Check], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ChecksModel(checks, self)
        self._report: Report | None = None
        self._url = self._missing = ""
        self._asked: Sequence[str] = ()
        self._done = 0
        self._running = False
        self._bar = SuiteBar()
        self._view = ChecksView(self._model)
        self._view.setMinimumHeight(_LEAST_LIST)
        self._details = CheckDetails()
        self._both = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        self._connect()
        self.show_report(None)

    def show_target(self, url: str, missing: str = "") -> None:
        """Which server is tried, or what is *missing* before one can be."""
        self._url, self._missing = url, missing
        self._update()

    def show_switched_off(self, names: Iterable[str]) -> None:
        """Show which checks are not to be run."""
        self._model.show_switched_off(names)
        self._update()

    def show_report(self, report: Report | None) -> None:
        """Show what a run came to; None for a channel that none was made for."""
        ran, self._report, self._running = self._running, report, False
        self._model.show_findings(report.findings if report is not None else ())
        self._update()
        self._show_details()
        if ran:
            self._view.show_first_failed()

    def begin(self, names: Sequence[str]) -> None:
        """A run of these checks begins."""
        self._asked, self._done, self._running = names, 0, True
        self._model.begin(names)
        self._bar.show_progress(0, len(names))
        self._update()

    def start(self, check: Check) -> None:
        """A check of the run is under way; one that is switched off is over at once."""
        if check.name not in self._asked:
            return
        self._model.start(check.name)
        words = self.tr("{done} of {count} · {name}")
        self._bar.say(words.format(done=self._done + 1, count=len(self._asked), name=told(check.title)), "")

    def add(self, finding: Finding) -> None:
        """Show what came of a check."""
        self._done += finding.check.name in self._asked
        self._model.add(finding)
        self._bar.show_progress(self._done, len(self._asked))
        if finding.check == self._view.current_check():
            self._show_details()

    def _lay_out(self) -> None:
        self._both.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._both.setObjectName("chair.suite.both")
        self._both.setHandleWidth(1)
        self._both.setChildrenCollapsible(False)
        self._both.addWidget(self._view)
        self._both.addWidget(self._details)
        self._both.setStretchFactor(0, 3)
        self._both.setStretchFactor(1, 2)
        self._both.setSizes([3_000, 2_000])
        filled(Column(self), self._bar, (self._both, 1), margins=0, spacing=GRID)

    def _connect(self) -> None:
        self._bar.run_all_requested.connect(self._run_all)
        self._bar.run_failed_requested.connect(self._run_failed)
        self._bar.stop_requested.connect(self.stop_requested)
        self._bar.expectations_requested.connect(self.expectations_requested)
        self._bar.save_requested.connect(self.save_requested)
        self._bar.tear_off_requested.connect(self.tear_off_requested)
        self._bar.only_problems_toggled.connect(self._view.show_only_problems)
        self._view.current_changed.connect(self._show_details)
        self._view.chosen_changed.connect(self._update)
        self._view.chosen_changed.connect(self._share_room)
        self._model.switched.connect(self._on_switched)
        self._details.exchange_selected.connect(self.exchange_selected)
        self._actions = {
            name: self._add_action(f"chair.suite.action.{name}", words, keys, do)
            for name, words, keys, do in (
                ("selected", self.tr("Run what is selected"), "F5", self._run_chosen),
                ("all", self.tr("Run all"), "Shift+F5", self._run_all),
                ("failed", self.tr("Retry failed"), "Ctrl+F5", self._run_failed),
                ("stop", self.tr("Stop"), "Esc", self.stop_requested.emit),
                ("on", self.tr("Switch all on"), "", self._switch_all_on),
            )
        }

    def _add_action(self, name: str, words: str, keys: str, do: Callable[[], None]) -> QAction:
        """Something in the menu of the list, whose keys work all over the page."""
        action = add_action(self._view, name, words, keys, do)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        return action

    def _update(self) -> None:
        """Bring the buttons, and what is said, to how things stand."""
        ready = not self._missing and not self._running
        allowed = {
            "all": ready and any(check.name not in self._model.switched_off for check in self._model.checks),
            "failed": ready and bool(self._failed_names()),
            "stop": self._running,
        }
        self._bar.allow(
            run=allowed["all"],
            failed=allowed["failed"],
            stop=self._running,
            save=self._report is not None and not self._running,
        )
        allowed |= {"selected": ready and bool(self._chosen_names()), "on": bool(self._model.switched_off)}
        for name, may in allowed.items():
            self._actions[name].setEnabled(may)
        if not self._running:
            self._say_sum()

    def _say_sum(self) -> None:
        count = len(self._model.checks)
        if self._missing:
            self._bar.say(self._missing, "warn")
        elif self._report is not None:
            said, tone = report_text(self._report, count), report_tone(self._report)
            brief = report_brief(self._report)
            if self._report.url != self._url:
                said, tone, brief = self.tr("Of another target: {what}").format(what=said), "muted", ""
            self._bar.say(said, tone, brief)
        else:
            self._bar.say(counted.tr("%Ln check(s), none run yet", "", count), "muted")
        self._bar.show_progress(0, 0)

    def _failed_names(self) -> list[str]:
        """Of the checks that failed, and of those that were not made because of it."""
        findings = self._model.findings.values()
        return [each.check.name for each in findings if each.grade is Grade.FAILED or each.hindered]

    def _chosen_names(self) -> list[str]:
        """What is switched off among others stays so; on its own it is meant."""
        names = [check.name for check in self._view.chosen()]
        return [name for name in names if name not in self._model.switched_off] or names

    def _run_all(self) -> None:
        self.run_requested.emit(())

    def _run_failed(self) -> None:
        self.run_requested.emit(self._failed_names())

    def _run_chosen(self) -> None:
        if names := self._chosen_names():
            self.run_requested.emit(names)

    def _switch_all_on(self) -> None:
        self._model.show_switched_off(())
        self._on_switched()

    def _show_details(self) -> None:
        check = self._view.current_check()
        group = self._view.current_group()
        if check is not None:
            self._details.show_check(check, self._model.findings.get(check.name))
        elif group is not None:
            self._details.show_group(group)
        else:
            self._details.show_nothing()
        self._share_room()

    def _on_switched(self) -> None:
        off = self._model.switched_off
        self.switched_off_changed.emit(tuple(check.name for check in self._model.checks if check.name in off))
        self._update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Below the checks the details take no room before there are any."""
        wide = self.width() >= _ROOM_FOR_BOTH
        shown = wide or bool(self._view.chosen())
        self._details.setVisible(shown)
        self._both.setMinimumHeight(_LEAST_BOTH if shown and not wide else _LEAST_LIST)
        self._both.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        self._details.setContentsMargins(GRID if wide else 0, 0, 0, 0)
        if shown:
            self._view.show_current()
