"""The window in another language while it runs: made anew, on the same desk."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
)

from kitdesk.callback.suite.target import Target
from kitdesk.model.errors import FileFault
from kitdesk.model.secret import Secret
from kitdesk.model.states import State
from kitdesk.store.places import Places
from kitdesk.store.settings import load
from kitdesk.ui.language import Language
from tests.support.raw_server import silent
from tests.support.workplace import Workplace, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("memory_keyring")]


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    yield
    language = qapp.findChild(Language)
    assert language is not None
    language.choose("en")


def inspected(work: Workplace) -> str:
    return work.label("inspector.event_id")


def choose(work: Workplace, language: str) -> None:
    action = work.window.findChild(QAction, f"menu.view.language.{language}")
    assert isinstance(action, QAction)
    action.trigger()


def waits(work: Workplace) -> bool:
    """Whether it is said that the language changes later."""
    return any("language changes" in said for said in work.banners())


async def speak(work: Workplace, language: str) -> None:
    """Choose a language, and wait for the window that speaks it."""
    before = work.window
    choose(work, language)
    await work.pilot.until(lambda: work.window is not before, "another window")
    await work.until_ready()


async def test_it_works_on_where_it_was(home: Path) -> None:
    async with workplace(home) as work:
        await work.until_ready()
        await work.send("Hello")
        assert work.desk.listening.receiver
        url, customer = work.desk.listening.receiver.url, work.presenter.client_id
        await speak(work, "ru")
        assert work.desk.listening.receiver.url == url
        assert work.presenter.client_id == customer
        await work.until_shown("Hello", State.SENT)
        await work.send("Still there?")
        assert [text for text, _state in work.shown()] == ["Hello", "Still there?"]


async def test_what_is_written_and_not_sent_is_there_again(home: Path) -> None:
    async with workplace(home) as work:
        await work.until_ready()
        work.type("Half a thought")
        await speak(work, "ru")
        await work.pilot.until(lambda: work.written() == "Half a thought", "the draft")


async def test_what_stands_in_tools_and_search_stands_there_again(home: Path) -> None:
    async with workplace(home) as work:
        await work.sit_in_kits_chair("http://127.0.0.1:9/callback")
        tabs = work.pilot.find("chair.tabs", QTabWidget)
        tabs.setCurrentIndex(2)
        work.pilot.fill("signature.received", "abc")
        work.pilot.write("chair.json", "{half")
        work.pilot.fill("customers.search", "nobody")
        work.pilot.click("composer.json_toggle")
        await speak(work, "ru")
        assert work.pilot.find("chair.tabs", QTabWidget).currentIndex() == 2
        assert work.pilot.find("signature.received", QLineEdit).text() == "abc"
        assert work.pilot.find("chair.json", QPlainTextEdit).toPlainText() == "{half"
        assert work.pilot.find("customers.search", QLineEdit).text() == "nobody"
        assert work.pilot.find("composer.json_toggle", QAbstractButton).isChecked()


async def test_the_selected_message_is_selected_and_inspected_again(home: Path) -> None:
    async with workplace(home) as work:
        first = await work.send("First")
        await work.send("Second")
        work.window.conversation.go_to(first.number, choose=True)
        work.window.conversation.event_selected.emit(first)
        await work.pilot.until(lambda: inspected(work) == first.event_id, "the first message")
        await speak(work, "ru")
        await work.pilot.until(lambda: inspected(work) == first.event_id, "the first message again")
        await work.pilot.until(
            lambda: (event := work.window.conversation.selected()) and event.row == first.row, "it selected"
        )


async def test_the_report_of_the_suite_is_there_again(home: Path) -> None:
    async with workplace(home) as work:
        await work.sit_in_kits_chair("http://127.0.0.1:9/callback")
        desk = work.desk
        target = Target("http://127.0.0.1:9/callback", Secret("salt"), Secret("token"))
        await desk.conformance.run(desk.current.channel, target, ("forged.wrong-salt",))
        await speak(work, "ru")
        assert work.label("chair.suite.said").startswith("✕ 1 не пройдена")


async def test_what_came_of_an_experiment_with_tokens_is_there_again(home: Path) -> None:
    async with workplace(home) as work:
        await work.until_ready()
        await work.pilot.until(lambda: work.desk.current.token_status().access_left, "a living token")
        work.pilot.click("token.lab")
        work.pilot.find("token.lab.experiment", QComboBox).setCurrentIndex(1)
        work.pilot.click("token.lab.run")
        await work.pilot.until(lambda: work.desk.token_lab.account, "its beginning")
        await speak(work, "ru")
        work.pilot.click("token.lab")
        await work.pilot.until(lambda: "Всё как должно быть." in work.label("token.lab.did"), "its end")


async def test_what_is_chosen_is_kept(home: Path) -> None:
    async with workplace(home) as work:
        await work.until_ready()
        await speak(work, "pt_BR")
        checked = work.window.findChild(QAction, "menu.view.language.pt_BR")
        assert isinstance(checked, QAction)
        assert checked.isChecked()
    assert load(Places.find({"KITDESK_HOME": str(home)}).settings)[0].language == "pt_BR"


async def test_the_window_stands_where_it_stood(home: Path) -> None:
    async with workplace(home) as work:
        await work.until_ready()
        work.window.resize(work.window.width(), 640)
        await speak(work, "es")
        assert work.window.height() == 640
        assert work.window.isVisible()


async def test_a_banner_that_stands_is_said_again(home: Path) -> None:
    async with workplace(home) as work:
        await work.until_ready()
        work.presenter.deeds.tell(FileFault("/tmp/x", "no room"))
        before = work.banners()
        await speak(work, "ru")
        assert len(work.banners()) == len(before)


async def test_there_and_back_and_there_again_it_still_ends(home: Path) -> None:
    async with workplace(home) as work:
        await work.until_ready()
        for language in ("ru", "en", "es", "pt_BR"):
            await speak(work, language)
        await work.send("After all that")


async def test_nothing_holds_a_window_that_spoke_another_language(home: Path) -> None:
    async with workplace(home) as work:
        await work.send("Hello")
        gone: list[weakref.ref[object]] = []
        for language in ("ru", "en", "es"):
            work.window.make_tools()
            gone += [weakref.ref(work.window), weakref.ref(work.presenter)]
            await speak(work, language)

        def are_gone() -> bool:
            gc.collect()
            return not any(each() for each in gone)

        await work.pilot.until(are_gone, "windows that are gone")


async def test_what_is_still_typed_into_the_window_before_is_not_lost(home: Path) -> None:
    async with workplace(home) as work:
        await work.until_ready()
        before = work.window
        choose(work, "ru")
        await work.pilot.until(lambda: work.window is not before, "another window")
        for letter in "late":
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(before.windowHandle(), event)
        await work.pilot.until(lambda: work.written() == "late", "what was typed")
        await work.until_ready()
        assert work.written() == "late"


async def test_of_two_that_are_chosen_at_once_the_last_counts(home: Path, qapp: QApplication) -> None:
    async with workplace(home) as work:
        await work.until_ready()
        before = work.window
        choose(work, "ru")
        choose(work, "es")
        await work.pilot.until(lambda: work.window is not before, "another window")
        await work.send("Hola")
        language = qapp.findChild(Language)
        assert language is not None
        assert language.code == "es"


async def test_the_same_language_changes_nothing(home: Path) -> None:
    async with workplace(home) as work:
        await work.until_ready()
        before = work.window
        choose(work, "en")
        await work.pilot.settle()
        assert work.window is before


async def test_a_suite_under_way_is_done_before_the_language_changes(home: Path) -> None:
    async with silent() as (url, asked), workplace(home) as work:
        await work.sit_in_kits_chair(url)
        before = work.window
        work.pilot.find("chair.tabs", QTabWidget).setCurrentIndex(2)
        work.pilot.click("chair.suite.run_all")
        await asked.wait()
        choose(work, "ru")
        await work.pilot.until(lambda: waits(work), "why not yet")
        assert work.window is before
        work.pilot.click("chair.suite.stop")
        await work.pilot.until(lambda: work.window is not before, "another window")
        await work.until_ready()
        assert work.label("chair.suite.said")


async def test_a_dialog_is_left_to_who_works_in_it(home: Path) -> None:
    async with workplace(home) as work:
        await work.until_ready()
        before = work.window
        before.strip.settings_requested.emit()
        work.pilot.fill("channel.name", "Half a name")
        choose(work, "ru")
        await work.pilot.until(lambda: waits(work), "why not yet")
        await work.pilot.settle()
        assert work.window is before
        assert work.pilot.find("channel.name", QLineEdit).text() == "Half a name"
        work.pilot.find("channel_settings", QDialog).done(0)
        await work.pilot.until(lambda: work.window is not before, "another window")


async def test_a_dialog_that_is_opened_while_the_language_waits_is_waited_for_as_well(home: Path) -> None:
    async with silent() as (url, asked), workplace(home) as work:
        await work.sit_in_kits_chair(url)
        before = work.window
        work.pilot.click("chair.fire")
        await asked.wait()
        choose(work, "ru")
        await work.pilot.until(work.banners, "why not yet")
        before.strip.settings_requested.emit()
        work.pilot.click("chair.give_up")
        await work.pilot.settle()
        assert work.window is before
        work.pilot.find("channel_settings", QDialog).done(0)
        await work.pilot.until(lambda: work.window is not before, "another window")


async def test_a_language_that_is_taken_back_in_time_changes_nothing(home: Path) -> None:
    async with silent() as (url, asked), workplace(home) as work:
        await work.sit_in_kits_chair(url)
        before = work.window
        work.pilot.click("chair.fire")
        await asked.wait()
        choose(work, "ru")
        await work.pilot.until(work.banners, "why not yet")
        choose(work, "en")
        await work.pilot.until(lambda: not work.banners(), "nothing to wait for")
        work.pilot.click("chair.give_up")
        await work.pilot.settle()
        assert work.window is before
