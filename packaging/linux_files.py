"""What a Linux desktop wants beside a program: entry in the menu, icons, metadata, file type, manual page."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from project import ID, ROOT, version

LINUX = ROOT / "packaging" / "linux"
ICONS = ROOT / "resources" / "program"


def fill_share(share: Path, name: str) -> None:
    """Write all of it below *share*. Entry and icons are called *name*, by which the desktop knows them."""
    write(share / f"applications/{name}.desktop", filled_in("kitdesk.desktop", name))
    write(share / f"metainfo/{ID}.metainfo.xml", filled_in("kitdesk.metainfo.xml", name))
    write(share / f"mime/packages/{name}.xml", filled_in("kitdesk.xml", name))
    write_packed(share / "man/man1/kitdesk.1.gz", filled_in("kitdesk.1", name))
    for png in ICONS.glob("kitdesk-*.png"):
        size = png.stem.removeprefix("kitdesk-")
        copy(png, share / f"icons/hicolor/{size}x{size}/apps/{name}.png")
    copy(ICONS / "kitdesk.svg", share / f"icons/hicolor/scalable/apps/{name}.svg")


def filled_in(template: str, name: str) -> str:
    """A file of `LINUX` with identity, version and date."""
    values = {"ID": ID, "NAME": name, "VERSION": version(), "DATE": built_on().date().isoformat()}
    text = (LINUX / template).read_text()
    for key, value in values.items():
        text = text.replace(f"@{key}@", value)
    return text


def built_on() -> datetime:
    """The time of the last commit, where there are commits, so that a build can be repeated."""
    ask = ["git", "-c", f"safe.directory={ROOT}", "log", "-1", "--format=%cI"]
    told = subprocess.run(ask, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
    return datetime.fromisoformat(told) if told else datetime.now(UTC)


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def write_packed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def copy(source: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, to)
