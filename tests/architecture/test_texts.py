"""Every text that a person sees can be translated: a literal that lupdate finds, under the right context."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.support.catalogues import entries, fresh_catalogue
from tests.support.sources import modules

MODULES = modules()
OF_THE_WINDOW = {name: path for name, path in MODULES.items() if name.startswith("kitdesk.ui.")}
MARKERS = ("tr", "translate", "QT_TRANSLATE_NOOP")
SHOWN = {
    "setText": 0, "setToolTip": 0, "setWindowTitle": 0, "setPlaceholderText": 0, "setAccessibleName": 0,
    "setAccessibleDescription": 0, "setTitle": 0, "setStatusTip": 0, "setWhatsThis": 0, "setSuffix": 0,
    "setPrefix": 0, "setSpecialValueText": 0, "addItem": 0, "addMenu": 0, "QLabel": 0, "QPushButton": 0,
    "QCheckBox": 0, "QRadioButton": 0, "QGroupBox": 0, "plain_label": 0, "plain_tip": 0, "say": 0,
    "show_text": 0, "addTab": 1, "insertTab": 2, "setTabText": 1, "set_tip": 1, "post": 1, "offer": 0,
    "show_status": 1, "add_choice": 1, "add": 2, "add_switch": 2,
}  # fmt: skip
"""What puts a text on the screen, and which of its arguments that is."""
NAMES = {
    "kitdesk",
    "client_id",
    "is_bot",
    "Authorization",
    "MD5(salt:token:event_id)",
    "JSON",
    "idle",
    "warn",
}
"""Of the protocol and the program, which are the same in every language, and of colours."""
NO_TEXTS = (
    "start",
    "setObjectName",
    "styled",
    "post",
    "withdraw",
    "show_status",
    "RuntimeError",
    "compile",
    "toString",
)
"""What is called with words that nobody sees: names of tasks and notices, errors of programmers, formats."""
PHRASES = {
    "API token", "security salt", "Sans Serif", "? not observable", "search on", "d MMM yyyy",
    "it cannot be written",
}  # fmt: skip
"""Kit's own names, a font, what a width is measured with, a task, a format, an error before the window."""
QTS_OWN = {"kitdesk.ui.language": ("QAbstractFileIconProvider", "QFileDialog")}
"""The module that marks texts of Qt's own, which its catalogues lack."""


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Attribute(attr=name) | ast.Name(id=name):
                    yield name, node


def literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def marked(module: str, path: Path) -> Iterator[tuple[str | None, str | None, int]]:
    """Context, text and line of everything that is marked for translation; None for what is no literal."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    for name, call in calls(path):
        is_painters = name == "translate" and isinstance(call.func, ast.Attribute)
        if name not in MARKERS or is_painters or _hands_on(call):
            continue
        if name == "tr":
            owner = call.func.value if isinstance(call.func, ast.Attribute) else None
            whose = owner.id if isinstance(owner, ast.Name) else ""
            around = [each for each in classes if each.lineno <= call.lineno <= (each.end_lineno or 0)]
            inner = max(around, key=lambda each: each.lineno).name if around else None
            yield {"self": inner, "counted": "counted"}.get(whose), literal(call.args[0]), call.lineno
        else:
            yield literal(call.args[0]), literal(call.args[1]), call.lineno


def _hands_on(call: ast.Call) -> bool:
    """Whether it is the one that looks up what is marked elsewhere, in `told` and `Counted`."""
    return [ast.unparse(each) for each in call.args[:2]] in (
        ["'model'", "sentence.template"],
        ["'model'", "str(said)"],
        ["'counted'", "text"],
    )


def test_every_marked_text_is_a_literal_in_the_context_of_its_class_or_module() -> None:
    wrong = []
    for module, path in MODULES.items():
        allowed = {module.rsplit(".", 1)[-1], "model", "counted", *QTS_OWN.get(module, ())}
        classes = {
            n.name for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.ClassDef)
        }
        wrong += [
            f"{module}:{line} {context} {text}"
            for context, text, line in marked(module, path)
            if text is None or context not in allowed | classes
        ]
    assert not wrong, "write self.tr(…), translate(module's name, …) or counted.tr(…) with a literal: " + str(
        wrong
    )


def test_the_catalogue_has_every_marked_text(tmp_path: Path) -> None:
    found = {(entry.context, entry.source) for entry in entries(fresh_catalogue(tmp_path))}
    wanted = {
        (context, text)
        for module, path in MODULES.items()
        for context, text, _line in marked(module, path)
        if context is not None and text is not None
    }
    assert wanted - found == set(), "lupdate does not see these"


def test_a_count_stands_only_in_texts_that_have_plural_forms() -> None:
    odd = [
        f"{module}: {text}"
        for module, path in OF_THE_WINDOW.items()
        for context, text, _line in marked(module, path)
        if ("%n" in (text or "") or "%Ln" in (text or "")) != (context == "counted")
    ]
    assert odd == [], 'a count is written counted.tr("%Ln event(s)", "", count)'


def test_what_is_put_on_the_screen_has_gone_through_translation() -> None:
    bare = []
    for module, path in OF_THE_WINDOW.items():
        for name, call in calls(path):
            place = SHOWN.get(name, len(call.args))
            shown = call.args[place] if place < len(call.args) else None
            parts = shown.values if isinstance(shown, ast.JoinedStr) else [shown] if shown is not None else []
            texts = [text for text in map(literal, parts) if text and re.search(r"[^\W\d_]", text)]
            bare += [f"{module}:{call.lineno} {name} {text!r}" for text in texts if not _is_name(text)]
    assert bare == []


def test_no_phrase_stands_outside_of_translation() -> None:
    """Also one that is handed on before it is shown."""
    bare = []
    for module, path in OF_THE_WINDOW.items():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        passed = {
            inner
            for name, call in calls(path)
            if name in (*MARKERS, *NO_TEXTS)
            for inner in [
                (node.lineno, node.col_offset) for node in ast.walk(call) if isinstance(node, ast.Constant)
            ]
        }
        docs = {
            (node.value.lineno, node.value.col_offset)
            for node in ast.walk(tree)
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        }
        bare += [
            f"{module}:{node.lineno} {node.value!r}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and re.search(r"[A-Za-z]{2,} [A-Za-z]{2,}", node.value)
            and (node.lineno, node.col_offset) not in passed | docs
            and node.value not in PHRASES
            and module != "kitdesk.ui.sheet"  # a style sheet
        ]
    assert bare == []


def _is_name(text: str) -> bool:
    return text in NAMES or text.startswith(("http://", "https://"))
