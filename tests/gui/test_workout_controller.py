# SPDX-License-Identifier: GPL-3.0-or-later
"""The controller of a workout: signals, timer, sound, wakefulness and storage, on a fake clock."""

import pytest
from PySide6.QtCore import QTimer

from glutetimer.domain.announcement_kind import AnnouncementKind
from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.cues import CueKind
from glutetimer.domain.events import Outcome, PauseReason
from glutetimer.domain.record import Felt, WorkoutStatus
from glutetimer.domain.settings import Settings
from glutetimer.domain.timeline import IntervalKind
from glutetimer.ports import Bus, CueStatus, TimingReport
from tests.fakes import FailingHistory, InstantVoice
from tests.gui.studio import Studio


@pytest.fixture
def studio(qapp) -> Studio:
    """Return a controller with doubles around it."""
    return Studio()


def test_a_workout_is_told_in_signals_and_stored(studio: Studio) -> None:
    """Every interval and hold is announced once and in order, and the history holds the ms."""
    studio.begin()
    studio.run(45_000)
    assert studio.said == [
        "sound running",
        "started",
        "prepare",
        *("hold", "held 10000", "rest") * 2,
        "hold",
        "held 10000",
        "ended: finished",
    ]
    assert studio.stored() == [(10_000, Outcome.DONE)] * 3


def test_pause_break_and_skip_give_the_real_milliseconds(studio: Studio) -> None:
    """A pause is not counted, "I broke" and skip record what was held."""
    studio.begin()
    studio.run(5_000 + 2_300)
    studio.controller.toggle_pause()
    studio.clock.advance(60_000)
    studio.controller.toggle_pause()
    studio.run(1_000)
    studio.controller.break_hold()
    studio.run(5_000 + 4_000)
    studio.controller.skip()
    studio.run(5_000 + 10_000)
    assert studio.stored() == [
        (3_300, Outcome.BROKEN),
        (4_000, Outcome.SKIPPED),
        (10_000, Outcome.DONE),
    ]
    assert studio.said.count("paused: user") == studio.said.count("resumed") == 1


def test_the_timer_runs_only_while_time_does(studio: Studio) -> None:
    """No timer while idle or paused; one while it runs; none soon after the end."""
    assert studio.timers() == []
    studio.begin()
    assert len(studio.timers()) == 1
    studio.controller.pause()
    assert studio.timers() == []
    studio.controller.resume()
    studio.controller.stop()
    assert studio.timers() == [400]


def test_the_timer_aims_at_the_next_second(studio: Studio) -> None:
    """Ten frames a second, and one exactly where the number changes."""
    studio.begin()
    assert studio.timers() == [100]
    studio.clock.advance(960)
    studio.controller.tick()
    assert studio.timers() == [40]
    studio.controller.set_frame_ms(1_000)
    studio.clock.advance(290)
    studio.controller.tick()
    assert studio.timers() == [750]


def test_an_open_ended_hold_is_ticked_at_its_own_seconds(studio: Studio) -> None:
    """Counting up, the timer aims at whole elapsed seconds."""
    studio.controller.set_frame_ms(1_000)
    studio.begin(Circuit("o", "Open", (Block((Step("plank", None),)),)), prepare_ms=0)
    studio.clock.advance(1_250)
    studio.controller.tick()
    assert studio.timers() == [750]


def test_the_last_sound_is_heard_before_the_stream_closes(studio: Studio, qtbot) -> None:
    """The stream stays open after the end, and is closed by its timer."""
    studio.begin(prepare_ms=0)
    studio.run(40_000)
    studio.clock.advance(2_500)
    closing = next(t for t in studio.controller.findChildren(QTimer) if t.isActive())
    closing.setInterval(0)
    qtbot.waitUntil(lambda: not studio.player.is_open)
    assert CueKind.FINISHED in studio.player.heard_kinds


def closing_timer(studio: Studio) -> QTimer:
    """Return the timer that waits for the last sound."""
    return next(t for t in studio.controller.findChildren(QTimer) if t.isActive())


def test_the_last_words_are_heard_before_the_stream_closes(qapp) -> None:
    """The total of a hold broken at the end is said in full; then the stream closes."""
    studio = Studio(voice=InstantVoice())
    studio.begin(prepare_ms=0)
    studio.run(34_000)
    studio.controller.break_hold()
    for _ in range(8):
        closing_timer(studio).timeout.emit()
        assert studio.player.is_open
        studio.clock.advance(400)
    studio.clock.advance(2_000)
    closing_timer(studio).timeout.emit()
    assert not studio.player.is_open
    assert studio.player.heard_kinds[-1] == "Finished. 24 seconds held."


