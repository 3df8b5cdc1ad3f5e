from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kitdesk.model.conformance import Grade, Group
from kitdesk.model.sentence import sentence
from kitdesk.ui.colours import LIGHT
from kitdesk.ui.tables.checks import ChecksModel, Column
from tests.support.findings import CHECKS, a_check, a_finding

NO_HEADER, WRONG_SALT = (check for check in CHECKS if check.group is Group.FORGED)
FORGED = 1
Role = Qt.ItemDataRole


@pytest.fixture
def model(qapp: object) -> ChecksModel:
    return ChecksModel(CHECKS)


def group(model: ChecksModel, column: Column = Column.CHECK) -> QModelIndex:
    return model.index(FORGED, column)


def wrong_salt(model: ChecksModel, column: Column = Column.CHECK) -> QModelIndex:
    return model.index(1, column, model.index(FORGED, 0))


def text(index: QModelIndex) -> str:
    return str(index.data())


def test_it_is_a_model_as_qt_wants_it(model: ChecksModel, qtbot: QtBot) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.begin([check.name for check in CHECKS])
    model.add(a_finding(WRONG_SALT))
    del tester


def test_all_checks_are_there_with_their_group_before_any_is_run(model: ChecksModel) -> None:
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    assert [text(each) for each in groups][:2] == ["Genuine", "Forged"]
    titles = [text(model.index(row, 0, each)) for each in groups for row in range(model.rowCount(each))]
    assert titles == [str(check.title) for check in CHECKS]
    assert text(wrong_salt(model, Column.RESULT)) == ""


def test_a_check_says_that_it_waits_runs_and_what_came(model: ChecksModel) -> None:
    result, whole = wrong_salt(model, Column.RESULT), group(model, Column.RESULT)
    model.begin([NO_HEADER.name, WRONG_SALT.name])
    assert (text(result), text(whole)) == ("· waiting", "2 to go")
    model.add(a_finding(NO_HEADER))
    model.start(WRONG_SALT.name)
    assert (text(result), text(whole)) == ("… running", "1 to go")
    model.add(a_finding(WRONG_SALT, Grade.FAILED, seconds=0.25))
    assert (text(result), text(whole)) == ("✕ failed", "✕ 1 failed")
    assert text(wrong_salt(model, Column.TIME)) == "250 ms"


def test_a_stopped_run_leaves_nothing_waiting(model: ChecksModel) -> None:
    model.begin([NO_HEADER.name, WRONG_SALT.name])
    model.start(NO_HEADER.name)
    model.end()
    assert text(wrong_salt(model, Column.RESULT)) == text(group(model, Column.RESULT)) == ""


def test_a_grade_has_its_colour_and_so_has_its_group(model: ChecksModel) -> None:
    model.add(a_finding(WRONG_SALT, Grade.FAILED))
    for index in (wrong_salt(model, Column.RESULT), group(model, Column.RESULT)):
        assert index.data(Role.ForegroundRole).name() == LIGHT.bad
    assert wrong_salt(model).data(Role.ForegroundRole).name() == LIGHT.text


def test_results_take_their_place_without_moving_a_row(model: ChecksModel) -> None:
    kept = QPersistentModelIndex(wrong_salt(model))
    for check in CHECKS:
        model.add(a_finding(check))
    assert kept.isValid()
    assert model.check_at(kept) is WRONG_SALT


def test_a_check_is_switched_off_by_its_box(model: ChecksModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.switched):
        model.setData(wrong_salt(model), Qt.CheckState.Unchecked, Role.CheckStateRole)
    assert model.switched_off == {WRONG_SALT.name}
    assert group(model).data(Role.CheckStateRole) is Qt.CheckState.PartiallyChecked
    assert text(wrong_salt(model, Column.RESULT)) == "– switched off"


def test_a_group_switches_all_that_is_in_it(model: ChecksModel) -> None:
    model.setData(group(model), Qt.CheckState.Unchecked, Role.CheckStateRole)
    assert model.switched_off == {NO_HEADER.name, WRONG_SALT.name}
    model.setData(group(model), Qt.CheckState.Checked, Role.CheckStateRole)
    assert model.switched_off == frozenset()


def test_what_is_shown_as_switched_off_is_not_reported(model: ChecksModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.switched):
        model.show_switched_off([WRONG_SALT.name])
    assert wrong_salt(model).data(Role.CheckStateRole) is Qt.CheckState.Unchecked
    assert group(model, Column.TIME).data(Role.CheckStateRole) is None


def test_a_check_that_was_not_made_says_so_and_why_if_it_is_switched_off(model: ChecksModel) -> None:
    model.begin([NO_HEADER.name])
    model.add(a_finding(NO_HEADER, Grade.SKIPPED))
    model.add(a_finding(WRONG_SALT, Grade.SKIPPED))
    model.show_switched_off([WRONG_SALT.name])
    assert text(model.index(0, Column.RESULT, group(model))) == "– not made"
    assert text(wrong_salt(model, Column.RESULT)) == "– switched off"


def test_only_failures_and_warnings_need_a_look(model: ChecksModel) -> None:
    model.add(a_finding(NO_HEADER, Grade.NOT_OBSERVABLE))
    assert not model.needs_a_look(group(model))
    model.add(a_finding(WRONG_SALT, Grade.WARNING))
    assert model.needs_a_look(group(model))
    model.begin([WRONG_SALT.name])
    assert model.needs_a_look(wrong_salt(model)), "until the new result is there, it stays in sight"


def test_what_is_cut_can_be_read_in_the_tip_with_the_stable_name(qapp: object) -> None:
    model = ChecksModel([a_check("forged.empty", title=sentence("<b>Empty</b>"))])
    tip = model.index(0, 0, model.index(0, 0)).data(Role.ToolTipRole)
    assert "&lt;b>Empty&lt;/b>" in tip
    assert "forged.empty" in tip


def test_a_screen_reader_hears_the_result_with_the_name(model: ChecksModel) -> None:
    assert wrong_salt(model).data(Role.AccessibleTextRole) == "title of forged.wrong-salt, not run"
    model.add(a_finding(WRONG_SALT, Grade.FAILED))
    assert wrong_salt(model).data(Role.AccessibleTextRole) == "title of forged.wrong-salt, ✕ failed"
    assert group(model, Column.TIME).data(Role.AccessibleTextRole) == "–"


def test_its_columns_are_named(model: ChecksModel) -> None:
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert heads == ["Check", "Result", "Time"]
