"""Texts on screen: strangers' words made harmless, times and countdowns made readable.

The time of day has 24 hours in every language: it is held against servers' logs, exports and headers, which
have them, and stands in columns to the second. Three of the four languages write it so anyway.
"""

from __future__ import annotations

import math
import re
import time

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QLabel, QWidget

from kitdesk.model.sentence import Sentence, inner, quote
from kitdesk.ui.theme import styled

translate = QCoreApplication.translate
"""For what has no ``self``: the module's name as context, and a literal."""
SHOWN_LIMIT = 20_000
"""Characters of a stranger's text that are shown at most."""
_LINE_LIMIT = 2_000
_TIP_LIMIT = 1_000
_BRIEF = 36


class Counted:
    """Texts with a count, which stands as ``%Ln`` in them and chooses the plural form, also in English."""

    def tr(self, text: str, comment: str, count: int) -> str:
        """A literal as lupdate wants it, for which ``counted`` is the context; *comment* is empty or tells it
        from another of the same words.
        """
        return translate("counted", text, comment, count)


counted = Counted()


def plain_label(text: str = "", kind: str = "", wrap: bool = False) -> QLabel:
    """A label that shows *text* as it stands, never as HTML; *kind* is a variant of the style sheet."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    if kind == "mono":
        label.setFont(mono_font())
    elif kind:
        styled(label, kind)
    return label


def told(said: Sentence | str) -> str:
    """A sentence of the core, or what it kept as text, in the language of the window."""
    sentence = inner(said)
    if sentence is None:  # of a version that kept English alone, or one without values
        return translate("model", str(said)) if said and not _SURROGATE.search(str(said)) else str(said)
    return sentence.fill(translate("model", sentence.template), told)


def told_briefly(sentence: Sentence) -> str:
    """Like `told`, with long values cut: for a place whose room is kept."""
    values = {name: quote(_told(value), _BRIEF) for name, value in sentence.values.items()}
    return told(Sentence(sentence.template, values))


def _told(value: object) -> object:
    found = inner(value)
    return value if found is None else told(found)


def shown(text: str, limit: int = SHOWN_LIMIT) -> str:
    """A stranger's *text* fit for the screen: cut, broken where it never breaks, nothing in it invisible."""
    kept = _STACKED.sub(r"\1", text[:limit].replace("\r\n", "\n"))
    kept = _UNSEEN.sub(_visible, kept)
    kept = _UNBROKEN.sub("\\g<0>\n", kept)
    return kept if len(text) <= limit else kept + "…"


def one_line(text: str, limit: int = 200) -> str:
    """A stranger's *text* on one line of a list."""
    return " ".join(shown(text, limit).split())


def id_text(client_id: str) -> str:
    """A ``client_id``, or in words that there is none: a callback may come without."""
    return one_line(client_id) or translate("text", "(no client_id)")


def plain_tip(text: str) -> str:
    """*text* as a tool tip, which Qt would otherwise read as HTML when it looks like it."""
    lines = shown(text, _TIP_LIMIT).replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<p style='white-space:pre-wrap'>{lines}</p>" if text else ""


def set_tip(widget: QWidget, text: str) -> None:
    """Give *widget* a tool tip that shows *text* as it stands."""
    widget.setToolTip(plain_tip(text))


def mono_font() -> QFont:
    """The fixed-width font of the system; a widget keeps it in the size of the others."""
    font = QFont()
    font.setFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
    return font


def clock_text(seconds: float) -> str:
    """What is left, as ``11:24`` or ``23 h 41 min``; ``0:00`` only when nothing is."""
    left = max(0, math.ceil(seconds))
    if left >= 3600:
        return translate("text", "{hours} h {minutes:02d} min").format(
            hours=left // 3600, minutes=left % 3600 // 60
        )
    return f"{left // 60}:{left % 60:02d}"


