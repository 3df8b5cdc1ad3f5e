from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import Channel
from kitdesk.model.errors import InputError
from kitdesk.model.forwarding import Health, Life, check_forward_url
from kitdesk.model.sentence import sentence
from kitdesk.ui.callbacks.forwarding_page import ForwardingPage
from tests.support.hands import click, found, press, write
from tests.support.on_screen import on_screen

URL = "http://127.0.0.1:8000/callback"


@pytest.fixture
def page(qtbot: QtBot) -> ForwardingPage:
    return on_screen(qtbot, ForwardingPage(), 360, 500)


def edit(page: ForwardingPage) -> QLineEdit:
    return found(page, QLineEdit, "callbacks.forwarding.url")


def box(page: ForwardingPage, name: str) -> QCheckBox:
    return found(page, QCheckBox, f"callbacks.forwarding.{name}")


def light(page: ForwardingPage) -> str:
    return found(page, QLabel, "callbacks.forwarding.health").text()


def test_it_can_be_switched_on_once_there_is_an_address(page: ForwardingPage, qtbot: QtBot) -> None:
    assert not box(page, "on").isEnabled()
    with qtbot.waitSignal(page.changed) as told:
        write(edit(page), URL)
        press(edit(page), Qt.Key.Key_Return)
    assert told.args == [URL, False, False]
    with qtbot.waitSignal(page.changed) as told:
        click(box(page, "on"))
    assert told.args == [URL, True, False]
    with qtbot.waitSignal(page.changed) as told:
        click(box(page, "signs"))
    assert told.args == [URL, True, True]


def test_an_address_that_is_refused_is_never_told_and_says_why(page: ForwardingPage, qtbot: QtBot) -> None:
    page.check = lambda text: check_forward_url(text, [URL])
    with qtbot.assertNotEmitted(page.changed):
        write(edit(page), URL)
        press(edit(page), Qt.Key.Key_Return)
    assert "kitdesk's own receiver" in found(page, QLabel, "callbacks.forwarding.url.note").text()
    assert not box(page, "on").isEnabled()
    with pytest.raises(InputError):
        page.check(URL)


def test_without_an_address_it_is_switched_off(page: ForwardingPage, qtbot: QtBot) -> None:
    page.show_channel(Channel("acme", "Acme", forwards=True, forward_url=URL))
    assert (edit(page).text(), box(page, "on").isChecked()) == (URL, True)
    with qtbot.waitSignal(page.changed) as told:
        edit(page).selectAll()
        press(edit(page), Qt.Key.Key_Delete)
        press(edit(page), Qt.Key.Key_Return)
    assert told.args == ["", False, False]


def test_what_is_being_written_is_not_replaced(page: ForwardingPage) -> None:
    write(edit(page), "http://127")
    page.show_channel(Channel("acme", "Acme", forward_url=URL))
    assert edit(page).text() == "http://127"


@pytest.mark.parametrize(
    ("life", "said"),
    [
        (Life.OFF, "Not forwarding."),
        (Life.UNASKED, "Not asked yet."),
        (Life.ALIVE, "Alive, since "),
        (Life.SILENT, "Does not answer, since "),
    ],
)
def test_the_light_has_a_word_for_each_state(page: ForwardingPage, life: Life, said: str) -> None:
    page.show_health(Health(life, sentence("The <b>reason</b>."), 1.0))
    assert light(page).startswith(said)
    assert light(page).endswith("The <b>reason</b>.")


def test_what_was_forwarded_can_be_opened(page: ForwardingPage, qtbot: QtBot) -> None:
    rows = found(page, QListWidget, "callbacks.forwarding.last")
    assert not rows.isVisible()
    page.show_last([(9, "14:02:11 · 200 · anna"), (7, "14:02:10 · <b>")])
    assert rows.item(1).text() == "14:02:10 · <b>"
    with qtbot.waitSignal(page.row_selected) as told:
        rows.setCurrentRow(0)
        rows.itemActivated.emit(rows.item(0))
    assert told.args == [9]


def test_it_says_whether_somebody_can_see_it(page: ForwardingPage, qtbot: QtBot) -> None:
    for seen, turn in ((False, page.hide), (True, page.show)):
        with qtbot.waitSignal(page.watched) as told:
            turn()
        assert told.args == [seen]


def test_the_first_that_is_forwarded_asks_for_no_more_room(page: ForwardingPage) -> None:
    before = page.minimumSizeHint().height()
    page.show_last([(9, "14:02:11 · 200 · anna")])
    assert page.minimumSizeHint().height() == before
