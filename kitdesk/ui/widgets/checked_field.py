"""A field of a form that is checked while it is typed; its reason or its advice has its room below it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kitdesk.model.errors import InputError
from kitdesk.model.sentence import Sentence
from kitdesk.ui.text import plain_label, set_tip, told, told_briefly
from kitdesk.ui.theme import scaled, styled
from kitdesk.ui.widgets.font_watch import FontWatch
from kitdesk.ui.widgets.layouts import set_below


class CheckedField(QWidget):
    """*edit* with a note below: *advice* while it is right or empty, else why it is wrong.

    *box* is what holds *edit* when it is part of a larger control; the note has room for *lines*. *check*
    raises `InputError`; *hint* may say what a right value should still be looked at for.
    """

    changed = Signal()

    def __init__(
        self,
        edit: QLineEdit,
        check: Callable[[str], object],
        advice: str,
        hint: Callable[[], Sentence | None] = lambda: None,
        *,
        box: QWidget | None = None,
        lines: int = 2,
    ) -> None:
        super().__init__()
        self.edit = edit
        self._box = box or edit
        self._check = check
        self._advice = advice
        self._hint = hint
        self._lines = lines
        self._refusal = ""
        self.note = plain_label(advice, "caption", wrap=True)
        self.note.setObjectName(f"{edit.objectName()}.note")
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_below(self, self._box, self.note, spacing=2)
        self.setFocusProxy(edit)
        edit.textChanged.connect(self._on_text_changed)
        FontWatch(self.note, self._keep_room)

    @property
    def problem(self) -> Sentence | None:
        """Why the text cannot be used, None when it can."""
        try:
            self._check(self.edit.text())
        except InputError as error:
            return error.sentence
        return None

    @property
    def is_empty(self) -> bool:
        return not self.edit.text().strip()

    def refuse(self, sentence: Sentence) -> None:
        """Say why a paste was not taken, until the text changes."""
        self._refusal = told(sentence)
        self.review()

    def review(self) -> None:
        """Say anew what there is to say; an empty field is missing, not wrong."""
        problem, hint = self.problem, self._hint()
        if self._refusal:
            self._say("bad", "✕ " + self._refusal)
        elif problem and not self.is_empty:
            self._say("bad", "✕ " + told_briefly(problem))
        elif hint and not self.is_empty:
            self._say("warn", "! " + told(hint))
        else:
            self._say("caption", self._advice)

    def _say(self, kind: str, text: str) -> None:
        styled(self.note, kind if kind == "caption" else f"{kind}-caption")
        self.note.setText(text)
        set_tip(self.note, "" if kind == "caption" else text)
        flawed = kind == "bad"
        if self._box.property("flawed") != flawed:
            self._box.setProperty("flawed", flawed)
            self._box.style().polish(self._box)
        self.edit.setAccessibleDescription(text)
        self._keep_room()

    def _on_text_changed(self) -> None:
        self._refusal = ""
        self.review()
        self.changed.emit()

    def _keep_room(self) -> None:
        """For so many lines, that nothing moves; where texts are larger, for all that is said."""
        kept = self.note.fontMetrics().lineSpacing() * self._lines
        needed = self.note.heightForWidth(self.note.width()) if scaled(100) > 100 else kept
        self.note.setMinimumHeight(max(kept, needed))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_room()
