from __future__ import annotations

from PySide6.QtCore import QPersistentModelIndex, QStringListModel

from kitdesk.ui.tables.index import Index


def test_both_kinds_of_index_are_meant() -> None:
    model = QStringListModel(["james"])
    for index in (model.index(0, 0), QPersistentModelIndex(model.index(0, 0))):
        assert isinstance(index, Index)
        assert index.data() == "james"