def test_closing_the_program_ends_the_words(qapp) -> None:
    """Who quits has heard enough."""
    studio = Studio(voice=InstantVoice())
    studio.begin(prepare_ms=0)
    studio.run(34_000)
    studio.controller.break_hold()
    studio.controller.shut_down()
    assert not studio.player.is_open
    assert studio.timers() == []


def test_what_is_switched_off_is_not_said(qapp) -> None:
    """The settings decide what the voice says, at the start of a workout."""
    settings = Settings(unspoken=frozenset({AnnouncementKind.HOLD, AnnouncementKind.STARTED}))
    studio = Studio(settings=settings, voice=InstantVoice())
    studio.begin()
    studio.run(45_000)
    said = [sound for sound in studio.player.heard_kinds if isinstance(sound, str)]
    assert "Hold." not in said
    assert said[0].startswith("Glute bridge")


def test_the_report_of_the_sounds_comes_with_the_end_of_the_last_one(studio: Studio) -> None:
    """Once for each workout, when the stream is closed; a stream open for a test is none."""
    reports: list[TimingReport] = []
    sound = studio.controller.sound
    sound.workout_sounded.connect(reports.append)
    studio.player.open()
    studio.begin()
    assert studio.player.opened == 2
    assert reports == []
    studio.run(70_000)
    sound.close()
    sound.close()
    assert [report.played for report in reports] == [studio.player.timing().played]


def test_a_workout_has_the_sounds_and_the_device_of_the_settings(studio: Studio) -> None:
    """Scheme, device and delay are handed over before the first sound."""
    studio.settings = Settings(cue_scheme="wood", output_device="card", output_latency_ms=120)
    studio.begin()
    player = studio.player
    assert (player.scheme, player.device, player.output_latency_ms) == ("wood", "card", 120)


def test_a_second_workout_soon_after_the_first_keeps_its_sound(studio: Studio) -> None:
    """Beginning again opens the stream anew, and no old timer closes it."""
    studio.begin()
    studio.controller.stop()
    studio.begin()
    assert studio.player.is_open
    assert studio.player.opened == 2
    assert 400 not in studio.timers()


def test_beginning_another_workout_ends_the_one_under_way(studio: Studio) -> None:
    """What was held so far is recorded as a stopped workout."""
    studio.begin(prepare_ms=0)
    studio.run(4_000)
    first = studio.controller.runner.record.id
    studio.begin()
    stored = studio.history.workout(first)
    assert stored is not None
    assert stored.status is WorkoutStatus.STOPPED
    assert studio.history.holds(first)[0].held_ms == 4_000


def test_the_machine_stays_awake_while_time_runs(studio: Studio) -> None:
    """Awake while running, not while paused, not after the end."""
    studio.begin()
    assert studio.awake.asked == ["awake"]
    studio.run(1_000)
    studio.controller.pause()
    assert studio.awake.asked == ["awake", "asleep"]
    studio.controller.resume()
    studio.controller.stop()
    assert studio.awake.asked == ["awake", "asleep"] * 2


def test_the_machine_may_sleep_if_the_user_says_so(qapp) -> None:
    """The setting keeps the system's own sleep."""
    studio = Studio(settings=Settings(keep_awake=False))
    studio.begin()
    assert studio.awake.asked == []


def test_the_volumes_of_the_settings_are_used(qapp) -> None:
    """Beeps and voice have the user's volumes from the first sound on."""
    studio = Studio(settings=Settings(beep_volume=25, voice_volume=50))
    studio.begin()
    assert studio.player.volumes == {Bus.BEEP: 0.25, Bus.VOICE: 0.5, Bus.BED: 0.6}


def test_sleep_is_a_pause(studio: Studio) -> None:
    """A machine that slept wakes up paused, and nothing of the night was held."""
    studio.begin(prepare_ms=0)
    studio.run(4_000)
    studio.clock.advance(8 * 3_600_000)
    studio.controller.tick()
    assert studio.said[-1] == f"paused: {PauseReason.SLEEP.value}"
    assert studio.controller.is_paused
    assert studio.timers() == []
    studio.controller.break_hold()
    assert studio.stored() == [(4_000, Outcome.BROKEN)]


def test_waiting_records_are_told_and_stored_later(qapp) -> None:
    """A full disk is told once; when it works again nothing is missing."""
    history = FailingHistory("The disk is full.")
    studio = Studio(history)
    studio.begin(prepare_ms=0)
    studio.run(16_000)
    assert studio.said.count("failed: The disk is full.") == 1
    assert studio.controller.storage_error == "The disk is full."
    assert 5_000 in studio.timers()
    history.broken = ""
    studio.controller.retry_storage()
    assert studio.said[-1] == "recovered"
    assert studio.controller.storage_error == ""
    assert studio.stored() == [(10_000, Outcome.DONE)]
    assert 5_000 not in studio.timers()


