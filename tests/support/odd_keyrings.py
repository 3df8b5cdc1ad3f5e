"""Keyrings that do not do what one should; a subprocess chooses one with ``PYTHON_KEYRING_BACKEND``."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordSetError

WINDOWS_LIMIT = 1280
"""About how many characters the Windows credential store takes."""


class FileKeyring(KeyringBackend):
    """Works, over several processes: the file that ``KEYRING_FILE`` names stands for the system's own."""

    priority = 9

    def get_password(self, service: str, username: str) -> str | None:
        value = self._kept().get(f"{service}/{username}")
        assert value is None or isinstance(value, str)
        return value

    def set_password(self, service: str, username: str, password: str) -> None:
        self._file().write_text(json.dumps(self._kept() | {f"{service}/{username}": password}))

    def delete_password(self, service: str, username: str) -> None:
        kept = self._kept()
        del kept[f"{service}/{username}"]
        self._file().write_text(json.dumps(kept))

    def _file(self) -> Path:
        return Path(os.environ["KEYRING_FILE"])

    def _kept(self) -> dict[str, object]:
        return dict(json.loads(self._file().read_text())) if self._file().exists() else {}


class Failing(FileKeyring):
    """Breaks, and its message quotes what it was given, escaped."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(f"no room for {password.replace('-', '%2D')}")


class Denying(FileKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("Access denied by the user!")

    def set_password(self, service: str, username: str, password: str) -> None:
        self.get_password(service, username)


class Short(FileKeyring):
    """Refuses what is longer than Windows takes."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password) > WINDOWS_LIMIT:
            raise PasswordSetError("The stub received bad data")
        super().set_password(service, username, password)


class Truncating(FileKeyring):
    """Keeps only the beginning of what is long."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:WINDOWS_LIMIT])


class Lying(FileKeyring):
    """Gives back something else."""

    def get_password(self, service: str, username: str) -> str | None:
        value = super().get_password(service, username)
        return value and value.upper()


class Slow(FileKeyring):
    """Its first answer is late; then it works."""

    answered = False

    def get_password(self, service: str, username: str) -> str | None:
        if not Slow.answered:
            time.sleep(1.0)
            Slow.answered = True
        return super().get_password(service, username)
