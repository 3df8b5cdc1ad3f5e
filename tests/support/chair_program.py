"""A window that does what it is told with its real controls: ``chair_program HOME``; see `orders`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from kitdesk import backstage
from kitdesk.app import make_application
from tests.support.orders import obey
from tests.support.workplace import Workplace, workplace


class Chair:
    """Each public method is a verb."""

    def __init__(self, work: Workplace) -> None:
        self._work = work
        self._pilot = work.pilot
        work.window.show_tool("sandbox")

    async def copy_env(self) -> str:
        """What another program needs to log into this window's sandbox, as its button copies it."""
        self._pilot.click("sandbox.coordinates.copy_env")
        return QGuiApplication.clipboard().text()

    async def set_up(self, env: str) -> str:
        """Make a channel of pasted coordinates, log in, and return its callback address."""
        work = self._work
        work.window.strip.new_channel_requested.emit()
        await self._pilot.until(lambda: self._pilot.dialog("channel_settings"), "the channel settings")
        QGuiApplication.clipboard().setText(env)
        self._pilot.click("channel_settings.paste")
        self._pilot.fill("channel.name", "Theirs")
        self._pilot.click("channel_settings.save")
        await self._pilot.until(lambda: work.desk.current.channel.name == "Theirs", "the channel, current")
        self._pilot.click("channel_settings.close")
        await self._pilot.until(lambda: self._pilot.dialog("channel_settings") is None, "the window")
        self._pilot.click("token.log_in")
        await self._pilot.until(lambda: work.desk.current.token_status().access_left, "a living token")
        return work.desk.listening.address(work.desk.current.channel)

    async def post_to(self, url: str) -> None:
        """Let the sandbox's agent post its callbacks to *url*."""
        edit = self._pilot.find("sandbox.callback_url", QLineEdit)
        self._pilot.fill("sandbox.callback_url", url)
        edit.editingFinished.emit()
        await self._pilot.until(lambda: self._work.desk.agent_url() == url, "the address, taken")

    async def send(self, text: str) -> None:
        await self._work.send(text)

    async def customer(self) -> str:
        """Whom the agent would answer: the one who wrote last, once there is one."""
        box = self._pilot.find("sandbox.customer", QComboBox)
        await self._pilot.until(box.count, "a customer who wrote")
        box.setCurrentIndex(0)
        return box.currentText()

    async def reply(self, text: str) -> None:
        """Answer as the agent."""
        QTest.keyClicks(self._pilot.find("sandbox.text", QWidget), text)
        self._pilot.click("sandbox.reply")

    async def close(self, reason: str) -> None:
        self._pilot.find(f"sandbox.close.{reason}", QAction).trigger()

    async def until_lines(self, count: int) -> list[list[str]]:
        """The conversation once it has that many lines: direction, kind, state and text of each."""
        await self._pilot.until(lambda: len(self._work.events()) >= count, f"{count} lines")
        return [[event.direction, event.kind, event.state, event.text] for event in self._work.events()]


async def work(home: Path) -> None:
    async with workplace(home) as place:
        chair = Chair(place)
        await place.until_ready()
        await obey(chair)


def main() -> None:
    app = make_application(["kitdesk"])
    backstage.run(app, work(Path(sys.argv[1])))


if __name__ == "__main__":
    main()
