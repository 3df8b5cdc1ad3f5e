"""After a whole session no secret is in any file, nor in what was printed, logged or copied."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.support.sandbox_process import sandbox_process
from tests.support.sources import ROOT
from tests.support.spellings import spellings

API_TOKEN = r"C4nary/tok+en&%41=\"<4471>?x-0d1e2f"
SALT = r"s4lt'C4nary\+&%2F\"<0815>;y-a9b8c7"


def hits(where: str, data: bytes) -> list[str]:
    """Which secrets are in *data*, in which spelling."""
    return [
        f"{where}: {name}, {spelling}"
        for name, secret in (("API token", API_TOKEN), ("salt", SALT))
        for spelling, spelled in spellings(secret).items()
        if spelled in data
    ]


def test_the_spellings_are_found_where_they_are() -> None:
    """The search itself is not blind."""
    for spelling, spelled in spellings(API_TOKEN).items():
        found = hits("here", b"before " + spelled + b" after")
        assert any(spelling in hit for hit in found), spelling


def test_a_session_with_all_its_failures_writes_no_secret(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with sandbox_process("--domain", "acme", "--api-token", API_TOKEN, "--salt", SALT) as sandbox:
        assert sandbox.coordinates["api_token"] == API_TOKEN
        command = [sys.executable, "-m", "tests.support.secret_session", str(home)]
        done = subprocess.run(
            [*command, json.dumps(sandbox.coordinates)],
            cwd=ROOT,
            env=os.environ | {"KITDESK_HOME": str(home)},
            capture_output=True,
            check=False,
            timeout=90,
        )
        assert done.returncode == 0, done.stderr.decode()[-3000:]
        sandbox.process.terminate()
        told, complained = sandbox.process.communicate()
    files = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert {".html", ".kitdesk", ".har", ".csv"} <= {path.suffix for path in files}
    assert {"journal.sqlite", "journal.sqlite-wal", "settings.json"} <= {path.name for path in files}
    assert done.stdout.count(b"copied:") == 19
    assert done.stdout.count("•".encode()) >= 8, "the forged callbacks were not told"
    found = [hit for path, data in files.items() for hit in hits(path.name, data)]
    found += hits("standard output", done.stdout) + hits("standard error", done.stderr)
    found += hits("the sandbox's output", told.encode()) + hits("the sandbox's errors", complained.encode())
    assert found == []
    assert [path.name for path, data in files.items() if b"eyJ" in data] == [], "a JWT was written"
