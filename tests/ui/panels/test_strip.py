from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import Channel
from kitdesk.model.sentence import sentence
from kitdesk.model.states import State
from kitdesk.model.token import Phase, TokenStatus
from kitdesk.ui.panels.strip import Strip
from kitdesk.ui.theme import Theme
from tests.support.hands import click, press

CHANNELS = (
    Channel("a", "Support", "https://kit-im-eu.voximplant.com", "acme"),
    Channel("b", "<b>Shop</b>", "http://127.0.0.1:8790", "sandbox", production=True),
)
LOGGED_IN = TokenStatus(Phase.LOGGED_IN, 684, 900, 85_260, 86_400)


@pytest.fixture
def strip(qtbot: QtBot) -> Iterator[Strip]:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(2_000, 80)
    host.show()
    strip = Strip(host)
    strip.resize(1200, 60)
    strip.show_channels(CHANNELS, "a")
    strip.show()
    yield strip  # noqa: PT022 (the host lives as long)


def texts(strip: Strip) -> list[str]:
    """Everything that can be read on the strip."""
    read: list[QLabel | QPushButton] = [*strip.findChildren(QLabel), *strip.findChildren(QPushButton)]
    return [widget.text() for widget in read if widget.isVisible() and widget.text()]


def button(strip: Strip, name: str) -> QPushButton:
    found = strip.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def cramped(strip: Strip) -> list[QWidget]:
    """What stands out on the right, reaches into its neighbour, or has less room than its text."""
    shown = sorted((w for w in strip.children() if isinstance(w, QWidget) and w.isVisible()), key=QWidget.x)
    ends = [*(one.x() for one in shown[1:]), strip.width()]
    return [
        one
        for one, end in zip(shown, ends, strict=True)
        if one.x() + one.width() > end or one.width() < one.minimumSizeHint().width()
    ]


def test_a_channel_is_named_with_region_and_account(strip: Strip) -> None:
    assert strip.switcher.currentText() == "Support · eu · acme"
    assert strip.switcher.itemText(1) == "<b>Shop</b> · 127.0.0.1:8790 · sandbox"


def test_another_channel_is_chosen_with_the_keyboard(strip: Strip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.channel_selected) as chosen:
        press(strip.switcher, Qt.Key.Key_Down)
    assert chosen.args == ["b"]


@pytest.mark.parametrize(
    ("entry", "signal"),
    [("New channel…", "new_channel_requested"), ("Channel settings…", "settings_requested")],
)
def test_the_last_entries_are_deeds_and_leave_the_channel_chosen(
    strip: Strip, qtbot: QtBot, entry: str, signal: str
) -> None:
    row = strip.switcher.findText(entry)
    with qtbot.waitSignal(getattr(strip, signal)), qtbot.assertNotEmitted(strip.channel_selected):
        strip.switcher.setCurrentIndex(row)
        strip.switcher.activated.emit(row)
    assert strip.switcher.currentText().startswith("Support")


def test_both_countdowns_are_read_and_keep_their_place(strip: Strip) -> None:
    strip.show_token(LOGGED_IN)
    assert {"● Logged in", "access", "11:24", "refresh", "23 h 41 min"} <= set(texts(strip))
    places = [widget.geometry() for widget in strip.children() if hasattr(widget, "geometry")]
    for left in (599, 9, 0):
        strip.show_token(TokenStatus(Phase.LOGGED_IN, left, 900, left + 59, 86_400))
    assert [widget.geometry() for widget in strip.children() if hasattr(widget, "geometry")] == places


@pytest.mark.parametrize("phase", Phase)
def test_every_phase_has_a_word_and_a_shape_and_the_same_width(strip: Strip, phase: Phase) -> None:
    before = button(strip, "strip.login").width()
    strip.show_token(TokenStatus(phase, error=sentence("because <b>of</b> it")))
    said = button(strip, "strip.login").text()
    assert said[0] in "○◌●✕!"
    assert said[1] == " "
    assert button(strip, "strip.login").width() == before
    assert "<b>" not in button(strip, "strip.login").toolTip()


def test_dead_tokens_are_called_expired(strip: Strip) -> None:
    strip.show_token(TokenStatus(Phase.LOGGED_IN))
    assert button(strip, "strip.login").text() == "○ Tokens expired"


