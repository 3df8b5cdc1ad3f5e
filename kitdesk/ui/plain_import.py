"""Puts Python's own import back: PySide6's reads and keeps the source of every module imported after it.

It looks there for ``from __feature__ import …``, which nothing here uses, and that is 11 MB at the end.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 (what replaced it)

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
