"""Every trial at small figures, the same ones each time; ``make chaos`` takes them at full figures."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from tests.chaos.trials import TRIALS


@pytest.mark.parametrize("name", [name for name, trial in TRIALS.items() if trial.short])
def test_nothing_is_lost_and_nobody_gets_in(tmp_path: Path, name: str) -> None:
    trial = TRIALS[name]
    assert trial.run(tmp_path, trial.short, Random(name))
