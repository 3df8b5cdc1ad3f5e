"""What the packed program may hold."""

from __future__ import annotations

from pathlib import Path

from contents import missing_files, strangers


def test_modules_of_python_of_kitdesk_and_of_what_it_imports_are_known() -> None:
    assert strangers(["json.decoder", "kitdesk.app", "httpx", "pyi_rth_pyside6", "PYZ.pyz"]) == set()


def test_what_belongs_to_tests_or_to_the_build_is_a_stranger() -> None:
    assert strangers(["pytest", "tests.support.hands", "json"]) == {"pytest", "tests"}


def test_a_program_without_its_resources_lacks_them_and_qts_own_texts(tmp_path: Path) -> None:
    missing = missing_files(tmp_path)
    assert {"kitdesk/resources/translations/kitdesk_es.qm", "qtbase_es.qm"} <= set(missing)
