"""Asks whether known holes are in the packages that the lock files pin, and says in a sentence what came
of it.

0: all was checked, and no hole is known. 1: holes are known. 2: something could not be checked.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from prepare import AUDIT_LOCK, FUZZ_LOCK, LOAD_LOCK, LOCK, NODE, NPM, PACKAGES_LOCK, ROOT

LOCKS = (LOCK, PACKAGES_LOCK, LOAD_LOCK, FUZZ_LOCK, AUDIT_LOCK, NODE / "requirements.txt")
PATIENCE = 300.0
"""Seconds for one question with all its packages."""
CLEAN, HOLES, UNCHECKED = 0, 1, 2
_LONGEST = 160
_PIN = re.compile(r"^([\w.-]+)==([^\s;\\]+)", re.MULTILINE)

Pin = tuple[str, str]


@dataclass
class Findings:
    """What was found out so far."""

    checked: int = 0
    holes: list[str] = field(default_factory=list)
    unchecked: list[str] = field(default_factory=list)
    """What could not be checked, and why."""

    def told(self) -> str:
        """In one sentence, with holes first."""
        why = "; ".join(dict.fromkeys(self.holes or self.unchecked))
        if self.holes:
            return f"Known holes: {why}."
        if not self.unchecked:
            return f"{self.checked} packages were checked, and no hole is known."
        if not self.checked:
            return f"Nothing could be checked: {why}."
        return f"Not everything could be checked, only {self.checked} packages without a known hole: {why}."

    @property
    def status(self) -> int:
        return HOLES if self.holes else UNCHECKED if self.unchecked or not self.checked else CLEAN


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--osv", metavar="URL", help="another address of the OSV service")
    parser.add_argument("--npm", metavar="URL", help="another address of npm's service")
    parser.add_argument("--node", metavar="PYTHON", type=Path, help="the Python that has npm")
    arguments = parser.parse_args()
    findings = Findings()
    for pins in lists(LOCKS):
        check_python(pins, findings, arguments.osv)
    check_node(arguments.node, findings, arguments.npm)
    print(findings.told())
    return findings.status


def lists(locks: Iterable[Path]) -> Iterator[list[Pin]]:
    """All that is pinned, whatever system it is for, in lists that have each package but once."""
    versions: dict[str, list[str]] = {}
    for name, version in sorted({pin for lock in locks for pin in _PIN.findall(lock.read_text())}):
        versions.setdefault(name.lower(), []).append(version)
    while versions:
        yield [(name, left.pop()) for name, left in versions.items()]
        versions = {name: left for name, left in versions.items() if left}


def check_python(pins: Sequence[Pin], findings: Findings, service: str | None = None) -> None:
    """Have pip-audit ask OSV about *pins*."""
    with tempfile.TemporaryDirectory(prefix="kitdesk-audit-") as folder:
        pinned = Path(folder, "pinned.txt")
        pinned.write_text("".join(f"{name}=={version}\n" for name, version in pins))
        ask: list[str | Path] = [
            "--requirement",
            pinned,
            "--no-deps",
            "--disable-pip",
            "--vulnerability-service",
            "osv",
        ]
        ask += ["--format", "json", "--progress-spinner", "off"]
        ask += ["--osv-url", service] if service else []
        told, complained = run([sys.executable, "-m", "pip_audit", *ask])
    read_python(told, complained, findings)


def read_python(told: str, complained: str, findings: Findings) -> None:
    """What pip-audit says: JSON if it got answers."""
    match read(told):
        case {"dependencies": [*packages]}:
            for package in packages:
                if "skip_reason" in package:
                    findings.unchecked.append(f"{package['name']} ({package['skip_reason']})")
                    continue
                findings.checked += 1
                findings.holes += [of_python(package, hole) for hole in package["vulns"]]
        case _:
            findings.unchecked.append(f"the service for Python packages gave no answer ({last(complained)})")


def of_python(package: dict[str, Any], hole: dict[str, Any]) -> str:
    mended = ", ".join(hole["fix_versions"])
    return f"{package['name']} {package['version']}: {hole['id']}, mended in {mended or 'no version yet'}"


def check_node(python: Path | None, findings: Findings, service: str | None = None) -> None:
    """Have npm ask about the packages of the tests."""
    if python is None:
        findings.unchecked.append("the Node packages of the tests (no npm was named)")
        return
    ask: list[str | Path] = [
        "audit",
        "--json",
        "--package-lock-only",
        "--prefix",
        NODE,
        "--fetch-retries",
        "0",
    ]
    ask += ["--registry", service] if service else []
    told, complained = run([python, "-c", NPM, *ask])
    read_node(told, complained, findings)


def read_node(told: str, complained: str, findings: Findings) -> None:
    """What npm says: JSON with numbers if it got answers."""
    match read(told):
        case {"vulnerabilities": dict(holes), "metadata": {"dependencies": {"total": int(total)}}}:
            findings.checked += total
            findings.holes += [f"{name}: {hole['severity']}, of npm" for name, hole in holes.items()]
        case {"message": str(message)}:
            findings.unchecked.append(f"npm's service gave no answer ({message})")
        case _:
            findings.unchecked.append(f"npm's service gave no answer ({last(complained)})")


def read(told: str) -> object:
    try:
        return json.loads(told)
    except ValueError:
        return None


def last(complained: str) -> str:
    """The last line, which has the reason, as part of a sentence."""
    lines = complained.strip().splitlines() or ["no reason is told"]
    reason = lines[-1].strip().rstrip(".")
    return reason if len(reason) <= _LONGEST else f"…{reason[-_LONGEST:]}"


def run(command: Sequence[str | Path]) -> tuple[str, str]:
    """What *command* prints and complains of; no status, which is the same for holes and for failures."""
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            check=False,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            text=True,
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired:
        return "", f"it took more than {PATIENCE:g} s"
    return done.stdout, done.stderr


if __name__ == "__main__":
    sys.exit(main())
