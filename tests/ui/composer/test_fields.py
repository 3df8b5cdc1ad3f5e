from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from kitdesk.desk.writing.advice import advice_on
from kitdesk.ui.composer.fields import Field, FieldForm
from tests.support.hands import found, press
from tests.support.hands import write as type_in
from tests.support.on_screen import on_screen

FIELDS = [Field(("name",), "Name"), Field(("place", "latitude"), "Latitude", "1.5", number=True)]


@pytest.fixture
def form(qtbot: QtBot) -> FieldForm:
    return on_screen(qtbot, FieldForm("test", FIELDS, advice_on))


def write(qtbot: QtBot, form: FieldForm, name: str, text: str) -> None:
    line = found(form, QLineEdit, f"test.{name}")
    assert line.isEnabled()
    line.selectAll()
    if text:
        type_in(line, text)
    else:
        press(line, Qt.Key.Key_Delete)


def said(form: FieldForm) -> list[str]:
    labels = [label for label in form.findChildren(QLabel) if label.isVisible()]
    return [label.text() for label in labels if label.property("kind") != "muted"]


def test_what_is_typed_becomes_the_value_and_unknown_members_stay(qtbot: QtBot, form: FieldForm) -> None:
    form.show_value({"x": [1], "place": {"city": "Bonn"}})
    write(qtbot, form, "name", "Anna")
    write(qtbot, form, "place.latitude", "50.7")
    assert form.value() == {"x": [1], "name": "Anna", "place": {"city": "Bonn", "latitude": 50.7}}


@pytest.mark.parametrize(
    ("text", "value"), [("7", 7), ("-7", -7), ("7.5", "7.5"), ("7.0", "7.0"), ("x", "x")]
)
def test_a_whole_number_is_no_other(qtbot: QtBot, text: str, value: object) -> None:
    form = on_screen(qtbot, FieldForm("test", [Field(("id",), "Id", "101", whole=True)], advice_on))
    write(qtbot, form, "id", text)
    assert form.value() == {"id": value}
    wrong = [f"“{text}” is no whole number. Write it like 101."]
    assert (form.flaw_count(), said(form)) == ((0, []) if isinstance(value, int) else (1, wrong))


def test_an_emptied_field_leaves_its_member_out(qtbot: QtBot, form: FieldForm) -> None:
    form.show_value({"name": "Anna", "place": {"latitude": 1}})
    write(qtbot, form, "name", "")
    write(qtbot, form, "place.latitude", "")
    assert form.value() == {}


@pytest.mark.parametrize("text", ["abc", "1,5", "NaN", "1e999", "١٢", "true", '"1"', "0x1f"])
def test_what_is_no_number_is_told_below_the_field(qtbot: QtBot, form: FieldForm, text: str) -> None:
    form.show_value({})
    write(qtbot, form, "place.latitude", text)
    assert said(form) == [f"“{text}” is no number. Write it like 1.5."]
    assert form.flaw_count() == 1


def test_advice_is_told_but_is_no_flaw(qtbot: QtBot, form: FieldForm) -> None:
    form.show_value({})
    write(qtbot, form, "place.latitude", "91")
    assert "-90 to 90" in said(form)[0]
    assert form.flaw_count() == 0


def test_a_field_within_what_is_no_object_cannot_be_written(form: FieldForm) -> None:
    form.show_value({"place": 7})
    line = found(form, QLineEdit, "test.place.latitude")
    assert not line.isEnabled()
    assert said(form) == ["Edit this in the JSON: place is no object there."]
    assert form.value() == {"place": 7}


scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
places = st.dictionaries(st.sampled_from(["latitude", "y"]), scalars)
values = scalars | st.lists(st.integers()) | places


@given(st.dictionaries(st.sampled_from(["name", "place", "x"]), values))
def test_what_nobody_touched_comes_back_as_it_was(qapp: object, value: dict[str, Any]) -> None:
    form = FieldForm("test", FIELDS, advice_on)
    form.show_value(value)
    assert form.value() == value
    form.deleteLater()
