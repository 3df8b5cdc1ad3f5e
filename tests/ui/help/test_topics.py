from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.store.help_pages import START, page_text
from kitdesk.ui.help.dressing import anchor
from kitdesk.ui.help.topics import TOPICS, topic_of
from tests.support.sources import modules


@pytest.mark.parametrize(("page", "heading"), sorted(set(TOPICS.values())))
def test_every_topic_is_a_page_and_a_heading(page: str, heading: str) -> None:
    text = page_text(page)
    assert text
    assert not heading or heading in [anchor(each) for each in re.findall(r"^#+ (.+)$", text, re.MULTILINE)]


def test_a_control_belongs_to_what_it_is_named_after(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setObjectName("token.lab.access")
    assert topic_of(field) == ("token.md", "token-lab")
    field.setObjectName("token.history")
    assert topic_of(field) == ("token.md", "")


def test_a_control_without_a_topic_belongs_to_its_dialog(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.setObjectName("export")
    assert topic_of(QWidget(dialog)) == ("import-and-export.md", "export")


def test_nothing_belongs_to_the_start_page() -> None:
    assert topic_of(None) == (START, "")


def test_every_dialog_has_a_topic() -> None:
    """But for those that only ask."""
    sources = [path.read_text(encoding="utf-8") for path in modules().values()]
    named = {
        name
        for text in sources
        if re.search(r"class \w+\(Q?Dialog\)", text)
        for name in re.findall(r'(?:setObjectName|super\(\).__init__)\("([a-z_]+)"', text)
    }
    assert named - TOPICS.keys() == {"question", "name"}
