# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line as a user or a script calls it, on real files."""

import json
import sqlite3
import subprocess
import sys
import wave
from contextlib import closing
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path

import pytest

from glutetimer.cli import main
from glutetimer.ports import TimingReport
from glutetimer.storage.database import Database
from glutetimer.storage.timing import TimingFile


def json_of(answer):
    """Return the data that a command printed."""
    code, out, err = answer
    assert code == 0, err
    return json.loads(out)


def test_list_names_all_shipped_circuits(run):
    """All eleven circuits are there, with their lengths."""
    rows = json_of(run("list", "--json"))
    assert len(rows) == 11
    bridge = rows[0]
    assert bridge["name"] == "Bridge holds"
    assert (bridge["total_ms"], bridge["held_ms"]) == (235_000, 150_000)


def test_show_bridge_holds(run):
    """Six holds of 25 s and five rests of 15 s, contiguous, after the prepare interval."""
    document = json_of(run("show", "Bridge holds", "--json"))
    intervals = document["intervals"]
    kinds = [row["kind"] for row in intervals]
    assert kinds == ["prepare", *["hold", "rest"] * 5, "hold"]
    assert {row["duration_ms"] for row in intervals if row["kind"] == "hold"} == {25_000}
    assert {row["duration_ms"] for row in intervals if row["kind"] == "rest"} == {15_000}
    ends = [row["start_ms"] + row["duration_ms"] for row in intervals]
    assert [row["start_ms"] for row in intervals] == [0, *ends[:-1]]
    assert ends[-1] == document["total_ms"]
    hold = intervals[1]
    assert (hold["exercise"], hold["side"], hold["round"]) == ("Glute bridge", "both", 1)


def test_timings_change_one_run_only(run):
    """The steppers' options apply to what is asked, and are forgotten."""
    words = ("--hold", "4", "--rest", "1:00", "--rounds", "3", "--prepare", "0", "--json")
    shown = json_of(run("show", "bridge HOLDS", *words))
    assert (shown["total_ms"], shown["held_ms"]) == (3 * 4_000 + 2 * 60_000, 12_000)
    assert json_of(run("show", "Bridge holds", "--json"))["held_ms"] == 150_000


@pytest.mark.parametrize("index", range(11))
def test_every_shipped_circuit_has_a_whole_transcript(run, index):
    """Each change has its countdown and its sound, in order, and the end is announced."""
    name = json_of(run("list", "--json"))[index]["name"]
    shown = json_of(run("show", name, "--json"))
    rows = json_of(run("transcript", name, "--json"))
    assert [row["at_ms"] for row in rows] == sorted(row["at_ms"] for row in rows)
    at = {(row["at_ms"], row["kind"]) for row in rows}
    for interval in shown["intervals"]:
        assert (interval["start_ms"], interval["kind"]) in at
        end_ms = interval["start_ms"] + interval["duration_ms"]
        if not interval["open_ended"]:
            assert (end_ms - 1_000, "countdown_1") in at
    beeps = [row for row in rows if row["bus"] == "beep"]
    assert (beeps[-1]["kind"], beeps[-1]["at_ms"]) == ("finished", shown["total_ms"])


def voice_of(rows):
    """Return what is said, in order."""
    return [row for row in rows if row["bus"] == "voice"]


@pytest.mark.parametrize("index", range(11))
def test_every_shipped_circuit_is_told_by_ear(run, index):
    """Every hold is named with its side before it begins, and no word meets another sound."""
    name = json_of(run("list", "--json"))[index]["name"]
    shown = json_of(run("show", name, "--json"))
    rows = json_of(run("transcript", name, "--json"))
    said = voice_of(rows)
    ends = [row["at_ms"] + row["duration_ms"] for row in said]
    assert all(end <= row["at_ms"] for end, row in zip(ends, said[1:], strict=False))
    for row in said:
        end_ms = row["at_ms"] + row["duration_ms"]
        beeps = [each for each in rows if each["bus"] == "beep" and row["at_ms"] < each["at_ms"]]
        assert all(end_ms <= each["at_ms"] for each in beeps)
    untold = [hold for hold in holds_of_sets(shown) if not is_told(hold, said)]
    assert untold == []


def holds_of_sets(shown):
    """Return the holds of a circuit, of repeats the first, each with the end of the one before."""
    former_ms, holds = 0, []
    for row in shown["intervals"]:
        if row["kind"] == "hold":
            if row["repeat"] == 1:
                holds.append({**row, "from_ms": former_ms})
            former_ms = row["start_ms"] + row["duration_ms"]
    return holds


def is_told(hold, said):
    """Tell whether the side, or else the name, of a hold is said between the one before and it."""
    words = hold["side"] if hold["side"] != "both" else hold["exercise"]
    before = [row["text"] for row in said if hold["from_ms"] <= row["at_ms"] < hold["start_ms"]]
    return any(words.casefold() in text.casefold() for text in before)


def choose(tmp_path, **choices):
    """Write settings, as somebody with an editor would."""
    folder = tmp_path / "data" / "config"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.json").write_text(json.dumps(choices), encoding="utf-8")


