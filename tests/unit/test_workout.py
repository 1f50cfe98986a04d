# SPDX-License-Identifier: GPL-3.0-or-later
"""A workout leads through its timeline, and every command does in every state what it says."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from glutetimer.domain.circuit import Step
from glutetimer.domain.events import (
    BreakCameLate,
    Event,
    HoldEnded,
    IntervalChanged,
    IntervalStarted,
    Outcome,
    PauseReason,
    WorkoutEnded,
    WorkoutPaused,
    WorkoutResumed,
    WorkoutStarted,
)
from glutetimer.domain.exercise import Sides
from glutetimer.domain.timeline import Timeline
from glutetimer.domain.workout import Workout, WorkoutState
from tests.unit.strategies import BRIDGE, MAXIMUM, timeline_of

T0 = 500_000  # the monotonic clock of a machine that runs for a while already

# prepare 10 s, hold 25 s, rest 15 s, hold 25 s, rest 15 s, hold 25 s
PREPARE, HOLD_1, REST_1, HOLD_2, REST_2, HOLD_3 = range(6)
BRIDGES = timeline_of(replace(BRIDGE, sets=3), prepare_ms=10_000)
# prepare 5 s, open-ended, rest 60 s, hold 25 s
OPEN = timeline_of(MAXIMUM, replace(BRIDGE, sets=1), prepare_ms=5_000)

COMMANDS: dict[str, Callable[[Workout, int], list[Event]]] = {
    "start": Workout.start,
    "advance": Workout.advance,
    "pause": Workout.pause,
    "resume": Workout.resume,
    "skip": Workout.skip,
    "back": Workout.back,
    "jump": lambda workout, now_ms: workout.jump(HOLD_2, now_ms),
    "repeat_hold": Workout.repeat_hold,
    "break_hold": Workout.break_hold,
    "extend": lambda workout, now_ms: workout.extend(5_000, now_ms),
    "stop": Workout.stop,
    "slept": lambda workout, now_ms: workout.slept(now_ms, now_ms + 60_000),
}


def _begun(timeline: Timeline = BRIDGES, at: int = 0) -> Workout:
    """Return a workout that has run for so many milliseconds."""
    workout = Workout(timeline)
    workout.start(T0)
    workout.advance(T0 + at)
    return workout


def _words(events: Sequence[Event]) -> list[str]:
    """Return each event in a few characters, with its instant counted from the start."""
    return [f"{event.at_ms - T0}: {_word(event)}" for event in events]


def _word(event: Event) -> str:
    match event:
        case IntervalStarted(interval=interval, attempt=attempt):
            return f"{interval.index} {interval.kind.value} #{attempt}"
        case HoldEnded(interval=interval, held_ms=held, planned_ms=planned, outcome=outcome):
            return f"{interval.index} {outcome.value} {held}/{planned}"
        case BreakCameLate(hold=hold):
            return f"{hold.index} was over"
        case IntervalChanged(interval=interval, duration_ms=duration):
            return f"{interval.index} lasts {duration}"
        case WorkoutPaused(reason=reason):
            return f"paused by {reason.value}"
        case WorkoutEnded(finished=finished, elapsed_ms=elapsed):
            return f"{'finished' if finished else 'stopped'} after {elapsed}"
        case WorkoutStarted() | WorkoutResumed():
            return type(event).__name__


def test_a_timeline_without_holds_cannot_be_done() -> None:
    """There is nothing to lead through."""
    with pytest.raises(ValueError, match="no hold"):
        Workout(Timeline(()))


@pytest.mark.parametrize("to", [T0 + 400, T0 + 2_000, T0 + 5_000])
def test_a_start_can_be_moved_while_nothing_has_happened(to: int) -> None:
    """Sooner or later; until then nothing passes, and all follows from the new instant."""
    workout = Workout(BRIDGES)
    workout.start(T0 + 2_000)
    workout.start_at(to)
    assert workout.remaining_ms(to - 1) == 10_000
    assert workout.total_elapsed_ms(to + 1_000) == 1_000
    assert workout.advance(to + 9_999) == []
    assert workout.advance(to + 10_000)[0].at_ms == to + 10_000


@pytest.mark.parametrize("name", ["pause", "skip", "back", "jump", "stop"])
def test_a_start_is_not_moved_once_something_has_happened(name: str) -> None:
    """What was pressed stands."""
    workout = _begun(at=5_000)
    COMMANDS[name](workout, T0 + 5_000)
    before = _reading(workout, T0 + 6_000)
    workout.start_at(T0 + 5_500)
    assert _reading(workout, T0 + 6_000) == before


def test_a_whole_workout_in_one_look() -> None:
    """Events come in order, at the instants at which they were due."""
    workout = Workout(BRIDGES)
    assert _words(workout.start(T0)) == ["0: WorkoutStarted", "0: 0 prepare #1"]
    assert _words(workout.advance(T0 + 1_000_000)) == [
        *("10000: 1 hold #1", "35000: 1 done 25000/25000", "35000: 2 rest #1"),
        *("50000: 3 hold #1", "75000: 3 done 25000/25000", "75000: 4 rest #1"),
        *("90000: 5 hold #1", "115000: 5 done 25000/25000", "115000: finished after 115000"),
    ]
    assert workout.state is WorkoutState.ENDED
    assert workout.finished


def test_nothing_is_due_a_millisecond_early() -> None:
    """The change belongs to the very millisecond."""
    workout = _begun()
    assert workout.advance(T0 + 9_999) == []
    assert _words(workout.advance(T0 + 10_000)) == ["10000: 1 hold #1"]
    assert workout.advance(T0 + 10_000) == []


def test_a_clock_that_steps_back_counts_as_standing_still() -> None:
    """An earlier instant than one seen already changes nothing."""
    workout = _begun(at=12_000)
    assert workout.advance(T0 + 1_000) == []
    assert _words(workout.pause(T0 + 2_000)) == ["12000: paused by user"]


def test_before_the_start_the_whole_timeline_is_left() -> None:
    """What a screen shows while the workout is ready."""
    workout = Workout(BRIDGES)
    assert workout.state is WorkoutState.READY
    assert workout.interval.index == PREPARE
    assert workout.total_remaining_ms(T0) == BRIDGES.total_ms
    assert (workout.elapsed_ms(T0), workout.remaining_ms(T0)) == (0, 10_000)
    assert (workout.duration_ms, workout.position_ms(T0), workout.total_elapsed_ms(T0)) == (
        10_000,
        0,
        0,
    )
    assert list(workout.upcoming()) == []


@pytest.mark.parametrize("name", [name for name in COMMANDS if name != "start"])
def test_before_the_start_no_command_does_anything(name: str) -> None:
    """Only start begins, and it begins afresh whatever was pressed before."""
    workout = Workout(BRIDGES)
    assert COMMANDS[name](workout, T0 - 5_000) == []
    assert workout.state is WorkoutState.READY
    assert _words(workout.start(T0)) == ["0: WorkoutStarted", "0: 0 prepare #1"]
    assert _words(workout.advance(T0 + 10_000)) == ["10000: 1 hold #1"]


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("ended_by", ["stop", "finish"])
def test_after_the_end_no_command_does_anything(name: str, ended_by: str) -> None:
    """A workout that is over stays as it is."""
    workout = _begun(at=20_000)
    if ended_by == "stop":
        workout.stop(T0 + 20_000)
    else:
        workout.advance(T0 + 115_000)
    before = _reading(workout, T0 + 200_000)
    assert COMMANDS[name](workout, T0 + 200_000) == []
    assert workout.state is WorkoutState.ENDED
    assert _reading(workout, T0 + 900_000) == before


def _reading(workout: Workout, now_ms: int) -> list[int]:
    return [
        workout.interval.index,
        workout.elapsed_ms(now_ms),
        workout.remaining_ms(now_ms),
        workout.total_elapsed_ms(now_ms),
        workout.total_remaining_ms(now_ms),
        workout.position_ms(now_ms),
    ]


def test_what_a_screen_reads_within_a_hold() -> None:
    """Elapsed and left, of the interval and in all."""
    workout = _begun(at=20_000)
    assert _reading(workout, T0 + 21_500) == [HOLD_1, 11_500, 13_500, 21_500, 93_500, 21_500]


def test_what_a_screen_reads_after_the_end() -> None:
    """A finished workout stands at its end, a stopped one where it was stopped."""
    workout = _begun(at=115_000)
    assert _reading(workout, T0 + 120_000) == [HOLD_3, 25_000, 0, 115_000, 0, 115_000]
    workout = _begun(at=20_000)
    workout.stop(T0 + 20_000)
    assert _reading(workout, T0 + 120_000) == [HOLD_1, 10_000, 15_000, 20_000, 0, 20_000]


def test_a_late_screen_never_reads_past_the_end_of_an_interval() -> None:
    """Between the end of an interval and the next look, nothing overshoots."""
    workout = _begun(at=34_000)
    assert workout.elapsed_ms(T0 + 36_000) == 25_000
    assert workout.remaining_ms(T0 + 36_000) == 0
    assert workout.position_ms(T0 + 36_000) == 35_000


def test_a_pause_is_never_counted() -> None:
    """The hold goes on where it was left, and the workout is longer by nothing."""
    workout = _begun(at=15_000)
    assert _words(workout.pause(T0 + 15_000)) == ["15000: paused by user"]
    assert workout.state is WorkoutState.PAUSED
    assert workout.advance(T0 + 90_000) == []
    assert _reading(workout, T0 + 90_000) == _reading(workout, T0 + 15_000)
    assert _words(workout.resume(T0 + 100_000)) == ["100000: WorkoutResumed"]
    assert workout.remaining_ms(T0 + 100_000) == 20_000
    assert _words(workout.advance(T0 + 120_000)) == [
        "120000: 1 done 25000/25000",
        "120000: 2 rest #1",
    ]
    assert workout.total_elapsed_ms(T0 + 120_000) == 35_000


def test_pauses_add_up() -> None:
    """Three pauses in one hold and one in a rest leave the length of the workout alone."""
    workout = _begun(at=11_000)
    now_ms = T0 + 11_000
    for _ in range(4):
        workout.pause(now_ms)
        workout.resume(now_ms + 50_000)
        now_ms += 59_000
    events = workout.advance(now_ms + 1_000_000)
    assert _words(events)[-1].endswith("finished after 115000")
    assert events[-1].at_ms == T0 + 115_000 + 4 * 50_000


def test_a_pause_on_a_change_comes_after_the_change() -> None:
    """What was due at that instant happens first; the new interval has all its time left."""
    workout = _begun(at=34_000)
    assert _words(workout.pause(T0 + 35_000)) == [
        *("35000: 1 done 25000/25000", "35000: 2 rest #1"),
        "35000: paused by user",
    ]
    assert workout.remaining_ms(T0 + 60_000) == 15_000
    workout.resume(T0 + 60_000)
    assert _words(workout.advance(T0 + 75_000)) == ["75000: 3 hold #1"]


def test_a_pause_a_millisecond_before_a_change_keeps_that_millisecond() -> None:
    """The change comes one millisecond after the resume."""
    workout = _begun(at=34_999)
    workout.pause(T0 + 34_999)
    workout.resume(T0 + 50_000)
    assert workout.advance(T0 + 50_000) == []
    assert _words(workout.advance(T0 + 50_001))[0] == "50001: 1 done 25000/25000"


def test_a_pause_at_the_very_end_finds_the_workout_over() -> None:
    """There is nothing left to pause."""
    workout = _begun(at=114_000)
    assert _words(workout.pause(T0 + 115_000)) == [
        *("115000: 5 done 25000/25000", "115000: finished after 115000")
    ]


def test_pause_and_resume_twice_say_it_once() -> None:
    """A second press of the same kind is no news."""
    workout = _begun(at=15_000)
    assert workout.resume(T0 + 15_000) == []
    workout.pause(T0 + 15_000)
    assert workout.pause(T0 + 16_000) == []
    workout.resume(T0 + 17_000)
    assert workout.resume(T0 + 18_000) == []
    assert workout.elapsed_ms(T0 + 18_000) == 6_000


def test_sleep_pauses_at_the_last_instant_awake() -> None:
    """Nothing after it counts, and nothing is caught up."""
    workout = _begun(at=30_000)
    assert _words(workout.slept(T0 + 31_000, T0 + 4_000_000)) == ["31000: paused by sleep"]
    assert workout.elapsed_ms(T0 + 4_000_000) == 21_000
    workout.resume(T0 + 4_000_000)
    assert _words(workout.advance(T0 + 4_004_000)) == [
        *("4004000: 1 done 25000/25000", "4004000: 2 rest #1")
    ]


def test_what_was_due_before_the_sleep_happens_first() -> None:
    """The hold that ended while awake is done; the sleep cuts into the rest."""
    workout = _begun(at=30_000)
    assert _words(workout.slept(T0 + 36_000, T0 + 4_000_000)) == [
        *("35000: 1 done 25000/25000", "35000: 2 rest #1"),
        "36000: paused by sleep",
    ]
    assert workout.remaining_ms(T0 + 4_000_000) == 14_000


def test_sleep_within_a_pause_is_part_of_the_pause() -> None:
    """The user's pause stays the user's."""
    workout = _begun(at=15_000)
    workout.pause(T0 + 15_000)
    assert workout.slept(T0 + 16_000, T0 + 4_000_000) == []
    workout.resume(T0 + 4_000_000)
    assert workout.elapsed_ms(T0 + 4_000_000) == 5_000


def test_an_instant_within_the_sleep_cannot_be_resumed_at() -> None:
    """A resume that names an instant before the wake-up resumes at the wake-up."""
    workout = _begun(at=15_000)
    workout.slept(T0 + 15_000, T0 + 100_000)
    assert _words(workout.resume(T0 + 50_000)) == ["100000: WorkoutResumed"]
    assert workout.elapsed_ms(T0 + 100_000) == 5_000


def test_skip_ends_a_hold_and_goes_on() -> None:
    """The hold counts what was held, and it was asked in full."""
    workout = _begun(at=15_000)
    assert _words(workout.skip(T0 + 15_000)) == ["15000: 1 skipped 5000/25000", "15000: 2 rest #1"]
    assert _words(workout.skip(T0 + 16_000)) == ["16000: 3 hold #1"]


def test_skip_at_the_first_instant_of_a_hold_is_still_a_record() -> None:
    """The hold was asked for and not done."""
    workout = _begun(at=10_000)
    assert _words(workout.skip(T0 + 10_000))[0] == "10000: 1 skipped 0/25000"


def test_skip_on_a_change_skips_what_has_just_begun() -> None:
    """The change comes first."""
    workout = _begun(at=34_000)
    assert _words(workout.skip(T0 + 35_000)) == [
        *("35000: 1 done 25000/25000", "35000: 2 rest #1"),
        "35000: 3 hold #1",
    ]


def test_skip_in_the_last_hold_finishes() -> None:
    """Behind the last hold is the end."""
    workout = _begun(at=100_000)
    assert _words(workout.skip(T0 + 100_000)) == [
        *("100000: 5 skipped 10000/25000", "100000: finished after 100000")
    ]


def test_skip_while_paused_stays_paused() -> None:
    """One can move through the timeline at leisure; time goes on at the resume."""
    workout = _begun(at=15_000)
    workout.pause(T0 + 15_000)
    assert _words(workout.skip(T0 + 40_000)) == ["40000: 1 skipped 5000/25000", "40000: 2 rest #1"]
    assert workout.state is WorkoutState.PAUSED
    assert workout.remaining_ms(T0 + 60_000) == 15_000
    assert workout.total_elapsed_ms(T0 + 60_000) == 15_000
    workout.resume(T0 + 60_000)
    assert _words(workout.advance(T0 + 75_000)) == ["75000: 3 hold #1"]


def test_back_after_three_seconds_starts_the_interval_again() -> None:
    """What was held is kept as an attempt that was given up."""
    workout = _begun(at=13_001)
    assert _words(workout.back(T0 + 13_001)) == ["13001: 1 repeated 3001/3001", "13001: 1 hold #2"]
    assert _words(workout.advance(T0 + 38_001))[0] == "38001: 1 done 25000/25000"


def test_back_within_three_seconds_goes_to_the_interval_before() -> None:
    """At exactly three seconds as well."""
    workout = _begun(at=53_000)
    assert _words(workout.back(T0 + 53_000)) == ["53000: 3 repeated 3000/3000", "53000: 2 rest #2"]
    assert _words(workout.back(T0 + 53_500)) == ["53500: 1 hold #2"]


def test_back_at_the_first_instant_of_a_hold_leaves_no_record() -> None:
    """Nothing was held, and the hold will come again."""
    workout = _begun(at=50_000)
    assert _words(workout.back(T0 + 50_000)) == ["50000: 2 rest #2"]
    assert _words(workout.advance(T0 + 65_000)) == ["65000: 3 hold #2"]


def test_back_in_the_first_interval_starts_it_again() -> None:
    """There is nothing before it."""
    workout = _begun(at=1_000)
    assert _words(workout.back(T0 + 1_000)) == ["1000: 0 prepare #2"]
    assert workout.remaining_ms(T0 + 1_000) == 10_000


def test_back_while_paused_goes_back_at_each_press() -> None:
    """The first press starts the hold again, each further one is within its first 3 s."""
    workout = _begun(at=60_000)
    workout.pause(T0 + 60_000)
    targets = []
    for _ in range(5):
        workout.back(T0 + 70_000)
        targets.append(workout.interval.index)
    assert targets == [HOLD_2, REST_1, HOLD_1, PREPARE, PREPARE]
    assert workout.state is WorkoutState.PAUSED


def test_jump_forward_skips_all_between() -> None:
    """The hold that ran counts what was held; those between are not begun."""
    workout = _begun(at=15_000)
    assert _words(workout.jump(HOLD_3, T0 + 15_000)) == [
        *("15000: 1 skipped 5000/25000", "15000: 5 hold #1")
    ]


def test_jump_back_gives_the_hold_up() -> None:
    """It will come again."""
    workout = _begun(at=55_000)
    assert _words(workout.jump(REST_1, T0 + 55_000)) == [
        *("55000: 3 repeated 5000/5000", "55000: 2 rest #2")
    ]


def test_jump_to_the_running_interval_starts_it_again() -> None:
    """A click on it means once more."""
    workout = _begun(at=15_000)
    assert _words(workout.jump(HOLD_1, T0 + 15_000)) == [
        *("15000: 1 repeated 5000/5000", "15000: 1 hold #2")
    ]


def test_jump_while_paused_stays_paused() -> None:
    """The resume begins at the start of the interval."""
    workout = _begun(at=15_000)
    workout.pause(T0 + 15_000)
    workout.jump(HOLD_2, T0 + 20_000)
    assert (workout.state, workout.elapsed_ms(T0 + 90_000)) == (WorkoutState.PAUSED, 0)


@pytest.mark.parametrize("index", [-1, 6])
@pytest.mark.parametrize("at", [None, 15_000])
def test_jump_to_nowhere_is_refused_and_changes_nothing(index: int, at: int | None) -> None:
    """An index beyond the timeline is a mistake in any state."""
    workout = Workout(BRIDGES) if at is None else _begun(at=at)
    with pytest.raises(IndexError, match=f"below 6: {index}"):
        workout.jump(index, T0 + 15_000)
    assert workout.interval.index == (PREPARE if at is None else HOLD_1)


def test_repeat_within_a_hold_starts_it_again_at_once() -> None:
    """Within the first three seconds as well, unlike back."""
    workout = _begun(at=11_000)
    assert _words(workout.repeat_hold(T0 + 11_000)) == [
        *("11000: 1 repeated 1000/1000", "11000: 1 hold #2")
    ]


def test_repeat_in_a_rest_does_the_hold_before_once_more() -> None:
    """The one just done, on top of what is recorded already."""
    workout = _begun(at=40_000)
    assert _words(workout.repeat_hold(T0 + 40_000)) == ["40000: 1 hold #2"]
    assert _words(workout.advance(T0 + 65_000)) == ["65000: 1 done 25000/25000", "65000: 2 rest #2"]


def test_repeat_before_the_first_hold_does_nothing() -> None:
    """There is no hold to repeat."""
    workout = _begun(at=5_000)
    assert workout.repeat_hold(T0 + 5_000) == []
    assert workout.remaining_ms(T0 + 5_000) == 5_000


def test_i_broke_records_the_real_time_and_rests() -> None:
    """The rest has its full length."""
    workout = _begun(at=27_300)
    assert _words(workout.break_hold(T0 + 27_300)) == [
        *("27300: 1 broken 17300/25000", "27300: 2 rest #1")
    ]
    assert workout.remaining_ms(T0 + 27_300) == 15_000


def test_i_broke_in_the_last_hold_finishes() -> None:
    """The workout was done to its end."""
    workout = _begun(at=100_000)
    assert _words(workout.break_hold(T0 + 100_000)) == [
        *("100000: 5 broken 10000/25000", "100000: finished after 100000")
    ]
    assert workout.finished


@pytest.mark.parametrize("at", [5_000, 40_000])
def test_i_broke_outside_a_hold_does_nothing(at: int) -> None:
    """A late key in the rest breaks nothing."""
    workout = _begun(at=at)
    assert workout.break_hold(T0 + at) == []


def test_i_broke_a_moment_too_late_does_not_break_the_rest() -> None:
    """The hold was done by its own time."""
    workout = _begun(at=34_000)
    assert _words(workout.break_hold(T0 + 35_000)) == [
        *("35000: 1 done 25000/25000", "35000: 2 rest #1")
    ]


# hold 10 s, hold 10 s, open-ended
STRAIGHT = timeline_of(
    Step("plank", 10_000, sides=Sides.LEFT_RIGHT, switch_ms=0), Step("wall-squat", None)
)


@pytest.mark.parametrize("index", [1, 2])
@pytest.mark.parametrize("after", [0, 700, 1_499])
def test_i_broke_just_after_a_change_to_the_next_hold_means_the_one_before(
    index: int, after: int
) -> None:
    """Nobody breaks in so short a time: it had its full time, and the next one goes on."""
    at = index * 10_000 + after
    workout = _begun(STRAIGHT, at=at)
    for _ in range(2):
        assert _words(workout.break_hold(T0 + at)) == [f"{at}: {index - 1} was over"]
    assert (workout.interval.index, workout.elapsed_ms(T0 + at)) == (index, after)
    later = index * 10_000 + 1_500
    assert " 1500/" in _words(workout.break_hold(T0 + later))[0]


def test_a_late_i_broke_is_found_late_by_the_same_rule() -> None:
    """Whether somebody looked in between or not."""
    workout = _begun(STRAIGHT, at=9_000)
    assert _words(workout.break_hold(T0 + 10_400)) == [
        *("10000: 0 done 10000/10000", "10000: 1 hold #1", "10400: 0 was over")
    ]


@pytest.mark.parametrize("name", ["skip", "break_hold", "extend", "pause", "back"])
def test_a_hold_that_the_user_began_is_broken_at_once(name: str) -> None:
    """After a key of one's own, and in a pause, "I broke" means what is seen."""
    workout = _begun(STRAIGHT, at=9_000)
    if name == "extend":
        workout.extend(-5_000, T0 + 9_000)
    elif name in {"pause", "back"}:
        COMMANDS[name](workout, T0 + 10_000)
    else:
        COMMANDS[name](workout, T0 + 9_000)
    assert any(" broken " in word for word in _words(workout.break_hold(T0 + 10_300)))


