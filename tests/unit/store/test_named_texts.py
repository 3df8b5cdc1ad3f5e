from __future__ import annotations

import os
from pathlib import Path

import pytest

from kitdesk.model.errors import FileFault, InputError
from kitdesk.store.named_texts import MAX_LENGTH, MAX_SIZE, NamedText, NamedTexts, check_name

HOSTILE = (
    "",
    "  ",
    "../x",
    "a/b",
    "a\\b",
    "C:x",
    ".hidden",
    "dot.",
    "nul",
    "COM1.json",
    "a\nb",
    "\x00",
    "x" * 81,
)


@pytest.fixture
def texts(tmp_path: Path) -> NamedTexts:
    return NamedTexts(tmp_path / "samples")


def folder(texts: NamedTexts) -> Path:
    return texts._folder


def test_an_own_text_is_there_again_exactly_as_it_was_saved(texts: NamedTexts) -> None:
    assert texts.read() == ([], [])
    saved = [texts.save("zebra", "{broken"), texts.save("Ärger 2", '{"a": "{{uuid}}"}\n')]
    assert texts.read() == ([saved[0], saved[1]], [])
    assert (folder(texts) / "zebra.json").read_text() == "{broken"


def test_a_name_that_is_taken_is_taken_over_only_on_purpose(texts: NamedTexts) -> None:
    texts.save("mine", "1")
    for name in ("mine", "MINE"):
        with pytest.raises(InputError, match="already"):
            texts.save(name, "2")
    with pytest.raises(InputError, match="already"):
        texts.save("MINE", "2", replace=True)
    assert texts.save("mine", "2", replace=True) == NamedText("mine", "2", own=True)
    assert texts.read()[0] == [NamedText("mine", "2", own=True)]


def test_a_text_is_renamed_and_deleted(texts: NamedTexts) -> None:
    first, other = texts.save("one", "1"), texts.save("two", "2")
    with pytest.raises(InputError, match="already"):
        texts.rename(first, "two")
    assert texts.rename(first, "One") == NamedText("One", "1", own=True)
    texts.delete(other)
    texts.delete(other)
    assert texts.read()[0] == [NamedText("One", "1", own=True)]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_that_could_lead_elsewhere_is_refused(texts: NamedTexts, name: str) -> None:
    with pytest.raises(InputError):
        check_name(name)
    with pytest.raises(InputError):
        texts.save(name, "1")
    kept = texts.save("kept", "1")
    with pytest.raises(InputError):
        texts.rename(kept, name)
    assert texts.read()[0] == [kept]


def test_a_file_that_cannot_be_used_is_told_and_left_alone(texts: NamedTexts) -> None:
    kept = texts.save("kept", "1")
    (folder(texts) / "binary.json").write_bytes(b"\xff\xfe")
    (folder(texts) / "folder.json").mkdir()
    (folder(texts) / "huge.json").write_bytes(b" " * (MAX_LENGTH + 1))
    (folder(texts) / "huger.json").write_bytes("é".encode() * MAX_SIZE)
    (folder(texts) / "notes.txt").write_text("no text")
    os.mkfifo(folder(texts) / "pipe.json")
    (folder(texts) / "dead.json").symlink_to("nowhere")
    before = sorted(folder(texts).iterdir())
    read, unread = texts.read()
    assert read == [kept]
    assert [(each.file, str(each.reason)) for each in unread] == [
        ("binary.json", "it is not UTF-8 text"),
        ("dead.json", "no such file or directory"),
        ("folder.json", "it is no file"),
        ("huge.json", "it is too large"),
        ("huger.json", "it is too large"),
        ("pipe.json", "it is no file"),
    ]
    assert sorted(folder(texts).iterdir()) == before


def test_a_folder_that_cannot_be_made_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FileFault):
        NamedTexts(tmp_path / "file" / "samples").save("x", "1")
    with pytest.raises(FileFault):
        NamedTexts(tmp_path / "file").read()


def test_more_than_can_be_edited_is_not_saved(texts: NamedTexts) -> None:
    with pytest.raises(InputError, match="100001 characters"):
        texts.save("x", " " * (MAX_LENGTH + 1))
    assert texts.save("x", "é" * MAX_LENGTH) in texts.read()[0]
