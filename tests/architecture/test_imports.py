"""Which modules may import what, held by import-linter's contracts and by importing them for real."""

from __future__ import annotations

import subprocess
import sys
import sysconfig

import pytest

from tests.support.sources import ROOT, may_use_qt, modules

FIRST_FRAME = ("kitdesk.app", "kitdesk.ui.main_window")
LATER = {
    *("asyncio", "hashlib", "httpx", "h11", "keyring", "platformdirs", "pydantic", "ssl", "uuid"),
    *("kitdesk.model.signature", "kitdesk.model.timeline", "kitdesk.store.settings"),
    *("kitdesk.ui.panels.strip", "kitdesk.ui.panels.customers", "kitdesk.ui.panels.conversation"),
    *("kitdesk.ui.main_menu", "kitdesk.ui.tool_room", "kitdesk.ui.composer.attachments"),
}
NOT_UNLESS_SEEN = (
    "pydantic",
    "PySide6.QtNetwork",
    "kitdesk.ui.panels.inspector",
    "kitdesk.ui.panels.callbacks",
    "kitdesk.ui.panels.sandbox",
    "kitdesk.ui.panels.outbox",
    "kitdesk.callback.suite.suite",
    "kitdesk.callback.reports",
    "kitdesk.ui.chair",
    "kitdesk.desk.sandbox.experiments",
    "kitdesk.desk.sandbox.token_lab",
)

BLOCK_QT = """
import importlib, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6", "qasync"):
            raise ImportError(f"{name} is imported where no Qt may be needed")

sys.meta_path.insert(0, NoQt())
for name in sys.argv[1:]:
    importlib.import_module(name)
"""
IMPORT_AND_LIST = "import sys, {modules}; print(*sys.modules)"


def _python(code: str, *arguments: str) -> str:
    command = [sys.executable, "-W", "error", "-c", code, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_layers_hold() -> None:
    """No import points to the left of ``__main__ → app | headless → ui → … → model``."""
    command = [sysconfig.get_path("scripts") + "/lint-imports", "--no-cache", "--no-logo"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_everything_but_the_window_works_on_a_machine_without_qt() -> None:
    _python(BLOCK_QT, *(name for name in modules() if not may_use_qt(name)))


@pytest.mark.parametrize("module", FIRST_FRAME)
def test_the_first_frame_waits_for_no_slow_import(module: str) -> None:
    """The window shows before network, keyring and validation are imported: they cost as much as Qt."""
    imported = set(_python(IMPORT_AND_LIST.format(modules=module)).split())
    assert not imported & LATER


def test_a_tool_that_nobody_looks_at_costs_nothing() -> None:
    """Nor does what only checks a message cost anything while nobody has written one."""
    imported = _python(IMPORT_AND_LIST.format(modules="kitdesk.backstage")).split()
    assert not [name for name in imported if name.startswith(NOT_UNLESS_SEEN)]
