"""Looks at attachments for a person who asks: checks one, or shows its picture."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kitdesk.desk.checks.attachment_check import AttachmentCheck
from kitdesk.desk.checks.picture import Picture, fetch_picture
from kitdesk.desk.desk import Desk
from kitdesk.desk.writing.drafting import PAYLOAD, member
from kitdesk.model.errors import InputError, LeadsInside
from kitdesk.model.media import kind_of, type_by_name
from kitdesk.model.strict_json import json_or_none
from kitdesk.model.wire import FILE_TYPES
from kitdesk.ui.composer.attachments import url_of
from kitdesk.ui.composer.payload_dialog import last_segment
from kitdesk.ui.dialogs.attachment_check import AttachmentCheckDialog
from kitdesk.ui.dialogs.confirm import Question
from kitdesk.ui.dialogs.open_link import ask_to_open
from kitdesk.ui.dialogs.preview import PreviewDialog
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.picture import Decoded, decode
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.text import number_text, size_text, told


class LookingPresenter(QObject):
    """Nothing is asked before a click, and nothing inside this machine or its network before another one."""

    callbacks_wanted = Signal()
    """The tool in which served files are made reachable."""

    def __init__(self, window: MainWindow, desk: Desk, deeds: Deeds) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._deeds = deeds
        window.composer.attachments.check_requested.connect(self.check)
        window.composer.attachments.preview_requested.connect(self.preview)
        conversation = window.conversation
        conversation.link_requested.connect(self.open_link)
        conversation.check_requested.connect(lambda url: self.check(self._item_at(url), window))
        conversation.preview_requested.connect(lambda url: self.preview(self._item_at(url), window))

    def open_link(self, url: str) -> Question:
        """Ask what is to be done with an attachment of the conversation."""
        item = self._item_at(url)
        looks = {
            "check": lambda: self.check(item, self._window),
            "preview": lambda: self.preview(item, self._window),
        }
        return ask_to_open(self._window, url, looks)

    def check(self, item: Mapping[str, Any], parent: QWidget) -> AttachmentCheckDialog:
        """Check a payload item step by step."""
        url = url_of(item)
        dialog = AttachmentCheckDialog(url, parent, served=self._desk.serving.find(url) is not None)

        def run(inside: bool) -> None:
            give_up = self._deeds.start(self._check(dialog, item, inside=inside), "check an attachment")
            dialog.cancelled.connect(give_up)

        dialog.again_requested.connect(partial(run, False))
        dialog.inside_requested.connect(partial(run, True))
        dialog.callbacks_wanted.connect(self.callbacks_wanted)
        dialog.open()
        run(False)
        return dialog

    def preview(self, item: Mapping[str, Any], parent: QWidget) -> PreviewDialog:
        """Show the picture of a payload item."""
        url = url_of(item)
        dialog = PreviewDialog(url, parent)

        def load(inside: bool) -> None:
            give_up = self._deeds.start(self._preview(dialog, url, inside=inside), "load a picture")
            dialog.finished.connect(lambda _result: give_up())

        dialog.inside_requested.connect(partial(load, True))
        dialog.open()
        load(self._is_own(url))
        return dialog

    def _item_at(self, url: str) -> Mapping[str, Any]:
        """The payload item that is shown with this URL, else one that is guessed."""
        for event in reversed(self._window.conversation.events()):
            for item in _items(event.body):
                if url_of(item) == url:
                    return item
        name = last_segment(url)
        return {"type": kind_of(type_by_name(name)), "file_url": url, "file_name": name}

    async def _check(self, dialog: AttachmentCheckDialog, item: Mapping[str, Any], *, inside: bool) -> None:
        url = url_of(item)
        kind, name = item.get("type"), item.get("file_name")
        fitting = kind_of(type_by_name(last_segment(url)))  # an avatar has no type
        check = AttachmentCheck(
            url,
            kind if isinstance(kind, str) and kind in FILE_TYPES else fitting,
            name if isinstance(name, str) else "",
            self._desk.trail(inside=inside),
        )
        async for step in check.steps():
            dialog.add_step(step)
        dialog.finish(leads_inside=check.leads_inside)

    async def _preview(self, dialog: PreviewDialog, url: str, *, inside: bool) -> None:
        try:
            picture = await fetch_picture(url, self._desk.trail(inside=inside))
            decoded = await asyncio.to_thread(decode, picture.data, picture.content_type, dialog.room())
        except LeadsInside as error:
            dialog.show_reason(told(error.sentence), leads_inside=True)
        except InputError as error:
            dialog.show_reason(told(error.sentence))
        else:
            dialog.show_picture(decoded.image, self._about(picture, decoded))

    def _about(self, picture: Picture, decoded: Decoded) -> str:
        words = self.tr("{type}, {width} × {height} pixels, {size}, from {host}")
        return words.format(
            type=picture.content_type,
            width=number_text(decoded.size.width()),
            height=number_text(decoded.size.height()),
            size=size_text(len(picture.data)),
            host=picture.host,
        )

    def _is_own(self, url: str) -> bool:
        """Whether it is a file that this kitdesk serves, at its address on this machine."""
        receiver = self._desk.listening.receiver
        served = self._desk.serving.find(url)
        return receiver is not None and served is not None and url == f"{receiver.url}{served.path}"


def _items(body: bytes) -> Sequence[Mapping[str, Any]]:
    found = member(json_or_none(body), PAYLOAD)
    return [item for item in found if isinstance(item, Mapping)] if isinstance(found, list) else ()
