"""Cuts the data of ICU, 32 MB with the Linux builds of Qt, down to what Qt reads of it for our languages.

That is properties of characters, sorting, and the names of time zones; dates and numbers are Qt's own.
Other languages are sorted by ICU's general order.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path, PurePosixPath

from translations import LANGUAGES

FOLDERS_LEFT_OUT = ("brkitr", "curr", "lang", "rbnf", "region", "translit", "unit")
KINDS_LEFT_OUT = (".cnv", ".spp", ".cfu")
"""Converters of old encodings, profiles of network names, confusable characters."""

ASSEMBLY = """
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, @object
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", @progbits
"""


def cut(library: Path) -> None:
    """Make *library*, ``libicudata.so.N``, anew in its place with the data that is kept."""
    version = library.suffix.removeprefix(".")
    with tempfile.TemporaryDirectory() as folder:
        whole, kept = Path(folder, f"icudt{version}l.dat"), Path(folder, "kept", f"icudt{version}l.dat")
        kept.parent.mkdir()
        whole.write_bytes(_data(library))
        left_out = Path(folder, "left_out.lst")
        items = subprocess.check_output(["icupkg", "--list", whole], text=True).split()
        left_out.write_text("\n".join(item for item in items if not is_kept(PurePosixPath(item))))
        subprocess.run(["icupkg", "--remove", left_out, whole, kept], check=True)
        source, compiled = Path(folder, "data.s"), Path(folder, "data.o")
        source.write_text(ASSEMBLY.format(symbol=f"icudt{version}_dat", data=kept))
        subprocess.run(["as", "-o", compiled, source], check=True)
        link = ["ld", "-shared", "-Bsymbolic", "--hash-style=gnu", f"-soname={library.name}"]
        subprocess.run([*link, "-z", "noexecstack", "-o", library, compiled], check=True)


def _data(library: Path) -> bytes:
    """The package of data within the library: a header that names its format twelve bytes from its start."""
    content = library.read_bytes()
    return content[content.index(b"CmnD") - 12 :]


def is_kept(item: PurePosixPath) -> bool:
    if item.parts[0] in FOLDERS_LEFT_OUT or item.suffix in KINDS_LEFT_OUT:
        return False
    language = item.stem.partition("_")[0]
    is_locale = item.suffix == ".res" and len(language) in (2, 3) and language.islower() and language != "res"
    return not is_locale or language in {"en", *(code.partition("_")[0] for code in LANGUAGES)}