def time_text(unix: float) -> str:
    """The local time of day as ``14:02:11``; a dash for what is no time."""
    try:
        return time.strftime("%H:%M:%S", time.localtime(unix))
    except (OverflowError, ValueError, OSError):
        return "–"


def day_text(unix: float) -> str:
    """``Today``, ``Yesterday``, or the date in the locale's words."""
    day = day_of(unix)
    if day is None:
        return "–"
    ago = day.daysTo(QDate.currentDate())
    if ago == 0:
        return translate("text", "Today")
    if ago == 1:
        return translate("text", "Yesterday")
    return _locale().toString(day)


def number_text(number: int) -> str:
    """A number with the separators of the locale."""
    return _locale().toString(number)


def decimal_text(number: float, digits: int) -> str:
    """A number with so many *digits* behind the point or comma of the locale."""
    return _locale().toString(float(number), "f", digits)


def size_text(size: int) -> str:
    """So many bytes as ``37.9 MB``."""
    locale = _locale()
    return locale.formattedDataSize(size, 1, locale.DataSizeFormat.DataSizeSIFormat)


def duration_text(seconds: float | None) -> str:
    """How long something took, as ``12.3 ms`` or ``1.25 s``; a dash for what did not happen."""
    if seconds is None:
        return "–"
    if seconds >= 1:
        return translate("text", "{seconds} s").format(seconds=decimal_text(seconds, 2))
    digits = 1 if seconds < 0.1 else 0
    return translate("text", "{ms} ms").format(ms=decimal_text(seconds * 1000, digits))


def day_of(unix: float) -> QDate | None:
    """The local day, None for what is no time."""
    try:
        there = time.localtime(unix)
    except (OverflowError, ValueError, OSError):
        return None
    return QDate(there.tm_year, there.tm_mon, there.tm_mday)


def when_text(unix: float) -> str:
    """For lists: ``14:02`` today, ``12 Mar`` this year, ``12 Mar 2024`` before."""
    day, today = day_of(unix), QDate.currentDate()
    return time_text(unix)[:5] if day is None or day == today else date_text(day)


def moment_text(unix: float) -> str:
    """The time of day as ``14:02:11``, of another day with its date: ``12 Mar 14:02``."""
    time, when = time_text(unix), when_text(unix)
    return time if time.startswith(when) else f"{when} {time[:5]}"


def stamp_text(unix: float) -> str:
    """The whole local time, for what leaves the window: ``2024-03-12 14:02:11``."""
    day = day_of(unix)
    return "–" if day is None else f"{day.toString(Qt.DateFormat.ISODate)} {time_text(unix)}"


def date_text(day: QDate) -> str:
    """A date for lists: ``12 Mar`` this year, ``12 Mar 2024`` before."""
    this_year = day.year() == QDate.currentDate().year()
    return _locale().toString(day, "d MMM" if this_year else "d MMM yyyy")


def _locale() -> QtCore.QLocale:
    """Not imported by its name: its lists of all languages and countries would cost the first frame 5 ms."""
    return QtCore.QLocale()


def _visible(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    if 0xD800 <= code <= 0xDFFF:
        return "\ufffd"
    return f"⟨{_NAMES.get(code, f'U+{code:04X}')}⟩"


_NAMES = {
    0x200E: "LRM", 0x200F: "RLM", 0x061C: "ALM", 0x202A: "LRE", 0x202B: "RLE", 0x202C: "PDF", 0x202D: "LRO",
    0x202E: "RLO", 0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI", 0x200B: "ZWSP", 0xFEFF: "BOM",
}  # fmt: skip
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
_MARK = "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_MARK += "\u1ab0-\u1aff\u1dc0-\u1dff\u200d\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
_STACKED = re.compile(f"([{_MARK}]{{8}})[{_MARK}]+")
"""More than eight marks on one letter are no writing and take minutes to shape."""
_SURROGATE = re.compile("[\ud800-\udfff]")
"""What Qt cannot take."""
_UNBROKEN = re.compile(rf"[^\n]{{{_LINE_LIMIT}}}(?!\n|\Z)")
