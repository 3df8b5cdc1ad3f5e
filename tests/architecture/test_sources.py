"""What every source file of the package keeps to."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.support.sources import PACKAGE, ROOT, called_names, may_use_qt, modules

MODULES = modules()
TASK_MAKERS = {
    "create_task",
    "ensure_future",
    "run_coroutine_threadsafe",
    "asyncSlot",
    "asyncClose",
    "TaskGroup",
}


def _mirrors(module: str, path: Path) -> list[Path]:
    """Where the test file of *module* may stand. Whole commands are tested from outside, under ``e2e``."""
    inside = path.relative_to(PACKAGE).parent
    name = f"test_{path.stem.strip('_')}.py"
    if not may_use_qt(module):
        return [ROOT / "tests/unit" / inside / name, ROOT / "tests/e2e" / name]
    if inside.parts[:1] == ("tour",):
        return [ROOT / "tests/e2e/test_tour.py"]
    below_ui = inside.relative_to("ui") if inside.parts[:1] == ("ui",) else inside
    return [ROOT / "tests/ui" / below_ui / name, ROOT / "tests/e2e" / name]


def test_a_module_says_what_it_is_for() -> None:
    texts = {name: path.read_text(encoding="utf-8") for name, path in MODULES.items()}
    assert [name for name, text in texts.items() if text and not ast.get_docstring(ast.parse(text))] == []


def test_a_module_has_a_test_file_of_its_own() -> None:
    """``tests/unit`` and ``tests/ui`` mirror the package."""
    sources = {name: path for name, path in MODULES.items() if path.name != "__init__.py"}
    places = {name: _mirrors(name, path) for name, path in sources.items()}
    lonely = [where[0] for where in places.values() if not any(place.is_file() for place in where)]
    assert not lonely, "to be written: " + " ".join(str(place.relative_to(ROOT)) for place in lonely)


def test_nothing_re_enters_the_event_loop() -> None:
    """A modal ``exec()`` within a task stops every other task for good: dialogs are opened and awaited."""
    calls = [
        (name, line)
        for name, path in MODULES.items()
        for called, line in called_names(path)
        if called in ("exec", "exec_") and name != "kitdesk.app"  # no task exists yet when it does
    ]
    assert calls == []


def test_tasks_are_born_in_one_file() -> None:
    """Elsewhere a task may be collected while it runs, and its crash goes unseen."""
    others = {name: path for name, path in MODULES.items() if name != "kitdesk.tasks"}
    calls = [
        (name, line)
        for name, path in others.items()
        for called, line in called_names(path)
        if called in TASK_MAKERS
    ]
    assert calls == []
