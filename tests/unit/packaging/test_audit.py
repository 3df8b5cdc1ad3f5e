"""The look for known holes: each of its three ends, with services of the test's own."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from audit import CLEAN, HOLES, LOCKS, UNCHECKED, Findings, check_node, lists, read_node, read_python

from tests.support.sources import ROOT

AUDIT = Path(f"{sys.prefix}-audit/bin/python")
NODE = Path(f"{sys.prefix}-node/bin/python")
HOLE = {
    "id": "GHSA-0000-0000-0001",
    "aliases": ["CVE-2026-0001"],
    "summary": "It lets strangers in.",
    "details": "It lets strangers in.",
    "published": "2026-01-01T00:00:00Z",
    "modified": "2026-01-01T00:00:00Z",
    "affected": [
        {
            "package": {"name": "h11", "ecosystem": "PyPI", "purl": "pkg:pypi/h11"},
            "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "99.1"}]}],
        }
    ],
}
ADVISORY = {
    "id": 1,
    "url": "https://advisories.example/1",
    "title": "It lets strangers in.",
    "severity": "high",
    "vulnerable_versions": "<99",
}


def service(*, holes: bool, works: bool = True) -> type[BaseHTTPRequestHandler]:
    """OSV and npm's advisories in one: both are asked with POST."""

    class Service(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            asked = json.loads(gzip.decompress(body) if self.headers["Content-Encoding"] == "gzip" else body)
            told = json.dumps(self._answer(asked) if works else {}).encode()
            self.send_response(200 if works else 503)
            self.send_header("Content-Length", str(len(told)))
            self.end_headers()
            self.wfile.write(told)

        def _answer(self, asked: dict[str, Any]) -> dict[str, Any]:
            if not holes:
                return {}
            if self.path.startswith("/-/npm"):
                return {"ajv": [ADVISORY]} if "ajv" in asked else {}
            return {"vulns": [HOLE]} if asked["package"]["name"] == "h11" else {}

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (as well)
            pass

    return Service


@contextmanager
def serving(*, holes: bool, works: bool = True) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), service(holes=holes, works=works)) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_every_lock_file_of_the_project_is_looked_into() -> None:
    command = ["git", "-c", f"safe.directory={ROOT}", "grep", "-l", "-e", "--hash=sha256:"]
    named = [f":(exclude){path}" for path in ("tests/**/*.py", "Makefile")]
    found = subprocess.run([*command, "--", *named], cwd=ROOT, capture_output=True, text=True, check=True)
    assert {str(lock.relative_to(ROOT)) for lock in LOCKS} == set(found.stdout.split())


def test_each_version_of_a_package_is_asked_about(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.write_text('a==1.0 ; python_version < "3.12" \\\n    --hash=sha256:00\nA==2.0\nb-c==3.1 \\\n')
    second.write_text("a==1.0 \\\n    --hash=sha256:00\n# d==1\n")
    asked = list(lists([first, second]))
    assert sorted(pin for pins in asked for pin in pins) == [("a", "1.0"), ("a", "2.0"), ("b-c", "3.1")]
    assert all(len({name for name, _ in pins}) == len(pins) for pins in asked)


def of_pip_audit(*packages: dict[str, Any]) -> Findings:
    findings = Findings()
    read_python(json.dumps({"dependencies": packages, "fixes": []}), "", findings)
    return findings


def test_nothing_known_is_clean() -> None:
    findings = of_pip_audit({"name": "h11", "version": "0.16.0", "vulns": []})
    assert (findings.status, findings.told()) == (CLEAN, "1 packages were checked, and no hole is known.")


def test_a_known_hole_is_told_with_what_mends_it() -> None:
    vulns = [{"id": "CVE-1", "fix_versions": ["0.17"]}, {"id": "CVE-2", "fix_versions": []}]
    findings = of_pip_audit({"name": "h11", "version": "0.16.0", "vulns": vulns})
    findings.unchecked.append("something else")
    told = "Known holes: h11 0.16.0: CVE-1, mended in 0.17; h11 0.16.0: CVE-2, mended in no version yet."
    assert (findings.status, findings.told()) == (HOLES, told)


def test_what_was_left_out_is_not_clean() -> None:
    findings = of_pip_audit(
        {"name": "h11", "version": "0.16.0", "vulns": []}, {"name": "x", "skip_reason": "unknown"}
    )
    assert findings.status == UNCHECKED
    assert findings.told() == (
        "Not everything could be checked, only 1 packages without a known hole: x (unknown)."
    )


@pytest.mark.parametrize("told", ["", "no JSON", "[]", '{"dependencies": 1}'])
def test_no_answer_is_told_with_its_reason(told: str) -> None:
    findings = Findings()
    read_python(told, "Traceback\nConnectionError: no such host.\n", findings)
    read_node("", "", findings)
    assert findings.status == UNCHECKED
    assert findings.told() == (
        "Nothing could be checked: the service for Python packages gave no answer (ConnectionError: no such "
        "host); npm's service gave no answer (no reason is told)."
    )


def test_nothing_checked_is_never_clean() -> None:
    assert Findings().status == UNCHECKED


@pytest.mark.parametrize(
    ("holes", "works", "status"), [(False, True, CLEAN), (True, True, HOLES), (False, False, UNCHECKED)]
)
def test_npm_tells_each_of_them(holes: bool, works: bool, status: int) -> None:
    findings = Findings()
    with serving(holes=holes, works=works) as url:
        check_node(NODE, findings, url)
    assert (findings.status, findings.holes) == (status, ["ajv: high, of npm"] if holes else [])


@pytest.mark.skipif(not AUDIT.exists(), reason="make audit has not been called, which brings pip-audit")
@pytest.mark.parametrize(
    ("holes", "works", "status"), [(False, True, CLEAN), (True, True, HOLES), (False, False, UNCHECKED)]
)
def test_the_whole_program_ends_in_each_of_them(holes: bool, works: bool, status: int) -> None:
    with serving(holes=holes, works=works) as url:
        services = ("--osv", f"{url}/v1/query", "--npm", url)
        command = [str(AUDIT), "packaging/audit.py", "--node", str(NODE), *services]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == status, done.stdout + done.stderr
    assert len(done.stdout.splitlines()) == 1
    assert ("h11 0.16.0: CVE-2026-0001, mended in 99.1" in done.stdout) is holes