def test_i_broke_while_paused_counts_to_the_pause() -> None:
    """Time stood still since."""
    workout = _begun(at=20_000)
    workout.pause(T0 + 20_000)
    assert _words(workout.break_hold(T0 + 50_000))[0] == "50000: 1 broken 10000/25000"
    assert workout.state is WorkoutState.PAUSED


def test_five_seconds_more() -> None:
    """The hold lasts longer, all after it comes later, and it was planned as before."""
    workout = _begun(at=30_000)
    assert _words(workout.extend(5_000, T0 + 30_000)) == ["30000: 1 lasts 30000"]
    assert workout.remaining_ms(T0 + 30_000) == 10_000
    assert workout.total_remaining_ms(T0 + 30_000) == 90_000
    assert _words(workout.advance(T0 + 40_000)) == ["40000: 1 done 30000/25000", "40000: 2 rest #1"]


def test_five_seconds_less() -> None:
    """The hold ends sooner, and counts what was held."""
    workout = _begun(at=20_000)
    assert _words(workout.extend(-5_000, T0 + 20_000)) == ["20000: 1 lasts 20000"]
    assert _words(workout.advance(T0 + 30_000))[0] == "30000: 1 done 20000/25000"


@pytest.mark.parametrize("left_ms", [5_000, 4_000, 1])
def test_less_than_is_left_ends_the_interval_now(left_ms: int) -> None:
    """Nobody is sent back in time."""
    workout = _begun(at=35_000 - left_ms)
    now = 35_000 - left_ms
    assert _words(workout.extend(-5_000, T0 + now)) == [
        *(f"{now}: 1 done {25_000 - left_ms}/25000", f"{now}: 2 rest #1")
    ]


