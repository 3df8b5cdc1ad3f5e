"""What packages tell of kitdesk."""

from __future__ import annotations

import json
import plistlib
import re
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from linux_files import LINUX, filled_in
from project import ID, ROOT, info_plist, version, windows_version_info
from PySide6.QtGui import QImage

import kitdesk
from kitdesk.desk.exports.members import KIND


def test_every_package_has_the_version_that_kitdesk_says_it_has() -> None:
    assert version() == kitdesk.__version__
    assert f'<release version="{version()}"' in filled_in("kitdesk.metainfo.xml", "kitdesk")
    assert info_plist()["CFBundleShortVersionString"] == version()
    assert f"StringStruct('FileVersion', '{version()}')" in windows_version_info()


def test_the_desktop_entry_and_its_metadata_are_valid(tmp_path: Path) -> None:
    metainfo = tmp_path / f"{ID}.metainfo.xml"
    metainfo.write_text(filled_in("kitdesk.metainfo.xml", "kitdesk"))
    entry = tmp_path / "kitdesk.desktop"
    entry.write_text(filled_in("kitdesk.desktop", "kitdesk"))
    for command in (f"desktop-file-validate {entry}", f"appstreamcli validate --no-net {metainfo}"):
        done = subprocess.run(command.split(), capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (0, done.stdout)


def test_menu_and_software_centre_say_the_same() -> None:
    summary = re.search("<summary>(.+)</summary>", filled_in("kitdesk.metainfo.xml", "kitdesk"))
    assert summary is not None
    assert f"\nComment={summary[1]}\n" in (LINUX / "kitdesk.desktop").read_text()


@pytest.mark.parametrize("indent", [None, 2])  # as lines, and as one document
def test_a_transcript_is_known_by_how_it_begins(indent: int | None) -> None:
    told = ET.fromstring(filled_in("kitdesk.xml", "kitdesk"))
    match = told.find(".//{*}match")
    assert match is not None
    first, last = map(int, match.attrib["offset"].split(":"))
    assert first <= json.dumps({"line": KIND}, indent=indent).index(match.attrib["value"]) <= last


def test_what_is_packed_is_what_is_tested() -> None:
    tested, packed = (
        dict(_pins(ROOT / name)) for name in ("requirements.lock", "packaging/requirements.txt")
    )
    both = tested.keys() & packed.keys()
    assert {name: packed[name] for name in both} == {name: tested[name] for name in both}
    assert {"pyside6-essentials", "httpx", "keyring"} <= {name.partition(" ;")[0] for name in both}


def test_the_icons_of_windows_and_macos_have_every_size() -> None:
    ico = (ROOT / "packaging/windows/kitdesk.ico").read_bytes()
    count = struct.unpack_from("<HHH", ico)[2]
    widths = {ico[6 + 16 * number] or 256 for number in range(count)}
    assert widths == {16, 24, 32, 48, 64, 128, 256}
    icns = (ROOT / "packaging/macos/kitdesk.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert struct.unpack_from(">I", icns, 4)[0] == len(icns)
    sizes = {QImage.fromData(png).width() for png in _pictures(icns)}
    assert sizes == {32, 64, 128, 256, 512, 1024}


def _pictures(icns: bytes) -> Iterator[bytes]:
    place = 8
    while place < len(icns):
        length = struct.unpack_from(">I", icns, place + 4)[0]
        yield icns[place + 8 : place + length]
        place += length


def test_the_property_list_of_macos_can_be_written() -> None:
    assert plistlib.loads(plistlib.dumps(info_plist())) == info_plist()


def _pins(lock: Path) -> list[tuple[str, str]]:
    """Each package, with the machines it is for, and its version."""
    found = re.findall(r"^([\w.-]+)==(\S+)( ; [^\\]+)?", lock.read_text(), re.MULTILINE)
    return [(name + machines.rstrip(), pin) for name, pin, machines in found]
