# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line on a German system; what other programs read stays as it is."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.integration.conftest import Run
from tests.peer_files import SYNTHETIC


@pytest.fixture
def run(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a function that runs a command as on a German system."""
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    return run


def test_help(run: Run) -> None:
    """All of the help is German, what Python's own reader says too."""
    code, out, _ = run("--help")
    assert code == 0
    for words in (
        "Aufruf: glutetimer",
        "Intervall-Timer für isometrisches Halten.",
        "die Zirkel aufzählen",
        "Optionen:",
        "diese Hilfe zeigen",
        "Ohne Befehl öffnet sich das Fenster",
    ):
        assert words in out
    assert "usage" not in out
    assert "show" not in out.replace("    show   ", "")
    assert "Zeiten nur für dieses Mal:" in run("run", "--help")[1]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["stats", "--weeks", "x"], "--weeks ist eine ganze Zahl von 1 bis 5200, nicht 'x'"),
        (["show"], "diese Angaben sind nötig: NAME"),
        (["show", "x", "--hold", "abc"], "'abc' ist keine Zeit"),
        (["run"], "run braucht entweder den Namen eines Zirkels"),
        (["desktop", "x"], "'x' geht nicht (wähle aus"),
    ],
)
def test_wrong_use(run: Run, words: list[str], says: str) -> None:
    """Wrong use is told in German, and ends with 2 as ever."""
    code, _, err = run(*words)
    assert code == 2
    assert "Fehler:" in err
    assert says in err


def test_nothing_is_said_to_be_nothing(run: Run) -> None:
    """Where there is nothing to list, a line says so."""
    assert run("imports")[1] == "Noch keine Importe.\n"
    assert run("backups")[1] == "Noch keine Sicherungen.\n"
    assert json.loads(run("imports", "--json")[1]) == []


def test_circuits_and_exercises(run: Run) -> None:
    """What ships has its German names, and is found by them."""
    assert "Brücke halten" in run("list")[1]
    assert "insgesamt" in run("list")[1]
    code, out, _ = run("show", "brücke halten")
    assert code == 0
    assert "Vorbereiten" in out
    assert "Halten         Gesäßbrücke" in out
    assert run("show", "Brücke")[2].endswith("Meinst du „Brücke halten“?\n")


