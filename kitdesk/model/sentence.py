"""Texts for people that the core writes and the window translates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def QT_TRANSLATE_NOOP(context: str, template: str) -> str:  # noqa: N802 (lupdate looks for this very name)
    """Mark a literal for translation without needing Qt; *context* is always ``"model"`` in the core."""
    return template


def quote(value: object, limit: int = 80) -> str:
    """A stranger's value fit for a sentence: one line, control characters escaped, at most *limit* long."""
    given = f"{value:g}" if isinstance(value, float) else str(value)
    text = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in given[: limit + 1])
    return text if len(text) <= limit else text[: limit - 1] + "…"


@dataclass(frozen=True)
class Sentence:
    """A translatable template with the values that belong into it."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.fill(self.template)

    def fill(self, template: str) -> str:
        """The values set into *template*, a translation of this sentence's own."""
        return template.format(**{name: quote(value, 300) for name, value in self.values.items()})


def sentence(template: str, **values: object) -> Sentence:
    """Shorthand for a `Sentence`; *template* is marked with `QT_TRANSLATE_NOOP`."""
    return Sentence(template, values)
