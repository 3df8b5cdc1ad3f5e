from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from kitdesk.ui.help.page_view import PageView
from kitdesk.ui.theme import Theme


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    with qtbot.waitExposed(view):
        view.show()
    return view


def picture_in(view: PageView) -> QImage:
    """The one of the page *The window*."""
    kind = QTextDocument.ResourceType.ImageResource.value
    picture = view.document().resource(kind, QUrl("help:/pictures/window.png"))
    assert isinstance(picture, QImage)
    return picture


def test_a_page_is_shown_from_its_top(view: PageView) -> None:
    view.show_page("token.md")
    assert view.page == "token.md"
    assert view.toPlainText().startswith("Token\n")
    assert view.verticalScrollBar().value() == 0


def test_a_link_to_a_heading_of_another_page_leads_there(view: PageView) -> None:
    view.show_page("getting-started.md")
    view.setSource(
        QUrl("callbacks.md#make-it-reachable").resolved(QUrl("help:/callbacks.md#make-it-reachable"))
    )
    assert view.page == "callbacks.md"
    assert view.textCursor().block().text() == "Make it reachable"
    assert view.verticalScrollBar().value() > 0


def test_back_leads_to_the_page_before(view: PageView) -> None:
    view.show_page("token.md")
    view.show_page("signature.md")
    view.backward()
    assert view.page == "token.md"
    assert view.isForwardAvailable()


@pytest.mark.parametrize("address", ["https://toml.io", "http://example.com/a"])
def test_a_web_address_is_asked_for_and_not_loaded(view: PageView, qtbot: QtBot, address: str) -> None:
    view.show_page("token.md")
    with qtbot.waitSignal(view.link_wanted) as wanted:
        view.setSource(QUrl(address))
    assert wanted.args == [address]
    assert view.page == "token.md"


@pytest.mark.parametrize(
    "address", ["file:///etc/hostname", "help:/../README.md", "help:/no.md", "qrc:/x.md"]
)
def test_what_is_no_page_is_not_shown(view: PageView, address: str) -> None:
    view.show_page("token.md")
    view.setSource(QUrl(address))
    assert view.page == "token.md"
    assert view.toPlainText().startswith("Token\n")


def test_a_picture_is_as_wide_as_there_is_room(view: PageView) -> None:
    view.show_page("window.md")
    picture = picture_in(view)
    assert 400 < picture.width() < 600
    view.resize(500, 400)
    assert picture_in(view).width() < picture.width()
    assert not view.horizontalScrollBar().isVisible()


def test_a_picture_of_a_light_window_does_not_glare_on_a_dark_page(view: PageView, theme: Theme) -> None:
    view.show_page("window.md")
    light = picture_in(view).pixelColor(3, 3).lightness()
    theme.choose("dark")
    assert 128 < picture_in(view).pixelColor(3, 3).lightness() < light
    theme.choose("light")
    assert picture_in(view).pixelColor(3, 3).lightness() == light


def test_words_are_marked_wherever_they_stand(view: PageView) -> None:
    view.mark("refresh token")
    view.show_page("token.md")
    assert view.extraSelections()
    view.mark("")
    assert view.extraSelections() == []