def test_five_seconds_while_paused() -> None:
    """The time left changes, and the pause goes on."""
    workout = _begun(at=20_000)
    workout.pause(T0 + 20_000)
    assert _words(workout.extend(5_000, T0 + 30_000)) == ["30000: 1 lasts 30000"]
    assert workout.remaining_ms(T0 + 30_000) == 20_000
    assert _words(workout.extend(-25_000, T0 + 31_000)) == [
        *("31000: 1 done 10000/25000", "31000: 2 rest #1")
    ]
    assert workout.state is WorkoutState.PAUSED


def test_a_rest_can_be_longer_or_ended() -> None:
    """Rests have no record; the hold comes later, or now."""
    workout = _begun(at=40_000)
    workout.extend(10_000, T0 + 40_000)
    assert workout.remaining_ms(T0 + 40_000) == 20_000
    assert _words(workout.extend(-20_000, T0 + 40_000)) == ["40000: 3 hold #1"]


def test_the_playhead_stays_within_the_interval_when_it_is_longer() -> None:
    """On the planned timeline a longer hold is passed more slowly."""
    workout = _begun(at=10_000)
    workout.extend(25_000, T0 + 10_000)
    assert workout.position_ms(T0 + 35_000) == 22_500
    assert workout.position_ms(T0 + 60_000) == 35_000


