"""What the command line says to wrong arguments."""

from __future__ import annotations

import pytest

from kitdesk.arguments.command_line import read


def complaint(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    """What wrong arguments get: one sentence on standard error, exit status 2."""
    with pytest.raises(SystemExit) as caught:
        read(argv)
    assert caught.value.code == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    return told.err
