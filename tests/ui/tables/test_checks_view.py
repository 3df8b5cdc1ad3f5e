from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kitdesk.model.conformance import Grade, Group
from kitdesk.ui.colours import LIGHT
from kitdesk.ui.tables.checks import ChecksModel, Column
from kitdesk.ui.tables.checks_view import ChecksView
from tests.support.findings import CHECKS, a_finding
from tests.support.hands import press
from tests.support.on_screen import on_screen

WRONG_SALT = next(check for check in CHECKS if check.name == "forged.wrong-salt")


@pytest.fixture
def view(qtbot: QtBot) -> ChecksView:
    model = ChecksModel(CHECKS)
    view = ChecksView(model)
    model.setParent(view)
    return on_screen(qtbot, view, 360, 400)


def model_of(view: ChecksView) -> ChecksModel:
    model = view.model()
    assert isinstance(model, ChecksModel)
    return model


def in_sight(view: ChecksView) -> list[str]:
    """What the rows say that keys can reach."""
    said, index = [], view.model().index(0, 0)
    while index.isValid():
        said.append(str(index.data()))
        index = view.indexBelow(index)
    return said


def test_keys_reach_every_check(view: ChecksView) -> None:
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    assert (view.current_group(), view.current_check()) == (Group.GENUINE, None)
    for _ in range(5):
        press(view, Qt.Key.Key_Down)
    assert (view.current_group(), view.current_check()) == (None, WRONG_SALT)
    assert view.chosen() == [WRONG_SALT]


def test_a_selected_group_means_all_that_is_in_it(view: ChecksView) -> None:
    view.setCurrentIndex(view.model().index(1, 0))
    assert [check.group for check in view.chosen()] == [Group.FORGED, Group.FORGED]


def test_the_space_bar_switches_a_check_off(view: ChecksView) -> None:
    view.setCurrentIndex(view.model().index(1, 0, view.model().index(1, 0)))
    press(view, Qt.Key.Key_Space)
    assert model_of(view).switched_off == {WRONG_SALT.name}


def test_only_what_needs_a_look_can_be_shown(view: ChecksView) -> None:
    for check in CHECKS:
        grade = Grade.FAILED if check is WRONG_SALT else Grade.PASSED
        model_of(view).add(a_finding(check, grade))
    view.show_only_problems(True)
    first = view.indexAt(view.rect().topLeft())
    assert str(first.data()) == "Forged"
    assert str(view.indexBelow(first).data()) == str(WRONG_SALT.title)
    assert not view.indexBelow(view.indexBelow(first)).isValid()
    view.show_only_problems(False)
    assert len(in_sight(view)) == len(CHECKS) + len(Group)


def test_a_result_moves_nothing_of_what_is_looked_at(view: ChecksView) -> None:
    view.resize(360, 120)
    view.scrollTo(view.model().index(0, 0, view.model().index(4, 0)))
    before = view.verticalScrollBar().value()
    assert before
    for check in CHECKS:
        model_of(view).start(check.name)
        model_of(view).add(a_finding(check))
    assert view.verticalScrollBar().value() == before


def test_times_are_shown_where_there_is_room_for_them(view: ChecksView) -> None:
    assert view.isColumnHidden(Column.TIME)
    view.resize(600, 400)
    assert not view.isColumnHidden(Column.TIME)
    assert view.columnWidth(Column.CHECK) > view.columnWidth(Column.RESULT)


@pytest.mark.usefixtures("theme")
def test_what_is_selected_keeps_its_colour(view: ChecksView) -> None:
    model_of(view).add(a_finding(WRONG_SALT, Grade.FAILED))
    result = view.model().index(1, Column.RESULT, view.model().index(1, 0))
    view.setCurrentIndex(result)
    picture = view.viewport().grab(view.visualRect(result)).toImage()
    pixels = {
        picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())
    }
    assert LIGHT.bad in pixels
