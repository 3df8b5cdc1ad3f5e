"""Where to begin: two doors in the place of the conversation that there is none of yet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import MARGIN, styled
from kitdesk.ui.widgets.layouts import set_below, set_beside
from kitdesk.ui.widgets.push_button import push_button
from kitdesk.ui.widgets.scroll_page import scrolled

_WIDEST = 560
_DOORS, _GUIDE, _UNCONNECTED = range(3)


class FirstSteps(QStackedWidget):
    """The doors, behind the first of them what will happen to a first message, and what an unfinished channel
    lacks.
    """

    sandbox_wanted = Signal()
    """Somebody wants to write a first message to the sandbox."""
    connect_wanted = Signal()
    agent_wanted = Signal()
    """Somebody wants to see where the sandbox's agent answers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("first_steps")
        self.addWidget(_centred(self._doors()))
        self.addWidget(_centred(self._guide()))
        self.addWidget(_centred(self._unconnected()))

    def show_doors(self) -> None:
        """Begin anew."""
        self.setCurrentIndex(_DOORS)

    def show_unconnected(self) -> None:
        """Say that the channel lacks something, and what to do."""
        self.setCurrentIndex(_UNCONNECTED)

    @property
    def is_unconnected(self) -> bool:
        """Whether that is said."""
        return self.currentIndex() == _UNCONNECTED

    def _doors(self) -> list[QWidget]:
        title = plain_label(self.tr("How do you want to begin?"), "title", wrap=True)
        sandbox = _card(
            self.tr(
                "A Kit in miniature on this machine, with an agent whom you play. No account, no network."
            ),
            push_button(
                "first_steps.sandbox", self.tr("Try it in the sandbox"), self._on_sandbox_clicked, "primary"
            ),
        )
        channel = _card(
            self.tr("Through Kit’s own screens, step by step, to a channel that sends and is called back."),
            push_button("first_steps.connect", self.tr("Connect my channel…"), self.connect_wanted.emit),
        )
        again = plain_label(
            self.tr("Later: Help > First steps, Channel > Connect my channel."), "caption", wrap=True
        )
        return [title, sandbox, channel, again]

    def _guide(self) -> list[QWidget]:
        title = plain_label(self.tr("Your first message"), "title", wrap=True)
        steps = [
            self.tr("1.  Write below, as a customer would: Hello, is anybody there? Then Send."),
            self.tr("2.  kitdesk keeps it, logs in and sends it. Its line says what became of it."),
            self.tr("3.  Answer it in the tool Sandbox, where you are the agent."),
            self.tr(
                "4.  The answer comes back as a signed callback. Click a message to see each byte of it."
            ),
        ]
        agent = push_button("first_steps.agent", self.tr("Answer as the agent"), self.agent_wanted.emit)
        back = push_button("first_steps.back", self.tr("Back"), self.show_doors)
        row = QWidget()
        set_beside(row, agent, back, None)
        return [title, *(plain_label(step, wrap=True) for step in steps), row]

    def _unconnected(self) -> list[QWidget]:
        title = plain_label(self.tr("This channel is not connected yet"), "title", wrap=True)
        card = _card(
            self.tr("Go on through Kit’s screens where you stopped. What is filled in already stays."),
            push_button(
                "first_steps.go_on", self.tr("Connect my channel…"), self.connect_wanted.emit, "primary"
            ),
        )
        return [title, card]

    def _on_sandbox_clicked(self) -> None:
        self.setCurrentIndex(_GUIDE)
        self.sandbox_wanted.emit()


def _card(text: str, button: QPushButton) -> QFrame:
    card = QFrame()
    styled(card, "card")
    set_below(card, (button, Qt.AlignmentFlag.AlignLeft), plain_label(text, wrap=True), margins=MARGIN)
    return card


def _centred(parts: list[QWidget]) -> QScrollArea:
    """A page with *parts* in its middle, no wider than is good to read."""
    page, inner = QFrame(), QWidget()
    styled(page, "sunken")
    inner.setMaximumWidth(_WIDEST)
    set_below(inner, None, *parts, None, margins=MARGIN, spacing=MARGIN - 4)
    set_beside(
        page,
        None,
        (inner, _WIDEST),  # nothing is left for the stretches until it is as wide as it may be
        None,
        spacing=None,
    )
    return scrolled(page, sideways=False)
