# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings and window kept in files that a stop can't spoil and a slip can't lose."""

import json
import os
import stat
import sys
from pathlib import Path

import pytest

from glutetimer.domain.announcement_kind import AnnouncementKind
from glutetimer.domain.settings import Settings
from glutetimer.domain.volume import WeekStart
from glutetimer.ports import StorageError
from glutetimer.storage.settings import SettingsFile
from glutetimer.storage.window import WindowFile

CHOSEN = Settings(
    prepare_s=5,
    beep_volume=0,
    week_start=WeekStart.SUNDAY,
    theme="dark",
    keep_awake=False,
    voice_engine="piper",
    voice_rate=120,
    unspoken=frozenset({AnnouncementKind.HOLD, AnnouncementKind.BREATHE}),
    sound_checked=True,
    retest_not_before="2026-03-11",
    sore_on="2026-03-10",
    steps_put_off="w1/longer w2/harder",
    output_device="alsa_output.usb-headset",
    output_device_name="Headset",
    audio_backend="pipewire",
    cue_scheme="wood",
    pace_volume=20,
    breathing=True,
    breath_in_s=3,
    breath_out_s=5,
    breath_from_s=20,
    music="duck",
    music_level=45,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the settings are to be; nothing is there yet."""
    return tmp_path / "config" / "settings.json"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _files(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.iterdir())


def test_a_first_start_has_the_usual_settings(path: Path) -> None:
    """Nothing is stored and nothing is wrong."""
    store = SettingsFile(path)
    assert store.load() == Settings()
    assert store.problem == ""
    assert not path.exists()


def test_what_was_chosen_is_there_at_the_next_start(path: Path) -> None:
    """Every option comes back."""
    SettingsFile(path).save(CHOSEN)
    assert SettingsFile(path).load() == CHOSEN


def test_the_file_can_be_read_by_people(path: Path) -> None:
    """One option a line, a week's first day by its name."""
    SettingsFile(path).save(CHOSEN)
    text = path.read_text(encoding="utf-8")
    assert '\n  "week_start": "sunday",\n' in text
    assert '\n  "prepare_s": 5,\n' in text
    assert json.loads(text)["unspoken"] == ["breathe", "hold"]


@pytest.mark.skipif(sys.platform == "win32", reason="modes")
def test_nobody_else_reads_the_settings(path: Path) -> None:
    """File and folder are open to this user only, and nothing else is left behind."""
    SettingsFile(path).save(CHOSEN)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert _files(path) == ["settings.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_in_the_place_of_the_file_is_not_followed(path: Path, tmp_path: Path) -> None:
    """Saving replaces a planted link and leaves what it points to alone."""
    other = tmp_path / "other"
    other.write_text("letters", encoding="utf-8")
    path.parent.mkdir()
    path.symlink_to(other)
    SettingsFile(path).save(CHOSEN)
    assert other.read_text(encoding="utf-8") == "letters"
    assert SettingsFile(path).load() == CHOSEN


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"prepare_s": NaN}',
        '{"a":' * 100_000,
        '{"prepare_s": 5}\n}',
        "\x00\x01\x02",
    ],
)
def test_a_broken_file_is_kept_aside(path: Path, text: str) -> None:
    """The usual settings are used, the message names both files, and nothing is thrown away."""
    _write(path, text)
    store = SettingsFile(path)
    assert store.load() == Settings()
    assert str(path) in store.problem
    assert "settings.json.broken-1" in store.problem
    assert _files(path) == ["settings.json.broken-1"]
    assert path.with_name("settings.json.broken-1").read_text(encoding="utf-8") == text
    told = store.problem
    assert store.load() == Settings()
    assert store.problem == told  # whoever asks first is not the one who shows it


def test_each_broken_file_is_kept(path: Path) -> None:
    """The second one does not take the place of the first."""
    for number in (1, 2):
        _write(path, f"broken {number}")
        SettingsFile(path).load()
    assert _files(path) == ["settings.json.broken-1", "settings.json.broken-2"]


