"""Builds a Debian package of the one-folder program, and tries it: installed, in the menu, run, removed."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from email.utils import format_datetime
from pathlib import Path

import trying_deb
from linux_files import LINUX, built_on, fill_share, write, write_packed
from project import DIST, ROOT, version
from sizes import megabytes
from trying import NotRight

MAINTAINER = "The kitdesk maintainers <maintainers@kitdesk.example>"
RECOMMENDED = "ca-certificates, gnome-keyring | kwalletmanager | keepassxc, xdg-utils"

CONTROL = """\
Package: kitdesk
Version: {version}-1
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommended}
Section: devel
Priority: optional
Description: console for hand-testing a Voximplant Kit custom channel
 Log in, send messages as a customer, receive Kit's callbacks and see
 whether each is genuine; take Kit's place and check your own server,
 in a window or in CI. A Kit in miniature comes along, so that all of it
 can be tried without an account.
 .
 It is not an official Voximplant product.
"""

CHANGELOG = """\
kitdesk ({version}-1) unstable; urgency=medium

  * kitdesk {version}. What is new is told in changelog.gz.

 -- {maintainer}  {date}
"""


def main() -> int:
    """0 when the package is built and did everything it was asked to, 1 when something is wrong with it."""
    package = DIST / f"kitdesk_{version()}-1_{architecture()}.deb"
    with tempfile.TemporaryDirectory(prefix="kitdesk-deb-") as folder:
        tree = Path(folder, "tree")
        fill(tree)
        size = megabytes(tree)
        (tree / "DEBIAN").mkdir()
        (tree / "DEBIAN" / "control").write_text(control(tree))
        build = ("dpkg-deb", "--root-owner-group", "-Zxz", "--build")
        subprocess.run([*build, tree, package], check=True, stdout=subprocess.DEVNULL)
    try:
        trying_deb.try_package(package)
    except NotRight as reason:
        package.unlink()
        print(f"The Debian package is not right: {reason}", file=sys.stderr)
        return 1
    print(f"{package.relative_to(ROOT)}: {megabytes(package):.1f} MB, installed {size:.1f} MB")
    return 0


def architecture() -> str:
    return subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()


def fill(tree: Path) -> None:
    """Put everything where the package will have it."""
    program = tree / "usr/lib/kitdesk"
    shutil.copytree(DIST / "kitdesk", program, symlinks=True)
    leave_to_debian(program / "_internal")
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/kitdesk").symlink_to("../lib/kitdesk/kitdesk")
    share = tree / "usr/share"
    fill_share(share, "kitdesk")
    write(share / "doc/kitdesk/copyright", (LINUX / "copyright").read_text())
    write_packed(share / "doc/kitdesk/changelog.gz", (ROOT / "CHANGELOG.md").read_text())
    write_packed(share / "doc/kitdesk/changelog.Debian.gz", debian_changelog())
    write(share / "lintian/overrides/kitdesk", (LINUX / "lintian-overrides").read_text())
    for path in program.rglob("*"):
        if path.is_file() and not path.is_symlink():
            path.chmod(0o755 if path.name == "kitdesk" else 0o644)


def leave_to_debian(folder: Path) -> None:
    """Take out the libraries that came from Debian packages: there they get security updates."""
    packed = [file for file in folder.glob("lib*.so*") if not file.is_symlink() and "python" not in file.name]
    search = ["dpkg-query", "--search", *(f"*/{file.name}" for file in packed)]
    answer = subprocess.run(search, capture_output=True, text=True, check=False).stdout
    owned = {Path(line).name for line in answer.splitlines()}
    for file in packed:
        if file.name in owned:
            file.unlink()


def debian_changelog() -> str:
    date = format_datetime(built_on())
    return CHANGELOG.format(version=version(), maintainer=MAINTAINER, date=date)


def control(tree: Path) -> str:
    return CONTROL.format(
        version=version(),
        architecture=architecture(),
        maintainer=MAINTAINER,
        size=round(megabytes(tree) * 1000),
        depends=", ".join(dependencies(tree)),
        recommended=RECOMMENDED,
    )


def dependencies(tree: Path) -> list[str]:
    """The Debian packages whose libraries the program is linked to but does not bring."""
    libraries = list(linked(tree / "usr/lib/kitdesk"))
    own = {path.parent for path in libraries}
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "debian").mkdir()
        Path(folder, "debian/control").write_text("Source: kitdesk\n\nPackage: kitdesk\nArchitecture: any\n")
        ask = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *(f"-l{path}" for path in own)]
        answer = subprocess.run(
            [*ask, *(f"-e{path}" for path in libraries)],
            cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True,
        ).stdout  # fmt: skip
    found = re.search(r"shlibs:Depends=(.+)", answer)
    assert found is not None
    return found[1].split(", ")


def linked(program: Path) -> Iterator[Path]:
    """Everything in the program that the system's loader reads."""
    for path in program.rglob("*"):
        if path.is_file() and not path.is_symlink() and path.open("rb").read(4) == b"\x7fELF":
            yield path


if __name__ == "__main__":
    sys.exit(main())
