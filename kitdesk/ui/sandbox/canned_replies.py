"""What the sandbox's agent says often: a menu that puts it into the answer, and a list to be edited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from kitdesk.ui.dialogs.dialog import Dialog
from kitdesk.ui.shortcuts import PASSING, mnemonic_text
from kitdesk.ui.text import one_line, plain_label, set_tip
from kitdesk.ui.theme import MARGIN, styled
from kitdesk.ui.widgets.layouts import beside, set_below
from kitdesk.ui.widgets.plain_edit import PlainEdit
from kitdesk.ui.widgets.push_button import push_button

_SHOWN = 48
_LONGEST = 100_000
_DIGITS = 9


class CannedReplies(QPushButton):
    chosen = Signal(str)
    """The reply, its variables as they stand."""
    edited = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._replies: tuple[str, ...] = ()
        self.setText(self.tr("&Replies"))
        self.setObjectName("sandbox.replies")
        self.setAccessibleName(self.tr("Canned replies"))
        tip = self.tr("Put a canned reply into the answer ({keys})")
        set_tip(self, tip.format(keys=mnemonic_text(self.text())))
        styled(self, "menu-tight")
        menu = QMenu(self)
        menu.setProperty(PASSING, True)
        self.setMenu(menu)

    def show_replies(self, replies: Sequence[str]) -> None:
        """Offer these."""
        self._replies = tuple(replies)
        menu = self.menu()
        menu.clear()
        for number, reply in enumerate(replies, 1):
            line = one_line(reply, _SHOWN).replace("&", "&&")
            action = menu.addAction(f"&{number}  {line}" if number <= _DIGITS else line)
            action.setObjectName(f"sandbox.reply.{number}")
            action.triggered.connect(lambda _=False, reply=reply: self.chosen.emit(reply))
        menu.addSeparator()
        edit = menu.addAction(self.tr("&Edit…"))
        edit.setObjectName("sandbox.replies.edit")
        edit.triggered.connect(lambda _checked: self._open())

    def _open(self) -> None:
        dialog = RepliesDialog(self._replies, self.window())
        dialog.accepted.connect(lambda: self.edited.emit(dialog.replies()))
        dialog.open()


class RepliesDialog(Dialog):
    """One reply a line."""

    def __init__(self, replies: Sequence[str], parent: QWidget) -> None:
        super().__init__("canned_replies", parent)
        self.setWindowTitle(self.tr("Canned replies"))
        self._edit = PlainEdit(_LONGEST)
        self._edit.setObjectName("canned_replies.text")
        self._edit.setAccessibleName(self.tr("Canned replies, one on each line"))
        self._edit.replace_text("\n".join(" ".join(reply.splitlines()) for reply in replies))
        hint = self.tr("One on each line. {{client_id}} stands for the customer who is answered.")
        set_below(
            self,
            plain_label(hint, "muted", wrap=True),
            (self._edit, 1),
            beside(
                None,
                push_button("canned_replies.cancel", self.tr("Cancel"), self.reject),
                push_button("canned_replies.keep", self.tr("Keep"), self.accept, "primary"),
            ),
            margins=MARGIN,
        )
        self.resize(480, 320)

    def replies(self) -> list[str]:
        """What is written, without empty lines."""
        return [line.strip() for line in self._edit.text().splitlines() if line.strip()]
