"""A window at work that says how it stands when it is asked: ``watched_program HOME``; see `orders`.

Nothing is done with it from here: whoever asks presses the keys, from outside.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMenu

from kitdesk import backstage
from kitdesk.app import make_application
from kitdesk.tour.pilot import NotSeen
from tests.support.orders import obey
from tests.support.workplace import Workplace, workplace


class Eyes:
    """Each public method is a question."""

    def __init__(self, work: Workplace) -> None:
        self._work = work

    def focus(self) -> str:
        """What has the focus, by its name."""
        focused = QApplication.focusWidget()
        return "" if focused is None else focused.objectName() or type(focused).__name__

    def window(self) -> str:
        """The window that takes the keys, a menu before all others."""
        active = QApplication.activePopupWidget() or QApplication.activeWindow()
        return "" if active is None else active.objectName()

    def marked(self) -> str:
        """The entry of the open menu that the keys are at."""
        menu = QApplication.activePopupWidget()
        action = menu.activeAction() if isinstance(menu, QMenu) else None
        return action.objectName() if action is not None else ""

    def events(self) -> list[list[str]]:
        """The conversation: direction, state and text of each event."""
        return [[event.direction, event.state, event.text] for event in self._work.events()]

    def attached(self) -> list[str]:
        """The types of what is attached to what is being written."""
        payload = self._work.window.composer.message.member(("event_data", "message", "payload"))
        return [item["type"] for item in payload or ()]

    def channel(self) -> dict[str, str]:
        """The current channel: its name, how it stands with its tokens, and where it is called back."""
        current = self._work.desk.current
        return {
            "name": current.channel.name,
            "phase": current.token_status().phase,
            "callbacks": self._work.desk.listening.address(current.channel),
        }

    def customer(self) -> str:
        """Whose conversation is shown."""
        return self._work.presenter._conversation.client_id

    def chosen(self) -> str:
        """How the row is told that the keys are at."""
        view = QApplication.focusWidget()
        return str(view.currentIndex().data()) if isinstance(view, QAbstractItemView) else ""

    def said(self, name: str) -> str:
        """What a label says, nothing while there is none."""
        try:
            return self._work.pilot.find(name, QLabel).text()
        except NotSeen:
            return ""


async def answer_questions(home: Path) -> None:
    async with workplace(home) as work:
        eyes = Eyes(work)
        await work.until_ready()
        await obey(eyes)


def main() -> None:
    app = make_application(["kitdesk"])
    backstage.run(app, answer_questions(Path(sys.argv[1])))


if __name__ == "__main__":
    main()
