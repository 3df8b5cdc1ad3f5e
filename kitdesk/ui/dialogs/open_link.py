"""Asks before an attachment's address is opened, and says where it leads."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from kitdesk.model.addresses import is_loopback
from kitdesk.model.errors import InputError
from kitdesk.ui.dialogs.confirm import Question
from kitdesk.ui.links import address_of, host_of, openable
from kitdesk.ui.text import told, translate

_NONE: Mapping[str, Callable[[], object]] = {}


def ask_to_open(parent: QWidget, text: str, looks: Mapping[str, Callable[[], object]] = _NONE) -> Question:
    """Show the host behind *text* and open it if the user says so; say why if it may not be opened.

    *looks* is what else can be done with it: ``"check"`` it, and have a ``"preview"``.
    """
    question, url = _question(parent, text, looks)
    question.answered.connect(lambda answer: _on_answered(answer, text, url))
    question.answered.connect(lambda answer: looks.get(answer, lambda: None)())
    question.open()
    return question


def _question(parent: QWidget, text: str, looks: Collection[str]) -> tuple[Question, QUrl | None]:
    copy = ("copy", translate("open_link", "Copy address"), "")
    try:
        url = openable(text)
    except InputError as refused:
        title, why = translate("open_link", "This address is not opened"), told(refused.sentence)
        return Question(
            parent, title, why, [copy, ("close", translate("open_link", "Close"), "primary")]
        ), None
    title = translate("open_link", "Open {host} in your browser?")
    if looks:
        title = translate("open_link", "Attachment at {host}")
    names = {"check": translate("open_link", "Check…"), "preview": translate("open_link", "Preview…")}
    choices = [
        copy,
        *((name, names[name], "") for name in looks),
        ("close", translate("open_link", "Cancel"), ""),
        ("open", translate("open_link", "Open in browser"), "primary"),
    ]
    return Question(parent, title.format(host=host_of(url)), _told(url), choices, default="close"), url


def _told(url: QUrl) -> str:
    bare = translate("open_link", "It is not encrypted: others on the way can read and change it.")
    is_bare = url.scheme() == "http" and not is_loopback(url.host())
    return "\n\n".join([address_of(url), *([bare] if is_bare else [])])


def _on_answered(answer: str, text: str, url: QUrl | None) -> None:
    if answer == "copy":
        QGuiApplication.clipboard().setText(text)
    elif answer == "open" and url is not None:
        QDesktopServices.openUrl(url)