def test_a_workout_is_described_and_corrected_after_its_end(studio: Studio) -> None:
    """Effort, place, note and a corrected hold reach the history."""
    studio.begin(prepare_ms=0)
    studio.run(40_000)
    controller = studio.controller
    hold = controller.runner.holds[0]
    controller.correct_hold(hold.id, 7_000)
    controller.describe(8, frozenset({Felt.GLUTES}), "hips level")
    stored = studio.history.workout(controller.runner.record.id)
    assert stored is not None
    assert (stored.effort, stored.felt, stored.note) == (8, frozenset({Felt.GLUTES}), "hips level")
    assert studio.stored()[0] == (7_000, Outcome.DONE)
    assert controller.runner.holds[0].held_ms == 7_000


def test_a_hold_is_rated_in_its_rest(studio: Studio) -> None:
    """The effort of the hold just done is stored with it."""
    studio.begin(prepare_ms=0)
    studio.run(11_000)
    studio.controller.rate_hold(4)
    assert studio.history.holds(studio.controller.runner.record.id)[0].effort == 4


def test_commands_without_a_workout_do_nothing(studio: Studio) -> None:
    """Before the first workout and after its end, commands change nothing."""
    for command in (studio.controller.skip, studio.controller.toggle_pause, studio.controller.tick):
        command()
    assert studio.said == []
    assert not studio.controller.is_under_way
    with pytest.raises(RuntimeError, match="no workout"):
        _ = studio.controller.workout


def test_shutting_down_stores_what_was_held(studio: Studio) -> None:
    """Closing the program ends the workout, its sound and its timers."""
    studio.begin(prepare_ms=0)
    studio.run(3_000)
    studio.controller.shut_down()
    assert studio.stored() == [(3_000, Outcome.STOPPED), *[(0, Outcome.NOT_DONE)] * 2]
    assert not studio.player.is_open
    assert studio.awake.asked[-1] == "asleep"
    assert studio.timers() == []


def test_jump_extend_repeat_and_back_are_forwarded(studio: Studio) -> None:
    """Each command does in the window what it does in the domain."""
    studio.begin()
    controller = studio.controller
    controller.jump(3)
    controller.extend(5_000)
    assert controller.workout.duration_ms == 15_000
    studio.run(4_000)
    controller.back()
    assert controller.workout.elapsed_ms(controller.now_ms) == 0
    studio.run(1_000)
    controller.repeat_hold()
    assert controller.workout.interval.kind is IntervalKind.HOLD
    assert studio.stored() == [(4_000, Outcome.REPEATED), (1_000, Outcome.REPEATED)]
    assert "changed" in studio.said


def test_the_sound_is_muted_and_comes_back(studio: Studio) -> None:
    """Mute silences both buses and keeps the volumes of the settings."""
    studio.begin()
    studio.controller.sound.toggle_mute()
    assert set(studio.player.volumes.values()) == {0.0}
    studio.controller.sound.toggle_mute()
    assert studio.player.volumes == {Bus.BEEP: 0.8, Bus.VOICE: 0.8, Bus.BED: 0.6}


def test_a_lost_sound_card_is_told(studio: Studio) -> None:
    """What the player notices is passed on."""
    studio.begin()
    studio.player.change_status(CueStatus.LOST)
    assert studio.said[-1] == "sound lost"
    assert studio.controller.sound_status is CueStatus.LOST


def test_time_runs_on_after_a_fault(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    """The timer is started again, and what happened meanwhile is told by its next tick."""
    studio.begin()
    studio.run(5_000)

    def fail(*_: object) -> None:
        raise LookupError("Nobody expects this")

    monkeypatch.setattr(studio.history, "add_hold", fail)
    with pytest.raises(LookupError):
        studio.run(11_000)
    monkeypatch.undo()
    assert len(studio.timers()) == 1
    studio.run(100)
    assert studio.said[-2:] == ["held 10000", "rest"]


def test_who_takes_the_player_after_a_workout_keeps_it(studio: Studio) -> None:
    """A test of the sound during the last words: nothing closes it when they would have ended."""
    studio.begin()
    studio.controller.stop()
    assert studio.timers() == [400]
    studio.player.close()
    studio.player.open()
    assert studio.timers() == []
    assert studio.player.is_open