def test_circuits_stored_in_english_are_shown_in_german(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No window has to be opened in German first; own names stay, other languages' are found."""
    monkeypatch.setenv("LANG", "C.UTF-8")
    assert "Bridge holds" in run("list")[1]
    in_json = run("list", "--json")[1]
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert "Brücke halten" in run("list")[1]
    assert "Bridge holds" not in run("list")[1]
    assert run("list", "--json")[1] == in_json
    for name in ("brücke halten", "Bridge holds", "Puentes mantenidos"):
        assert run("show", name)[1].startswith("Brücke halten: "), name
        assert json.loads(run("show", name, "--json")[1])["name"] == "Bridge holds"
    assert run("export", "Brücke halten", "--text")[1].startswith("name: Brücke halten\n")
    assert run("show", "Brücke des Todes")[0] == 1


def test_programs_read_the_same(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """JSON has the same words in every language."""
    run("list")
    in_german = [run("show", "Brücke halten", "--json")[1], run("doctor", "--json")[1]]
    monkeypatch.setenv("LANG", "C.UTF-8")
    assert [run("show", "Brücke halten", "--json")[1], run("doctor", "--json")[1]] == in_german
    found = {row["what"]: row["found"] for row in json.loads(in_german[1])}
    assert found["sums by day"] == "as computed anew from every hold"


def test_stats(run: Run) -> None:
    """Weeks are counted in German."""
    assert run("stats", "--weeks", "1")[1].endswith("0:00 von     0:00 gehalten  0 Trainings\n")


def test_doctor(run: Run) -> None:
    """Every finding is German."""
    code, out, _ = run("doctor")
    assert code == 0
    for words in ("Datenordner: ", "Datenbank: unversehrt, Version", "Tagessummen: wie aus jeder"):
        assert words in out
    assert "Stimme: " in out
    assert "database" not in out


def test_damaged_database(run: Run, tmp_path: Path) -> None:
    """What is damaged and what can be brought back is told in German."""
    run("list")
    (tmp_path / "data" / "glutetimer.db").write_bytes(b"no database at all, but some bytes" * 10)
    code, _, err = run("stats")
    assert code == 1
    assert "glutetimer.db ist keine Datenbank. Sie wurde gelassen, wie sie ist." in err
    assert "Was sich zurückholen lässt; die beschädigte Datei bleibt erhalten:" in err
    assert "glutetimer doctor --rebuild    das Journal: 0 Trainings, 0 Haltephasen" in err
    code, out, _ = run("doctor", "--rebuild")
    assert code == 0
    assert "Die Datenbank wurde aus dem Journal neu gemacht: 0 Trainings" in out


def test_refused_files(run: Run, tmp_path: Path) -> None:
    """Why a file is refused, and what is left out of one, is told in German with its place."""
    broken = tmp_path / "broken.glutetimer"
    broken.write_text('{"format": "glutetimer"\n "version": 1}')
    other = tmp_path / "other.csv"
    other.write_text("a,b\n1,2\n")
    code, _, err = run("import", str(broken), str(other), str(tmp_path))
    assert code == 1
    assert "Zeile 2, Spalte 2: das ist kein gültiges JSON: hier fehlt ein Komma." in err
    assert "Kein Programm, das GluteTimer kennt, schreibt so eine Datei." in err
    assert "Das ist ein Ordner: Wähle die Dateien darin." in err
    code, out, _ = run("import", "--dry-run", str(SYNTHETIC / "hiit-clock.json"))
    assert code == 0
    assert "(hiit-clock): würde übernommen: 1 Zirkel" in out
    assert "weggelassen  $[0].periods[4].type: „stroll“ ist weder Arbeit noch Erholung" in out


def test_text_form(run: Run, tmp_path: Path) -> None:
    """What can't be read in a text is told in German; the words of the form stay English."""
    path = tmp_path / "mine.txt"
    path.write_text(
        "name: Mine\n\n3 rounds, 90s between\nPlank 45s\nGlute bridge 30s\n"
        "Side plank 20s each side\nPlank 5x, of gold\n"
    )
    _, out, _ = run("import", "--dry-run", str(path))
    assert "weggelassen  Zeile 7, Spalte " in out
    assert "Komma" in out


def test_full_disk(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk is told in German, with what helps."""

    def refuse(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    run("list")
    monkeypatch.setattr(os, "fsync", refuse)
    target = tmp_path / "settings.json"
    code, _, err = run("settings", "export", str(target))
    assert code == 1
    assert f"{target} lässt sich nicht schreiben: auf dem Datenträger ist kein Platz mehr." in err
    assert "Prüf die Zugriffsrechte und den freien Platz" in err
    assert not target.exists()


def test_settings_choose_the_language(run: Run, tmp_path: Path) -> None:
    """Whoever chose English in the window is spoken to in English in the terminal."""
    file = tmp_path / "settings.json"
    file.write_text('{"language": "en"}')
    assert "Geänderte Einstellungen: language." in run("settings", "import", str(file))[1]
    assert "usage: glutetimer" in run("--help")[1]
    assert "in all" in run("list")[1]


@pytest.mark.parametrize(
    ("language", "words", "has_qt"),
    [("en_GB.UTF-8", "show this help", "False"), ("de_DE.UTF-8", "diese Hilfe zeigen", "True")],
)
def test_only_other_languages_load_qt(
    tmp_path: Path, language: str, words: str, has_qt: str
) -> None:
    """Its reader of translations takes as long as all the rest of a command."""
    script = (
        "import sys\nfrom glutetimer.cli import main\n"
        "try:\n    main(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        "print('PySide6' in sys.modules, 'PySide6.QtGui' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "--data-dir", str(tmp_path), "list", "--help"],
        env={**os.environ, "LANG": language, "LC_ALL": ""},
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
    )
    assert words in done.stdout
    assert done.stdout.splitlines()[-1] == f"{has_qt} False"
