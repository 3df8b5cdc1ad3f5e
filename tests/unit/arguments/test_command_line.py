from __future__ import annotations

import pytest

from kitdesk import __version__
from kitdesk.arguments.command_line import read
from tests.support.complaints import complaint


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        read(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"kitdesk {__version__}\n"


@pytest.mark.parametrize(
    "argv", [["--help"], ["sandbox", "--help"], ["check-callback", "--help"], ["tour", "--help"]]
)
def test_the_help_fits_a_terminal(
    argv: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    with pytest.raises(SystemExit) as caught:
        read(argv)
    assert caught.value.code == 0
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 100


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
