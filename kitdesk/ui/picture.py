"""Decodes a stranger's picture, within bounds; to be called in a thread."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from kitdesk.model.errors import InputError
from kitdesk.model.media import PICTURES
from kitdesk.model.sentence import QT_TRANSLATE_NOOP

MOST_PIXELS = 16_000_000


@dataclass(frozen=True)
class Decoded:
    """A picture as large as there was room for it, and its own size."""

    image: QImage
    size: QSize


def decode(data: bytes, content_type: str, room: QSize) -> Decoded:
    """The picture, the first one of a moving one, no larger than *room*. Raises `InputError`.

    How large it is, is looked at before any of it is decoded, and no decoder but the one for *content_type*,
    one of `PICTURES`, gets to see it.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(_FORMATS[content_type].encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise InputError(_DAMAGED)
    if size.width() * size.height() > MOST_PIXELS:
        told = {"width": f"{size.width():,}", "height": f"{size.height():,}"}
        raise InputError(_LARGE, most=MOST_PIXELS // 1_000_000, **told)
    if size.width() > room.width() or size.height() > room.height():
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise InputError(_DAMAGED)
    return Decoded(image, size)


_FORMATS = {content_type: content_type.partition("/")[2] for content_type in PICTURES}
_DAMAGED = QT_TRANSLATE_NOOP("model", "The picture is damaged and cannot be shown.")
_LARGE = QT_TRANSLATE_NOOP(
    "model",
    "The picture has {width} × {height} pixels; up to {most} million are shown here. Open it in a browser.",
)
