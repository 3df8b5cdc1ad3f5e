"""The recipe for PyInstaller, followed as it is on systems that this test does not run on."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from project import ID, ROOT, info_plist

import kitdesk

PACKAGING = ROOT / "packaging"


class Made:
    """What PyInstaller was asked to make, each with its options."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.binaries = self.datas = self.pure = self.scripts = ()

    def makes(self, kind: str) -> Any:
        def make(*_parts: object, **options: Any) -> Made:
            self.asked.append((kind, options))
            return self

        return make

    def options(self, kind: str) -> list[dict[str, Any]]:
        return [options for made, options in self.asked if made == kind]


def followed(system: str, monkeypatch: pytest.MonkeyPatch, work: Path) -> Made:
    """The recipe with PyInstaller's own words put in its place."""
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(sys, "path", list(sys.path))
    for name, word in {
        "PyInstaller.depend.bindepend": "get_imports",
        "PyInstaller.utils.hooks": "collect_submodules",
    }.items():
        module = ModuleType(name)
        setattr(module, word, lambda *_: [])
        monkeypatch.setitem(sys.modules, name, module)
    made = Made()
    kinds = ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")
    words = {kind: made.makes(kind) for kind in kinds} | {"SPECPATH": str(PACKAGING), "workpath": str(work)}
    spec = PACKAGING / "kitdesk.spec"
    exec(compile(spec.read_text("utf-8"), spec, "exec"), words)
    return made


def test_windows_gets_a_program_without_a_console_and_one_with_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window, commands = followed("win32", monkeypatch, tmp_path).options("EXE")
    assert [(each["name"], each["console"]) for each in (window, commands)] == [
        ("kitdesk", False), ("kitdesk-console", True),
    ]  # fmt: skip
    for each in (window, commands):
        assert (PACKAGING / each["icon"]).is_file()
        assert f"'FileVersion', '{kitdesk.__version__}'" in Path(each["version"]).read_text("utf-8")


def test_macos_gets_an_application_of_its_own_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    made = followed("darwin", monkeypatch, tmp_path)
    (bundle,) = made.options("BUNDLE")
    assert (bundle["name"], bundle["bundle_identifier"]) == ("kitdesk.app", ID)
    assert bundle["version"] == kitdesk.__version__
    assert bundle["info_plist"] == info_plist()
    assert (PACKAGING / bundle["icon"]).is_file()
    assert [each["version"] for each in made.options("EXE")] == [None]
