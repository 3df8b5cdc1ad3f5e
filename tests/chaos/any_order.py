"""R20b: a desk that is used, killed, restarted, put to sleep and left without Kit, in any order."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random

import hypothesis
import keyring
from hypothesis.stateful import run_state_machine_as_test

from tests.chaos.states.machine import Machine
from tests.support.left_behind import errors_collected
from tests.support.memory_keyring import MemoryKeyring

STEPS = 50
TOLD = ("send", "callback", "kill", "restart", "sleep", "refresh", "expiry", "resend")


def run(_folder: Path, size: int, dice: Random) -> str:
    """*size* is how many runs of at most so many steps."""
    done = Counter[str]()
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    try:
        with errors_collected() as errors:
            _run_often(size, dice.getrandbits(32), done)
    finally:
        keyring.set_keyring(before)
    assert not errors, [error.getMessage() for error in errors]
    return f"{done['step']:,} steps, among them {', '.join(f'{done[name]:,} × {name}' for name in TOLD)}"


def _run_often(size: int, seed: int, done: Counter[str]) -> None:
    settings = hypothesis.settings(
        max_examples=size,
        stateful_step_count=STEPS,
        deadline=None,
        database=None,
        phases=[hypothesis.Phase.generate],  # what a kill leaves is chance: no run can be made shorter
        suppress_health_check=list(hypothesis.HealthCheck),
    )

    @hypothesis.seed(seed)
    class Counted(Machine):
        def __init__(self) -> None:
            super().__init__(done)

    try:
        run_state_machine_as_test(Counted, settings=settings)
    except Exception as failure:
        steps = "\n".join(getattr(failure, "__notes__", []))
        raise AssertionError(f"{failure!r}\n{steps}") from failure
