from __future__ import annotations

from PySide6.QtCore import Qt

from kitdesk.ui.shortcuts import KeyRow
from kitdesk.ui.tables.keys import KeysModel

CHECK = KeyRow("check", "Check channel", "Channel", "Ctrl+Shift+K", "Ctrl+Shift+K")
DARK = KeyRow("dark", "<b>Dark</b>", "View › Theme", "F9", "")
LOG_IN = KeyRow("log_in", "Log in", "Token", "")


def a_model() -> KeysModel:
    model = KeysModel()
    model.show_rows([CHECK, DARK, LOG_IN])
    return model


def read(model: KeysModel) -> list[tuple[str, ...]]:
    return [tuple(model.index(row, column).data() for column in range(3)) for row in range(model.rowCount())]


def test_each_action_stands_beside_where_it_is_and_its_keys() -> None:
    assert read(a_model())[0] == ("Check channel", "Channel", "Ctrl+Shift+K")
    heads = [a_model().headerData(column, Qt.Orientation.Horizontal) for column in range(3)]
    assert heads == ["Action", "Where", "Keys"]


def test_what_was_changed_is_bold_and_what_has_no_keys_says_so_to_those_who_hear_it() -> None:
    model = a_model()
    bold = [model.index(row, 0).data(Qt.ItemDataRole.FontRole) for row in range(3)]
    assert [font is not None and font.bold() for font in bold] == [False, True, False]
    assert model.index(2, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "no keys"


def test_it_is_searched_by_name_place_and_keys() -> None:
    model = a_model()
    for typed, found in (("chch", "Check channel"), ("theme", "<b>Dark</b>"), ("shift+k", "Check channel")):
        model.find(typed)
        assert [row[0] for row in read(model)] == [found]
    model.find("nothing like it")
    assert read(model) == []


def test_changed_keys_keep_the_row_where_it_is() -> None:
    model = a_model()
    resets: list[str] = []
    model.modelReset.connect(lambda: resets.append("reset"))
    model.show_rows([CHECK, DARK, KeyRow("log_in", "Log in", "Token", "F8", "")])
    assert read(model)[2] == ("Log in", "Token", "F8")
    assert resets == []
