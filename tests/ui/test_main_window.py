from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QSplitter, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui import window_state
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.panels.composer import Composer
from kitdesk.ui.tables.bubble_view import BubbleView
from kitdesk.ui.widgets.tool_dock import ToolDock
from tests.support.conversations import a_stretch, event, span_of
from tests.support.hands import found, press


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow(Composer())
    qtbot.addWidget(window)
    window.restore_state({})
    window.show()
    return window


def dock(window: MainWindow, name: str) -> ToolDock:
    return found(window, ToolDock, f"tool.{name}")


def middle(window: MainWindow) -> QRect:
    """Where customers and conversation stand."""
    return found(window, QSplitter).geometry()


def _place_of(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def test_the_tools_stand_on_the_right_with_the_token_above(window: MainWindow) -> None:
    token, signature, inspector = (dock(window, name) for name in ("token", "signature", "inspector"))
    assert token.x() > middle(window).right()
    assert token.geometry().bottom() < signature.y()
    assert window.tabifiedDockWidgets(signature) == [inspector, dock(window, "callbacks")]


def test_filling_a_tool_moves_nothing(window: MainWindow, qtbot: QtBot) -> None:
    before = middle(window)
    window.fill_tool("token", QLineEdit())
    window.fill_tool("signature", QLabel("x" * 300))
    qtbot.wait(1)
    assert middle(window) == before


def test_a_banner_moves_nothing_that_is_in_use(window: MainWindow, qtbot: QtBot) -> None:
    lines = a_stretch(map(event, range(1, 31)))
    window.conversation.open(span_of(lines), lines)
    messages = found(window, BubbleView)
    newest = messages.model().index(messages.model().rowCount() - 1, 0)

    def places() -> list[QPoint]:
        in_use = (window.strip, window.customers, window.conversation, window.composer, dock(window, "token"))
        at = messages.viewport().mapToGlobal(messages.visualRect(newest).topLeft())
        return [at, *(widget.mapToGlobal(QPoint(0, 0)) for widget in in_use)]

    qtbot.wait_until(lambda: messages.viewport().rect().contains(messages.visualRect(newest)))
    before = places()
    window.notices.post("key", "The keyring cannot be used. " * 5)
    qtbot.wait_until(lambda: window.notices.height() > 0 and window.notices.y() > 0)
    qtbot.wait_until(lambda: places() == before)
    window.notices.withdraw("key")
    qtbot.wait_until(lambda: places() == before)


def test_a_stacked_tool_can_be_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.fill_tool("inspector", QLabel("hello"))
    window.show_tool("inspector")
    tabs = found(window, QTabBar)
    qtbot.waitUntil(lambda: tabs.tabText(tabs.currentIndex()) == "Inspector")


def test_keys_put_a_tool_away_and_bring_it_back(window: MainWindow, qtbot: QtBot) -> None:
    toggle = dock(window, "token").toggle_action
    assert toggle.shortcut().toString() == "Ctrl+1"
    toggle.trigger()
    assert not dock(window, "token").isVisible()
    toggle.trigger()
    assert dock(window, "token").isVisible()


def test_the_key_of_a_tool_behind_another_brings_it_to_the_front_first(
    window: MainWindow, qtbot: QtBot
) -> None:
    tabs, toggle = found(window, QTabBar), dock(window, "inspector").toggle_action
    assert tabs.tabText(tabs.currentIndex()) == "Signature"
    toggle.trigger()
    qtbot.waitUntil(lambda: tabs.tabText(tabs.currentIndex()) == "Inspector")
    toggle.trigger()
    assert not dock(window, "inspector").isVisible()
    assert not toggle.isChecked()
    toggle.trigger()
    qtbot.waitUntil(lambda: tabs.tabText(tabs.currentIndex()) == "Inspector")


def test_a_tool_alone_in_its_place_has_its_title(window: MainWindow, qtbot: QtBot) -> None:
    for other in ("inspector", "callbacks"):
        dock(window, other).hide()
    signature = dock(window, "signature")
    qtbot.waitUntil(
        lambda: [a.text() for a in signature.findChildren(QLabel) if a.isVisible()] == ["Signature"]
    )


def test_a_tool_is_torn_off_to_beside_its_place(window: MainWindow) -> None:
    token = dock(window, "token")
    before = token.mapToGlobal(QPoint())
    token.float_action.trigger()
    assert (token.pos() - before).manhattanLength() > 40


def test_a_tool_that_lies_behind_another_is_torn_off_to_beside_that(window: MainWindow, qtbot: QtBot) -> None:
    front, behind = dock(window, "signature"), dock(window, "callbacks")
    qtbot.waitUntil(lambda: front.in_front and not behind.in_front)
    seen = QRect(front.mapToGlobal(QPoint()), front.size())
    behind.float_action.trigger()
    assert behind.size() == seen.size()
    assert 40 < (behind.pos() - seen.topLeft()).manhattanLength() < 200


def test_a_torn_off_tool_is_there_again_after_a_restart(window: MainWindow, qtbot: QtBot) -> None:
    token = dock(window, "token")
    token.float_action.trigger()
    token.move(90_000, 90_000)
    other = MainWindow(Composer())
    qtbot.addWidget(other)
    other.restore_state(window.save_state())
    again = dock(other, "token")
    assert not again.isVisible()
    other.show()
    qtbot.waitUntil(again.isVisible)
    assert again.isFloating()
    assert again.widget().updatesEnabled(), "it is painted"
    assert again.screen().availableGeometry().contains(again.pos())


def test_a_window_closed_before_it_is_furnished_shows_no_tool_and_keeps_how_it_stood(
    window: MainWindow, qtbot: QtBot
) -> None:
    dock(window, "token").float_action.trigger()
    qtbot.waitUntil(dock(window, "token").isVisible)
    kept = window.save_state()
    other = MainWindow(Composer())
    qtbot.addWidget(other)
    other.restore_frame(kept)
    other.show()
    steps = other.furnish(kept)
    next(steps)
    other.close()
    for _ in steps:
        pass
    shown: list[bool] = []
    QTimer.singleShot(0, other, lambda: shown.append(dock(other, "token").isVisible()))
    qtbot.waitUntil(lambda: shown == [False])
    assert other.save_state() == kept


def test_a_torn_off_tool_comes_back_where_it_was(window: MainWindow) -> None:
    before = dock(window, "token").geometry()
    dock(window, "token").float_action.trigger()
    assert dock(window, "token").isFloating()
    window.reset_arrangement()
    assert not dock(window, "token").isFloating()
    assert abs(dock(window, "token").geometry().height() - before.height()) < 60


def test_the_arrangement_is_kept_as_text_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    dock(window, "inspector").close()
    kept = window.save_state()
    assert all(text.isascii() for text in kept.values())
    other = MainWindow(Composer())
    qtbot.addWidget(other)
    other.restore_state(kept)
    other.show()
    assert not dock(other, "inspector").isVisible()


def test_what_comes_behind_the_first_frame_moves_nothing_of_it(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(880, 700)  # the screen of the tests is no wider
    found(window, QSplitter).setSizes([300, 500])
    dock(window, "token").hide()
    other = MainWindow(Composer())
    qtbot.addWidget(other)
    kept = window.save_state()
    assert other.restore_frame(kept)
    other.composer.focus_text()
    other.show()
    text = found(other, QPlainTextEdit, "composer.text")
    QTest.keyClicks(text, "typed ")
    before = _place_of(other.composer)
    for _ in other.furnish(kept):
        QTest.keyClicks(text, "on ")
        qtbot.wait(1)
        assert _place_of(other.composer) == before
    qtbot.wait(1)
    assert _place_of(other.composer) == _place_of(window.composer) == before
    assert text.toPlainText() == "typed on on on "
    assert dock(other, "token").isHidden()
    press(other, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert text.hasFocus()


def test_a_first_window_does_not_know_how_much_room_it_has(qtbot: QtBot) -> None:
    window = MainWindow(Composer())
    qtbot.addWidget(window)
    for around in ("", "1 2 3 4", "1 2 3 4 5 x", "1 2 3 -4 880 700", "1 2 3 999999 880 700"):
        assert not window.restore_frame({"around": around})


@pytest.mark.parametrize(
    ("around", "is_known"),
    [
        pytest.param("0 80 400 0 {} {}", True, id="as it was"),
        pytest.param("0 80 400 0 1900 {}", False, id="it is narrower"),
        pytest.param("0 80 400 0 {} 1000", False, id="it is lower"),
        pytest.param("0 80 1500 0 {} {}", False, id="too little width is left"),
        pytest.param("0 700 0 0 {} {}", False, id="too little height is left"),
    ],
)
def test_the_room_that_was_kept_counts_where_it_leaves_the_composer_enough_and_the_size_is_as_it_was(
    qtbot: QtBot, around: str, is_known: bool
) -> None:
    window = MainWindow(Composer())
    qtbot.addWidget(window)
    window.restore_frame({})
    kept = {"around": around.format(window.width(), window.height())}
    assert window.restore_frame(kept) is is_known


def test_an_arrangement_of_other_tools_hides_none(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt hides a tool that an earlier version had not."""
    with monkeypatch.context() as earlier:
        earlier.setattr(window_state, "_version", lambda _window: 1)
        kept = window.save_state()
    other = MainWindow(Composer())
    qtbot.addWidget(other)
    other.restore_state(kept)
    other.show()
    other.show_tool("sandbox")
    assert dock(other, "sandbox").isVisible()


def test_the_sandbox_stands_with_the_token_and_the_others_below(window: MainWindow) -> None:
    assert dock(window, "sandbox") in window.tabifiedDockWidgets(dock(window, "token"))
    assert dock(window, "inspector") in window.tabifiedDockWidgets(dock(window, "signature"))
    assert dock(window, "token").geometry().bottom() < dock(window, "signature").geometry().top()


def test_the_tools_have_their_width_where_there_is_room(qtbot: QtBot) -> None:
    window = MainWindow(Composer())
    qtbot.addWidget(window)
    for _ in window.furnish({}):
        pass
    window.show()
    assert (window.width(), dock(window, "token").width()) == (1280, 400)


@pytest.mark.parametrize("rubbish", ["", "AAAA", "no base64 ✂", "AdnQywADAAA="])
def test_rubbish_where_the_arrangement_was_is_passed_over(qtbot: QtBot, rubbish: str) -> None:
    window = MainWindow(Composer())
    qtbot.addWidget(window)
    window.restore_state(dict.fromkeys(("geometry", "tools", "across", "middle", "what"), rubbish))
    window.show()
    assert dock(window, "token").isVisible()


def test_the_status_bar_says_all_of_it(window: MainWindow) -> None:
    window.show_status("journal", "Journal 214 events")
    window.show_status("sandbox", "Sandbox on 127.0.0.1:8790")
    window.show_status("journal", "Journal 215 events")
    assert found(window.statusBar(), QLabel).text() == "Journal 215 events · Sandbox on 127.0.0.1:8790"


def test_a_production_channel_frames_the_window(window: MainWindow) -> None:
    window.show_production("#e0414f")
    image = window.grab().toImage()
    for x, y in ((1, 300), (image.width() - 2, 300), (300, 1), (300, image.height() - 2)):
        assert image.pixelColor(x, y).name() == "#e0414f"
    window.show_production(None)
    assert window.grab().toImage().pixelColor(1, 300).name() != "#e0414f"


def test_closing_is_told(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closed):
        window.close()


def test_every_control_has_a_name_to_be_found_and_one_to_be_heard(window: MainWindow) -> None:
    ours: list[QWidget] = [
        control
        for part in (window.strip, window.customers, window.conversation)
        for control in (*part.findChildren(QAbstractButton), *part.findChildren(QLineEdit))
        if control.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert len(ours) > 5
    for control in ours:
        heard = control.accessibleName() or getattr(control, "text", str)()
        assert control.objectName(), control
        assert heard, control.objectName()


@pytest.mark.parametrize("size", [(880, 560), (1024, 700), (1280, 800), (1920, 1080)])
def test_the_parts_share_the_window_without_overlap(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    qtbot.waitUntil(lambda: window.size().toTuple() == size)
    tools = dock(window, "token").geometry()
    assert middle(window).right() < tools.left()
    assert tools.right() <= window.width()
    assert window.conversation.width() >= 440


def test_a_tool_that_comes_to_the_front_leaves_the_frame_of_production_whole(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.fill_tool("chair", QLabel("hello"))
    window.show_production("#e0414f")
    window.show_tool("chair")
    tool = dock(window, "chair")
    middle = tool.mapTo(window, QPoint(0, tool.height() // 2)).y()

    def edge() -> str:
        return window.grab().toImage().pixelColor(window.width() - 1, middle).name()

    qtbot.waitUntil(lambda: tool.in_front and edge() == "#e0414f")
