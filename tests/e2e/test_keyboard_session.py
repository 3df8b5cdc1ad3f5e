"""A whole session by keyboard alone: keys pressed on a real display, at a window that is only looked at."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from tests.support.asked import Asked, asked
from tests.support.callbacks import a_callback, post_signed
from tests.support.desktop import Desktop, desktop, until
from tests.support.integrator_process import integrator_process
from tests.support.sandbox_process import sandbox_process

MOST_TABS = 60
SALT, TOKEN = "s4lt", "api-token-1"
PAYLOADS = {
    "photo": ("https://example.com/a.jpg",),
    "audio": ("https://example.com/a.ogg",),
    "video": ("https://example.com/a.mp4",),
    "document": ("https://example.com/a.pdf",),
    "location": ("37.7936", "-122.3958", "12 Market Street"),
    "contact": ("Anna", "+79161234567"),
}


class Person:
    """Somebody who has a keyboard and no mouse, and looks at the window."""

    def __init__(self, at: Desktop, window: Asked) -> None:
        self.press, self.type = at.keys, at.type
        self.look = window.ask

    def until_window(self, name: str) -> None:
        """Wait for the window, dialog or menu that takes the keys."""
        until(lambda: self.look("window") == name, f"the window {name}")

    def go_to(self, name: str, key: str = "Tab") -> None:
        """Press the Tab key until this has the focus."""
        passed = [self.look("focus")]
        while passed[-1] != name:
            assert len(passed) < MOST_TABS, f"{name} is not reached from {passed}"
            self.press(key)
            passed.append(self.look("focus"))

    def choose(self, name: str) -> None:
        """Press the down key until this entry of the open menu is marked, and take it."""
        passed = [""]
        while passed[-1] != name:
            assert len(passed) < MOST_TABS, f"{name} is not reached from {passed}"
            self.press("Down")
            passed.append(self.look("marked"))
        self.press("Return")

    def fill(self, name: str, text: str) -> None:
        self.go_to(name)
        self.press("ctrl+a")
        self.type(text)

    def command(self, words: str) -> None:
        """Do what the command palette finds first."""
        self.press("ctrl+k")
        until(lambda: self.look("focus") == "palette.field", "the command palette")
        self.type(words)
        self.press("Return")

    def until_sent(self, count: int) -> None:
        def sent() -> bool:
            events = self.look("events")
            return len(events) == count and events[-1][:2] == ["out", "sent"]

        until(sent, f"{count} messages, sent")


@contextmanager
def person(at: Desktop, home: Path) -> Iterator[Person]:
    environment = at.environment | {"KITDESK_HOME": str(home)}
    with asked("watched_program", home, environment=environment) as window:
        yield Person(at, window)


def make_channel(who: Person, coordinates: dict[str, Any]) -> None:
    who.command("New channel")
    who.until_window("channel_settings")
    who.type("Mine")
    who.fill("channel.host", coordinates["url"])
    who.fill("channel.account_name", coordinates["domain"])
    who.fill("channel.channel_uuid", coordinates["channel_uuid"])
    who.fill("channel.api_token", TOKEN)
    who.fill("channel.salt", SALT)
    who.go_to("channel_settings.save")
    who.press("space")
    until(lambda: who.look("channel")["name"] == "Mine", "the channel, saved")
    who.press("Escape")
    who.until_window("window")


def send_each_type(who: Person) -> None:
    who.press("ctrl+l")
    who.type("Hello")
    who.press("ctrl+Return")
    who.until_sent(1)
    for number, (kind, values) in enumerate(PAYLOADS.items()):
        who.press("ctrl+l")
        who.go_to("composer.attach", "shift+Tab")
        who.press("space")
        who.choose(f"composer.attach.{kind}")
        who.until_window("attachment")
        for at, value in enumerate(values):
            if at:
                who.press("Tab")
            who.type(value)
        who.press("Return")
        who.until_window("window")
        assert who.look("attached") == [kind]
        who.press("ctrl+l", "ctrl+Return")
        who.until_sent(number + 2)


def read_an_answer(who: Person) -> None:
    url, credentials = who.look("channel")["callbacks"], Credentials(Secret(TOKEN), Secret(SALT))
    client_id = who.look("customer")
    asyncio.run(post_signed(url, a_callback("evt-1", client_id=client_id), "evt-1", credentials))
    until(lambda: who.look("events")[-1] == ["in", "verified", "Hi James"], "the answer")
    who.press("ctrl+g", "End")
    until(lambda: "Maria K. · agent: Hi James, signature verified" in who.look("chosen"), "it, read")


def run_the_suite(who: Person, url: str) -> None:
    who.press("ctrl+7")
    until(lambda: who.look("focus") == "chair.url", "Kit's chair")
    who.fill("chair.url", url)
    who.go_to("chair.tabs.bar")
    who.press("Right", "Right")
    who.go_to("chair.suite.run_all")
    who.press("space")
    until(lambda: "passed" in who.look("said", "chair.suite.said"), "what the suite found")


def export(who: Person, path: Path) -> None:
    who.press("ctrl+l")
    who.command("Export")
    who.until_window("export")
    who.go_to("export.save")
    who.press("space")
    who.until_window("export.save_as")
    who.press("ctrl+a")
    who.type(str(path))
    who.press("Return")
    until(path.exists, "the export")
    until(lambda: "Saved" in who.look("said", "export.said"), "that it is saved")
    who.press("Escape")
    who.until_window("window")


def test_a_session_by_keyboard_alone(tmp_path: Path) -> None:
    secrets = ("--api-token", TOKEN, "--salt", SALT)
    with (
        sandbox_process(*secrets) as kit,
        desktop(tmp_path) as at,
        integrator_process("right", *secrets) as url,
        person(at, tmp_path / "home") as who,
    ):
        make_channel(who, kit.coordinates)
        who.press("ctrl+shift+l")
        until(lambda: who.look("channel")["phase"] == "logged in", "the login")
        send_each_type(who)
        read_an_answer(who)
        run_the_suite(who, url)
        export(who, tmp_path / "conversation.html")
        assert "Hi James" in (tmp_path / "conversation.html").read_text()
