"""What can be done with the suite, how far it is, and what it came to."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from kitdesk.ui.text import set_tip
from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.brief_label import BriefLabel
from kitdesk.ui.widgets.kept_room import progress_bar
from kitdesk.ui.widgets.layouts import flowing, set_below
from kitdesk.ui.widgets.push_button import push_button


class SuiteBar(QWidget):
    run_all_requested = Signal()
    run_failed_requested = Signal()
    stop_requested = Signal()
    expectations_requested = Signal()
    save_requested = Signal()
    tear_off_requested = Signal()
    only_problems_toggled = Signal(bool)
    """Whether only what needs a look is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = push_button(
            "chair.suite.run_all", self.tr("Run all"), self.run_all_requested.emit, "primary"
        )
        self._failed = push_button(
            "chair.suite.run_failed", self.tr("Retry failed"), self.run_failed_requested.emit, "tight"
        )
        self._stop = push_button("chair.suite.stop", self.tr("Stop"), self.stop_requested.emit, "tight")
        self._only = self._make_only()
        self._more = QToolButton()
        self._more.setObjectName("chair.suite.more")
        self._more.setText("⋯")
        self._more.setAccessibleName(self.tr("More"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_tip(self._more, self.tr("Expectations, and the report as a file"))
        menu = QMenu(self._more)
        self._add_action(menu, "expectations", self.tr("Expectations…"), self.expectations_requested)
        self._save = self._add_action(menu, "save", self.tr("Save report…"), self.save_requested)
        menu.addSeparator()
        self._add_action(menu, "tear_off", self.tr("In a window of its own"), self.tear_off_requested)
        self._more.setMenu(menu)
        self._said = BriefLabel()
        self._said.setObjectName("chair.suite.said")
        self._progress = progress_bar(self.tr("Checks that were run"))
        self._progress.setObjectName("chair.suite.progress")
        self._lay_out()
        self.allow(run=False, failed=False, stop=False, save=False)

    def allow(self, *, run: bool, failed: bool, stop: bool, save: bool) -> None:
        """Which of its buttons make sense now; who just clicked one keeps a place for the keys."""
        may = {self._stop: stop, self._all: run, self._failed: failed}
        focused = next((button for button in may if button.hasFocus()), None)
        for button, allowed in may.items():
            button.setEnabled(allowed)
        self._save.setEnabled(save)
        if focused is not None and not may[focused]:
            next((button for button in may if may[button]), self._only).setFocus()

    def say(self, text: str, tone: str = "muted", brief: str = "") -> None:
        """Say what is under way, what came of it, or what to do first; in *brief* where room is scarce."""
        styled(self._said, tone)
        self._said.show_either(text, brief)

    def show_progress(self, done: int, count: int) -> None:
        """Show how many of the checks were run; *count* is 0 while none are."""
        self._progress.setMaximum(max(1, count))
        self._progress.setValue(done)
        self._progress.setVisible(bool(count))

    def _lay_out(self) -> None:
        set_below(
            self,
            flowing(self._all, self._failed, self._stop, self._only, self._more, spacing=GRID // 2),
            4,
            self._said,
            self._progress,
            spacing=4,
        )

    def _make_only(self) -> QToolButton:
        button = QToolButton()
        words = self.tr("Show only what needs a look")
        button.setObjectName("chair.suite.only")
        button.setCheckable(True)
        button.setIcon(QIcon("icons:filter.png"))
        button.setAccessibleName(words)
        set_tip(button, words)
        button.toggled.connect(self._on_only_toggled)
        return button

    def _on_only_toggled(self, on: bool) -> None:
        styled(self._only, "on" if on else "")
        self.only_problems_toggled.emit(on)

    def _add_action(self, menu: QMenu, name: str, text: str, signal: SignalInstance) -> QAction:
        action = QAction(text, menu)
        menu.addAction(action)
        action.setObjectName(f"chair.suite.{name}")
        action.triggered.connect(lambda _checked: signal.emit())
        return action
