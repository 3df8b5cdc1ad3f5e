"""Texts that a person keeps under a name, each a JSON file in one folder: samples, templates, personas."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kitdesk.model.errors import FileFault, InputError
from kitdesk.model.file_name import is_for_every_system
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence
from kitdesk.store.files import make_folder, read_bounded, reason_of, sync_folder, write_whole

MAX_LENGTH = 100_000
"""Characters: as many as can be edited."""
MAX_SIZE = 4 * MAX_LENGTH
"""Bytes."""
LONGEST_NAME = 80


@dataclass(frozen=True)
class NamedText:
    """A text, which may hold variables and need not be right. The user's *own* can change."""

    name: str
    text: str
    own: bool = False


@dataclass(frozen=True)
class Unread:
    """A file that is left alone, and why it cannot be used."""

    file: str
    reason: Sentence


def check_name(text: str) -> str:
    """A name that every system takes for a file. Raises `InputError`."""
    name = text.strip()
    if not name:
        raise InputError(_NO_NAME)
    if len(name) > LONGEST_NAME:
        raise InputError(_LONG_NAME, limit=LONGEST_NAME)
    if not (name.isprintable() and is_for_every_system(name)):
        raise InputError(_ODD_NAME, value=name)
    return name


class NamedTexts:
    """The user's own, in *folder*, which is made when the first one is saved."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self) -> tuple[list[NamedText], list[Unread]]:
        """All that can be read, by name, and what cannot. Raises `FileFault`."""
        texts: list[NamedText] = []
        unread: list[Unread] = []
        for file in self._files():
            try:
                texts.append(NamedText(check_name(file.stem), _text_of(file), own=True))
            except InputError as error:
                unread.append(Unread(file.name, error.sentence))
            except OSError as error:
                unread.append(Unread(file.name, sentence("{reason}", reason=reason_of(error))))
        return texts, unread

    def save(self, name: str, text: str, *, replace: bool = False) -> NamedText:
        """Keep *text* under *name*, in the place of another one only to *replace* it.

        Raises `InputError` and `FileFault`.
        """
        kept = NamedText(check_name(name), text, own=True)
        if len(text) > MAX_LENGTH:
            raise InputError(_LONG_TEXT, length=len(text), limit=MAX_LENGTH)
        taken = self._taken(kept.name)
        if taken and not (replace and taken == self._file(kept.name)):
            raise InputError(_TAKEN, value=kept.name)
        write_whole(make_folder(self._folder) / f"{kept.name}.json", text.encode(errors="backslashreplace"))
        return kept

    def rename(self, kept: NamedText, name: str) -> NamedText:
        """Call *kept* by another name. Raises `InputError` and `FileFault`."""
        renamed = NamedText(check_name(name), kept.text, own=True)
        old, new = self._file(kept.name), self._file(renamed.name)
        if self._taken(renamed.name) not in (None, old):
            raise InputError(_TAKEN, value=renamed.name)
        try:
            old.rename(new)
            sync_folder(self._folder)
        except OSError as error:
            raise FileFault(str(old), reason_of(error)) from None
        return renamed

    def delete(self, kept: NamedText) -> None:
        """Forget *kept*. Raises `FileFault`."""
        file = self._file(kept.name)
        try:
            file.unlink(missing_ok=True)
            sync_folder(self._folder)
        except OSError as error:
            raise FileFault(str(file), reason_of(error)) from None

    def _file(self, name: str) -> Path:
        return self._folder / f"{name}.json"

    def _files(self) -> Sequence[Path]:
        try:
            found = [each for each in self._folder.iterdir() if each.suffix.lower() == ".json"]
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise FileFault(str(self._folder), reason_of(error)) from None
        return sorted(found, key=lambda each: (each.stem.casefold(), each.stem))

    def _taken(self, name: str) -> Path | None:
        """What has the name already, also where a system does not tell capitals."""
        return next((each for each in self._files() if each.stem.casefold() == name.casefold()), None)


def _text_of(file: Path) -> str:
    try:
        text = read_bounded(file, MAX_SIZE, _TOO_LARGE).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(_NOT_UTF8) from None
    if len(text) > MAX_LENGTH:
        raise InputError(_TOO_LARGE)
    return text


_NO_NAME = QT_TRANSLATE_NOOP("model", "The name is missing. Give one by which you will find it.")
_LONG_NAME = QT_TRANSLATE_NOOP("model", "The name is too long: give at most {limit} characters.")
_ODD_NAME = QT_TRANSLATE_NOOP(
    "model", "“{value}” cannot be the name of a file. Use letters, digits, blanks and dashes."
)
_TAKEN = QT_TRANSLATE_NOOP("model", "There is “{value}” already. Choose another name.")
_LONG_TEXT = QT_TRANSLATE_NOOP(
    "model", "The text has {length} characters, and at most {limit} can be kept. Shorten it."
)
_TOO_LARGE = QT_TRANSLATE_NOOP("model", "it is too large")
_NOT_UTF8 = QT_TRANSLATE_NOOP("model", "it is not UTF-8 text")
