from __future__ import annotations

import pytest

from kitdesk import __version__
from kitdesk.arguments import read


def complaint(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    """What wrong arguments get: one sentence on standard error, exit status 2."""
    with pytest.raises(SystemExit) as caught:
        read(argv)
    assert caught.value.code == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    return told.err


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        read(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"kitdesk {__version__}\n"


@pytest.mark.parametrize("argv", [["--help"], ["sandbox", "--help"], ["tour", "--help"]])
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
