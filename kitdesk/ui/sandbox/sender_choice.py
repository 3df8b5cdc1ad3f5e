"""As whom the sandbox's agent answers: an agent or a bot, with every member of ``sender_data``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QPushButton,
    QToolButton,
    QWidget,
)

from kitdesk.desk.writing.advice import advice_on
from kitdesk.sandbox.defaults import SENDERS
from kitdesk.ui.composer.fields import LABEL_WIDTH, Field, FieldForm
from kitdesk.ui.text import plain_label, set_tip
from kitdesk.ui.theme import GRID, scaled
from kitdesk.ui.widgets.font_watch import FontWatch
from kitdesk.ui.widgets.layouts import beside, set_below, set_beside
from kitdesk.ui.widgets.named_box import name_box
from kitdesk.ui.widgets.push_button import push_button
from kitdesk.ui.widgets.segment import segment

Sender = Mapping[str, Any]
Senders = Mapping[str, Sender]
_AGENT, _BOT = "agent", "bot"
_IS_BOT: tuple[bool | None, ...] = (None, False, True)


class SenderChoice(QWidget):
    """The members as a form that is folded in at first; `switch`, to be placed elsewhere, opens it."""

    changed = Signal()
    """Another one answers, or the same under another name."""
    unfolded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._senders: dict[str, Sender] = {_AGENT: {}, _BOT: {}}
        self._agent = _AGENT
        self._form = FieldForm("sandbox.sender", self._fields(), advice_on)
        self._is_bot = QComboBox()
        remove = self.tr("Remove this agent")
        self._remove = push_button("sandbox.sender.remove", remove, self._on_remove_clicked)
        self.switch = QWidget()
        self._choices = self._make_choices()
        self._unfold = self._make_unfold()
        self._lay_out()
        self.hide()
        self._form.changed.connect(self._on_edited)
        self._is_bot.currentIndexChanged.connect(self._on_edited)

    def show_senders(self, senders: Senders) -> None:
        """Show these; ``"agent"`` and ``"bot"`` are among them."""
        self._senders = {name: dict(sender) for name, sender in senders.items()}
        self._show_form()

    def senders(self) -> Senders:
        """All of them, with what was changed."""
        return self._senders

    def agents(self) -> dict[str, str]:
        """What people call each agent, by name."""
        return {name: called(sender, name) for name, sender in self._senders.items() if name != _BOT}

    def called(self) -> str:
        """What people call who answers."""
        return called(self.chosen_sender(), self._chosen())

    def agent(self) -> str:
        """The name of the agent who answers while it is no bot."""
        return self._agent

    def choose_agent(self, name: str) -> None:
        """Let this agent answer; the first one if there is none of this name."""
        name = name if name in self.agents() else _AGENT
        if name != self._agent:
            self._agent = name
            self._show_form()
            self.changed.emit()

    def add_agent(self) -> str:
        """Make one more agent, to be renamed in the form, which unfolds. Returns the name."""
        number = next(
            each for each in range(2, len(self._senders) + 3) if f"agent-{each}" not in self._senders
        )
        name = f"agent-{number}"
        self._senders[name] = {
            "sender_id": 100 + number,
            "sender_username": f"agent{number}",
            "sender_display_name": self.tr("Agent {number}").format(number=number),
            "sender_type": "agent",
            "is_bot": False,
        }
        self._choices[_AGENT].setChecked(True)
        self._unfold.setChecked(True)
        return name

    def chosen_sender(self) -> Sender:
        """The ``sender_data`` of the one that is chosen; what cannot be read as meant is as it was before."""
        return self._senders[self._chosen()]

    def is_flawed(self) -> bool:
        """Whether a member cannot be taken as it stands."""
        return self._form.flaw_count() > 0

    def _chosen(self) -> str:
        return _BOT if self._choices[_BOT].isChecked() else self._agent

    def _fields(self) -> list[Field]:
        return [
            Field(("sender_id",), "sender_id", "101", whole=True),
            Field(("sender_username",), "username", "maria"),
            Field(("sender_display_name",), "display_name", "Maria K."),
            Field(("sender_avatar",), "avatar", "https://example.com/maria.png"),
            Field(("sender_email",), "email", "maria@example.com"),
            Field(("sender_type",), "sender_type", "agent"),
        ]

    def _make_choices(self) -> dict[str, QPushButton]:
        group = QButtonGroup(self)
        words = {_AGENT: self.tr("Agent"), _BOT: self.tr("Bot")}
        choices = {name: segment(f"sandbox.as_{name}", text, group) for name, text in words.items()}
        for button in choices.values():
            button.setAccessibleName(self.tr("Answer as {who}").format(who=button.text()))
        choices[_AGENT].setChecked(True)
        group.buttonToggled.connect(self._on_chosen)
        return choices

    def _make_unfold(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("sandbox.sender_details")
        button.setCheckable(True)
        button.setIcon(QIcon("icons:chevron-down.png"))
        tip = self.tr("Pace, echo and every member of sender_data")
        button.setAccessibleName(tip)
        set_tip(button, tip)
        button.toggled.connect(self._on_unfolded)
        return button

    def _lay_out(self) -> None:
        set_beside(self.switch, *self._choices.values(), self._unfold)
        self._is_bot.setObjectName("sandbox.sender.is_bot")
        name_box(self._is_bot, "is_bot")
        for words in (self.tr("left out"), "false", "true"):
            self._is_bot.addItem(words)
        label = plain_label("is_bot", kind="muted")
        label.setBuddy(self._is_bot)
        FontWatch(label, lambda: label.setMinimumWidth(scaled(LABEL_WIDTH)))
        set_below(
            self,
            self._form,
            beside(label, (self._is_bot, 1), spacing=2 * GRID),
            (self._remove, Qt.AlignmentFlag.AlignRight),
            spacing=6,
        )

    def _show_form(self) -> None:
        sender = self.chosen_sender()
        self._form.show_value(sender)
        self._is_bot.blockSignals(True)
        self._is_bot.setCurrentIndex(_IS_BOT.index(sender.get("is_bot")))
        self._is_bot.blockSignals(False)
        self._remove.setVisible(self._chosen() not in SENDERS)
        agent = called(self._senders[self._agent], self._agent)
        set_tip(self._choices[_AGENT], self.tr("{name} answers").format(name=agent))

    def _on_chosen(self, _button: QPushButton, on: bool) -> None:
        if on:
            self._show_form()
            self.changed.emit()

    def _on_remove_clicked(self) -> None:
        del self._senders[self._agent]
        self.choose_agent(_AGENT)

    def _on_unfolded(self, open_: bool) -> None:
        self.setVisible(open_)
        self.unfolded.emit(open_)
        self._unfold.setIcon(QIcon("icons:chevron-up.png" if open_ else "icons:chevron-down.png"))

    def _on_edited(self) -> None:
        if not self.is_flawed():
            sender = dict(self._form.value())
            is_bot = _IS_BOT[self._is_bot.currentIndex()]
            sender.pop("is_bot", None)
            self._senders[self._chosen()] = sender if is_bot is None else sender | {"is_bot": is_bot}
        self.changed.emit()


def called(sender: Sender, name: str) -> str:
    """What people call an agent."""
    return str(sender.get("sender_display_name") or sender.get("sender_username") or name)