def test_a_repeated_hold_has_its_planned_length_again() -> None:
    """Five seconds more were for that attempt."""
    workout = _begun(at=20_000)
    workout.extend(30_000, T0 + 20_000)
    assert _words(workout.repeat_hold(T0 + 60_000))[0] == "60000: 1 repeated 50000/25000"
    assert workout.duration_ms == 25_000


def test_stop_counts_what_was_held() -> None:
    """The workout was not finished."""
    workout = _begun(at=20_000)
    assert _words(workout.stop(T0 + 20_000)) == [
        *("20000: 1 stopped 10000/25000", "20000: stopped after 20000")
    ]
    assert not workout.finished


def test_stop_in_a_rest_has_no_hold_to_count() -> None:
    """The rest is no volume."""
    workout = _begun(at=40_000)
    assert _words(workout.stop(T0 + 40_000)) == ["40000: stopped after 40000"]


def test_stop_while_paused_counts_to_the_pause() -> None:
    """Time stood still since."""
    workout = _begun(at=20_000)
    workout.pause(T0 + 20_000)
    assert _words(workout.stop(T0 + 90_000)) == [
        *("90000: 1 stopped 10000/25000", "90000: stopped after 20000")
    ]
    assert _reading(workout, T0 + 99_000) == [HOLD_1, 10_000, 15_000, 20_000, 0, 20_000]


