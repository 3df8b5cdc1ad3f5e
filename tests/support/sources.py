"""The project's own files, as the architecture tests look at them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "kitdesk"


def modules() -> dict[str, Path]:
    """The source files of the package by their dotted names; packages are their ``__init__.py``."""
    paths = sorted(PACKAGE.rglob("*.py"))
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
        for path in paths
    }


def may_use_qt(module: str) -> bool:
    """Whether *module* belongs to the window: ``ui``, its composition root, the tour that drives it."""
    return module.split(".")[1:2] in (["ui"], ["app"], ["backstage"], ["tour"])


def called_names(path: Path) -> Iterator[tuple[str, int]]:
    """The last part of the name of everything that is called in *path*, with its line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Attribute(attr=name) | ast.Name(id=name):
                    yield name, node.lineno
