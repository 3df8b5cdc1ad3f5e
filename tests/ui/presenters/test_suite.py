"""The page *Suite* in the real window, with a real desk, against servers that listen."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDockWidget,
    QFileDialog,
    QLabel,
    QListWidget,
    QPushButton,
    QSplitter,
)

from kitdesk.model.channel import Channel, Credentials
from kitdesk.tour.careless import start_careless_server
from kitdesk.ui.panels.chair import ChairPanel
from kitdesk.ui.tables.checks_view import ChecksView
from tests.support.callbacks import CREDENTIALS
from tests.support.workplace import Workplace, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("memory_keyring")]


@asynccontextmanager
async def suite_of(home: Path, *, url: str = "") -> AsyncIterator[Workplace]:
    """The window with the page in front; its target is a careless server unless another *url* is given."""
    server = await start_careless_server()
    try:
        async with workplace(home) as work:
            await work.sit_in_kits_chair(url or f"{server.url}/callback")
            work.pilot.find("chair", ChairPanel).show_suite()
            yield work
    finally:
        await server.close()


def view(work: Workplace) -> ChecksView:
    return work.pilot.find("chair.suite.checks", ChecksView)


def choose(work: Workplace, title: str) -> None:
    rows = view(work)
    index = rows.model().index(0, 0)
    while index.isValid() and index.data() != title:
        index = rows.indexBelow(index)
    assert index.isValid(), title
    rows.setCurrentIndex(index)
    rows.setFocus()


def enabled(work: Workplace, name: str) -> bool:
    return work.pilot.find(f"chair.suite.{name}", QPushButton).isEnabled()


def said(work: Workplace) -> str:
    return work.pilot.find("chair.suite.said", QLabel).text()


async def run_selected(work: Workplace, title: str) -> None:
    choose(work, title)
    QTest.keyClick(view(work), Qt.Key.Key_F5)
    await work.pilot.until(lambda: " · " in said(work) and enabled(work, "run_all"), "an end")


async def save(work: Workplace, path: Path, chosen: int = 0) -> None:
    work.pilot.find("chair.suite.save", QAction).trigger()
    dialog = work.window.findChild(QFileDialog, "chair.suite.save_as")
    assert dialog is not None
    dialog.selectNameFilter(dialog.nameFilters()[chosen])
    dialog.fileSelected.emit(str(path))
    dialog.close()


async def test_an_empty_target_says_what_to_do_first(home: Path) -> None:
    async with suite_of(home, url=" ") as work:
        assert said(work) == "Give the Callback URL of your server above first."
        assert not enabled(work, "run_all")


async def test_a_channel_without_secrets_says_what_to_do_first(home: Path) -> None:
    async with suite_of(home) as work:
        await work.desk.save_channel(Channel("acme", "Acme", chair_url="http://127.0.0.1:9/c"), Credentials())
        work.desk.choose("acme")
        assert said(work).startswith("Salt or API token is not known.")


async def test_a_careless_server_is_found_out(home: Path) -> None:
    async with suite_of(home) as work:
        await run_selected(work, "Forged")
        assert "failed" in said(work)
        assert work.events() == (), "the suite is no conversation"


async def test_a_request_opens_in_the_inspector(home: Path) -> None:
    async with suite_of(home) as work:
        await run_selected(work, "No Authorization header")
        rows = work.pilot.find("chair.suite.exchanges", QListWidget)
        QTest.mouseClick(
            rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(0)).center()
        )
        await work.pilot.until(lambda: work.label("inspector.title").startswith("Suite at"), "the request")


async def test_a_run_is_stopped_by_its_button(home: Path) -> None:
    async with suite_of(home) as work:
        work.pilot.click("chair.suite.run_all")
        await work.pilot.until(lambda: enabled(work, "stop"), "a run")
        work.pilot.click("chair.suite.stop")
        await work.pilot.until(lambda: said(work).startswith("Stopped after"), "that it was stopped")
        assert enabled(work, "run_all")


async def test_another_channel_ends_the_run_and_shows_none_of_it(home: Path) -> None:
    async with suite_of(home) as work:
        await work.desk.save_channel(Channel("acme", "Acme"), CREDENTIALS)
        work.pilot.click("chair.suite.run_all")
        await work.pilot.until(lambda: enabled(work, "stop"), "a run")
        work.desk.choose("acme")
        work.desk.choose("sandbox")
        await work.pilot.until(lambda: said(work).startswith("Stopped after"), "what was found before")
        work.desk.choose("acme")
        assert said(work).startswith("Give the Callback URL")


async def test_the_window_closed_during_a_run_ends_it(home: Path) -> None:
    async with suite_of(home) as work:
        work.pilot.click("chair.suite.run_all")
        await work.pilot.until(lambda: enabled(work, "stop"), "a run")


@pytest.mark.parametrize("answer", ["yes", "no"])
async def test_a_production_channel_takes_a_confirm(home: Path, answer: str) -> None:
    async with suite_of(home) as work:
        url = work.desk.current.channel.chair_url
        await work.desk.save_channel(Channel("acme", "Acme", production=True, chair_url=url), CREDENTIALS)
        work.desk.choose("acme")
        work.pilot.click("chair.suite.run_all")
        await work.pilot.until(lambda: work.pilot.dialog("question"), "the question")
        work.pilot.click(f"question.{answer}")
        await work.pilot.until(lambda: work.pilot.dialog("question") is None, "the answer")
        if answer == "yes":
            await work.pilot.until(lambda: enabled(work, "stop"), "a run")
        else:
            assert enabled(work, "run_all")
            assert said(work).endswith("none run yet")


async def test_expectations_and_switched_off_checks_are_kept_with_the_channel(home: Path) -> None:
    async with suite_of(home) as work:
        choose(work, "No Authorization header")
        QTest.keyClick(view(work), Qt.Key.Key_Space)
        work.pilot.find("chair.suite.expectations", QAction).trigger()
        work.pilot.fill("expectations.refused", "401")
        work.pilot.click("expectations.save")
        kept = work.desk.current.channel.expectations
        assert (kept.refused, kept.switched_off) == ("401", ("forged.no-header",))
    async with suite_of(home) as work:
        assert work.desk.current.channel.expectations == kept
        choose(work, "No Authorization header")
        assert view(work).currentIndex().data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Unchecked


async def test_a_report_is_saved_in_each_form(home: Path, tmp_path: Path) -> None:
    async with suite_of(home) as work:
        assert not work.pilot.find("chair.suite.save", QAction).isEnabled()
        await run_selected(work, "No Authorization header")
        await save(work, tmp_path / "report.html")
        await save(work, tmp_path / "report.xml", 1)
        await save(work, tmp_path / "lines", 2)
    assert (tmp_path / "report.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    cases = ET.parse(tmp_path / "report.xml").getroot().iter("testcase")
    assert [case.get("name") for case in cases] == ["no-header"]
    lines = (tmp_path / "lines").read_text("ascii").splitlines()
    assert [json.loads(line)["line"] for line in lines] == ["run", "finding", "summary"]


async def test_a_saved_page_is_opened_by_a_click_only(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    async with suite_of(home) as work:
        await run_selected(work, "No Authorization header")
        await save(work, tmp_path / "report.html")
        assert work.banners() == [f"The report is saved as {tmp_path / 'report.html'}."]
        assert opened == []
        work.pilot.click("notice.deed")
    assert opened == [QUrl.fromLocalFile(str(tmp_path / "report.html"))]


async def test_a_report_that_cannot_be_saved_says_what_to_do(home: Path, tmp_path: Path) -> None:
    async with suite_of(home) as work:
        await run_selected(work, "No Authorization header")
        await save(work, tmp_path / "missing" / "report.html")
        (banner,) = work.banners()
        assert str(tmp_path / "missing" / "report.html") in banner
        assert banner.endswith("Choose another place.")


async def test_the_tool_gets_a_window_of_its_own_with_room_for_both(home: Path) -> None:
    async with suite_of(home) as work:
        work.pilot.find("chair.suite.tear_off", QAction).trigger()
        both = work.pilot.find("chair.suite.both", QSplitter)
        await work.pilot.until(lambda: both.orientation() is Qt.Orientation.Horizontal, "both side by side")
        assert work.pilot.find("tool.chair", QDockWidget).isFloating()