def test_the_outbox_shows_only_what_waits(strip: Strip, qtbot: QtBot) -> None:
    strip.resize(1600, strip.height())
    strip.show_outbox({State.SENT: 5})
    assert not button(strip, "strip.outbox").isVisible()
    strip.show_outbox({State.QUEUED: 2, State.SENDING: 1, State.FAILED: 3, State.UNKNOWN: 1})
    said = "1 unknown · 3 failed · 1 sending · 2 waiting"
    assert button(strip, "strip.outbox").text() == f"{said} in outbox"
    assert button(strip, "strip.outbox").accessibleName() == f"{said} in outbox"
    with qtbot.waitSignal(strip.outbox_clicked):
        click(button(strip, "strip.outbox"))


@pytest.mark.parametrize(
    ("state", "kind"),
    [(State.UNKNOWN, "badge-warn"), (State.FAILED, "badge-warn"), (State.QUEUED, "badge-idle")],
)
def test_what_is_lost_or_failed_is_more_than_what_waits(strip: Strip, state: State, kind: str) -> None:
    strip.show_outbox({state: 1})
    assert button(strip, "strip.outbox").property("kind") == kind


def test_the_callbacks_are_said_right_of_countdowns_and_outbox(strip: Strip, qtbot: QtBot) -> None:
    strip.show_outbox({State.UNKNOWN: 1})
    strip.callbacks.show_listening("http://127.0.0.1:8787", "https://hooks.example/callback/key")
    assert "● Callbacks on 127.0.0.1:8787" in texts(strip)
    assert strip._refresh.x() < button(strip, "strip.outbox").x() < strip.callbacks.x()
    with qtbot.waitSignal(strip.callbacks_clicked):
        click(strip.callbacks)


def test_production_is_said_in_a_word(strip: Strip) -> None:
    assert "Production" not in texts(strip)
    strip.show_channels(CHANNELS, "b")
    assert "Production" in texts(strip)


@pytest.mark.usefixtures("theme")
def test_where_it_grows_narrow_a_waiting_message_is_told_shorter_before_the_callbacks_are(
    strip: Strip,
) -> None:
    strip.show_token(LOGGED_IN)
    strip.callbacks.show_listening("http://127.0.0.1:40303", "https://hooks.example/callback/key")
    strip.show_outbox({State.QUEUED: 1})
    told = []
    for width in range(1600, 880, -10):
        strip.resize(width, strip.height())
        told.append(("● Callbacks on 127.0.0.1:40303" in texts(strip), "1 waiting in outbox" in texts(strip)))
        assert button(strip, "strip.outbox").accessibleName() == "1 waiting in outbox"
    assert list(dict.fromkeys(told)) == [(True, True), (True, False), (False, False)]


def test_the_callbacks_have_their_word_until_all_else_is_as_short_as_can_be(
    strip: Strip, theme: Theme
) -> None:
    theme.choose_text_size(200)
    strip.show_token(LOGGED_IN)
    strip.callbacks.show_listening("http://127.0.0.1:40303", "https://hooks.example/callback/key")
    told = []
    for width in range(2200, 900, -10):
        strip.resize(width, strip.height())
        told.append((button(strip, "strip.callbacks").text(), strip.switcher.minimumWidth()))
    assert {least for word, least in told if word == "●"} == {min(least for _, least in told)}
    assert ("● Callbacks", min(least for _, least in told)) in told


@pytest.mark.parametrize("width", [880, 1024, 1280])
@pytest.mark.usefixtures("theme")
def test_nothing_is_clipped_or_overlaps_at_any_width(strip: Strip, qtbot: QtBot, width: int) -> None:
    strip.show_channels(CHANNELS, "b")
    strip.show_outbox({State.UNKNOWN: 12, State.FAILED: 3})
    strip.show_token(LOGGED_IN)
    strip.callbacks.show_listening("http://127.0.0.1:65535", "https://hooks.example/callback/key")
    strip.resize(width, strip.height())
    qtbot.waitUntil(lambda: cramped(strip) == [])
    assert "11:24" in texts(strip)


def test_check_and_token_ask_for_their_deeds(strip: Strip, qtbot: QtBot) -> None:
    with qtbot.waitSignals([strip.check_requested, strip.token_clicked]):
        click(button(strip, "strip.check"))
        click(button(strip, "strip.login"))


def test_nothing_moves_when_the_outbox_comes_and_goes(strip: Strip, qtbot: QtBot) -> None:
    badge = button(strip, "strip.callbacks")
    qtbot.waitUntil(lambda: badge.x() > 0)
    before = badge.geometry()
    strip.show_outbox({State.FAILED: 1})
    qtbot.waitUntil(lambda: button(strip, "strip.outbox").isVisible())
    qtbot.wait(0)
    assert badge.geometry() == before
