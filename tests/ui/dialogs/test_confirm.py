from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.tasks import Tasks
from kitdesk.ui.dialogs.confirm import Question, ask_to_discard, ask_to_repeat, ask_to_resend, ask_to_send
from tests.support.hands import found, press


async def asked(window: QWidget) -> Question:
    """The question that a task just started has opened."""
    await asyncio.sleep(0)
    return found(window, Question)


def click(question: Question, name: str) -> None:
    found(question, QPushButton, f"question.{name}").click()


@pytest.mark.anyio
@pytest.mark.parametrize(("button", "answer"), [("yes", True), ("no", False)])
async def test_the_button_is_the_answer(qtbot: QtBot, button: str, answer: bool) -> None:
    window, tasks = QWidget(), Tasks()
    qtbot.addWidget(window)
    task = tasks.start(ask_to_repeat(window, 1, "“Hello”"), "ask")
    question = await asked(window)
    assert "taken this message already" in question.text()
    assert question.text().endswith("\n\n“Hello”")
    formats = {label.textFormat() for label in question.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}
    click(question, button)
    assert await task is answer


@pytest.mark.anyio
async def test_escape_means_no(qtbot: QtBot) -> None:
    window, tasks = QWidget(), Tasks()
    qtbot.addWidget(window)
    task = tasks.start(ask_to_repeat(window, 1, "“Hello”"), "ask")
    press(await asked(window), Qt.Key.Key_Escape)
    assert await task is False


@pytest.mark.anyio
@pytest.mark.parametrize(
    "ask",
    [
        lambda window: ask_to_repeat(window, 1, "“Hello”"),
        lambda window: ask_to_send(window, "Acme"),
        lambda window: ask_to_resend(window, "Acme", 2, 1),
        lambda window: ask_to_discard(window, 2, 1, ""),
    ],
    ids=["repeat", "send", "resend", "discard"],
)
async def test_enter_means_no(qtbot: QtBot, ask: Callable[[QWidget], Coroutine[None, None, bool]]) -> None:
    window, tasks = QWidget(), Tasks()
    qtbot.addWidget(window)
    task = tasks.start(ask(window), "ask")
    press(await asked(window), Qt.Key.Key_Return)
    assert await task is False


@pytest.mark.anyio
async def test_a_cancelled_question_goes_away(qtbot: QtBot) -> None:
    window, tasks = QWidget(), Tasks()
    qtbot.addWidget(window)
    tasks.start(ask_to_repeat(window, 1, "“Hello”"), "ask")
    gone: list[bool] = []
    (await asked(window)).destroyed.connect(lambda: gone.append(True))
    await tasks.close()
    assert gone


@pytest.mark.anyio
async def test_sending_to_production_names_the_channel(qtbot: QtBot) -> None:
    window, tasks = QWidget(), Tasks()
    qtbot.addWidget(window)
    task = tasks.start(ask_to_send(window, "Support & <i>co</i>"), "ask")
    question = await asked(window)
    assert "Send to production channel “Support & <i>co</i>”?" in [
        label.text() for label in question.findChildren(QLabel)
    ]
    click(question, "yes")
    assert await task is True


@pytest.mark.anyio
async def test_given_up_at_the_moment_of_the_answer_it_leaves_nothing_to_close(qtbot: QtBot) -> None:
    window, tasks = QWidget(), Tasks()
    qtbot.addWidget(window)
    task = tasks.start(ask_to_send(window, "Acme"), "ask")
    question = await asked(window)
    click(question, "no")
    QCoreApplication.sendPostedEvents(question, QEvent.Type.DeferredDelete)
    await tasks.close()
    assert task.cancelled()
