"""Where the files are that come with kitdesk and are no code: icons, sample callbacks."""

from __future__ import annotations

from pathlib import Path


def shipped(folder: str) -> Path:
    """A folder of resources: within the package when it is installed, beside it in the source tree."""
    package = Path(__file__).parent.parent
    installed = package / "resources" / folder
    return installed if installed.exists() else package.parent / "resources" / folder


def licence_texts() -> Path | None:
    """The folder with the licences of all that is packed; None where kitdesk is not a packed program."""
    folder = Path(__file__).parents[2] / "licenses"
    return folder if folder.is_dir() else None