def test_stop_after_the_last_hold_finds_the_workout_finished() -> None:
    """What was due comes first."""
    workout = _begun(at=114_000)
    assert _words(workout.stop(T0 + 116_000))[-1] == "115000: finished after 115000"


def test_an_open_ended_hold_counts_up_until_it_is_ended() -> None:
    """It ends by "I broke" and is done by that; its rest follows."""
    workout = _begun(OPEN, at=5_000)
    assert workout.advance(T0 + 3_600_000) == []
    assert workout.elapsed_ms(T0 + 3_600_000) == 3_595_000
    assert workout.remaining_ms(T0 + 3_600_000) == 0
    assert workout.total_remaining_ms(T0 + 3_600_000) == 85_000
    assert workout.position_ms(T0 + 3_600_000) == 5_000
    assert _words(workout.break_hold(T0 + 3_600_000)) == [
        *("3600000: 1 done 3595000/0", "3600000: 2 rest #1")
    ]


def test_skip_and_jump_forward_end_an_open_ended_hold_as_done() -> None:
    """To go on is the way to end it."""
    assert _words(_begun(OPEN, at=9_000).skip(T0 + 9_000))[0] == "9000: 1 done 4000/0"
    assert _words(_begun(OPEN, at=9_000).jump(3, T0 + 9_000))[0] == "9000: 1 done 4000/0"


