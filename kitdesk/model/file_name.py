"""What a file may be called: a name that can be served, and what is odd about a stranger's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence

LONGEST = 255
"""Characters; most systems take so many bytes and no more."""
_KEPT = 80
_LONGEST_SUFFIX = 12


def safe_name(name: str) -> str:
    """*name* as every system and every address can have it, its suffix kept."""
    text = unicodedata.normalize("NFC", name.encode("utf-8", "replace").decode())
    text = "".join("_" if c in _ODD or not c.isprintable() else c for c in text).strip(" .")
    stem, dot, suffix = text.rpartition(".")
    if not stem or not suffix.isalnum() or len(suffix) > _LONGEST_SUFFIX:
        stem, dot, suffix = text, "", ""
    stem = stem[: _KEPT - len(dot + suffix)].rstrip(" .") or "file"
    whole = f"{stem}{dot}{suffix}"
    return f"_{whole}" if _DEVICE.fullmatch(whole) else whole


def suffix_of(name: str) -> str:
    """What stands behind the last dot, in small letters; empty where there is none."""
    stem, dot, suffix = name.rpartition(".")
    return suffix.lower() if dot and stem else ""


def is_for_every_system(name: str) -> bool:
    """Whether a file can have this *name* on Windows too; whether it can be read is another question."""
    return not (any(c in _ODD for c in name) or name != name.strip(" .") or _DEVICE.fullmatch(name))


def flaws_of(name: str) -> Iterator[Sentence]:
    """What Kit, or whoever saves the file, may stumble over in *name*."""
    if not name:
        yield sentence(_NONE)
        return
    if not all(c.isprintable() for c in name):
        yield sentence(_UNSEEN, value=name)
    if "/" in name or "\\" in name:
        yield sentence(_PATH, value=name)
    elif not is_for_every_system(name):
        yield sentence(_NOT_EVERYWHERE, value=name)
    if len(name) > LONGEST:
        yield sentence(_LONG, length=len(name), limit=LONGEST)
    if not suffix_of(name):
        yield sentence(_NO_SUFFIX, value=name)
    elif suffix_of(name) in _PROGRAMS:
        yield sentence(_PROGRAM, value=name)


_ODD = frozenset('/\\:*?"<>|')
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
"""What Windows takes for devices."""
_PROGRAMS = frozenset(
    ("apk", "app", "bat", "cmd", "com", "cpl", "dll", "dmg", "exe", "hta", "jar", "js", "jse", "lnk", "msi",
     "pif", "ps1", "reg", "scr", "sh", "vb", "vbs", "wsf")
)  # fmt: skip
_NONE = QT_TRANSLATE_NOOP(
    "model", "The file name is missing. Give one: an agent reads it before opening the file."
)
_UNSEEN = QT_TRANSLATE_NOOP(
    "model",
    "“{value}” has invisible or direction-changing characters: it may look like another name. Write it anew.",
)
_PATH = QT_TRANSLATE_NOOP("model", "“{value}” is a path. Keep only what stands behind the last slash.")
_NOT_EVERYWHERE = QT_TRANSLATE_NOOP("model", "“{value}” cannot be the name of a file on every system.")
_LONG = QT_TRANSLATE_NOOP(
    "model", "The file name has {length} characters; most systems take {limit} at most."
)
_NO_SUFFIX = QT_TRANSLATE_NOOP(
    "model", "“{value}” has no ending such as .pdf: nobody knows with which program to open it."
)
_PROGRAM = QT_TRANSLATE_NOOP(
    "model", "“{value}” is a program by its name. Mail and chat systems often refuse those."
)
