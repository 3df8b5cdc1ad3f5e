from __future__ import annotations

import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

from kitdesk.model.parts import PARTS

ROOT = Path(__file__).parents[3]


def needed() -> dict[str, str]:
    """Every package that kitdesk needs here, and the licence that it states in the short form."""
    waiting = list(tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"])
    found: dict[str, str] = {}
    while waiting:
        requirement = Requirement(waiting.pop())
        if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
            continue
        try:
            package = distribution(requirement.name)
        except PackageNotFoundError:
            continue
        told = package.metadata.json
        name = str(told["name"])
        if name not in found and not name.startswith(("PySide6", "shiboken6")):
            found[name] = str(told.get("license_expression", ""))
            waiting += package.requires or []
    return found


def test_every_package_that_kitdesk_needs_is_told_with_its_licence() -> None:
    packages = needed()
    assert not packages.keys() - PARTS.keys()
    told = {name: PARTS[name] for name, licence in packages.items() if licence}
    assert told == {name: licence for name, licence in packages.items() if licence}
