"""A number of seconds to choose: what is typed beyond the most that counts becomes the most."""

from __future__ import annotations

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox


class SecondsSpin(QDoubleSpinBox):
    """Qt's own would swallow the digit that makes the number too large: 9999 would become 99."""

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        state = super().validate(text, at)
        too_large = self._typed(text).isdecimal() and state[0] is QValidator.State.Invalid
        return (QValidator.State.Intermediate, text, at) if too_large else state

    def fixup(self, text: str) -> str:
        typed = self._typed(text)
        return self.textFromValue(self.maximum()) + self.suffix() if typed.isdecimal() else text

    def _typed(self, text: str) -> str:
        return text.removesuffix(self.suffix()).strip()
