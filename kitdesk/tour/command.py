"""The main job without hands or display: the real window, offscreen, driven through its real controls."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kitdesk import backstage
from kitdesk.app import make_application, open_window
from kitdesk.store.places import Places
from kitdesk.store.settings import Settings
from kitdesk.tour import answering, finding, sending, signing, testing
from kitdesk.tour.hands import Hands, Step
from kitdesk.tour.pilot import NotSeen
from kitdesk.ui.language import Language
from kitdesk.ui.theme import Theme

CHAPTERS = (sending, answering, finding, signing, testing)


Album = Callable[[Hands, int, str], Awaitable[None]]
"""Keeps what is seen after a step, told by its number and title."""


def main(args: Namespace) -> int:
    """Take the tour. The exit status: 1 when a step failed."""
    album = _no_pictures if args.screenshots is None else partial(_keep, args.screenshots)
    return take_tour(album, language=args.language, theme=args.theme, size=args.size, scale=args.scale)


def take_tour(
    album: Album, *, language: str, theme: str, size: tuple[int, int] | None = None, scale: float = 1
) -> int:
    """Take the tour in a window of these looks. The exit status, as that of `main`."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = f"{scale:g}"
    qInstallMessageHandler(_on_qt_message)
    with tempfile.TemporaryDirectory(prefix="kitdesk-tour-") as folder:
        app = make_application(["kitdesk"])
        spoken = Language(app, language)
        looks = Theme(app, theme)
        window = open_window({}, looks, size)
        places = Places.find({"KITDESK_HOME": folder})
        stage = backstage.Stage(window, looks, spoken)
        return backstage.run(app, _take(stage, places, album))


def _on_qt_message(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Pass on what Qt says, but for the one thing that the offscreen platform says of every dialog."""
    if "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


async def _take(stage: backstage.Stage, places: Places, album: Album) -> int:
    async with backstage.at_work(stage, places, Settings()):
        tour = Tour(Hands(stage.window, stage.desk), album)
        for chapter in CHAPTERS:
            for title, step in chapter.STEPS:
                await tour.take(title, step)
        stage.window.hide()
    print(f"{tour.taken} steps, {tour.failed} failed", flush=True)
    return 1 if tour.failed else 0


async def _no_pictures(_hands: Hands, _number: int, _title: str) -> None:
    return


async def _keep(folder: Path, hands: Hands, number: int, title: str) -> None:
    name = f"{number:02}-{title.lower().replace(': ', '-').replace(' ', '-')}.png"
    await hands.pilot.photograph(folder / name)


class Tour:
    """Takes each step, says how it went, and has a picture of it kept."""

    def __init__(self, hands: Hands, album: Album) -> None:
        self.taken = 0
        self.failed = 0
        self._hands = hands
        self._album = album

    async def take(self, title: str, step: Step) -> None:
        """One that fails does not keep the others from being tried."""
        self.taken += 1
        began = time.perf_counter()
        outcome, remark = "ok", ""
        try:
            await step(self._hands)
        except NotSeen as failure:
            self.failed += 1
            outcome, remark = "FAILED", f": {failure}"
        except Exception as error:  # noqa: BLE001 (whatever breaks a step, the others are to be tried)
            self.failed += 1
            outcome, remark = "FAILED", f": {type(error).__name__}: {error}"
        seconds = time.perf_counter() - began
        print(f"{self.taken:2}  {outcome:6}  {title} ({seconds:.2f} s){remark}", flush=True)
        await self._album(self._hands, self.taken, title)
