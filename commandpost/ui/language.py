"""The window's language: installs our translation and Qt's own, marks strings for translators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from commandpost.host.paths import resources_dir
from commandpost.host.text import language, use_language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FOLDER = "i18n"


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: ARG001 - lupdate reads it
    """Mark a source string that is translated later; lupdate knows this name and no other."""
    return source


class Language:
    """The translators installed in the application; ``use`` changes them while it runs."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []

    def use(self, chosen: str = "") -> str:
        """Speak ``zh_CN`` or ``en``; an empty choice follows the system. Returns what is spoken."""
        if chosen:
            use_language(chosen)
        spoken = language()
        self.leave()
        QLocale.setDefault(QLocale(spoken if spoken != "en" else "en_GB"))
        if spoken == "zh_CN":
            self._install("qtbase_zh_CN", QLibraryInfo.path(_TRANSLATIONS))
            self._install("commandpost_zh_CN", str(resources_dir() / FOLDER))
        return spoken

    def leave(self) -> None:
        """Take the translators out of the application again."""
        for old in self._installed:
            self._app.removeTranslator(old)
            old.deleteLater()
        self._installed = []

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._app)
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._installed.append(translator)


_TRANSLATIONS = QLibraryInfo.LibraryPath.TranslationsPath
