from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.dialogs.confirm import Question
from kitdesk.ui.dialogs.open_link import ask_to_open
from tests.support.conversations import HOSTILE
from tests.support.hands import click, found
from tests.support.odd_links import OPENED, REFUSED
from tests.support.on_screen import on_screen


class System(QObject):
    """What the desktop was asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def system() -> Iterator[System]:
    system = System()
    schemes = {text.partition(":")[0].strip().lower() for text in (*OPENED, *REFUSED)}
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, system, "open")  # type: ignore[arg-type]  # it takes a name
    yield system
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    return on_screen(qtbot, QWidget(), 600, 400)


def choose(question: Question, name: str) -> None:
    click(found(question, QPushButton, f"question.{name}"))


def read(question: Question) -> str:
    return "\n".join(label.text() for label in question.findChildren(QLabel))


def test_nothing_is_opened_before_its_host_was_shown(window: QWidget, system: System) -> None:
    for text, host in OPENED.items():
        system.opened.clear()
        question = ask_to_open(window, text)
        assert f"Open {host} in your browser?" in read(question)
        assert system.opened == []
        choose(question, "open")
        assert len(system.opened) == 1


@pytest.mark.parametrize("answer", ["close", "copy"])
def test_what_is_not_wanted_is_not_opened(window: QWidget, system: System, answer: str) -> None:
    choose(ask_to_open(window, "https://cdn.example/a.pdf"), answer)
    assert system.opened == []


def test_an_address_that_is_not_encrypted_is_told_to_be_so(window: QWidget) -> None:
    assert "not encrypted" in read(ask_to_open(window, "http://cdn.example/a.pdf"))
    assert "not encrypted" not in read(ask_to_open(window, "https://cdn.example/a.pdf"))
    assert "not encrypted" not in read(ask_to_open(window, "http://127.0.0.1:1/a.pdf"))


def test_no_other_address_can_be_opened(window: QWidget, system: System) -> None:
    for text in (*REFUSED, *HOSTILE):
        question = ask_to_open(window, text)
        assert "This address is not opened" in read(question)
        assert question.findChild(QPushButton, "question.open") is None
        choose(question, "close")
    assert system.opened == []


def test_any_address_is_copied_exactly(window: QWidget) -> None:
    text = " javascript:alert(\u202e1)"
    choose(ask_to_open(window, text), "copy")
    assert QGuiApplication.clipboard().text() == text


def test_it_can_be_looked_at_instead_of_opened(window: QWidget, system: System) -> None:
    looked: list[str] = []
    looks = {name: lambda name=name: looked.append(name) for name in ("check", "preview")}
    for name in looks:
        question = ask_to_open(window, "https://cdn.example/a.png", looks)
        assert "Attachment at cdn.example" in read(question)
        choose(question, name)
    assert looked == ["check", "preview"]
    assert system.opened == []
    question = ask_to_open(window, "file:///etc/passwd", looks)
    assert question.findChild(QPushButton, "question.preview") is None
    choose(question, "close")
