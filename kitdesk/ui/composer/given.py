"""What a drop or a paste brings besides text: files of this machine, or a picture."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

MOST_FILES = 20
"""At a time."""


def files_in(data: QMimeData) -> list[str]:
    """The paths of the files; empty where something else, or a web address, is among it."""
    urls = data.urls() if data.hasUrls() else []
    paths = [url.toLocalFile() for url in urls if url.isLocalFile()]
    return paths[:MOST_FILES] if paths and len(paths) == len(urls) else []


def picture_in(data: QMimeData) -> QImage | None:
    """The picture, unless it is but another form of a text, as with spreadsheets."""
    if not data.hasImage() or data.hasFormat("text/plain") or data.hasUrls():
        return None
    image = data.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else None


def is_given(data: QMimeData) -> bool:
    """Whether there is such a thing, without taking a picture apart to see it."""
    picture = data.hasImage() and not data.hasFormat("text/plain") and not data.hasUrls()
    return picture or bool(files_in(data))
