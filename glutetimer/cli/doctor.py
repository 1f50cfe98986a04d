# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer doctor``: where things are, and whether they work."""

import platform
import sqlite3
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from glutetimer import __version__, app
from glutetimer.cli.words import say
from glutetimer.domain.said import counted, joined, message_of, said
from glutetimer.paths import DataFolderError, app_paths
from glutetimer.ports import StorageError
from glutetimer.storage.database import Database
from glutetimer.storage.pictures import pictured, without_picture
from glutetimer.storage.settings import SettingsFile
from glutetimer.storage.timing import TimingFile
from glutetimer.storage.totals import SqliteTotals

if TYPE_CHECKING:
    from glutetimer.storage.checks import Checked

_DATABASE = said("database")
_PICTURES = said("pictures")
_MOST_NAMED, _MOST_SIGNS = 5, 60


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at."""

    what: str
    found: str
    ok: bool = True

    def document(self) -> dict[str, str | bool]:
        """Return it as data."""
        return {"what": self.what, "found": self.found, "ok": self.ok}

    def words(self) -> str:
        """Return it as a line for people."""
        return say("{what}: {found}", what=self.what, found=self.found)


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
        Finding(
            "Python",
            said(
                "{version} on {system}",
                version=platform.python_version(),
                system=platform.platform(),
            ),
        ),
        Finding("Qt for Python", version("PySide6-Essentials")),
        Finding("SQLite", sqlite3.sqlite_version),
    ]


def _folders(data_dir: Path | None) -> list[Finding]:
    paths = app_paths(data_dir)
    names = {
        said("data folder"): paths.data,
        said("settings folder"): paths.config,
        said("state folder"): paths.state,
        said("cache folder"): paths.cache,
    }
    return [
        *(Finding(what, str(folder)) for what, folder in names.items()),
        Finding(said("log"), str(paths.log)),
    ]


def _database(data_dir: Path | None) -> list[Finding]:
    try:
        with app.open_core(data_dir) as core:
            return _examined(core.database)
    except (StorageError, DataFolderError) as error:
        return [Finding(_DATABASE, message_of(error), ok=False)]


def _examined(database: Database) -> list[Finding]:
    """Look at every row, sum and line; put right what can be without a loss."""
    checked = database.examine()
    if checked.problems:
        anew = said("“glutetimer doctor --rebuild” makes it anew")
        return [Finding(_DATABASE, joined((*checked.problems, anew), "; "), ok=False)]
    intact = counted(
        checked.rows,
        "intact, version {version}, {count:,} row, as it was written",
        "intact, version {version}, {count:,} rows, each as it was written",
        version=database.schema_version,
    )
    return [
        Finding(_DATABASE, intact),
        Finding(said("sums by day"), _sums(database, checked), ok=not checked.wrong_sums),
        _journal(database, checked),
        *_pictures(database),
    ]


def _sums(database: Database, checked: "Checked") -> str:
    if not checked.wrong_sums:
        return said("as computed anew from every hold")
    SqliteTotals(database).rebuild()
    return counted(
        checked.wrong_sums,
        "1 did not match the holds; all were summed up anew from them",
        "{count:,} did not match the holds; all were summed up anew from them",
    )


def _journal(database: Database, checked: "Checked") -> Finding:
    found: str = counted(
        checked.lines, "{count:,} line says the same", "{count:,} lines say the same"
    )
    if checked.journal_problems:
        database.begin_journal_anew()
        anew = said("begun anew with all that is in the database")
        found = joined((*checked.journal_problems, anew), "; ")
    if database.journal_problem:
        found = said("can't be written: {reason}", reason=database.journal_problem)
    is_sound = not (checked.journal_problems or database.journal_problem)
    return Finding(said("journal"), found, ok=is_sound)


def _pictures(database: Database) -> list[Finding]:
    """Look at the pictures of the user's own exercises; say nothing where there are none."""
    with database.lent() as connection:
        named = pictured(connection)
    missing = without_picture(named, database.path)
    if not missing:
        there = counted(len(named), "{count} of your own, whole", "{count} of your own, each whole")
        return [Finding(_PICTURES, there)] if named else []
    names = ", ".join(map(_one_line, missing[:_MOST_NAMED]))
    names += ", …" if missing[_MOST_NAMED:] else ""
    found = counted(
        len(missing),
        "the picture of {names} is missing or damaged: choose it anew in Exercises, or restore "
        "a backup that you saved elsewhere",
        "the pictures of {names} are missing or damaged: choose them anew in Exercises, or "
        "restore a backup that you saved elsewhere",
        names=names,
    )
    return [Finding(_PICTURES, found, ok=False)]


def _one_line(name: str) -> str:
    """Return a name that may have come with a foreign backup as short, plain text."""
    return "“" + "".join(sign if sign.isprintable() else " " for sign in name[:_MOST_SIGNS]) + "”"


def _sound(data_dir: Path | None) -> Finding:
    """Name the output device; none is no fault, for the program runs on by eye."""
    settings = SettingsFile(app_paths(data_dir).settings).load()
    try:
        from glutetimer.audio.backend import prefer_backend
        from glutetimer.audio.devices import output_name

        prefer_backend(settings.audio_backend)
        device = output_name(settings.output_device)
    except ImportError as error:
        problem = said("Qt's sound can't be loaded: {error}", error=error)
        return Finding(said("sound"), problem, ok=False)
    return Finding(said("sound"), device or said("no output device; workouts run by eye"))


def _timing(data_dir: Path | None) -> Finding:
    """Tell how exact the sounds of the last workout were."""
    found = TimingFile(app_paths(data_dir).timing).load()
    if found is None:
        return Finding(said("sounds"), said("no workout has been heard yet"))
    at, report = found
    counts = {"played": report.played, "late": report.late, "dropped": report.dropped}
    day = f"{at:%Y-%m-%d %H:%M}"
    if report.played:
        told = said(
            "{played:,} played in the last workout ({at}), half of them within {half:.1f} ms of "
            "their instants, 99 % within {most:.1f} ms, all within {all:.1f} ms; {late:,} late, "
            "{dropped:,} not heard",
            at=day,
            half=report.p50_ms,
            most=report.p99_ms,
            all=report.worst_ms,
            **counts,
        )
    else:
        told = said(
            "{played:,} played in the last workout ({at}); {late:,} late, {dropped:,} not heard",
            at=day,
            **counts,
        )
    if report.lost_ms:
        lost = said("no device for {seconds:.1f} s", seconds=report.lost_ms / 1000)
        told = joined((told, lost), "; ")
    return Finding(said("sounds"), told)


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
        return Finding(said("voice"), said("switched off"))
    try:
        engine.render("Ready.", language, settings.voice_rate / 100)
    except VoiceError as error:
        found = said("{what}: {found}", what=engine.name, found=voice_problem_words(error.problem))
        if error.detail:
            found = joined((found, error.detail), " ")
        return Finding(said("voice"), found, ok=False)
    finally:
        engine.close()
    ready = said("{name} {version}, ready", name=engine.name, version=engine.version())
    return Finding(said("voice"), ready)


def _display() -> Finding:
    from glutetimer.desktop.display import display_problem

    return Finding(said("display"), display_problem() or said("a window can be shown"))