def test_an_open_ended_hold_has_nothing_left_to_change() -> None:
    """Five seconds more of an unknown length mean nothing."""
    workout = _begun(OPEN, at=9_000)
    assert workout.extend(5_000, T0 + 9_000) == []
    assert workout.extend(-50_000, T0 + 9_000) == []
    assert workout.duration_ms == 0


def test_an_open_ended_hold_pauses_and_stops_like_any_other() -> None:
    """The pause is not held."""
    workout = _begun(OPEN, at=9_000)
    workout.pause(T0 + 9_000)
    workout.resume(T0 + 20_000)
    assert _words(workout.stop(T0 + 21_000)) == [
        *("21000: 1 stopped 5000/0", "21000: stopped after 10000")
    ]


def test_a_given_up_open_ended_hold_counts_what_was_held() -> None:
    """Another attempt begins."""
    workout = _begun(OPEN, at=9_000)
    assert _words(workout.back(T0 + 9_000)) == ["9000: 1 repeated 4000/0", "9000: 1 hold #2"]


def test_planned_time_is_asked_once() -> None:
    """Whoever breaks an extra attempt has not missed any of the plan."""
    workout = _begun(at=40_000)
    workout.repeat_hold(T0 + 40_000)
    assert _words(workout.break_hold(T0 + 46_000))[0] == "46000: 1 broken 6000/6000"
    workout.repeat_hold(T0 + 50_000)
    assert _words(workout.break_hold(T0 + 50_000)) == ["50000: 2 rest #3"]