@pytest.mark.parametrize("name", ["Bridge holds", "Wake up the glutes"])
def test_transcript_writes_the_sounds(run, tmp_path, name):
    """Each sound names a WAV file that holds it, as long as the transcript says."""
    choose(tmp_path, breathing=True, breath_from_s=25)
    rows = json_of(run("transcript", name, "--wav", str(tmp_path / "wav"), "--json"))
    lengths = {row["wav"]: row["duration_ms"] for row in rows}
    heard = {(row["bus"], row["kind"], row["bus"] == "voice" and row["text"]) for row in rows}
    assert len(lengths) == len(heard)
    for path, duration_ms in lengths.items():
        with wave.open(path) as sound:
            assert sound.getframerate() == 48_000
            assert 0 <= duration_ms - sound.getnframes() / 48 < 1
            assert any(sound.readframes(sound.getnframes()))


def test_transcript_is_read_by_people(run):
    """A line has its instant; what is spoken stands in quotation marks."""
    code, out, err = run("transcript", "Wall squat")
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == "  0:00.000  prepare      prepare"
    assert lines[1].endswith("“Wall squat. 14 minutes in all.”")


def bed_of(rows):
    """Return instant, kind and text of all that lies on the bed, in order."""
    return [(row["at_ms"], row["kind"], row["text"]) for row in rows if row["bus"] == "bed"]


def test_the_breath_is_listed_where_it_is_wanted(run, tmp_path):
    """In and out in long holds, as chosen, and never over a countdown; usually not at all."""
    assert bed_of(json_of(run("transcript", "Wall squat", "--json"))) == []
    before = json_of(run("transcript", "Wall squat", "--json"))
    choose(tmp_path, breathing=True, breath_in_s=5, breath_out_s=7, breath_from_s=120)
    rows = json_of(run("transcript", "Wall squat", "--json"))
    assert [row for row in rows if row["bus"] != "bed"] == before
    bed = bed_of(rows)
    assert bed[:2] == [
        *((10_000, "breath_in", "breathe in"), (15_000, "breath_out", "breathe out")),
    ]
    assert len(bed) == 4 * 2 * 9
    for hold in holds_of_sets(json_of(run("show", "Wall squat", "--json"))):
        begin_ms, end_ms = hold["start_ms"], hold["start_ms"] + hold["duration_ms"]
        ends = [row["at_ms"] + row["duration_ms"] for row in rows if row["bus"] == "bed"]
        assert max(end for end in ends if begin_ms < end < end_ms + 5_000) == end_ms - 12_000


def test_the_tempo_of_a_movement_is_listed(run):
    """Three or four slow repetitions of standing up, as the source has it."""
    rows = json_of(run("transcript", "Wake up the glutes", "--prepare", "0", "--json"))
    shown = json_of(run("show", "Wake up the glutes", "--prepare", "0", "--json"))
    began_ms = shown["intervals"][-1]["start_ms"]
    bed = bed_of(rows)
    assert [(at_ms - began_ms, kind, text) for at_ms, kind, text in bed[:4]] == [
        *((0, "tempo_up", "up, rep 1"), (3_000, "tempo_hold", "hold, rep 1")),
        *((4_000, "tempo_down", "down, rep 1"), (7_000, "tempo_up", "up, rep 2")),
    ]
    assert bed[-1] == (began_ms + 25_000, "tempo_down", "down, rep 4")


def test_without_a_voice_the_beeps_are_listed(run, tmp_path):
    """Who wants no voice is told nothing about it."""
    choose(tmp_path, voice_engine="none")
    code, out, err = run("transcript", "Bridge holds", "--json")
    assert (code, err) == (0, "")
    assert {row["bus"] for row in json.loads(out)} == {"beep"}
    findings = {row["what"]: row for row in json_of(run("doctor", "--json"))}
    assert findings["voice"] == {"what": "voice", "found": "switched off", "ok": True}


@pytest.mark.skipif(find_spec("piper") is not None, reason="Piper is installed")
def test_a_missing_voice_is_told_and_the_beeps_are_listed(run, tmp_path):
    """The transcript is there, the reason is on standard error, and doctor has it too."""
    choose(tmp_path, voice_engine="piper")
    code, out, err = run("transcript", "Bridge holds", "--json")
    assert code == 0
    assert err == (
        "The voice can't speak: its package is not installed. Only the beeps are listed.\n"
    )
    assert {row["bus"] for row in json.loads(out)} == {"beep"}
    code, out, _ = run("doctor", "--json")
    assert code == 1
    findings = {row["what"]: row for row in json.loads(out)}
    assert "not installed" in findings["voice"]["found"]
    assert not findings["voice"]["ok"]


def test_what_is_switched_off_is_not_said(run, tmp_path):
    """Every kind has its switch; the pace is the user's too."""
    before = voice_of(json_of(run("transcript", "Wall squat", "--json")))
    choose(tmp_path, unspoken=["breathe", "halfway"], voice_rate=150)
    after = voice_of(json_of(run("transcript", "Wall squat", "--json")))
    kinds = {row["kind"] for row in before} - {row["kind"] for row in after}
    assert kinds == {"breathe", "halfway"}
    assert after[0]["duration_ms"] < 0.8 * before[0]["duration_ms"]


