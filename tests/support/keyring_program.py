"""The real program, and a person in front of it who sets a channel up: ``keyring_program COORDINATES``.

It prints what the window told at its start, and what after it was given secrets to keep, as lines of JSON;
then the window is closed. What is started, and in which order, is what `kitdesk.app` does by itself.
"""

from __future__ import annotations

import json
import sys
from types import ModuleType
from typing import Any

from PySide6.QtWidgets import QApplication

from kitdesk import app as program


def main() -> int:
    import_behind = program.import_behind

    def import_and_watch(app: QApplication, name: str) -> ModuleType:
        backstage = import_behind(app, name)
        _watch(backstage.Stage)
        return backstage

    program.import_behind = import_and_watch
    return program.main()


def _watch(stage: Any) -> None:
    """Let hands come to the window as soon as there is a desk."""
    enter = stage.enter

    def enter_and_begin(self: Any, desk: Any) -> None:
        enter(self, desk)
        self.deeds.start(_work(self), "hands")

    stage.enter = enter_and_begin


async def _work(stage: Any) -> None:
    from tests.support.secret_session import set_up
    from tests.support.workplace import Workplace

    work = Workplace(stage)
    await work.until_ready()
    print(json.dumps(work.banners()), flush=True)
    await set_up(work, json.loads(sys.argv[1]), "New")
    print(json.dumps(work.banners()), flush=True)
    work.window.close()


if __name__ == "__main__":
    sys.exit(main())