def test_a_given_up_attempt_does_not_use_up_the_plan() -> None:
    """The attempt after it stands for the hold."""
    workout = _begun(at=20_000)
    workout.repeat_hold(T0 + 20_000)
    assert _words(workout.break_hold(T0 + 25_000))[0] == "25000: 1 broken 5000/25000"


def test_what_is_upcoming_follows_from_the_running_interval() -> None:
    """The running one with its own length, the others as planned; nothing while paused."""
    workout = _begun(at=40_000)
    workout.extend(5_000, T0 + 40_000)
    upcoming = [(i.index, began - T0, duration) for i, began, duration in workout.upcoming()]
    assert upcoming == [
        *((REST_1, 35_000, 20_000), (HOLD_2, 55_000, 25_000)),
        *((REST_2, 80_000, 15_000), (HOLD_3, 95_000, 25_000)),
    ]
    workout.pause(T0 + 41_000)
    assert list(workout.upcoming()) == []
    workout.resume(T0 + 51_000)
    assert [began - T0 for _, began, _ in workout.upcoming()] == [45_000, 65_000, 90_000, 105_000]


def test_nothing_is_known_beyond_an_open_ended_hold() -> None:
    """Upcoming ends with it."""
    upcoming = _begun(OPEN).upcoming()
    assert [(interval.index, began - T0) for interval, began, _ in upcoming] == [(0, 0), (1, 5_000)]