def test_after_a_broken_file_saving_works(path: Path) -> None:
    """The next start finds what was chosen and has nothing to say."""
    _write(path, "broken")
    store = SettingsFile(path)
    store.load()
    store.save(CHOSEN)
    assert store.load() == CHOSEN
    assert store.problem == ""


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("prepare_s", 121),
        ("prepare_s", -1),
        ("prepare_s", True),
        ("prepare_s", "5"),
        ("prepare_s", 5.5),
        ("theme", "pink"),
        ("theme", ["dark"]),
        ("week_start", "tuesday"),
        ("week_start", 0),
        ("week_start", None),
        ("keep_awake", 1),
        ("voice_engine", "robot"),
        ("voice_rate", 300),
        ("unspoken", "hold"),
        ("unspoken", ["hold", "sing"]),
        ("unspoken", ["hold", 1]),
        ("unspoken", None),
        ("sound_checked", None),
        ("retest_not_before", "2026-02-30"),
        ("weekly_goal_s", 10**30),
    ],
)
def test_one_bad_value_costs_only_itself(path: Path, name: str, value: object) -> None:
    """Its usual value is used and named; all others are as chosen."""
    _write(path, json.dumps({"beep_volume": 33, "text_size": 150, name: value}))
    store = SettingsFile(path)
    assert store.load() == Settings(beep_volume=33, text_size=150)
    assert name in store.problem
    assert str(path) in store.problem
    assert _files(path) == ["settings.json"]


def test_settings_of_another_version_are_kept(path: Path) -> None:
    """An option that this program does not know is not lost when it saves."""
    _write(path, json.dumps({"beep_volume": 33, "voice": {"name": "Ada", "speed": 1.5}}))
    SettingsFile(path).save(CHOSEN)
    stored = json.loads(path.read_text(encoding="utf-8"))
    assert stored["voice"] == {"name": "Ada", "speed": 1.5}
    assert stored["beep_volume"] == 0


def test_a_folder_in_the_place_of_the_file_is_said(path: Path) -> None:
    """It is neither read nor moved, and saving says why it can't."""
    path.mkdir(parents=True)
    store = SettingsFile(path)
    assert store.load() == Settings()
    assert f"{path} can't be read" in store.problem
    with pytest.raises(StorageError, match="can't be written"):
        store.save(CHOSEN)
    assert _files(path) == ["settings.json"]


def test_a_folder_that_takes_no_file_is_said(tmp_path: Path) -> None:
    """The message names it and the old file stays."""
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    with pytest.raises(StorageError, match=f"{in_the_way} can't be written"):
        SettingsFile(in_the_way / "settings.json").save(CHOSEN)


def test_a_save_that_fails_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that fills up while saving costs the change, not the settings."""
    SettingsFile(path).save(CHOSEN)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match="No space left on device"):
        SettingsFile(path).save(Settings())
    monkeypatch.undo()
    assert SettingsFile(path).load() == CHOSEN
    assert _files(path) == ["settings.json"]


def test_the_window_finds_its_place_again(tmp_path: Path) -> None:
    """The bytes come back as they were."""
    path = tmp_path / "state" / "window"
    assert WindowFile(path).load() == b""
    WindowFile(path).save(b"\x00\x01geometry")
    assert WindowFile(path).load() == b"\x00\x01geometry"


def test_a_window_that_cannot_be_kept_disturbs_nobody(tmp_path: Path) -> None:
    """A place lost is no reason for a message at the end."""
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    window = WindowFile(in_the_way / "window")
    window.save(b"geometry")
    assert window.load() == b""


def test_settings_that_could_not_be_read_are_kept_when_others_are_stored(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that failed at one moment does not cost all that was ever chosen."""
    SettingsFile(path).save(CHOSEN)
    store = SettingsFile(path)
    with monkeypatch.context() as failing:
        failing.setattr(Path, "read_bytes", _fail)
        settings = store.load()
        assert "can't be read" in store.problem
        store.save(settings.changed(theme="light"))
    assert store.load() == Settings(theme="light")
    (aside,) = path.parent.glob("*.broken-1")
    assert SettingsFile(aside).load() == CHOSEN
    store.save(Settings(theme="dark"))
    assert _files(path) == ["settings.json", aside.name]


def _fail(_path: Path) -> bytes:
    raise OSError(5, "Input/output error")
