"""The yardstick: the least that PySide6 needs to let a person type."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLineEdit())
window.resize(1000, 700)
window.show()
sys.exit(application.exec())
