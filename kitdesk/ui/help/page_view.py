"""One page of the help to read: styled, with its pictures as wide as there is room, its links guarded."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from kitdesk.store.help_pages import page_text, picture
from kitdesk.ui.help.dressing import anchor, blocks, dress
from kitdesk.ui.theme import MARGIN, current, styled

_SCHEME = "help"
_INDENT = 24
"""Pixels from the edge to the items of a list."""
_ABOVE = 64
"""Pixels that are seen above a place that is shown."""
_DARK = 128
_SHADE = QColor(0, 0, 0, 72)


class PageView(QTextBrowser):
    """Pages are told by their names. Nothing is loaded from anywhere but the documentation."""

    page_shown = Signal(str)
    link_wanted = Signal(str)
    """A web address was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help.page")
        self.setAccessibleName(self.tr("Page"))
        self.document().setDocumentMargin(MARGIN)
        self.document().setIndentWidth(_INDENT)
        styled(self, "page")
        self._marked = ""
        self._url = QUrl()
        """Of what is shown; Qt sets `source` only after it has told."""
        self.sourceChanged.connect(self._on_source_changed)

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return self._url.path().lstrip("/")

    def show_page(self, name: str, heading: str = "") -> None:
        """Show a page from its top, or from a heading, by its anchor."""
        url = QUrl(f"{_SCHEME}:/{name}")
        if heading:
            url.setFragment(heading)
        self.setSource(url)

    def show_passage(self, name: str, place: int) -> None:
        """Show the passage of a page that begins at *place*, with the marked words in it selected, or all."""
        if name != self.page:
            self.show_page(name)
        self._scroll_to(place)
        whole = self.textCursor()
        whole.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        words = self.document().find(self._marked, place) if self._marked else QTextCursor()
        inside = not words.isNull() and words.selectionEnd() <= whole.selectionEnd()
        self.setTextCursor(words if inside else whole)

    def mark(self, words: str) -> None:
        """Mark *words* wherever they stand on the pages that are shown, from now on."""
        self._marked = words
        self._show_marks()

    def doSetSource(self, url: QUrl | str, _kind: object = None) -> None:  # noqa: N802 (Qt's)
        """Go to a page; leave it to others to go anywhere else."""
        url = QUrl(url)
        if url.scheme() in ("http", "https"):
            self.link_wanted.emit(url.toString())
        elif url.scheme() == _SCHEME and page_text(url.path().lstrip("/")):
            super().doSetSource(url, QTextDocument.ResourceType.MarkdownResource)

    def loadResource(self, kind: int, name: QUrl | str) -> str | None:  # noqa: N802 (Qt's)
        """The text of a page. Pictures are put in by `_fit_pictures`."""
        url = self._url.resolved(QUrl(name))
        if url.scheme() != _SCHEME or kind != QTextDocument.ResourceType.MarkdownResource.value:
            return None
        return page_text(url.path().lstrip("/"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self.page:
            self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_pictures()

    def _on_source_changed(self, url: QUrl) -> None:
        """Dress a page that was just loaded; Qt knows no anchors in Markdown."""
        self._url = url
        self._dress()
        if url.hasFragment():
            headings = (block for block in blocks(self.document()) if block.blockFormat().headingLevel())
            wanted = url.fragment()
            self._scroll_to(next((b.position() for b in headings if anchor(b.text()) == wanted), 0))
        self.page_shown.emit(self.page)

    def _dress(self) -> None:
        dress(self.document(), current())
        self._fit_pictures()
        self._show_marks()

    def _scroll_to(self, place: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - _ABOVE)

    def _show_marks(self) -> None:
        looks = QTextCharFormat()
        looks.setBackground(QColor(current().warn_soft))
        looks.setForeground(QColor(current().text))
        marks = []
        cursor = self.document().find(self._marked) if self._marked else QTextCursor()
        while not cursor.isNull():
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, looks
            marks.append(mark)
            cursor = self.document().find(self._marked, cursor)
        self.setExtraSelections(marks)

    def _fit_pictures(self) -> None:
        """Give each picture its size, or the width that there is."""
        room = self.viewport().width() - 2 * MARGIN
        for block in blocks(self.document()):
            for run in block.textFormats():
                looks = run.format.toImageFormat()
                if looks.isValid():
                    self._fit(block.position() + run.start, QTextImageFormat(looks), room)

    def _fit(self, place: int, looks: QTextImageFormat, room: int) -> None:
        url = self._url.resolved(QUrl(looks.name()))
        image = QImage.fromData(picture(url.path().lstrip("/")))
        if image.isNull():
            return
        sharpness = self.devicePixelRatioF()
        width = min(image.width(), room)
        smooth = Qt.TransformationMode.SmoothTransformation
        scaled = image.scaledToWidth(round(width * sharpness), smooth) if width < image.width() else image
        if QColor(current().window).lightness() < _DARK:
            scaled = _dimmed(scaled)
        self.document().addResource(QTextDocument.ResourceType.ImageResource, url, scaled)
        looks.setWidth(width)
        looks.setHeight(round(width * image.height() / image.width()))
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(looks)


def _dimmed(image: QImage) -> QImage:
    """*image*, which shows a light window, so that it does not glare on a dark page."""
    dimmed = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(dimmed)
    painter.fillRect(dimmed.rect(), _SHADE)
    painter.end()
    return dimmed
