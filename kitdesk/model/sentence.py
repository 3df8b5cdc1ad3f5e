"""Texts for people that the core writes and the window translates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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

    def fill(self, template: str, tell: Callable[[Sentence], str] = str) -> str:
        """The values set into *template*, a translation of this sentence's own; *tell* says what sentences
        among them say.
        """
        return template.format(**{name: _filled(value, tell) for name, value in self.values.items()})

    def changed(self, change: Callable[[str], str]) -> Sentence:
        """The same with each value changed as a text: with its secrets hidden, say."""
        return Sentence(self.template, {name: _changed(value, change) for name, value in self.values.items()})


class Clause(Sentence):
    """A sentence that stands within another one: without the full stop at its end."""

    def fill(self, template: str, tell: Callable[[Sentence], str] = str) -> str:
        return super().fill(template, tell).rstrip(".")


class Said(str):
    """The English of a sentence that is kept, and the sentence, so that it can be told in other languages."""

    __slots__ = ("sentence",)
    sentence: Sentence

    @classmethod
    def of(cls, sentence: Sentence) -> Said:
        """What *sentence* says."""
        said = cls(sentence)
        said.sentence = sentence
        return said


def inner(value: object) -> Sentence | None:
    """The sentence that *value* is or has: an error, say, or what was `Said`."""
    found = getattr(value, "sentence", value)
    return found if isinstance(found, Sentence) else None


def _filled(value: object, tell: Callable[[Sentence], str]) -> str:
    found = inner(value)
    return quote(value, 300) if found is None else tell(found)


def _changed(value: object, change: Callable[[str], str]) -> object:
    found = inner(value)
    return change(quote(value, 300)) if found is None else found.changed(change)


def said(template: str, **values: object) -> Said:
    """The English of a `sentence`, for where a text is expected: why something could not be done, say."""
    return Said.of(Sentence(template, values))


def sentence(template: str, **values: object) -> Sentence:
    """Shorthand for a `Sentence`; *template* is marked with `QT_TRANSLATE_NOOP`."""
    return Sentence(template, values)
