"""The callback to be posted as its JSON, with variables, every flaw underlined and listed below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kitdesk.desk.writing.drafting import Flaw
from kitdesk.ui.composer.flaw_list import FlawList
from kitdesk.ui.text import told
from kitdesk.ui.widgets.json_edit import SubmittingJsonEdit
from kitdesk.ui.widgets.layouts import set_below

_LEAST_HEIGHT = 104


class CallbackEdit(QWidget):
    """What is loaded in the place of something else can be undone."""

    changed = Signal()
    """By typing, undo or `load`."""
    submitted = Signal()
    refused = Signal(str)
    """A paste was not taken, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = SubmittingJsonEdit()
        self._edit.setObjectName("chair.json")
        self._edit.setAccessibleName(self.tr("The callback as JSON"))
        self._edit.setPlaceholderText(self.tr("Choose a sample above, or paste the JSON of a callback."))
        self._edit.setMinimumHeight(_LEAST_HEIGHT)
        self._edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._flaws = FlawList()
        self._flaws.setObjectName("chair.flaws")
        self._flaws.setAccessibleName(self.tr("What is wrong with the callback"))
        set_below(self, (self._edit, 1), self._flaws, spacing=4)
        self._edit.textChanged.connect(self.changed)
        self._edit.submitted.connect(self.submitted)
        self._edit.refused.connect(self.refused)
        self._flaws.chosen.connect(self._on_flaw_chosen)

    def text(self) -> str:
        return self._edit.text()

    def load(self, text: str) -> None:
        """Put *text* in the place of what stands here, which undo brings back."""
        self._edit.replace_text(text)
        self._edit.go_to(0)

    def begin_with(self, text: str) -> None:
        """Put *text* here where nothing stood before."""
        self.load(text)
        self._edit.forget_undo()

    def show_flaws(self, flaws: Sequence[Flaw]) -> None:
        """Show what is wrong with the text as it stands."""
        self._edit.set_flaws([(flaw.start, flaw.end, told(flaw.sentence)) for flaw in flaws])
        self._flaws.show_flaws(self.text(), flaws)

    def focus_text(self) -> None:
        """Let it be edited."""
        self._edit.setFocus()

    def _on_flaw_chosen(self, start: int) -> None:
        self._edit.go_to(start)
        self._edit.setFocus()
