from __future__ import annotations

import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from kitdesk import __version__
from kitdesk.__main__ import main


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


def complaint(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    """What wrong arguments get: one sentence on standard error, exit status 2."""
    with pytest.raises(SystemExit) as caught:
        main(argv)
    assert caught.value.code == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    return told.err


def test_without_a_command_the_window_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, "kitdesk.app", main=lambda: 7)
    assert main([]) == 7


def test_the_tour_gets_its_arguments(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[Namespace] = []
    install(monkeypatch, "kitdesk.tour", main=recording(given, 3))
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


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"kitdesk {__version__}\n"


@pytest.mark.parametrize("argv", [["--help"], ["sandbox", "--help"], ["tour", "--help"]])
def test_the_help_fits_a_terminal(
    argv: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    with pytest.raises(SystemExit) as caught:
        main(argv)
    assert caught.value.code == 0
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 100


@pytest.mark.parametrize(
    ("argv", "problem"),
    [
        (("--port", "99999"), "'99999' is no port"),
        (("--port", "-1"), "'-1' is no port"),
        (("--port", "8O"), "'8O' is no port"),
        (("--port", "٨٠"), "is no port"),
        (("--host", " "), "the address is empty"),
        (("--domain", "a b"), "“a b” is no account name"),
        (("--domain", ""), "The account name is missing"),
        (("--channel-uuid", "x"), "“x” is no channel UUID"),
        (("--api-token", ""), "the API token is empty"),
        (("--salt", "\u200b"), "the security salt is empty"),
        (("--access-lifetime", "0"), "'0' is no lifetime"),
        (("--access-lifetime", "nan"), "'nan' is no lifetime"),
        (("--refresh-lifetime", "inf"), "'inf' is no lifetime"),
        (("--refresh-lifetime", "soon"), "'soon' is no lifetime"),
        (("--sal", "x"), "unrecognized arguments"),
    ],
)
def test_bad_arguments_of_the_sandbox_get_one_sentence(
    argv: tuple[str, ...], problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = complaint(capsys, "sandbox", *argv)
    assert problem in told
    assert told.startswith(("kitdesk sandbox: ", "kitdesk: unrecognized"))
    assert told.endswith("--help.\n")


@pytest.mark.parametrize("name", ["--api-token", "--salt"])
def test_a_refused_secret_is_not_repeated(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "hunter2" not in complaint(capsys, "sandbox", name, "hunter2 hunter2")


@pytest.mark.parametrize(
    "argv",
    [
        ("--size", "1280"),
        ("--size", "0x0"),
        ("--size", "1280x"),
        ("--size", f"{'9' * 5000}x800"),
        ("--theme", "pink"),
        ("--scale", "9"),
        ("--scale", "x"),
    ],
)
def test_bad_arguments_of_the_tour_get_one_sentence(
    argv: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    complaint(capsys, "tour", *argv)


def test_an_unknown_command_gets_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert "invalid choice: 'sandboks'" in complaint(capsys, "sandboks")


def test_reading_the_arguments_loads_neither_qt_nor_the_network() -> None:
    code = (
        "import sys, kitdesk.__main__; "
        "print({'PySide6', 'pydantic', 'httpx', 'h11', 'keyring', 'asyncio'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