def test_half_of_a_hold_is_passed_by_its_own_length() -> None:
    """Whether the half was gone when the length changed is kept until the next interval."""
    workout = _begun(at=20_000)
    past_half = []
    for delta_ms, at in ((5_000, 20_000), (-5_000, 25_000), (20_000, 26_000)):
        workout.extend(delta_ms, T0 + at)
        past_half.append(workout.changed_past_half)
    workout.skip(T0 + 27_000)
    past_half.append(workout.changed_past_half)
    assert past_half == [False, True, True, False]


def test_a_circuit_of_one_short_hold() -> None:
    """The shortest workout there is."""
    workout = Workout(timeline_of(Step("plank", 1_000)))
    assert _words(workout.start(T0)) == ["0: WorkoutStarted", "0: 0 hold #1"]
    assert _words(workout.advance(T0 + 1_000)) == [
        *("1000: 0 done 1000/1000", "1000: finished after 1000")
    ]


def test_the_user_pauses_unless_something_else_is_said() -> None:
    """The reason is part of the event."""
    (event,) = _begun(at=1_000).pause(T0 + 1_000)
    assert event == WorkoutPaused(T0 + 1_000, PauseReason.USER)


def test_outcomes_are_stored_words() -> None:
    """They are in people's databases: none may change."""
    assert [outcome.value for outcome in Outcome] == [
        *("done", "broken", "skipped", "repeated", "stopped", "not_done")
    ]
