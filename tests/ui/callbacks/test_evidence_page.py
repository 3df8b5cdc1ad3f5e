from __future__ import annotations

import time

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.evidence import QUESTIONS, Fact, Finding
from kitdesk.ui.callbacks.evidence_page import EvidencePage
from tests.support.hands import click, found
from tests.support.on_screen import on_screen


@pytest.fixture
def page(qtbot: QtBot) -> EvidencePage:
    page = EvidencePage()
    page.show_findings("Acme", [Finding(Fact.SEPARATORS, ":", 214, 0.0, time.time())])
    return on_screen(qtbot, page, 360, 400)


def shown(page: EvidencePage, fact: Fact) -> str:
    return found(page, QLabel, f"callbacks.evidence.{fact.name.lower()}").text()


def test_every_question_stands_with_its_answer_or_as_unverified(page: EvidencePage) -> None:
    assert shown(page, Fact.SEPARATORS).startswith("a colon · 214 times")
    assert {shown(page, fact) for fact in QUESTIONS if fact is not Fact.SEPARATORS} == {"unverified"}
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert all(question.asked in texts for question in QUESTIONS.values())


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
