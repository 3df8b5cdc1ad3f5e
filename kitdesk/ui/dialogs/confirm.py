"""Questions to the user, asked without blocking: the answer comes as a signal or is awaited."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kitdesk.ui.dialogs.dialog import Dialog
from kitdesk.ui.text import counted, plain_label, shown, translate
from kitdesk.ui.theme import MARGIN, styled
from kitdesk.ui.widgets.layouts import beside, set_below


class Question(Dialog):
    """A window-modal question; *choices* are (name, label, kind of button), from the one that does nothing to
    what is asked about. Enter is the last one, or the one named *default*.

    Closing it in any other way answers the empty name.
    """

    answered = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        choices: Sequence[tuple[str, str, str]],
        default: str = "",
    ) -> None:
        super().__init__("question", parent)
        self.setWindowTitle(title)
        self._answer = ""
        self._title = plain_label(shown(title, 300), "title", wrap=True)
        self._text = plain_label(shown(text, 2000), wrap=True)
        self._text.setMinimumWidth(360)
        buttons = {name: self._button(name, label, kind) for name, label, kind in choices}
        set_below(
            self, self._title, self._text, beside(None, *buttons.values()), margins=MARGIN, spacing=MARGIN
        )
        enter = buttons[default or choices[-1][0]]
        enter.setDefault(True)
        enter.setFocus()
        self.finished.connect(lambda _result: self.answered.emit(self._answer))

    def text(self) -> str:
        return self._text.text()

    def _button(self, name: str, label: str, kind: str) -> QPushButton:
        button = QPushButton(label.replace("&", "&&"))
        button.setObjectName(f"question.{name}")
        button.setAccessibleName(label)
        if kind:
            styled(button, kind)
        button.clicked.connect(lambda _checked: self._on_chosen(name))
        return button

    def _on_chosen(self, name: str) -> None:
        self._answer = name
        self.accept()


async def ask_to_repeat(parent: QWidget, count: int, which: str) -> bool:
    """The confirm before *count* messages that Kit has taken, or the one that *which* names, are sent once
    more; Enter, and closing it, is no.
    """
    title = translate("confirm", "Send it again?")
    text = translate(
        "confirm", "Kit has taken this message already. It would get the same ids a second time."
    )
    if count > 1:
        title = translate("confirm", "Send them again?")
        text = translate(
            "confirm", "Kit has taken {count} of them already. It would get the same ids a second time."
        )
        text = text.format(count=count)
    text = _with(text, which)
    return await _agrees(
        parent, title, text, yes=translate("confirm", "Send again"), no=translate("confirm", "Cancel")
    )


async def ask_to_send(parent: QWidget, channel_name: str) -> bool:
    """The confirm before anything goes to a production channel; Enter, and closing it, is no."""
    title = translate("confirm", "Send to production channel “{name}”?").format(name=channel_name)
    text = translate("confirm", "Its agents answer real customers and will see this message.")
    return await _agrees(
        parent, title, text, yes=translate("confirm", "Send"), no=translate("confirm", "Keep as draft")
    )


async def ask_to_run_suite(parent: QWidget, channel_name: str, url: str) -> bool:
    """The confirm before a production channel's server is tried; Enter, and closing it, is no."""
    title = translate("confirm", "Run the suite for production channel “{name}”?").format(name=channel_name)
    text = translate(
        "confirm",
        "The suite posts dozens of callbacks to {url}: made-up messages and closings, forged and broken "
        "ones. A server that answers real customers may take them for real.",
    ).format(url=url)
    return await _agrees(
        parent, title, text, yes=translate("confirm", "Run"), no=translate("confirm", "Cancel")
    )


async def ask_to_fire(parent: QWidget, channel_name: str, host: str) -> bool:
    """The confirm before Kit's chair posts as a production channel; Enter, and closing it, is no."""
    title = translate("confirm", "Post to {host} as Kit?").format(host=host)
    text = translate(
        "confirm",
        "“{name}” is a production channel: the server there cannot tell this from what Kit sends, and may "
        "act on it.",
    ).format(name=channel_name)
    return await _agrees(
        parent, title, text, yes=translate("confirm", "Post"), no=translate("confirm", "Cancel")
    )


async def ask_to_resend(parent: QWidget, channel_name: str, count: int, following: int) -> bool:
    """The same before *count* stored messages go there, and *following* more that wait behind them."""
    title = translate("confirm", "Send to production channel “{name}”?").format(name=channel_name)
    text = translate("confirm", "Its agents answer real customers and will see this message.")
    if count > 1:
        text = counted.tr("Its agents answer real customers and will see these %Ln message(s).", "", count)
    more = translate("confirm", "Then follow those that wait behind: {count}.").format(count=following)
    text = f"{text} {more}" if following else text
    return await _agrees(
        parent, title, text, yes=translate("confirm", "Send"), no=translate("confirm", "Cancel")
    )


async def ask_to_discard(parent: QWidget, count: int, following: int, which: str) -> bool:
    """The confirm before *count* messages, or the one that *which* names, are given up, so that *following*
    others go out; Enter is no.
    """
    title = translate("confirm", "Discard this message?")
    text = translate("confirm", "It is not sent, and stays in its conversation as discarded.")
    if count > 1:
        title = counted.tr("Discard %Ln message(s)?", "", count)
        text = translate("confirm", "They are not sent, and stay in their conversations as discarded.")
    more = counted.tr("%Ln waiting message(s) is/are sent then.", "", following)
    text = _with(f"{text} {more}" if following else text, which)
    return await _agrees(
        parent,
        title,
        text,
        yes=translate("confirm", "Discard"),
        no=translate("confirm", "Cancel"),
        kind="danger",
    )


def _with(text: str, which: str) -> str:
    """What is asked, below it what it is asked of."""
    return f"{text}\n\n{which}" if which else text


async def _agrees(parent: QWidget, title: str, text: str, *, yes: str, no: str, kind: str = "") -> bool:
    """Whether *yes* is chosen, a button of that *kind*, or else the primary one; Enter is *no*."""
    choices = [("no", no, ""), ("yes", yes, kind or "primary")]
    return await _answer(Question(parent, title, text, choices, default="no")) == "yes"


async def _answer(question: Question) -> str:
    answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    def settle(name: str) -> None:
        if not answer.done():
            answer.set_result(name)

    question.answered.connect(settle)
    question.open()
    try:
        return await answer
    except asyncio.CancelledError:
        if answer.cancelled():  # else it was answered at the same moment, and is gone
            question.close()
        raise
