"""The runner: what was done is not done again, a seed repeats a run, and there is one table at the end."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from tests.chaos.__main__ import INTERRUPTED, main
from tests.chaos.table import together
from tests.chaos.trial import Trial

GOAL = "nothing breaks"


class Throws:
    """A trial that notes what its dice show, and ends at a throw of the test's choice."""

    def __init__(self) -> None:
        self.seen: list[int] = []
        self.end_at = -1
        self.end: BaseException = KeyboardInterrupt()

    def run(self, folder: Path, size: int, dice: Random) -> str:
        assert list(folder.iterdir()) == []
        if len(self.seen) == self.end_at:
            raise self.end
        self.seen.append(dice.randrange(1000))
        return f"{size} thrown, {self.seen[-1]} shown"

    def trials(self, portion: int = 10) -> dict[str, Trial]:
        return {
            "T1": Trial("throws", self.run, full=25, short=1, goal=GOAL, portion=portion),
            "T2": Trial("another | throw", self.run, full=1, short=1, goal=GOAL),
        }


@pytest.fixture
def throws() -> Throws:
    return Throws()


@pytest.fixture(autouse=True)
def same_sources(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever edits them meanwhile."""
    monkeypatch.setattr("tests.chaos.__main__.version_of_sources", lambda: "these")


def table(folder: Path) -> dict[str, list[str]]:
    """The cells of the page's rows."""
    rows = [line.split(" | ") for line in (folder / "chaos.md").read_text().splitlines() if "|" in line]
    return {cells[0].removeprefix("| "): cells[1:] for cells in rows[2:]}


def test_each_trial_has_its_row(tmp_path: Path, throws: Throws, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([], throws.trials(), tmp_path) == 0
    assert len(throws.seen) == 4
    rows = table(tmp_path)
    least, most = sorted(throws.seen[:3])[::2]
    assert rows["T1"] == [
        "throws",
        GOAL,
        f"25: in each of 3 portions 5–10 thrown, {least}–{most} shown",
        "0",
        "met |",
    ]
    assert rows["T2"][0] == r"another \| throw"
    told = capsys.readouterr().out.splitlines()
    assert sum("met" in line for line in told) == 2
    assert all(len(line) < 160 for line in told[-10:])


def test_at_small_figures_a_goal_is_met_in_part(tmp_path: Path, throws: Throws) -> None:
    assert main(["--short"], throws.trials(), tmp_path) == 0
    rows = table(tmp_path)
    assert rows["T1"][2].startswith("1: ")
    assert [row[-1] for row in rows.values()] == ["in part |", "met |"]
    main(["T1", "--size", "5"], throws.trials(), tmp_path)
    assert table(tmp_path)["T1"][-1] == "in part |"


def test_what_was_interrupted_goes_on_with_the_next_portion(tmp_path: Path, throws: Throws) -> None:
    throws.end_at = 2
    assert main(["--seed", "7"], throws.trials(), tmp_path) == INTERRUPTED
    assert [row[-1] for row in table(tmp_path).values()] == ["not done |", "not done |"]
    throws.end_at = -1
    assert main([], throws.trials(), tmp_path) == 0
    assert len(throws.seen) == 4
    other = Throws()
    assert main(["--seed", "7"], other.trials(), tmp_path / "other") == 0
    assert other.seen == throws.seen


def test_a_run_that_is_interrupted_at_once_has_its_table_and_keeps_its_seed(
    tmp_path: Path, throws: Throws, capsys: pytest.CaptureFixture[str]
) -> None:
    build = tmp_path / "build"  # which nobody has made yet
    throws.end_at = 0
    assert main([], throws.trials(), build) == INTERRUPTED
    assert [row[-1] for row in table(build).values()] == ["not done |", "not done |"]
    begun = capsys.readouterr().out.splitlines()[0]
    throws.end_at = -1
    assert main([], throws.trials(), build) == 0
    assert capsys.readouterr().out.splitlines()[0] == begun


def test_what_was_done_is_only_done_again_when_that_is_asked_for(tmp_path: Path, throws: Throws) -> None:
    main(["--seed", "7"], throws.trials(), tmp_path)
    main([], throws.trials(), tmp_path)
    assert len(throws.seen) == 4
    main(["T2", "--again"], throws.trials(), tmp_path)
    assert throws.seen[4:] == throws.seen[3:4]
    assert table(tmp_path).keys() == {"T1", "T2"}
    main(["--again", "--seed", "7"], throws.trials(), tmp_path)
    assert throws.seen[5:] == throws.seen[:4]
    main(["--seed", "8"], throws.trials(), tmp_path)
    assert len(throws.seen) == 13


def test_other_sources_begin_anew(tmp_path: Path, throws: Throws, monkeypatch: pytest.MonkeyPatch) -> None:
    main([], throws.trials(), tmp_path)
    monkeypatch.setattr("tests.chaos.__main__.version_of_sources", lambda: "another")
    main([], throws.trials(), tmp_path)
    assert len(throws.seen) == 8


@pytest.mark.parametrize("error", [AssertionError("it broke"), OSError("it broke")])
def test_a_failure_ends_its_trial_and_no_other(tmp_path: Path, throws: Throws, error: Exception) -> None:
    throws.end_at, throws.end = 1, error
    trials = throws.trials() | {"T2": Trial("passes", lambda *_: "fine", full=1, short=1, goal=GOAL)}
    for _ in range(2):  # it stands until it is done again
        assert main([], trials, tmp_path) == 1
        rows = table(tmp_path)
        assert rows["T1"][2].startswith("10 of 25: FAILED in run, line")
        assert "it broke" in rows["T1"][2]
        assert [row[-1] for row in rows.values()] == ["FAILED |", "met |"]
    throws.end_at = -1
    assert main(["T1", "--again"], trials, tmp_path) == 0


def test_portions_that_say_different_things_are_told_one_by_one() -> None:
    assert together(["1 lost", "none lost", "1 lost"]) == "1 lost; none lost"
    assert together(["1,200 in 0.5 s", "900 in 0.25 s"]) == "in each of 2 portions 900–1,200 in 0.25–0.5 s"
