"""What is translated is whole: every text, every form, with everything that must stay as it is."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from tests.support.catalogues import FOLDER, Entry, entries, program

LANGUAGES = ("en", "ru", "pt_BR", "es")
COMPLETE = ("en", "ru", "pt_BR", "es")
"""Those whose translators have finished: from then on a missing text fails."""
FORMS = {"en": 2, "ru": 3, "pt_BR": 2, "es": 2}
KEPT = re.compile(r"\{+[\w:.]*\}+|[{}]+|%L?n|&&|(?<!&)&(?=\w)|…|[✓✕▲↑↓↳⋯·]|\n")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def catalogue(language: str) -> Path:
    return FOLDER / f"kitdesk_{language}.ts"


def test_the_catalogues_have_the_texts_of_the_sources(tmp_path: Path) -> None:
    for file in FOLDER.glob("*.ts"):
        shutil.copy(file, tmp_path)
    program().collect(tmp_path)
    changed = [
        file.name for file in FOLDER.glob("*.ts") if file.read_bytes() != (tmp_path / file.name).read_bytes()
    ]
    assert changed == [], "run: make translations"


def test_the_window_loads_what_the_catalogue_says(language: str, tmp_path: Path) -> None:
    program().compile_catalogue(catalogue(language), tmp_path / "fresh.qm")
    loaded = catalogue(language).with_suffix(".qm").read_bytes()
    assert loaded == (tmp_path / "fresh.qm").read_bytes(), "run: make translations"


@pytest.mark.parametrize("complete", COMPLETE)
def test_a_complete_language_has_every_text(complete: str) -> None:
    missing = [
        each.source for each in entries(catalogue(complete)) if not each.finished or not all(each.forms)
    ]
    assert missing == []


def test_a_translation_keeps_what_must_stay(language: str) -> None:
    wrong = [
        f"{each.source!r} → {form!r}"
        for each in entries(catalogue(language))
        for form in lossy(each, language)
    ]
    assert wrong == []


def test_a_text_with_a_count_has_every_plural_form(language: str) -> None:
    wrong = [
        each.source
        for each in entries(catalogue(language))
        if each.plural and each.finished and len(each.forms) != FORMS[language]
    ]
    assert wrong == []


def lossy(entry: Entry, language: str) -> list[str]:
    """The forms that lost, or gained, a placeholder, a mnemonic, a sign or an outer blank."""
    return [
        form
        for place, form in enumerate(entry.forms)
        if entry.finished and not _keeps(entry.source, form, alone=place == 0 and language in ("en", "es"))
    ]


def _keeps(source: str, form: str, *, alone: bool) -> bool:
    wanted, found = Counter(KEPT.findall(source)), Counter(KEPT.findall(form))
    if alone:  # "once" needs no number
        wanted.pop("%Ln", None)
        found.pop("%Ln", None)
    outer = [(text[:1].isspace(), text[-1:].isspace()) for text in (source, form)]
    return wanted == found and outer[0] == outer[1]