def test_stats_of_a_new_user_are_zeros(run):
    """Weeks with nothing in them are there, oldest first."""
    document = json_of(run("stats", "--weeks", "3", "--json"))
    assert document["week_start"] == "monday"
    starts = [week["start"] for week in document["weeks"]]
    assert len(starts) == 3
    assert starts == sorted(starts)
    assert all(week["held_ms"] == 0 and week["by_exercise"] == {} for week in document["weeks"])


def test_an_unknown_circuit_offers_the_nearest(run):
    """A slip of the key is answered with the name that was meant."""
    code, out, err = run("show", "brige holds")
    assert code == 1
    assert out == ""
    assert "“brige holds”" in err
    assert "Did you mean “Bridge holds”" in err


def test_a_hold_of_nothing_is_wrong_use(run):
    """0 s is refused with the allowed range."""
    code, _, err = run("run", "Bridge holds", "--hold", "0")
    assert code == 2
    assert "a hold lasts 1 s" in err


@pytest.mark.parametrize("words", [("run",), ("dance",), ("stats", "--weeks", "0"), ("show",)])
def test_wrong_use_exits_with_two(run, words):
    """Anything that the parser refuses ends with 2 and a usage line."""
    code, _, err = run(*words)
    assert code == 2
    assert "usage:" in err


def test_an_empty_circuit_says_what_to_do(run, tmp_path):
    """A circuit with nothing in it can't be shown or run."""
    assert run("list")[0] == 0
    with closing(Database.open(tmp_path / "data" / "glutetimer.db")) as database:
        (body,) = database.row("SELECT body FROM circuits WHERE id = 'shipped-bridge-holds'")
        document = json.loads(body)
        for block in document["blocks"]:
            block["steps"] = []
        database.write(
            "UPDATE circuits SET body = ? WHERE id = 'shipped-bridge-holds'",
            (json.dumps(document),),
        )
    code, _, err = run("run", "Bridge holds", "--headless")
    assert code == 1
    assert "has nothing in it" in err
    assert json_of(run("list", "--json"))[0]["total_ms"] == 0


def test_a_folder_that_cant_be_written_is_named(tmp_path, capsys):
    """A file where the data folder should be: one sentence, nothing else."""
    (tmp_path / "file").write_text("x")
    code = main(["--data-dir", str(tmp_path / "file"), "list"])
    err = capsys.readouterr().err
    assert code == 1
    assert str(tmp_path / "file") in err
    assert "Traceback" not in err


def test_a_newer_database_is_refused_untouched(run, tmp_path):
    """A database of a newer version is left as it is, byte for byte."""
    assert run("list")[0] == 0
    path = tmp_path / "data" / "glutetimer.db"
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version = 9999")
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    before = path.read_bytes()
    code, _, err = run("list")
    assert code == 1
    assert str(path) in err
    assert "newer" in err
    assert path.read_bytes() == before


def test_doctor_tells_how_exact_the_last_sounds_were(run, tmp_path):
    """First there is nothing to tell, then the report of the last workout."""

    def told():
        findings = {row["what"]: row for row in json_of(run("doctor", "--json"))}
        return findings["sounds"]["found"]

    assert told() == "no workout has been heard yet"
    report = TimingReport(42, 1, 3, worst_ms=7.25, p50_ms=0.04, p99_ms=2.0, lost_ms=3_400)
    path = tmp_path / "data" / "state" / "sound.json"
    TimingFile(path).save(report, datetime(2026, 3, 4, 18, 30, tzinfo=UTC))
    assert told() == (
        "42 played in the last workout (2026-03-04 18:30), half of them within 0.0 ms of their "
        "instants, 99 % within 2.0 ms, all within 7.2 ms; 1 late, 3 not heard; no device for 3.4 s"
    )
    path.write_text('{"played": "many"}', encoding="utf-8")
    assert told() == "no workout has been heard yet"


def test_doctor_says_where_things_are(run, tmp_path):
    """Folders, database and versions are listed; nothing is wrong."""
    findings = {row["what"]: row for row in json_of(run("doctor", "--json"))}
    assert findings["data folder"]["found"] == str(tmp_path / "data")
    assert findings["database"]["found"].startswith("intact")
    assert findings["sound"]["ok"]
    assert findings["voice"]["found"].startswith("espeak ")
    assert findings["Python"]["found"].startswith(sys.version.split()[0])


@pytest.mark.parametrize("words", [["--version"], ["-h"], ["run", "-h"]])
def test_help_needs_no_qt(words):
    """Version and help are printed without Qt being imported."""
    code = (
        "import sys\nfrom glutetimer.cli import main\n"
        f"try: main({words!r})\nexcept SystemExit as stop: code = stop.code\n"
        "assert code == 0\nassert not [m for m in sys.modules if 'PySide6' in m or 'numpy' in m]\n"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout
