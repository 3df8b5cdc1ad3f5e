"""A form over some members of a JSON object; the members it does not know stay as they are."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from kitdesk.desk.writing.drafting import Draft, Path, member, with_member
from kitdesk.model.errors import NotJson
from kitdesk.model.sentence import Sentence
from kitdesk.model.strict_json import read_json
from kitdesk.ui.text import plain_label, told
from kitdesk.ui.theme import scaled, styled
from kitdesk.ui.widgets.font_watch import FontWatch

Advise = Callable[[object], Iterable[tuple[str, Sentence]]]
LABEL_WIDTH = 104


@dataclass(frozen=True)
class Field:
    """One member: where it stands, what it is called, an example, and whether it is a (whole) number."""

    path: Path
    label: str
    example: str = ""
    number: bool = False
    whole: bool = False


class FieldForm(QWidget):
    """One line a field, with what is wrong or odd below it. Untouched members are not rewritten."""

    changed = Signal()

    def __init__(
        self, name: str, fields: Iterable[Field], advise: Advise, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._advise = advise
        self._value: Draft = {}
        self._lines: dict[Field, QLineEdit] = {}
        self._said: dict[Field, QLabel] = {}
        self._column = QFormLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setVerticalSpacing(6)
        self._column.setHorizontalSpacing(16)
        self._column.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in fields:
            self._add(name, field)

    def show_value(self, value: Mapping[str, Any]) -> None:
        """Fill the form from *value*, which `value` gives back with what was changed."""
        self._value = dict(value)
        for field, line in self._lines.items():
            line.setText(_written(member(value, field.path)))
            line.setEnabled(not _is_blocked(value, field.path))
        self._tell()

    def fill_in(self, texts: Mapping[Path, str]) -> None:
        """Write these into their fields, as a person would; one that cannot be written in stays as it is."""
        for path, text in texts.items():
            line = self.line(path)
            if line.isEnabled():
                line.setText(text)
        self._on_edited()

    def value(self) -> Draft:
        """What was shown, with the changes; unset members are left out."""
        value = self._value
        for field, line in self._lines.items():
            if line.text() != _written(member(value, field.path)):
                value = with_member(value, field.path, _read(field, line.text()))
        return value

    def flaw_count(self) -> int:
        """Fields whose text cannot be taken."""
        return sum(_misread(field, line.text()) for field, line in self._lines.items())

    def paths(self) -> tuple[Path, ...]:
        return tuple(field.path for field in self._lines)

    def line(self, path: Path) -> QLineEdit:
        """The field of one member."""
        return next(line for field, line in self._lines.items() if field.path == path)

    def _add(self, name: str, field: Field) -> None:
        line = QLineEdit()
        line.setObjectName(".".join((name, *field.path)))
        line.setAccessibleName(field.label)
        line.setPlaceholderText(
            self.tr("e.g. {example}").format(example=field.example) if field.example else ""
        )
        line.setMaxLength(8192)
        said = plain_label(kind="caption", wrap=True)
        said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        said.hide()
        label = plain_label(field.label, kind="muted")
        label.setBuddy(line)
        FontWatch(label, lambda: label.setMinimumWidth(scaled(LABEL_WIDTH)))
        both = QVBoxLayout()
        both.setSpacing(2)
        both.addWidget(line)
        both.addWidget(said)
        self._column.addRow(label, both)
        self._lines[field], self._said[field] = line, said
        line.textEdited.connect(self._on_edited)

    def _on_edited(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        """Say below each field what is wrong or odd about it."""
        value = self.value()
        for field, line in self._lines.items():
            wrong = _misread(field, line.text())
            if wrong:
                template = self.tr("“{value}” is no number. Write it like {example}.")
                if field.whole:
                    template = self.tr("“{value}” is no whole number. Write it like {example}.")
                text = template.format(value=line.text()[:80], example=field.example)
            elif not line.isEnabled():
                text = self.tr("Edit this in the JSON: {name} is no object there.").format(
                    name=field.path[-2]
                )
            else:
                odd = self._advise(member(value, field.path[:-1]))
                text = next((told(said) for name, said in odd if name == field.path[-1]), "")
            self._say(field, text, wrong)

    def _say(self, field: Field, text: str, wrong: bool) -> None:
        said, line = self._said[field], self._lines[field]
        said.setText(text)
        styled(said, "bad" if wrong else "warn")
        said.setVisible(bool(text))
        if line.property("flawed") != wrong:
            line.setProperty("flawed", wrong)
            line.style().polish(line)
        self._make_room(field)

    def _make_room(self, field: Field) -> None:
        """Let what is said have all its lines; no window grows by itself for a text that wraps."""
        said = self._said[field]
        said.setMinimumHeight(said.heightForWidth(self._lines[field].width()) if said.text() else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for field in self._lines:
            self._make_room(field)


def _written(value: object) -> str:
    """A member as it stands in its field; what is no text as its JSON."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _read(field: Field, text: str) -> object:
    if not (field.number or field.whole) or not text.strip():
        return text
    try:
        number = _number(text)
    except NotJson:
        return text
    return text if field.whole and not isinstance(number, int) else number


def _misread(field: Field, text: str) -> bool:
    return isinstance(_read(field, text), str) and (field.number or field.whole) and bool(text.strip())


def _number(text: str) -> int | float:
    """A finite decimal number. Raises `NotJson`."""
    number = read_json(text)
    if isinstance(number, bool) or not isinstance(number, int | float):
        raise NotJson(text)
    return number


def _is_blocked(value: Mapping[str, Any], path: Path) -> bool:
    """Whether something that is no object stands where the object around *path* belongs."""
    around = member(value, path[:-1])
    return around is not None and not isinstance(around, Mapping)
