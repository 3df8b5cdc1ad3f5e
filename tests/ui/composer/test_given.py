from __future__ import annotations

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage

from kitdesk.ui.composer.given import MOST_FILES, files_in, is_given, picture_in


def of_urls(*urls: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def of_picture(**more: str) -> QMimeData:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data = QMimeData()
    data.setImageData(image)
    for kind, text in more.items():
        data.setData(kind.replace("_", "/"), text.encode())
    return data


def test_files_of_this_machine_are_files() -> None:
    assert files_in(of_urls("file:///tmp/a.png", "file:///tmp/b%20c.pdf")) == ["/tmp/a.png", "/tmp/b c.pdf"]
    assert is_given(of_urls("file:///tmp/a.png"))


def test_a_web_address_is_text() -> None:
    for data in (of_urls("https://a.example/a.png"), of_urls("file:///tmp/a", "https://a.example/a.png")):
        assert files_in(data) == []
        assert picture_in(data) is None
        assert not is_given(data)


def test_no_more_files_are_taken_than_a_message_bears() -> None:
    assert len(files_in(of_urls(*(f"file:///tmp/{n}" for n in range(500))))) == MOST_FILES


def test_a_picture_is_one_unless_it_is_another_form_of_a_text() -> None:
    picture = picture_in(of_picture())
    assert picture is not None
    assert picture.width() == 4
    assert is_given(of_picture(text_html="<img>"))
    assert picture_in(of_picture(text_plain="1\t2")) is None
    assert not is_given(of_picture(text_plain="1\t2"))
