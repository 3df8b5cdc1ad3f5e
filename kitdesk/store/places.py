"""Where on this machine kitdesk keeps its files."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kitdesk.model.errors import FileFault
from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.store.files import make_folder, make_own

HOME_VARIABLE = "KITDESK_HOME"
"""The environment variable that moves everything under one folder."""


@dataclass(frozen=True)
class Places:
    """One data folder. Two of them share nothing, secrets in the keyring included."""

    root: Path

    @classmethod
    def find(cls, env: Mapping[str, str]) -> Places:
        """The data folder of this user, made where it is missing. Raises `FileFault`.

        The usual one is kitdesk's own, and so are the folders in it: no other user may look into them.
        """
        given = env.get(HOME_VARIABLE)
        places = cls(make_folder(Path(given).absolute() if given else _usual_folder()))
        inner = (places.samples, places.served, places.personas, places.templates)
        for folder in inner if given else (places.root, *inner):
            make_own(folder)
        return places

    @property
    def can_be_changed_by_others(self) -> bool:
        """Whether other users may put files into the data folder, or theirs in the place of those there."""
        return os.name == "posix" and bool(self.root.stat().st_mode & 0o022)

    @property
    def settings(self) -> Path:
        return self.root / "settings.json"

    @property
    def journal(self) -> Path:
        return self.root / "journal.sqlite"

    @property
    def samples(self) -> Path:
        """The folder of the user's own sample callbacks."""
        return self.root / "samples"

    @property
    def served(self) -> Path:
        """The folder of the files that attachments are served from."""
        return self.root / "served"

    @property
    def personas(self) -> Path:
        """The folder of saved customers."""
        return self.root / "personas"

    @property
    def templates(self) -> Path:
        """The folder of saved messages."""
        return self.root / "templates"

    @property
    def drafts(self) -> Path:
        """What is written and not sent yet."""
        return self.root / "drafts.json"

    @property
    def lock(self) -> Path:
        return self.root / "lock"


def _usual_folder() -> Path:
    import platformdirs  # noqa: PLC0415 (not for those who name a folder)

    try:
        folder = platformdirs.user_data_path("kitdesk", appauthor=False)
    except RuntimeError:  # no HOME, and no such user in the system's list either
        raise FileFault("~", _NO_HOME) from None
    if not folder.is_absolute():  # what older platformdirs say then
        raise FileFault(str(folder), _NO_HOME)
    return folder


_NO_HOME = QT_TRANSLATE_NOOP("model", "no home folder is known")
