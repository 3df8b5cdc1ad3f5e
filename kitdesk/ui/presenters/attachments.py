"""Serves what is dropped on the composer, pasted or chosen, and says whether Kit could fetch it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QObject, Signal
from PySide6.QtGui import QImage

from kitdesk.desk.desk import Desk
from kitdesk.model.errors import KitdeskError
from kitdesk.model.media import kind_of
from kitdesk.model.outside import Reach, Reached
from kitdesk.model.served import Served, key_in
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.composer.attachments import Note, url_of
from kitdesk.ui.composer.drop_zone import DropZone
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.text import one_line, size_text, told

_Item = dict[str, Any]


class AttachmentsPresenter(QObject):
    """Every address that it fills in is the one that the receiver has now; another one is said to be old."""

    callbacks_wanted = Signal()
    """The tool in which the receiver is made reachable."""

    def __init__(self, window: MainWindow, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._deeds = deeds
        self._composer = composer = window.composer
        self._row = composer.attachments
        self._base = desk.outside.base
        self._asked = ""
        """The address of which it is found out whether it can be reached."""
        self._reached: Reached | None = None
        self._copying = 0
        zone = DropZone(composer)
        zone.watch(composer.take_other(zone.take))
        zone.files_given.connect(self.attach_files)
        zone.picture_given.connect(self.attach_picture)
        self._row.offer_files()
        self._row.files_wanted.connect(self.choose_files)
        self._row.removed.connect(self._on_removed)
        self._row.shown.connect(self.refresh)
        bridge.receiver_changed.connect(self._on_receiver_changed)
        bridge.channels_changed.connect(self.refresh)

    def choose_files(self) -> None:
        """Let files of this computer be chosen."""
        from kitdesk.ui.file_dialogs import choose_files  # noqa: PLC0415 (not before it is needed)

        choose_files(self._window, "attachment.files", self.tr("Attach files"), self.attach_files)

    def attach_files(self, paths: list[str]) -> None:
        """Serve copies of these files, and attach them to what is being written."""
        for path in paths:
            self._start(partial(self._desk.serving.add, Path(path)))

    def attach_picture(self, image: QImage) -> None:
        """Serve a picture from the clipboard, and attach it."""
        self._start(partial(self._serve_picture, image))

    def show_served(self) -> None:
        """Show all files that are served."""
        from kitdesk.ui.presenters.served_files import (  # noqa: PLC0415 (not before it is wanted)
            ServedFilesPresenter,
        )

        ServedFilesPresenter(self._window, self._desk, self._deeds, self.refresh)

    def refresh(self) -> None:
        """Say of each served file that is attached how it stands with it."""
        attached = dict(self._attached())
        current = [url for url, served in attached.items() if url == self._desk.serving.url(served)]
        if current and self._asked != self._desk.outside.base:
            self._asked, self._reached = self._desk.outside.base, None
            self._deeds.start(self._find_out(current[0]), "find out whether files can be reached")
        notes = {url: self._note(url, served) for url, served in attached.items()}
        gone = {url_of(item) for item in self._row.items() if key_in(url_of(item))} - attached.keys()
        self._row.show_notes(notes | {url: self._gone() for url in gone})
        self._say(attached)

    def _start(self, serve: Callable[[], Awaitable[Served]]) -> None:
        if self._row.isEnabled():
            self._deeds.start(self._attach(serve), "attach a file", lasts=True)
        else:
            said = self.tr("The message's JSON cannot be read. Mend it first, then attach.")
            self._window.notices.post("attach", said, "warn")

    async def _attach(self, serve: Callable[[], Awaitable[Served]]) -> None:
        whose = self._whose
        self._copying += 1
        self.refresh()
        try:
            served = await serve()
        except KitdeskError as error:
            self._deeds.tell(error)
            return
        finally:
            self._copying -= 1
            self.refresh()
        if whose == self._whose and self._row.isEnabled():
            self._asked = ""  # it may have changed since it was found out
            self._row.add([self._item(served)])
            return
        await self._desk.serving.remove(served)
        said = self.tr("{name} was not attached: another message is being written by now.")
        self._window.notices.post("attach", said.format(name=one_line(served.name)), "warn")

    async def _serve_picture(self, image: QImage) -> Served:
        data = await asyncio.to_thread(_as_png, image)
        return await self._desk.serving.add_data(time.strftime("image-%Y%m%d-%H%M%S.png"), data)

    async def _find_out(self, url: str) -> None:
        asked = self._asked
        reached = await self._desk.outside.check_file(self._desk.current.channel, url)
        if asked == self._asked:
            self._reached = reached
            self.refresh()

    async def _release(self, served: Served) -> None:
        """Serve it no more, unless a message that was sent has it too."""
        if not await self._desk.serving.mentions(served):
            await self._desk.serving.remove(served)

    @property
    def _whose(self) -> tuple[str, object]:
        return self._desk.current.channel.id, self._composer.message.client_data.get("client_id")

    def _item(self, served: Served) -> _Item:
        url = self._desk.serving.url(served)
        return {"type": kind_of(served.content_type), "file_name": served.name, "file_url": url}

    def _attached(self) -> Iterator[tuple[str, Served]]:
        """The served files among the attachments, by the addresses that stand there."""
        for item in self._row.items():
            url = url_of(item)
            served = self._desk.serving.find(url)
            if served is not None:
                yield url, served

    def _note(self, url: str, served: Served) -> Note:
        whom = self.tr(
            "kitdesk serves a copy of {name} ({size}) to whoever has its address: while kitdesk runs, until "
            "its last message is deleted or you take it away."
        ).format(name=served.name, size=size_text(served.size))
        if url != self._desk.serving.url(served):
            return Note(self.tr("earlier address"), "warn", self._old())
        if self._is_near:
            return Note(self.tr("served here"), "muted", whom)
        if self._reached is None:
            return Note(self.tr("served, checking…"), "muted", whom)
        if self._reached.reach is Reach.OWN:
            return Note(self.tr("reachable"), "ok", "\n".join((told(self._reached.reason), whom)))
        return Note(self.tr("not reachable"), "warn", "\n".join((told(self._reached.reason), whom)))

    def _gone(self) -> Note:
        why = self.tr("kitdesk serves this file no more, so nobody can fetch it. Attach it again.")
        return Note(self.tr("served no more"), "warn", why)

    def _say(self, attached: Mapping[str, Served]) -> None:
        """Below the text, what stands in Kit's way: it is to be read before the message is sent."""
        old = [served for url, served in attached.items() if url != self._desk.serving.url(served)]
        if self._copying:
            self._composer.set_caveat(self.tr("A file is being copied…"), "caption")
        elif old:
            self._composer.set_caveat(self._old(), "warn", self.tr("Use the present one"), self._use_present)
        elif attached and not self._is_near and self._reached and self._reached.reach is not Reach.OWN:
            name = one_line(next(iter(attached.values())).name, 40)
            said = self.tr("Kit cannot fetch {name}. {reason}")
            said = said.format(name=name, reason=told(self._reached.reason))
            self._composer.set_caveat(said, "warn", self.tr("Callbacks"), self.callbacks_wanted.emit)
        elif attached and self._is_near:
            said = self.tr("The sandbox is on this machine and could fetch it. Kit itself could not.")
            self._composer.set_caveat(said, "caption", self.tr("Callbacks"), self.callbacks_wanted.emit)
        else:
            self._composer.set_caveat()

    def _old(self) -> str:
        return self.tr("A file has an address from earlier, where this kitdesk is not known to be.")

    @property
    def _is_near(self) -> bool:
        """Whether the other side is on this machine, as the sandbox is, and no public address is known."""
        return self._desk.current.channel.is_sandbox and not self._desk.outside.address

    def _use_present(self) -> None:
        self._readdress(lambda url, served: url != self._desk.serving.url(served))

    def _readdress(self, is_meant: Callable[[str, Served], bool]) -> None:
        """Give those files the address of now whose address *is_meant*."""
        url_now = self._desk.serving.url
        now = {url: url_now(served) for url, served in self._attached() if is_meant(url, served)}
        if now:
            items = self._row.items()
            self._row.changed.emit([_at(now[url_of(i)], i) if url_of(i) in now else i for i in items])

    def _on_receiver_changed(self) -> None:
        """A tunnel was opened or has ended, say: what is being written follows."""
        before, self._base = self._base, self._desk.outside.base
        if self._base and before != self._base:
            self._readdress(lambda url, served: url == f"{before}{served.path}")
        self.refresh()

    def _on_removed(self, item: object) -> None:
        served = self._desk.serving.find(url_of(item))
        if served is not None:
            self._deeds.start(self._release(served), "serve a file no more", lasts=True)


def _at(url: str, item: object) -> object:
    return {**item, "file_url": url} if isinstance(item, Mapping) else item


def _as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub wants text as bytes
    return bytes(buffer.data().data())
