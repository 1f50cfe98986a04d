# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer doctor``: where things are, and whether they work."""

import platform
import sqlite3
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from glutetimer import __version__, app
from glutetimer.paths import DataFolderError, app_paths
from glutetimer.ports import StorageError
from glutetimer.storage.database import Database
from glutetimer.storage.settings import SettingsFile
from glutetimer.storage.timing import TimingFile
from glutetimer.storage.totals import SqliteTotals


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at."""

    what: str
    found: str
    ok: bool = True

    def document(self) -> dict[str, str | bool]:
        """Return it as data."""
        return {"what": self.what, "found": self.found, "ok": self.ok}


def examine(data_dir: Path | None) -> list[Finding]:
    """Look at versions, folders, database, sound, voice and display, in this order."""
    return [
        *_versions(),
        *_folders(data_dir),
        *_database(data_dir),
        _sound(data_dir),
        _timing(data_dir),
        _voice(data_dir),
        _display(),
    ]


def _versions() -> list[Finding]:
    return [
        Finding("GluteTimer", __version__),
        Finding("Python", f"{platform.python_version()} on {platform.platform()}"),
        Finding("Qt for Python", version("PySide6-Essentials")),
        Finding("SQLite", sqlite3.sqlite_version),
    ]


def _folders(data_dir: Path | None) -> list[Finding]:
    paths = app_paths(data_dir)
    names = {
        "data folder": paths.data,
        "settings folder": paths.config,
        "state folder": paths.state,
        "cache folder": paths.cache,
    }
    return [
        *(Finding(what, str(folder)) for what, folder in names.items()),
        Finding("log", str(paths.log)),
    ]


def _database(data_dir: Path | None) -> list[Finding]:
    try:
        with app.open_core(data_dir) as core:
            return _examined(core.database)
    except (StorageError, DataFolderError) as error:
        return [Finding("database", str(error), ok=False)]


def _examined(database: Database) -> list[Finding]:
    """Look at every row, sum and line; put right what can be without a loss."""
    checked = database.examine()
    if checked.problems:
        words = f"{'; '.join(checked.problems)}; “glutetimer doctor --rebuild” makes it anew"
        return [Finding("database", words, ok=False)]
    rows = f"{checked.rows:,} rows, each as it was written"
    sums, lines = "as computed anew from every hold", f"{checked.lines:,} lines say the same"
    if checked.wrong_sums:
        SqliteTotals(database).rebuild()
        sums = f"{checked.wrong_sums} did not match the holds; all were summed up anew from them"
    if checked.journal_problems:
        database.begin_journal_anew()
        lines = (
            f"{'; '.join(checked.journal_problems)}; begun anew with all that is in the database"
        )
    if database.journal_problem:
        lines = f"can't be written: {database.journal_problem}"
    told = not (checked.journal_problems or database.journal_problem)
    return [
        Finding("database", f"intact, version {database.schema_version}, {rows}"),
        Finding("sums by day", sums, ok=not checked.wrong_sums),
        Finding("journal", lines, ok=told),
    ]


def _sound(data_dir: Path | None) -> Finding:
    """Name the output device; none is no fault, for the program runs on by eye."""
    settings = SettingsFile(app_paths(data_dir).settings).load()
    try:
        from glutetimer.audio.backend import prefer_backend
        from glutetimer.audio.devices import output_name

        prefer_backend(settings.audio_backend)
        device = output_name(settings.output_device)
    except ImportError as error:
        return Finding("sound", f"Qt's sound can't be loaded: {error}", ok=False)
    return Finding("sound", device or "no output device; workouts run by eye")


def _timing(data_dir: Path | None) -> Finding:
    """Tell how exact the sounds of the last workout were."""
    found = TimingFile(app_paths(data_dir).timing).load()
    if found is None:
        return Finding("sounds", "no workout has been heard yet")
    at, report = found
    words = f"{report.played} played in the last workout ({at:%Y-%m-%d %H:%M})"
    if report.played:
        words += f", half of them within {report.p50_ms:.1f} ms of their instants"
        words += f", 99 % within {report.p99_ms:.1f} ms, all within {report.worst_ms:.1f} ms"
    words += f"; {report.late} late, {report.dropped} not heard"
    if report.lost_ms:
        words += f"; no device for {report.lost_ms / 1000:.1f} s"
    return Finding("sounds", words)


def _voice(data_dir: Path | None) -> Finding:
    """Let the chosen voice speak a word into memory."""
    from glutetimer.app.languages import spoken_language
    from glutetimer.app.voices import make_engine
    from glutetimer.audio.voice.engine import VoiceError
    from glutetimer.cli.voice_words import voice_problem_words

    settings = SettingsFile(app_paths(data_dir).settings).load()
    language = spoken_language(settings.language)
    engine = make_engine(settings.voice_engine, language)
    if engine is None:
        return Finding("voice", "switched off")
    try:
        engine.render("Ready.", language, settings.voice_rate / 100)
    except VoiceError as error:
        found = f"{engine.name}: {voice_problem_words(error.problem)} {error.detail}"
        return Finding("voice", found.rstrip(), ok=False)
    finally:
        engine.close()
    return Finding("voice", f"{engine.name} {engine.version()}, ready")


def _display() -> Finding:
    from glutetimer.desktop.display import display_problem

    return Finding("display", display_problem() or "a window can be shown")
