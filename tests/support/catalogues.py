"""The catalogues of translations, as tests look at them."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

from tests.support.sources import ROOT

FOLDER = ROOT / "resources" / "translations"


@dataclass(frozen=True)
class Entry:
    """One text; *forms* are its translation, or its plural forms."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool
    plural: bool


def program() -> ModuleType:
    """``packaging/translations.py``, which is in no package."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def fresh_catalogue(folder: Path) -> Path:
    """What lupdate finds in the sources now."""
    program().collect(folder)
    return folder / "kitdesk_ru.ts"


def entries(catalogue: Path) -> Iterator[Entry]:
    for context in ET.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield Entry(
                context.findtext("name") or "",
                message.findtext("source") or "",
                tuple(forms),
                translation.get("type") is None,
                plural,
            )
