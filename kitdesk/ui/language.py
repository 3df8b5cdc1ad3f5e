"""Which language the window speaks: our texts, Qt's own, and how numbers and dates are written."""

from __future__ import annotations

from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.store.looks import LANGUAGES
from kitdesk.store.shipped import shipped

NAMES = {"en": "English", "ru": "Русский", "pt_BR": "Português (Brasil)", "es": "Español"}
"""By code, each as those who speak it call it."""
SYSTEM, *CODES = LANGUAGES
_LACKING = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
)
"""What Qt says in its file dialog, and its own catalogues do not have in every language: ours do."""


class Language(QObject):
    """Keeps the application in a language by its code, or in the system's, ``"system"``.

    What is on the screen stays as it is: texts are translated when they are put there.
    """

    def __init__(self, app: QCoreApplication, choice: str = SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self.choice = choice
        self.choose(choice)

    @property
    def code(self) -> str:
        """The code of the language that is spoken."""
        return spoken_code(self.choice)

    def choose(self, choice: str) -> None:
        """Speak another language from now on."""
        self.choice = choice
        while self._translators:
            translator = self._translators.pop()
            self._app.removeTranslator(translator)
            translator.deleteLater()
        code = self.code
        if code != "en":
            self._install(Path(_qt_catalogues()), f"qtbase_{code}")
        self._install(shipped("translations"), f"kitdesk_{code}")  # English has plural forms, too
        system = QtCore.QLocale.system()  # not imported by its name, see `kitdesk.ui.text`
        same = choice == SYSTEM or system.name().startswith(code)  # a system's own region is better than none
        QtCore.QLocale.setDefault(system if same else QtCore.QLocale(code))

    def _install(self, folder: Path, name: str) -> None:
        translator = QTranslator(self)
        if translator.load(f"{name}.qm", str(folder)):
            self._app.installTranslator(translator)
            self._translators.append(translator)


def _qt_catalogues() -> str:
    return QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath)


def spoken_code(choice: str) -> str:
    """The code of the language that a choice stands for."""
    return _system_code() if choice == SYSTEM else choice


def english_name(code: str) -> str:
    """What a language is called in English."""
    return QtCore.QLocale.languageToString(QtCore.QLocale(code).language())


def _system_code() -> str:
    """The first language of the system's list that we speak, else English."""
    wanted = [tag.replace("-", "_") for tag in QtCore.QLocale.system().uiLanguages()]
    spoken = {code: code for code in CODES} | {"pt": "pt_BR"}
    return next((spoken[tag] for tag in wanted if tag in spoken), "en")
