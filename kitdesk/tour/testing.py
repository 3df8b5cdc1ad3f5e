"""The tour's chapter in Kit's chair: the suite finds out a careless server, and shows what it let pass."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QTextEdit,
    QTreeView,
)

from kitdesk.kit.session import Kit
from kitdesk.model.conformance import Grade
from kitdesk.model.sentence import Sentence
from kitdesk.model.states import SUITE_CHECK
from kitdesk.tour.careless import start_careless_server
from kitdesk.tour.hands import Hands, Steps
from kitdesk.tour.pilot import NotSeen
from kitdesk.ui.inspector.naming import purpose_word
from kitdesk.ui.panels.chair import ChairPanel
from kitdesk.ui.tables.grade_words import grade_text
from kitdesk.ui.text import told

_WITHIN = 1.0
"""Seconds: half of it is waited for a body whose rest never comes."""
_FAULTS = (
    "No Authorization header",
    "Signed with another salt",
    "An unknown event type",
    "The same event twice",
)
"""What the careless server does wrong, by the titles of the checks that find it."""


async def _expect_quick_answers(hands: Hands) -> None:
    hands.window.show_tool("chair")
    await hands.pilot.until(lambda: hands.window.findChild(ChairPanel), "Kit's chair")
    hands.pilot.find("chair", ChairPanel).show_suite()
    hands.pilot.find("chair.suite.expectations", QAction).trigger()
    await hands.pilot.until(lambda: hands.pilot.dialog("expectations"), "the expectations")
    hands.pilot.find("expectations.within", QDoubleSpinBox).setValue(_WITHIN)
    hands.pilot.click("expectations.save")
    if hands.desk.current.channel.expectations.within != _WITHIN:
        raise NotSeen("the expectations are not kept with the channel")


async def _run_the_suite(hands: Hands) -> None:
    """The server speaks to the sandbox, so that it shows what it makes of each callback."""
    channel, secrets = hands.desk.current.channel, hands.desk.current.credentials
    account = (channel.base_url, channel.account_name, channel.channel_uuid, secrets.api_token)
    async with Kit(*account) as kit:
        server = await start_careless_server(kit.send)
        try:
            hands.pilot.fill("chair.url", f"{server.url}/callback")
            QTest.keyClick(hands.pilot.find("chair.url", QLineEdit), Qt.Key.Key_Return)
            hands.pilot.click("chair.suite.run_all")
            again = hands.pilot.find("chair.suite.run_failed", QPushButton)
            progress = hands.pilot.find("chair.suite.progress", QProgressBar)
            await hands.pilot.until(lambda: progress.value() > progress.maximum() / 2, "half of the run")
            await hands.pilot.until(again.isEnabled, "the end of the run, and faults")
        finally:
            await server.close()


async def _show_the_faults(hands: Hands) -> None:
    hands.pilot.click("chair.suite.only")
    for title in _FAULTS:
        shown = _row_of(hands, title).siblingAtColumn(1).data()
        if shown != grade_text(Grade.FAILED):
            raise NotSeen(f"{title} is “{shown}”")


async def _see_a_forgery_taken(hands: Hands) -> None:
    tree = hands.pilot.find("chair.suite.checks", QTreeView)
    row = _row_of(hands, "Signed with another salt")
    tree.scrollTo(row)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(row).center())
    details = hands.pilot.find("chair.suite.details", QTextEdit)
    failed = grade_text(Grade.FAILED)
    await hands.pilot.until(lambda: failed in details.toPlainText(), "what came of the forgery")
    hands.pilot.look_at("chair.suite.details")


async def _inspect_the_forgery(hands: Hands) -> None:
    requests = hands.pilot.find("chair.suite.exchanges", QListWidget)
    suite = purpose_word(SUITE_CHECK)
    hands.pilot.click_last(requests.objectName())
    await hands.pilot.until(lambda: hands.label("inspector.title").startswith(suite), "the request")


def _row_of(hands: Hands, title: str) -> QModelIndex:
    """The row of a check that is in sight of whoever scrolls. Raises `NotSeen`."""
    tree = hands.pilot.find("chair.suite.checks", QTreeView)
    rows = tree.model()
    index = rows.index(0, 0)
    while index.isValid():
        if index.data() == told(Sentence(title)) and not tree.isRowHidden(index.row(), index.parent()):
            return index
        index = tree.indexBelow(index)
    raise NotSeen(f"there is no “{title}”")


STEPS: Steps = (
    ("Expect quick answers", _expect_quick_answers),
    ("Run the suite against a careless server", _run_the_suite),
    ("Show only what needs a look", _show_the_faults),
    ("See a forged callback taken", _see_a_forgery_taken),
    ("Inspect the forged callback", _inspect_the_forgery),
)
