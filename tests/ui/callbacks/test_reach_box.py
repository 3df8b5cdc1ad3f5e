from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.outside import Reach, Reached
from kitdesk.model.sentence import sentence
from kitdesk.ui.callbacks.reach_box import ReachBox
from tests.support.hands import click, found, press, write
from tests.support.on_screen import on_screen

ADDRESS = "https://hooks.example/kit"


@pytest.fixture
def box(qtbot: QtBot) -> ReachBox:
    return on_screen(qtbot, ReachBox(), 360, 300)


def edit(box: ReachBox) -> QLineEdit:
    return found(box, QLineEdit, "callbacks.public_address")


def check(box: ReachBox) -> QPushButton:
    return found(box, QPushButton, "callbacks.check")


def result(box: ReachBox) -> str:
    return found(box, QLabel, "callbacks.reached").text()


def note(box: ReachBox) -> str:
    return found(box, QLabel, "callbacks.public_address.note").text()


def test_an_address_is_told_once_it_is_entered_in_its_usual_spelling(box: ReachBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.address_changed) as told:
        write(edit(box), f"{ADDRESS}/?x=1")
        press(edit(box), Qt.Key.Key_Return)
    assert told.args == [ADDRESS]
    with qtbot.assertNotEmitted(box.address_changed):
        press(edit(box), Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "reason"),
    [("http://hooks.example", "in the clear"), ("hooks", "Callback URL"), ("https://a@b.example", "✕")],
)
def test_a_wrong_address_is_told_while_it_is_typed_and_nobody_else(
    box: ReachBox, qtbot: QtBot, text: str, reason: str
) -> None:
    with qtbot.assertNotEmitted(box.address_changed):
        write(edit(box), text)
        press(edit(box), Qt.Key.Key_Return)
    assert reason in note(box)
    assert not check(box).isEnabled()


def test_no_address_is_an_answer_too(box: ReachBox, qtbot: QtBot) -> None:
    box.show_address(ADDRESS, "", "")
    with qtbot.waitSignal(box.address_changed) as told:
        edit(box).clear()
        press(edit(box), Qt.Key.Key_Return)
    assert told.args == [""]
    assert not check(box).isEnabled()


def test_news_do_not_disturb_who_is_writing(box: ReachBox) -> None:
    write(edit(box), "https://new")
    box.show_address(ADDRESS, "", "")
    assert edit(box).text() == "https://new"


def test_a_check_takes_what_was_just_written(box: ReachBox, qtbot: QtBot) -> None:
    write(edit(box), ADDRESS)
    with qtbot.waitSignals([box.address_changed, box.check_requested], order="strict"):
        click(check(box))


def test_a_check_shows_that_it_is_under_way_and_can_be_cancelled(box: ReachBox, qtbot: QtBot) -> None:
    box.show_address(ADDRESS, "", "")
    with qtbot.waitSignal(box.answered):
        box.show_checking()
    assert found(box, QProgressBar).isVisible()
    with qtbot.waitSignal(box.cancelled):
        click(check(box))
    box.show_unchecked()
    assert not found(box, QProgressBar).isVisible()
    assert "Not checked yet" in result(box)


@pytest.mark.parametrize(
    ("reach", "sign"), [(Reach.OWN, "✓"), (Reach.HERE, "!"), (Reach.OTHER, "✕"), (Reach.NOBODY, "✕")]
)
def test_a_result_has_words_and_a_sign(box: ReachBox, reach: Reach, sign: str) -> None:
    box.show_reached(Reached(reach, sentence("because <b>{why}</b>.", why="so"), 0.0123))
    assert result(box) == "because <b>so</b>. It took 12 ms."
    assert sign in [label.text() for label in box.findChildren(QLabel)]


def test_the_address_of_a_tunnel_is_shown_and_not_written_in(box: ReachBox, qtbot: QtBot) -> None:
    box.show_address(ADDRESS, "https://x.trycloudflare.com", "cloudflared")
    assert edit(box).text() == "https://x.trycloudflare.com"
    assert edit(box).isReadOnly()
    assert "Made by cloudflared" in note(box)
    with qtbot.assertNotEmitted(box.address_changed):
        press(edit(box), Qt.Key.Key_Return)
        click(check(box))
    box.show_address(ADDRESS, "", "")
    assert (edit(box).text(), edit(box).isReadOnly()) == (ADDRESS, False)
    assert "Made by" not in note(box)


def test_most_results_move_nothing(box: ReachBox, qtbot: QtBot) -> None:
    box.show_address(ADDRESS, "", "")
    before = box.sizeHint().height()
    for reason in ("short.", "something of a usual length that tells what happened and what to do."):
        box.show_reached(Reached(Reach.NOBODY, sentence(reason)))
        assert box.sizeHint().height() == before
