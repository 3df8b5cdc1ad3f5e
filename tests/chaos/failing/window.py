"""Sending and receiving in the real window, while a statement fails: told, nothing lost, and it works on."""

from __future__ import annotations

from pathlib import Path
from random import Random

from tests.chaos.failing.cases import cases, some
from tests.support.asked import Asked, asked
from tests.support.failing_program import Seen

DEEDS = ("send", "receive", "receive_forged")
MORE = 4
"""What is done in the background may come in between: statements beyond those that were counted."""


def run(folder: Path, share: float, dice: Random) -> str:
    failed = told = 0
    with asked("failing_program", folder / "home") as window:
        for deed in some(DEEDS, share, dice):
            first, _ = _do(window, deed, 0, "")
            _check(deed, first, "")
            for at, fault in cases(first.statements + MORE, share, dice):
                first, second = _do(window, deed, at, fault)
                where = f"{deed}, statement {at}, {fault}: {first}, then {second}"
                _check_failed(deed, first, where)
                _check(deed, second, where)
                failed += first.failed
                told += bool(first.banners)
    assert failed or share < 1, "no statement failed: nothing was shown"
    return f"{failed:,} failures, {told:,} of them with a notice, the others made good by itself"


def _check_failed(deed: str, seen: Seen, where: str) -> None:
    """All is well, or the person is told and nothing is half done."""
    if deed == "send":
        assert seen.at_kit <= len(seen.kept) <= 1, f"it was sent and not stored: {where}"
        assert seen.kept or seen.written, f"it is lost: {where}"
        assert seen.kept != ["sent"] or seen.at_kit, f"it is called sent: {where}"
        done = seen.shown == "sent" and seen.kept == ["sent"]
    else:
        assert (seen.status >= 500) == (not seen.kept), f"the answer is wrong: {where}"
        assert len(seen.kept) <= 1, f"it is there twice: {where}"
        done = seen.status < 500
    assert done or seen.banners, f"nobody was told: {where}"


def _check(deed: str, seen: Seen, where: str) -> None:
    """It works."""
    match deed:
        case "send":
            assert (seen.shown, seen.written) == ("sent", ""), where
            assert seen.at_kit == 1, where
            assert seen.kept == ["sent"] or seen.banners, where
        case "receive":
            assert (seen.status, seen.kept) == (200, ["verified"]), where
            assert seen.shown == "verified" or seen.banners, where
        case _:
            assert (seen.status, seen.kept) == (401, ["held"]), where


def _do(window: Asked, deed: str, at: int, fault: str) -> tuple[Seen, Seen]:
    first, second = (Seen(**seen) for seen in window.ask("do", deed, at, fault))
    return first, second
