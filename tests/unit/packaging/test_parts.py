"""What goes into the packed program."""

from __future__ import annotations

from pathlib import Path

from parts import Entry, resources, wanted

QT = "PySide6/Qt"
LINKED = {
    "/env/QtGui.so": ["/env/libQt6Gui.so.6"],
    "/env/libQt6Gui.so.6": ["/lib/libX11.so.6", "/env/libicuuc.so.73"],
    "/env/libqxcb.so": ["/env/libQt6XcbQpa.so.6"],
    "/env/libqsvg.so": ["/env/libQt6Svg.so.6"],
    "/lib/libX11.so.6": ["/lib/libXau.so.6"],
}


def _packed(*entries: Entry) -> list[str]:
    return [place for place, _, _ in wanted(entries, lambda file: LINKED.get(file, ()))]


def test_a_library_is_packed_when_something_that_is_used_needs_it() -> None:
    gui: Entry = ("PySide6/QtGui.so", "/env/QtGui.so", "EXTENSION")
    libraries: list[Entry] = [
        (f"{QT}/lib/{name}", f"/env/{name}", "BINARY")
        for name in ("libQt6Gui.so.6", "libicuuc.so.73", "libQt6Qml.so.6", "libQt6XcbQpa.so.6")
    ]
    assert _packed(gui, *libraries) == [
        "PySide6/QtGui.so", f"{QT}/lib/libQt6Gui.so.6", f"{QT}/lib/libicuuc.so.73",
    ]  # fmt: skip


def test_of_the_plug_ins_those_that_are_listed_are_packed() -> None:
    plugins: list[Entry] = [
        (f"{QT}/plugins/platforms/libqxcb.so", "/env/libqxcb.so", "BINARY"),
        (f"{QT}/lib/libQt6XcbQpa.so.6", "/env/libQt6XcbQpa.so.6", "BINARY"),
        (f"{QT}/plugins/imageformats/libqsvg.so", "/env/libqsvg.so", "BINARY"),
        (f"{QT}/lib/libQt6Svg.so.6", "/env/libQt6Svg.so.6", "BINARY"),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "/env/qwindows.dll", "BINARY"),
    ]
    assert _packed(*plugins) == [plugins[0][0], plugins[1][0], plugins[4][0]]


def test_what_has_to_fit_the_desktop_is_left_to_it_with_what_it_needs() -> None:
    gui: Entry = ("PySide6/QtGui.so", "/env/QtGui.so", "EXTENSION")
    gui_library: Entry = (f"{QT}/lib/libQt6Gui.so.6", "/env/libQt6Gui.so.6", "BINARY")
    system: list[Entry] = [
        (name, f"/lib/{name}", "BINARY") for name in ("libX11.so.6", "libXau.so.6")
    ]  # fmt: skip
    assert _packed(gui, gui_library, *system) == [gui[0], gui_library[0]]


def test_a_link_is_packed_when_there_is_something_at_its_end() -> None:
    python: Entry = ("libpython3.11.so.1.0", "/lib/libpython3.11.so.1.0", "BINARY")
    links: list[Entry] = [
        ("libpython3.so", "libpython3.11.so.1.0", "SYMLINK"),
        ("libQt6Qml.so.6", f"{QT}/lib/libQt6Qml.so.6", "SYMLINK"),
    ]
    assert _packed(python, *links) == [python[0], "libpython3.so"]


def test_of_the_translations_those_for_people_who_use_kitdesk_are_packed() -> None:
    data: list[Entry] = [
        (f"{QT}/translations/qtbase_ru.qm", "/env/qtbase_ru.qm", "DATA"),
        (f"{QT}/translations/qtbase_de.qm", "/env/qtbase_de.qm", "DATA"),
        (f"{QT}/translations/qtdeclarative_ru.qm", "/env/qtdeclarative_ru.qm", "DATA"),
        ("kitdesk/resources/translations/kitdesk_ru.qm", "/src/kitdesk_ru.qm", "DATA"),
    ]
    assert _packed(*data) == [data[0][0], data[3][0]]


def test_the_resources_of_the_wheel_are_packed_and_what_makes_them_is_not() -> None:
    places = {f"{place}/{Path(file).name}" for file, place in resources()}
    assert {
        "kitdesk/resources/translations/kitdesk_pt_BR.qm",
        "kitdesk/resources/docs/README.md",
        "kitdesk/resources/docs/pictures/token.png",
    } <= places
    assert not [place for place in places if place.endswith((".py", ".ts")) or "/load/" in place]
