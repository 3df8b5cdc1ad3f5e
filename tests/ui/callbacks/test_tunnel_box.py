from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.desk.receiving.tunnel_programs import Program
from kitdesk.model.outside import TunnelPhase, TunnelStatus
from kitdesk.model.sentence import sentence
from kitdesk.ui.callbacks.tunnel_box import TunnelBox
from tests.support.hands import click, found
from tests.support.on_screen import on_screen


@pytest.fixture
def box(qtbot: QtBot) -> TunnelBox:
    box = on_screen(qtbot, TunnelBox(), 360, 200)
    on_screen(qtbot, box.lines)
    box.show_installed(list(Program))
    box.show_status(TunnelStatus(), possible=True)
    return box


def button(box: TunnelBox, name: str) -> QPushButton:
    return found(box, QPushButton, f"callbacks.tunnel.{name}")


def seen(box: TunnelBox) -> list[str]:
    return [each.text() for each in box.findChildren(QPushButton) if each.isVisible()]


def state(box: TunnelBox) -> str:
    return found(box, QLabel, "callbacks.tunnel.state").text()


def test_there_is_a_button_for_each_program_that_the_desk_knows(box: TunnelBox) -> None:
    assert seen(box) == [f"Start {program}" for program in Program]


def test_only_what_is_installed_is_offered(box: TunnelBox, qtbot: QtBot) -> None:
    assert seen(box) == ["Start cloudflared", "Start ngrok"]
    box.show_installed(["ngrok"])
    assert seen(box) == ["Start ngrok"]
    with qtbot.waitSignal(box.start_requested) as told:
        click(button(box, "start_ngrok"))
    assert told.args == ["ngrok"]


def test_without_any_it_says_how_to_get_one(box: TunnelBox, qtbot: QtBot) -> None:
    box.show_installed([])
    assert seen(box) == ["Look again"]
    assert "install" in state(box)
    with qtbot.waitSignal(box.look_requested):
        click(button(box, "look"))


def test_one_that_runs_can_be_stopped_and_shows_its_last_lines(box: TunnelBox, qtbot: QtBot) -> None:
    box.show_status(TunnelStatus(TunnelPhase.STARTING, "ngrok"), possible=True)
    assert "is starting" in state(box)
    assert seen(box) == ["Stop"]
    status = TunnelStatus(TunnelPhase.OPEN, "ngrok", "https://x.example", ("<b>one</b>", "two\x1b[0m"))
    box.show_status(status, possible=True)
    assert "ngrok is running" in state(box)
    assert box.lines.toPlainText() == "<b>one</b>\ntwo␛[0m"
    with qtbot.waitSignal(box.stop_requested):
        click(button(box, "stop"))
    box.show_status(TunnelStatus(), possible=True)
    assert not box.lines.isVisible()


def test_one_that_ended_says_why_and_can_be_started_again(box: TunnelBox) -> None:
    status = TunnelStatus(TunnelPhase.ENDED, "ngrok", lines=("x",), fault=sentence("ngrok ended: {x}", x="y"))
    box.show_status(status, possible=True)
    assert state(box) == "✕ ngrok ended: y"
    assert "Start ngrok" in seen(box)


def test_without_a_port_there_is_nothing_to_lead_to(box: TunnelBox) -> None:
    box.show_status(TunnelStatus(), possible=False)
    assert not button(box, "start_ngrok").isEnabled()
