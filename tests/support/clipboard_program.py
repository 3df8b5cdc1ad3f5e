"""Copies secrets on a real display, or looks at what another has copied: ``clipboard_program SECONDS``.

It is asked for ``do`` DEED, and answers with the clipboard as it is then. Nothing but Qt is at work in it, so
it reads its orders by itself.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QSocketNotifier, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kitdesk.ui.clipboard import MARKS, ClipboardWatch
from kitdesk.ui.widgets.secret_field import SecretField
from kitdesk.ui.widgets.secret_view import SecretView
from tests.support.orders import READY, answer

SECRET = "s3cret"


def main() -> None:
    app = QApplication(sys.argv[:1])
    watch = ClipboardWatch(stays=float(sys.argv[1]))
    field, view = SecretField(), SecretView()
    field.setText(SECRET)
    field.reveal(True)
    view.setPlainText(SECRET)
    view.has_secret = True
    plain = QLineEdit("plain")
    for widget in (field, view, plain):
        widget.show()
        QTest.qWaitForWindowExposed(widget)
    deeds: Mapping[str, Callable[[], object]] = {
        "copy in the field": lambda: copy(field),
        "copy in the text": lambda: copy(view),
        "select in the field": lambda: double_click(field),
        "select in the text": lambda: double_click(view.viewport()),
        "select something else": lambda: double_click(plain),
        "copy something else": lambda: QGuiApplication.clipboard().setText("something else"),
        "look": lambda: None,
    }

    def obey() -> None:
        order = sys.stdin.readline()
        if not order:
            app.quit()
            return
        _verb, deed = json.loads(order)
        deeds[deed]()
        answer({"done": seen()})

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(obey)
    answer(READY)
    app.exec()
    watch.clear()


def copy(widget: SecretField | SecretView) -> None:
    widget.selectAll()
    QTest.keyClick(widget, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def double_click(widget: QWidget) -> None:
    """Select a word, as a person does with a mouse."""
    place = QPoint(12, 12)
    for act in (QTest.mouseDClick, QTest.mouseRelease):
        act(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def seen() -> dict[str, object]:
    clipboard = QGuiApplication.clipboard()
    data = clipboard.mimeData()
    return {
        "text": clipboard.text(),
        "marks": [name for name in MARKS if data is not None and data.hasFormat(name)],
        "selected": clipboard.text(QClipboard.Mode.Selection),
    }


if __name__ == "__main__":
    main()
