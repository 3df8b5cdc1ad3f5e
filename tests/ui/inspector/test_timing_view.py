from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.model.states import TO_SANDBOX
from kitdesk.model.timeline import Exchange, Timing
from kitdesk.ui.inspector.timing_view import TimingView
from tests.support.hands import found


@pytest.fixture
def view(qtbot: QtBot) -> TimingView:
    view = TimingView()
    qtbot.addWidget(view)
    view.resize(368, 300)
    return view


def made(timing: Timing, *, answered: bool, purpose: str = "event") -> Exchange:
    status = 200 if answered else None
    return Exchange(purpose, 0.0, "POST", "https://kit/", (), b"", status, timing=timing)


def spoken(view: TimingView) -> str:
    return found(view, QWidget, "inspector.timing.bars").accessibleName()


def note(view: TimingView) -> str:
    return found(view, QLabel).text()


def test_each_step_is_told_in_milliseconds(view: TimingView) -> None:
    view.show_timing(made(Timing(0.0123, 0.03, 0.061, 0.048, 0.182), answered=True))
    assert (
        spoken(view)
        == "DNS 12.3 ms, Connect 30.0 ms, TLS 61.0 ms, First byte 48.0 ms, Rest 30.7 ms, Total 182 ms"
    )
    assert note(view) == ""


@pytest.mark.parametrize(
    ("timing", "answered", "words"),
    [
        (Timing(first_byte=0.01, total=0.02), True, "open already"),
        (Timing(dns=0.01, total=0.02), False, "No connection"),
        (Timing(dns=0.01, connect=0.01, total=15.0), False, "No byte of an answer"),
    ],
)
def test_what_did_not_happen_is_explained(
    view: TimingView, timing: Timing, answered: bool, words: str
) -> None:
    view.show_timing(made(timing, answered=answered))
    assert words in note(view)


@pytest.mark.parametrize(
    "timing", [Timing(), Timing(0, 0, 0, 0, 0), Timing(9, 9, 9, 9, 1), Timing(total=1e9)]
)
def test_odd_figures_are_painted_too(view: TimingView, timing: Timing) -> None:
    view.show_timing(made(timing, answered=False))
    assert not view.grab().isNull()


def test_of_what_came_in_only_the_time_until_the_journal_had_it_is_known(view: TimingView) -> None:
    view.show_timing(made(Timing(total=0.0031), answered=True, purpose="callback"))
    assert spoken(view) == "Total 3.1 ms"
    assert "handed to the journal" in note(view)
    assert "travelled" in note(view)


def test_of_what_came_to_the_sandbox_the_time_until_its_answer_is_known(view: TimingView) -> None:
    view.show_timing(made(Timing(total=0.0031), answered=True, purpose=TO_SANDBOX))
    assert spoken(view) == "Total 3.1 ms"
    assert "until the sandbox had its answer" in note(view)
