from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.model.timeline import Timing
from kitdesk.ui.inspector.timing_view import TimingView, milliseconds
from tests.support.hands import found


@pytest.fixture
def view(qtbot: QtBot) -> TimingView:
    view = TimingView()
    qtbot.addWidget(view)
    view.resize(368, 300)
    return view


def spoken(view: TimingView) -> str:
    return found(view, QWidget, "inspector.timing.bars").accessibleName()


def note(view: TimingView) -> str:
    return found(view, QLabel).text()


def test_each_step_is_told_in_milliseconds(view: TimingView) -> None:
    view.show_timing(Timing(0.0123, 0.03, 0.061, 0.048, 0.182), answered=True)
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
    view.show_timing(timing, answered=answered)
    assert words in note(view)


@pytest.mark.parametrize(
    "timing", [Timing(), Timing(0, 0, 0, 0, 0), Timing(9, 9, 9, 9, 1), Timing(total=1e9)]
)
def test_odd_figures_are_painted_too(view: TimingView, timing: Timing) -> None:
    view.show_timing(timing, answered=False)
    assert not view.grab().isNull()


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(None, "–"), (0.0001, "0.1 ms"), (0.0999, "99.9 ms"), (0.25, "250 ms"), (15, "15.00 s")],
)
def test_durations_have_their_unit(seconds: float | None, text: str) -> None:
    assert milliseconds(seconds) == text
