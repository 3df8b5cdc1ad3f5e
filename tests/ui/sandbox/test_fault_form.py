from __future__ import annotations

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLabel, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from kitdesk.sandbox.faults import MAY_BE_TAKEN, Fault, Kind
from kitdesk.ui.sandbox.fault_form import FaultForm
from tests.support.hands import click, found


@pytest.fixture
def form(qtbot: QtBot) -> FaultForm:
    form = FaultForm()
    qtbot.addWidget(form)
    form.resize(400, 300)
    form.show()
    return form


def choose(form: FaultForm, name: str, data: object) -> None:
    box = found(form, QComboBox, f"sandbox.fault.{name}")
    box.setCurrentIndex(box.findData(data))


def put(form: FaultForm) -> QPushButton:
    return found(form, QPushButton, "sandbox.fault.put")


def said(form: FaultForm) -> str:
    return found(form, QLabel, "sandbox.fault.in_force").text()


def chosen(form: FaultForm) -> object:
    """What is put in force by the click."""
    spy = QSignalSpy(form.chosen)
    click(put(form))
    assert spy.count() == 1
    return spy.at(0)[0]


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.NONE])
def test_each_fault_can_be_put_in_force(form: FaultForm, kind: Kind) -> None:
    choose(form, "kind", kind)
    assert chosen(form) == Fault(kind)


def test_all_of_a_fault_can_be_chosen(form: FaultForm) -> None:
    choose(form, "kind", Kind.SERVER_FAULT)
    choose(form, "on", "token refresh")
    found(form, QSpinBox, "sandbox.fault.status").setValue(599)
    found(form, QSpinBox, "sandbox.fault.times").setValue(2)
    found(form, QDoubleSpinBox, "sandbox.fault.latency").setValue(1.5)
    click(found(form, QCheckBox, "sandbox.fault.taken"))
    assert chosen(form) == Fault(Kind.SERVER_FAULT, "token refresh", 1.5, 2, taken=True, status=599)


def test_a_429_has_its_own_time(form: FaultForm) -> None:
    choose(form, "kind", Kind.TOO_MANY)
    retry_after = found(form, QSpinBox, "sandbox.fault.retry_after")
    assert retry_after.isVisible()
    retry_after.setValue(7)
    assert chosen(form) == Fault(Kind.TOO_MANY, retry_after=7)


def test_latency_alone_is_a_fault_but_nothing_is_none(form: FaultForm) -> None:
    assert not put(form).isEnabled()
    found(form, QDoubleSpinBox, "sandbox.fault.latency").setValue(0.5)
    assert chosen(form) == Fault(latency=0.5)


@pytest.mark.parametrize("kind", Kind)
def test_taken_first_is_offered_where_nobody_can_tell(form: FaultForm, kind: Kind) -> None:
    choose(form, "kind", kind)
    assert found(form, QCheckBox, "sandbox.fault.taken").isEnabled() == (kind in MAY_BE_TAKEN)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (None, "No fault is in force."),
        (
            Fault(Kind.DROP),
            "In force for every call, until switched off: a dropped connection, request not taken.",
        ),
        (Fault(Kind.TOO_MANY, "event", times=1), "In force for events, once: 429 with Retry-After: 3."),
        (
            Fault(latency=2, on="login", times=3),
            "In force for logins, 3 more times: Kit's own answer, 2 s late.",
        ),
    ],
)
def test_it_says_what_is_in_force(form: FaultForm, fault: Fault | None, words: str) -> None:
    form.show_fault(fault)
    assert said(form) == words
    assert found(form, QPushButton, "sandbox.fault.off").isEnabled() == (fault is not None)


def test_it_can_be_switched_off(form: FaultForm, qtbot: QtBot) -> None:
    form.show_fault(Fault(Kind.DROP))
    with qtbot.waitSignal(form.chosen) as told:
        click(found(form, QPushButton, "sandbox.fault.off"))
    assert told.args == [None]


def test_the_next_refresh_can_be_refused(form: FaultForm, qtbot: QtBot) -> None:
    refuse = found(form, QCheckBox, "sandbox.fault.refuse_refresh")
    with qtbot.waitSignal(form.refuse_refresh_toggled) as told:
        refuse.click()
    assert told.args == [True]
    with qtbot.assertNotEmitted(form.refuse_refresh_toggled):
        form.show_refuses_refresh(False)
    assert not refuse.isChecked()


def test_what_is_switched_at_once_stands_side_by_side_where_there_is_room(
    form: FaultForm, qtbot: QtBot
) -> None:
    refuse, offline = (
        found(form, QCheckBox, f"sandbox.fault.{name}") for name in ("refuse_refresh", "offline")
    )
    form.resize(368, 300)
    qtbot.waitUntil(lambda: offline.y() == refuse.y() and offline.x() > refuse.geometry().right())
