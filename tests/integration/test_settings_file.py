# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings to a file for another computer and back: all of it or nothing, with the place named."""

import json
from pathlib import Path
from typing import Any

import pytest

from glutetimer.cli import main
from glutetimer.domain.announcement_kind import AnnouncementKind
from glutetimer.domain.plain_settings import plain_values
from glutetimer.domain.settings import Settings
from glutetimer.domain.settings_document import Reason, SettingsRefusedError
from glutetimer.domain.volume import WeekStart
from glutetimer.exchange.settings_json import FORMAT, decode_settings, encode_settings
from glutetimer.gui.settings.file_words import refusal_words, taken_words
from glutetimer.paths import AppPaths, app_paths
from glutetimer.storage.settings import SettingsFile

CHOSEN = Settings(
    prepare_s=5,
    week_start=WeekStart.SUNDAY,
    theme="dark",
    unspoken=frozenset({AnnouncementKind.HOLD}),
    own_keys=(("start", ("S", "Space")),),
    training_times="mon 18:00",
    more_exercises=True,
)
REMEMBERED = CHOSEN.changed(sore_on="2026-03-04", sound_checked=True, steps_put_off="a/longer")


def test_what_was_chosen_comes_back() -> None:
    """Every choice, and nothing that is only remembered of the user."""
    data = encode_settings(REMEMBERED)
    document = decode_settings(data)
    assert Settings().changed(**document.values) == CHOSEN
    assert document.unknown == ()
    assert b"2026-03-04" not in data
    assert '"week_start": "sunday"' in data.decode()


def test_the_file_of_the_program_itself_is_taken_too() -> None:
    """From a backup of the whole folder, say; names from the future are told."""
    data = json.dumps({**plain_values(REMEMBERED), "voice_pitch": 3}).encode()
    document = decode_settings(data)
    assert Settings().changed(**document.values) == CHOSEN
    assert document.unknown == ("voice_pitch",)


def test_some_settings_are_enough() -> None:
    """A file written by hand, with the mark that some editors put at the start."""
    document = decode_settings(b'\xef\xbb\xbf{"prepare_s": 20}')
    assert document.values == {"prepare_s": 20}


def test_what_a_shell_of_windows_wrote_is_taken() -> None:
    """There, ``glutetimer settings export > mine.json`` makes two bytes of each sign."""
    data = encode_settings(CHOSEN).decode().encode("utf-16")
    assert Settings().changed(**decode_settings(data).values) == CHOSEN


def _wrapped(settings: Any, **more: Any) -> bytes:
    return json.dumps({"format": FORMAT, "version": 1, "settings": settings, **more}).encode()


@pytest.mark.parametrize(
    ("data", "reason", "words"),
    [
        (b"", Reason.NO_JSON, "“x.json” is no file of settings: it is not JSON, or is broken off."),
        (b"{", Reason.NO_JSON, "is not JSON"),
        (b"\xff\xfe\xff", Reason.NO_JSON, "is not JSON"),
        (b"[" * 100_000, Reason.NO_JSON, "is not JSON"),
        (b'{"prepare_s": NaN}', Reason.NO_JSON, "is not JSON"),
        (b" " * 300_000, Reason.NO_SETTINGS, "“x.json” holds no settings of GluteTimer."),
        (b"[]", Reason.NO_SETTINGS, "holds no settings"),
        (b"{}", Reason.NO_SETTINGS, "holds no settings"),
        (b'{"name": "Bridge holds", "steps": []}', Reason.NO_SETTINGS, "holds no settings"),
        (_wrapped([]), Reason.NO_SETTINGS, "holds no settings"),
        (_wrapped({"prepare_s": 5}, version=True), Reason.NO_SETTINGS, "holds no settings"),
        (_wrapped({"prepare_s": 5}, version=2), Reason.NEWER, "is from a newer GluteTimer."),
        (
            b'{"theme": "dark", "theme": "light"}',
            Reason.TWICE,
            "In “x.json”, “theme” stands twice. Delete one of them.",
        ),
        (
            _wrapped({"theme": "dark", "prepare_s": 500}),
            Reason.VALUE,
            "In “x.json”, “prepare_s” (Prepare) is 500; it must be a whole number from 0 to 120.",
        ),
        (b'{"prepare_s": 1e999}', Reason.VALUE, "(Prepare) is Infinity; it must be a whole number"),
        (b'{"prepare_s": true}', Reason.VALUE, "(Prepare) is true; it must be a whole number"),
        (
            b'{"theme": "pink"}',
            Reason.VALUE,
            '“theme” (Colours) is "pink"; it must be one of these: system, dark, light.',
        ),
        (b'{"keep_awake": 1}', Reason.VALUE, "is 1; it must be true or false."),
        (b'{"week_start": 0}', Reason.VALUE, "is 0; it must be one of these: monday, saturday"),
        (b'{"unspoken": "hold"}', Reason.VALUE, "(What the voice says) can't be \"hold\"."),
        (b'{"own_keys": {"start": "S"}}', Reason.VALUE, "(Keys of commands) can't be {"),
        (b'{"training_times": "x"}', Reason.VALUE, 'be "x". Correct it or take it out.'),
    ],
)  # fmt: skip
def test_a_bad_file_is_refused_with_the_place_named(
    data: bytes, reason: Reason, words: str
) -> None:
    """Nothing of it is taken, and the sentence says so."""
    with pytest.raises(SettingsRefusedError) as refused:
        decode_settings(data)
    assert refused.value.reason is reason
    told = refusal_words("x.json", refused.value)
    assert words in told
    assert told.endswith("Nothing was changed.")


