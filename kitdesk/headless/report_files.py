"""The files that a command's reports go to: looked at before a run, written whole after it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

from kitdesk.model.errors import FileFault
from kitdesk.store.files import is_other_than_file, reason_of, write_whole


def flaw_of(paths: Iterable[Path]) -> str:
    """Why a report could not be written, in a sentence; empty where all can be."""
    for path in paths:
        try:
            if path.exists() and is_other_than_file(path):
                return _flaw(path, "something else than a file stands there")
            with tempfile.TemporaryFile(dir=path.parent):
                pass
        except OSError as error:
            return _flaw(path, reason_of(error))
    return ""


def write_report(path: Path, data: bytes) -> str:
    """Put *data* there, for whomever new files are. Why it cannot be, in a sentence, if it cannot."""
    try:
        write_whole(path, data, private=False)
    except FileFault as fault:
        return _flaw(path, fault.reason)
    return ""


def _flaw(path: Path, reason: str) -> str:
    return f"The report {path} cannot be written: {reason}. Name another file."
