"""The token lab: what to do to the sandbox channel's tokens, what should happen then, and what did."""

from __future__ import annotations

from itertools import chain

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QSpinBox,
    QWidget,
)

from kitdesk.desk.sandbox.experiments import Account, Experiment, Outcome, Plan, expectation
from kitdesk.sandbox.faults import Revoked
from kitdesk.ui.signature.verdict_box import VerdictBox
from kitdesk.ui.text import plain_label, set_tip, told
from kitdesk.ui.theme import GRID, MARGIN, padded, styled
from kitdesk.ui.token.lab_words import SIGNS, account_text, experiment_word
from kitdesk.ui.widgets.font_watch import FontWatch
from kitdesk.ui.widgets.layouts import flowing, set_below
from kitdesk.ui.widgets.named_box import name_box
from kitdesk.ui.widgets.push_button import push_button
from kitdesk.ui.widgets.seconds_spin import SecondsSpin

_LINES = 3
"""What most accounts and expectations take, so that little moves when another one comes."""
_SHORTEST, _LONGEST = 2, 600
_MOST_TIMES = 9


class LabPage(QWidget):
    run_requested = Signal(object)
    """The `Plan` that was put together."""
    tidy_requested = Signal()
    left = Signal()
    """The user wants to see the tokens again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = push_button("token.lab.back", "‹", self.left.emit)
        self._experiment = QComboBox()
        self._access = SecondsSpin(decimals=0, minimum=_SHORTEST, maximum=_LONGEST)
        self._refresh = SecondsSpin(decimals=0, minimum=_SHORTEST, maximum=_LONGEST)
        self._times = QSpinBox(minimum=1, maximum=_MOST_TIMES)
        self._reach = QComboBox()
        self._unused = plain_label(self.tr("Its refresh token stays unused."), "muted", wrap=True)
        self._run = push_button("token.lab.run", self.tr("Run"), lambda: self.run_requested.emit(self.plan()))
        self._tidy = push_button("token.lab.tidy", self.tr("Put right"), self.tidy_requested.emit)
        self._should = plain_label(kind="caption", wrap=True)
        self._did = VerdictBox("token.lab.did", _LINES)
        self._fill()
        self._name_controls()
        self._lay_out()
        self._connect()
        self._review()
        self.show_account(None)

    def plan(self) -> Plan:
        """What is chosen."""
        return Plan(
            Experiment(self._experiment.currentData()),
            (self._access.value(), max(self._access.value(), self._refresh.value())),
            self._times.value(),
            Revoked(self._reach.currentData()),
        )

    def show_account(self, account: Account | None) -> None:
        """Show what did happen so far."""
        if account is None:
            hint = self.tr("Run it: customer token-lab sends a message, and what happens stands here.")
            self._did.say("idle", "–", hint)
            return
        self._did.say(*SIGNS[account.outcome], account_text(account))
        self._run.setText(self.tr("Run again") if account.outcome is not Outcome.RUNNING else self.tr("Run"))

    def show_tidy(self, tidy: bool) -> None:
        """Let the sandbox be put right where it is not as documented."""
        self._tidy.setEnabled(not tidy)

    def _fill(self) -> None:
        for experiment in Experiment:
            self._experiment.addItem(experiment_word(experiment), experiment)
        self._reach.addItem(self.tr("live tokens live on"), Revoked.LOGINS)
        self._reach.addItem(self.tr("live tokens end too"), Revoked.ALL)
        self._access.setValue(Plan.lives[0])
        self._refresh.setValue(Plan.lives[1])

    def _name_controls(self) -> None:
        for control, name, said in (
            (self._back, "back", self.tr("Back to the tokens")),
            (self._experiment, "experiment", self.tr("What is done to the tokens")),
            (self._access, "access", self.tr("Seconds that an access token lives")),
            (self._refresh, "refresh", self.tr("Seconds that a refresh token lives")),
            (self._times, "times", self.tr("How many messages are answered 401")),
            (self._reach, "reach", self.tr("How far a revoked API token reaches")),
            (self._run, "run", self.tr("Run the experiment")),
            (self._tidy, "tidy", self.tr("Let the sandbox treat tokens as documented again, and log in")),
        ):
            control.setObjectName(f"token.lab.{name}")
            control.setAccessibleName(said)
        for box in (self._experiment, self._reach):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            name_box(box, box.accessibleName())
        self._access.setSuffix(self.tr(" s access"))
        self._refresh.setSuffix(self.tr(" s refresh"))
        self._times.setSuffix(self.tr(" ×"))
        for spin in (self._access, self._refresh, self._times):
            padded(spin)
        self._should.setObjectName("token.lab.should")
        FontWatch(
            self._should,
            lambda: self._should.setMinimumHeight(_LINES * self._should.fontMetrics().lineSpacing()),
        )
        self._should.setAlignment(Qt.AlignmentFlag.AlignTop)
        styled(self._run, "primary")
        set_tip(self._back, self._back.accessibleName())
        set_tip(self._tidy, self._tidy.accessibleName())

    def _lay_out(self) -> None:
        set_below(
            self,
            flowing(self._back, self._experiment, self._run),
            flowing(*chain.from_iterable(self._options().values()), self._tidy),
            self._should,
            self._did,
            None,
            margins=(MARGIN, GRID, MARGIN, GRID),
        )

    def _options(self) -> dict[Experiment, list[QWidget]]:
        """What there is to choose for each."""
        return {
            Experiment.SHORT_LIVES: [self._access, self._refresh],
            Experiment.REFUSED_REFRESH: [self._unused],
            Experiment.LIVE_401: [self._times],
            Experiment.REVOKED: [self._reach],
        }

    def _connect(self) -> None:
        self._experiment.currentIndexChanged.connect(self._review)
        self._reach.currentIndexChanged.connect(self._review)
        for spin in (self._access, self._refresh, self._times):
            spin.valueChanged.connect(self._review)

    def _review(self) -> None:
        plan = self.plan()
        for experiment, parts in self._options().items():
            for part in parts:
                part.setVisible(experiment is plan.experiment)
        should = told(expectation(plan).said)
        self._should.setText(self.tr("Should happen: {what}").format(what=should))
