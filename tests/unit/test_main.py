from __future__ import annotations

import gc
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from kitdesk.__main__ import main
from kitdesk.memory import SWITCH


@pytest.fixture(autouse=True)
def the_tests_can_be_debugged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SWITCH, "1")


def install(monkeypatch: pytest.MonkeyPatch, name: str, **members: object) -> None:
    """Put a module of the test's in the place of *name*."""
    module = ModuleType(name)
    vars(module).update(members)
    monkeypatch.setitem(sys.modules, name, module)


def recording(given: list[Namespace], status: int) -> Callable[[Namespace], int]:
    """A command that notes its arguments."""

    def run(args: Namespace) -> int:
        given.append(args)
        return status

    return run


def test_without_a_command_the_window_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, "kitdesk.app", main=lambda _file: 7)
    assert main([]) == 7
    gc.enable()  # as the window does when it stands


def test_a_transcript_opens_in_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[Path | None] = []
    install(monkeypatch, "kitdesk.app", main=given.append)
    main(["a.kitdesk"])
    main(["/tmp/B.NDJSON"])
    main(["/tmp/as a file manager tells of it"])
    assert given == [
        Path("a.kitdesk").absolute(), Path("/tmp/B.NDJSON"), Path("/tmp/as a file manager tells of it"),
    ]  # fmt: skip
    gc.enable()


def test_the_tour_gets_its_arguments(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[Namespace] = []
    install(monkeypatch, "kitdesk.tour.command", main=recording(given, 3))
    argv = ["tour", "--screenshots=shots", "--size=1920x1080", "--theme=dark", "--language=ru", "--scale=1.5"]
    assert main(argv) == 3
    assert main(["tour"]) == 3
    assert vars(given[0]) == {
        "command": "tour",
        "screenshots": Path("shots"),
        "size": (1920, 1080),
        "theme": "dark",
        "language": "ru",
        "scale": 1.5,
    }
    assert vars(given[1]) == {
        "command": "tour",
        "screenshots": None,
        "size": (1280, 800),
        "theme": "light",
        "language": "en",
        "scale": 1.0,
    }


def test_the_sandbox_gets_its_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[Namespace] = []
    install(monkeypatch, "kitdesk.headless.sandbox", run=recording(given, 0))
    assert main(["sandbox"]) == 0
    assert (given[0].host, given[0].port, given[0].domain) == ("127.0.0.1", 0, "sandbox")
    assert (given[0].access_lifetime, given[0].refresh_lifetime) == (900.0, 86400.0)
    assert given[0].api_token.reveal() == "sandbox-api-token"


def test_reading_the_arguments_loads_neither_qt_nor_the_network() -> None:
    code = (
        "import sys, kitdesk.arguments.command_line; "
        "print({'PySide6', 'pydantic', 'httpx', 'h11', 'keyring', 'asyncio'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


@pytest.mark.parametrize(
    ("arguments", "module", "shut"),
    [
        (["sandbox"], "kitdesk.headless.sandbox", True),
        (["check-callback", "--list"], "kitdesk.headless.check_callback", True),
        ([], "kitdesk.app", False),  # the portals of the desktop have to look into it
    ],
)
def test_programs_without_a_window_let_nobody_look_into_them(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], module: str, shut: bool
) -> None:
    done: list[str] = []
    monkeypatch.setattr("kitdesk.__main__.keep_out_of_dumps", lambda: done.append("dumps"))
    monkeypatch.setattr("kitdesk.__main__.shut_out_debuggers", lambda: done.append("debuggers"))
    install(monkeypatch, module, run=lambda _args: 0, main=lambda _file: 0)
    main(arguments)
    gc.enable()
    assert done == (["dumps", "debuggers"] if shut else ["dumps"])