def test_a_value_without_end_is_told_briefly() -> None:
    """A refusal fits on the screen, whatever the file says."""
    with pytest.raises(SettingsRefusedError) as refused:
        decode_settings(json.dumps({"theme": "<b>x\n" * 1_000}).encode())
    assert len(refusal_words("x.json", refused.value)) < 250


def test_what_was_taken_is_counted() -> None:
    """None, one, several; and what was left out."""
    assert taken_words("x.json", 0, []) == "The settings in “x.json” are those that you have."
    assert taken_words("x.json", 1, []) == "1 setting was changed by “x.json”."
    words = taken_words("x.json", 3, ["pitch", "echo"])
    assert words.startswith("3 settings were changed by “x.json”.")
    assert words.endswith("Left out, for this version does not know them: pitch, echo.")


# -------------------------------------------------------------------------------- command line


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    """Return the folders of a program whose settings were chosen."""
    paths = app_paths(tmp_path / "data")
    SettingsFile(paths.settings).save(CHOSEN)
    return paths


def _run(paths: AppPaths, *words: object) -> int:
    return main(["--data-dir", str(paths.data), "settings", *map(str, words)])


def test_settings_go_over_the_command_line(
    paths: AppPaths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Out of one program, into another one; what it remembers itself stays."""
    file = tmp_path / "mine.json"
    assert _run(paths, "export", file) == 0
    assert _run(paths, "export") == 0
    assert file.read_text("utf-8") in capsys.readouterr().out
    other = app_paths(tmp_path / "other")
    SettingsFile(other.settings).save(Settings(sore_on="2026-03-04"))
    assert _run(other, "import", file) == 0
    assert SettingsFile(other.settings).load() == CHOSEN.changed(sore_on="2026-03-04")
    assert "prepare_s, week_start, theme" in capsys.readouterr().out
    assert _run(other, "import", file) == 0
    assert "none, they were the same" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"theme": "dark", "prepare_s": 500}', "sets prepare_s to 500; it must be a whole number"),
        ('{"theme": "pink"}', 'sets theme to "pink"; it must be one of system, dark, light.'),
        ('{"keep_awake": 1}', "sets keep_awake to 1; it must be true or false."),
        ('{"unspoken": 1}', "sets unspoken to 1, which can't be. Correct it or take it out."),
        ('{"theme": "dark", "theme": "dark"}', "names theme twice."),
        ("[]", "holds no settings of GluteTimer."),
    ],
)
def test_the_command_line_refuses_all_of_a_bad_file(
    paths: AppPaths, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, words: str
) -> None:
    """The stored file is as it was, to the byte."""
    before = paths.settings.read_bytes()
    file = tmp_path / "bad.json"
    file.write_text(text, "utf-8")
    assert _run(paths, "import", file) == 1
    told = capsys.readouterr().err
    assert words in told
    assert "Nothing was changed." in told
    assert paths.settings.read_bytes() == before


def test_a_file_that_is_not_there_is_said(
    paths: AppPaths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With its name."""
    assert _run(paths, "import", tmp_path / "none.json") == 1
    assert "none.json can't be read: No such file or directory." in capsys.readouterr().err
    assert _run(paths, "import", tmp_path) == 1
    assert "can't be read: Is a directory." in capsys.readouterr().err
