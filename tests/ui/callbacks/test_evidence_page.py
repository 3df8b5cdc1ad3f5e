from __future__ import annotations

import time

import pytest
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from kitdesk.model.evidence import QUESTIONS, Fact, Finding
from kitdesk.ui.callbacks.evidence_page import EvidencePage
from kitdesk.ui.theme import Theme
from tests.support.hands import click, found
from tests.support.on_screen import on_screen


@pytest.fixture
def page(qtbot: QtBot) -> EvidencePage:
    page = EvidencePage()
    page.show_findings("Acme", [Finding(Fact.SEPARATORS, ":", 214, 0.0, time.time())])
    return on_screen(qtbot, page, 360, 400)


def lines(page: EvidencePage) -> list[str]:
    return found(page, QTextEdit, "callbacks.evidence").toPlainText().splitlines()


def test_every_question_stands_with_its_answer_or_as_unverified(page: EvidencePage) -> None:
    assert lines(page)[3].startswith("a colon · 214 times")
    assert lines(page).count("unverified") == len(QUESTIONS) - 1
    assert [line for line in lines(page) if line.endswith("?")] == [q.asked for q in QUESTIONS.values()]


def test_it_begins_with_the_first_question(page: EvidencePage) -> None:
    page.show_findings("Acme", [])
    page.hide()
    page.show()
    assert found(page, QTextEdit, "callbacks.evidence").verticalScrollBar().value() == 0


def test_what_is_new_does_not_move_who_reads(page: EvidencePage) -> None:
    bar = found(page, QTextEdit, "callbacks.evidence").verticalScrollBar()
    bar.setValue(100)
    page.show_findings("Acme", [Finding(Fact.SEPARATORS, ":", 215, 0.0, time.time())])
    assert bar.value() == 100


def test_a_strangers_word_is_text_and_widens_nothing(page: EvidencePage) -> None:
    word = "<img src='file:///etc/passwd'>" + "x" * 300
    page.show_findings("Acme", [Finding(Fact.SCHEME, word, 1, 0.0, time.time())])
    assert "<img src=" in "\n".join(lines(page))
    assert page.minimumSizeHint().width() < 360


@pytest.mark.usefixtures("theme")
def test_it_takes_on_the_colours_of_another_theme(page: EvidencePage, theme: Theme) -> None:
    def colour() -> str:
        view = found(page, QTextEdit, "callbacks.evidence")
        return QTextCursor(view.document().findBlockByNumber(3)).charFormat().foreground().color().name()

    before = colour()
    theme.choose("dark")
    assert colour() != before


def test_it_asks_for_what_is_known_when_it_is_shown_and_on_request(page: EvidencePage, qtbot: QtBot) -> None:
    page.hide()
    with qtbot.waitSignal(page.refresh_requested):
        page.show()
    with qtbot.waitSignal(page.refresh_requested):
        click(found(page, QPushButton, "callbacks.evidence.refresh"))


def test_all_of_it_is_copied_as_text_or_as_markdown(page: EvidencePage) -> None:
    click(found(page, QPushButton, "callbacks.evidence.copy_text"))
    assert "a colon · 214 times" in QGuiApplication.clipboard().text()
    click(found(page, QPushButton, "callbacks.evidence.copy_markdown"))
    assert QGuiApplication.clipboard().text().startswith("## ")
