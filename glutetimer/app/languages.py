# SPDX-License-Identifier: GPL-3.0-or-later
"""The language of the window: its texts, Qt's own, and how dates and numbers are written.

English needs nothing: it stands in the sources. Every other language is one ``.qm`` of ours, and
one of Qt's that follows after the first picture.
"""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from glutetimer import resources

if TYPE_CHECKING:
    from glutetimer.app.core import Core
    from glutetimer.app.window import Program
    from glutetimer.speech_words import Translate

ENGLISH = "en"
TRANSLATED = ("de", "fr", "es")
# Those whose every announcement, exercise and cue is translated; a test holds it.
SPOKEN = (ENGLISH, "de", "fr", "es")
# For tests and translators: a language by its short name, "longer" or "mirrored".
VARIABLE = "GLUTETIMER_LANGUAGE"
_TRIALS = ("longer", "mirrored")


def wanted_language(setting: str) -> str:
    """Return the language that a setting stands for, such as ``de``.

    Args:
        setting: A language, or "system" for the first one of the system's that there is.
    """
    trial = os.environ.get(VARIABLE, "")
    if trial in (ENGLISH, *TRANSLATED, *_TRIALS):
        return trial
    if setting != "system":
        return setting
    for name in QLocale.system().uiLanguages():
        language = name.replace("_", "-").partition("-")[0]
        if language in (ENGLISH, *TRANSLATED):
            return language
    return ENGLISH


def spoken_language(setting: str) -> str:
    """Return what the voice speaks: the language of the window, or English until it is whole."""
    language = wanted_language(setting)
    return language if language in SPOKEN else ENGLISH


def locale_of(language: str) -> QLocale:
    """Return how dates and numbers are written: as the system does where it speaks that language.

    Otherwise as people of that language do in the system's country, or else where most of them
    live.
    """
    system = QLocale.system()
    name = system.name()
    if language in _TRIALS or name.partition("_")[0] == language:
        return system
    if language == ENGLISH and name.partition("_")[0] not in TRANSLATED:
        return system
    country = name.partition("_")[2]
    return QLocale(f"{language}_{country}" if country else language)


def read_translations(language: str) -> QTranslator | None:
    """Return the texts of a language; None for English."""
    if language in _TRIALS:
        from glutetimer.app.trial_language import LongerTexts

        return LongerTexts()
    if language == ENGLISH:
        return None
    translator = QTranslator()
    translator.load(str(resources.asset_path("translations", f"glutetimer_{language}.qm")))
    return translator


def _translated(context: str, text: str, comment: str = "", count: int = -1, /) -> str:
    return QCoreApplication.translate(context, text, comment, count)


class Languages:
    """Puts the program into one language after the other.

    Args:
        application: The running application.

    Attributes:
        language: The one in use.
    """

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._ours: QTranslator | None = None
        self._of_qt: QTranslator | None = None
        self._is_mirrored = False
        self.language = ENGLISH

    @property
    def translate(self) -> "Translate | None":
        """Return what translates into the language in use; None for English."""
        return None if self.language == ENGLISH else _translated

    def use(self, setting: str) -> bool:
        """Use the language that a setting stands for; return whether it is another one."""
        language = wanted_language(setting)
        if language == self.language:
            return False
        self._let_go()
        self.language = language
        self._ours = read_translations(language)
        if self._ours is not None:
            self._application.installTranslator(self._ours)
        QLocale.setDefault(locale_of(language))
        self._turn(mirrored=language == "mirrored")
        return True

    def translate_qt(self) -> None:
        """Put Qt's own texts, such as those of its file dialog, into the language in use."""
        if self._of_qt is not None or self.language not in TRANSLATED:
            return
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        translator = QTranslator()
        if translator.load(f"qtbase_{self.language}.qm", folder):
            self._of_qt = translator
            self._application.installTranslator(translator)
            # The one that came last is asked first: ours goes before Qt's, see `system_keys`.
            if self._ours is not None:
                self._application.removeTranslator(self._ours)
                self._application.installTranslator(self._ours)

    def close(self) -> None:
        """Go back to English."""
        if self.language != ENGLISH:
            self._let_go()
            self.language = ENGLISH
            QLocale.setDefault(QLocale.system())
            self._turn(mirrored=False)

    def _let_go(self) -> None:
        for translator in (self._ours, self._of_qt):
            if translator is not None:
                self._application.removeTranslator(translator)
        self._ours = self._of_qt = None

    def _turn(self, *, mirrored: bool) -> None:
        if mirrored is self._is_mirrored:
            return
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QGuiApplication

        direction = Qt.LayoutDirection
        QGuiApplication.setLayoutDirection(
            direction.RightToLeft if mirrored else direction.LeftToRight
        )
        self._is_mirrored = mirrored


def begin_languages(languages: Languages, core: "Core") -> None:
    """Let all be in the language of the settings, and what ships, before it is shown."""
    take_language(languages, core)
    begin_names(core, languages.language)


def take_language(languages: Languages, core: "Core") -> None:
    """Use the language of the settings, for the exercises that ship too; nothing is stored."""
    languages.use(core.settings.load().language)
    core.translate = languages.translate


def begin_names(core: "Core", language: str) -> None:
    """Let the circuits that ship have their names in a language before they are shown.

    They are stored so; a file tells in which language, so that a start need not look at each.
    """
    from glutetimer.storage.kept_line import KeptLine

    known = KeptLine(core.paths.state / "names-language", "|".join((ENGLISH, *TRANSLATED)))
    before = known.load() or ENGLISH
    is_new = core.has_new_circuits and language != ENGLISH
    if language in _TRIALS or (before == language and not is_new):
        return
    from glutetimer.app.shipped_names import try_to_name_circuits

    if try_to_name_circuits(core.circuits, language) and before != language:
        known.save(language)


def follow_language(program: "Program", setting: str) -> None:
    """Put the running program into the language of a setting, if that is another one."""
    if wanted_language(setting) != program.languages.language:
        from glutetimer.app.language_switch import LanguageSwitch

        LanguageSwitch(program)
