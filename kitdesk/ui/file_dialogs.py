"""Asks for files of this computer: which to read, or where one is to be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_file(parent: QWidget, name: str, title: str, filters: str, take: Callable[[Path], object]) -> None:
    """Let a file be chosen to be read, and *take* it."""
    dialog = _made(parent, title)
    dialog.setObjectName(name)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(filters)
    dialog.fileSelected.connect(lambda path: take(Path(path)))
    dialog.open()


def choose_files(parent: QWidget, name: str, title: str, take: Callable[[list[str]], object]) -> None:
    """Let files be chosen to be read, and *take* their paths."""
    dialog = _made(parent, title)
    dialog.setObjectName(name)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(take)
    dialog.open()


def save_as(parent: QWidget, title: str, name: str) -> QFileDialog:
    """A dialog that suggests *name* in the folder where the last file went, to be opened."""
    dialog = _made(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    return dialog


def _made(parent: QWidget, title: str) -> QFileDialog:
    """Qt knows the folder of the last one, unless a path is given."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
