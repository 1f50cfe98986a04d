# SPDX-License-Identifier: GPL-3.0-or-later
"""Lead a workout in the terminal: sound, keys and a progress line; the workout is recorded."""

import os
import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer

from glutetimer.app import Core, cue_player
from glutetimer.app.late_players import LatePlayers
from glutetimer.app.left_behind import LeftWorkout
from glutetimer.app.media import MediaControls, command_of, follow_event
from glutetimer.app.music import make_room, stay_awake
from glutetimer.app.rescue import hold_room, keep_aside
from glutetimer.app.signals import SignalWatch
from glutetimer.app.sleep import BeforeSleep
from glutetimer.app.voices import Voices
from glutetimer.cli.data import clock_text
from glutetimer.cli.keys import TerminalKeys, has_keys
from glutetimer.cli.terms import hold_count_words, kind_words, outcome_words, with_side
from glutetimer.cli.words import say, words
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.events import (
    BreakCameLate,
    Event,
    HoldEnded,
    IntervalStarted,
    Outcome,
    PauseReason,
    WorkoutEnded,
    WorkoutPaused,
)
from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.record import HoldRecord
from glutetimer.domain.said import said
from glutetimer.domain.timeline import Interval, IntervalKind, Timeline
from glutetimer.domain.workout import WorkoutState
from glutetimer.ports import Awake, AwakeStatus, CueStatus, Heartbeat, MediaOrder, OtherPlayers
from glutetimer.runner import WorkoutRunner

DONE, COULD_NOT, INTERRUPTED = 0, 1, 130
_TICK_MS = 100
_STEP_MS = 5_000
_HELP = said(
    "Keys: Space pause · Enter I broke · → skip · ← back · + and − 5 s · r repeat hold · q end"
)


def lead(core: Core, circuit: Circuit, timeline: Timeline) -> int:
    """Lead through a timeline and record it.

    Returns:
        0 if it ended by itself or by key, 130 if it was interrupted by a signal, 1 if the record
        could not be stored.
    """
    return _lead(core, partial(WorkoutRunner, circuit, timeline), core.heartbeats.new())


def lead_on(core: Core, left: LeftWorkout) -> int:
    """Go on with a workout that was interrupted: by key, at once where there are no keys.

    Returns:
        As ``lead``.
    """
    plan = left.known.plan
    new_runner = partial(WorkoutRunner, plan.circuit, plan.timeline, left=left.known)
    return _lead(core, new_runner, left.heartbeat)


def _lead(core: Core, new_runner: Callable[..., WorkoutRunner], heartbeat: Heartbeat) -> int:
    application = QCoreApplication.instance() or QCoreApplication(["glutetimer"])
    player = cue_player(core)
    voices = Voices(core, player)
    runner = new_runner(core.clock, player, core.history, voices.announcer, heartbeat)
    music = LatePlayers(core)
    media = MediaControls(core, lambda: runner, can_raise=False)
    music.recover()
    with core.awake(words) as awake:
        terminal = _Terminal(runner, core.catalogue, music, media, awake, application.quit)
        before_sleep = BeforeSleep(terminal.fall_asleep)
        before_sleep.listen()
        player.subscribe(terminal.sound_status_changed)
        with TerminalKeys(terminal.press):
            terminal.start()
            application.exec()
    player.close()
    core.timing.save(player.timing(), core.clock.now())
    voices.close()
    music.close()
    media.close()
    before_sleep.close()
    terminal.close()
    if not runner.save_waiting():
        return _keep(core, runner)
    hold_room(core)
    return terminal.exit_code


def _keep(core: Core, runner: WorkoutRunner) -> int:
    """Keep a workout that can't be stored in a file, and say where; return the exit code."""
    kept = keep_aside(core, [runner])
    if kept is None:
        print(say("No folder takes a copy of it either."), file=sys.stderr)
    else:
        told = say("It is kept in {path} and comes in at the next start.", path=kept)
        print(told, file=sys.stderr)
    return COULD_NOT


class _Terminal:
    """The screen of a headless workout."""

    def __init__(
        self,
        runner: WorkoutRunner,
        catalogue: Catalogue,
        music: OtherPlayers,
        media: MediaControls,
        awake: Awake | None,
        quit_: Callable[[], None],
    ) -> None:
        self.exit_code = DONE
        self._runner = runner
        self._catalogue = catalogue
        self._music = music
        self._media = media
        media.ordered.connect(self._obey)
        self._awake = awake
        self._quit = quit_
        self._live = sys.stdout.isatty()
        self._said: set[str] = set()
        self._signals: SignalWatch | None = None
        self._timer = QTimer()
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._commands: dict[str, Callable[[], list[Event]]] = {
            " ": runner.toggle_pause,
            "\n": runner.break_hold,
            "down": runner.break_hold,
            "right": runner.skip,
            "n": runner.skip,
            "left": runner.back,
            "b": runner.back,
            "+": lambda: runner.extend(_STEP_MS),
            "-": lambda: runner.extend(-_STEP_MS),
            "r": runner.repeat_hold,
            "q": runner.stop,
        }

    def start(self) -> None:
        """Begin."""
        # Heard between two calls from Qt, never in the middle of storing a hold.
        self._signals = SignalWatch(self._interrupt)
        self._line(self._runner.circuit.name)
        if has_keys():
            self._line(words(_HELP))
        self._show(self._runner.start())
        if self._runner.workout.state is WorkoutState.PAUSED and not has_keys():
            self._show(self._runner.resume())
        self._timer.start()

    def close(self) -> None:
        """Look no more, and hear no signals."""
        self._timer.stop()
        signals, self._signals = self._signals, None
        if signals is not None:
            signals.close()

    def press(self, key: str) -> None:
        """Do what a key stands for."""
        command = self._commands.get(key)
        if command and not self._runner.is_over:
            self._show(command())

    def sound_status_changed(self, status: CueStatus) -> None:
        """Say once that nothing can be heard; a workout begins when its sound can."""
        sentences = {
            CueStatus.SILENT: said("No audio device was found: the workout runs on by eye."),
            CueStatus.LOST: said("The audio device is gone: the workout goes on by eye."),
        }
        self._say_once(sentences.get(status, ""))
        if self._timer.isActive():
            self._tick()

    def fall_asleep(self) -> None:
        """Pause, because the machine is about to sleep."""
        if not self._runner.is_over:
            self._show(self._runner.fall_asleep())

    def _obey(self, order: MediaOrder) -> None:
        is_paused = self._runner.workout.state is WorkoutState.PAUSED
        keys = {"pause": " ", "skip": "right", "back": "left", "end": "q"}
        self.press(keys.get(command_of(order, is_paused=is_paused), ""))

    def _interrupt(self) -> None:
        if not self._runner.is_over:
            self.exit_code = INTERRUPTED
            self._show(self._runner.stop())
        else:
            self._quit()

    def _tick(self) -> None:
        was_over = self._runner.is_over
        if self._awake is not None and self._awake.status() is AwakeStatus.IMPOSSIBLE:
            self._say_once(said("This computer can't be kept awake: the screen may go dark."))
        self._show(self._runner.tick())
        if was_over and self._runner.now_ms >= self._runner.sound_ends_ms():
            self._quit()
        elif self._live and not self._runner.is_over:
            self._progress()

    def _show(self, events: list[Event]) -> None:
        for event in events:
            make_room(self._music, event)
            stay_awake(self._awake, event)
            follow_event(self._media, event)
            match event:
                case IntervalStarted(interval=interval):
                    self._line(self._interval_text(interval))
                case HoldEnded(held_ms=held_ms, outcome=outcome) if outcome is not Outcome.DONE:
                    held = say("{held} held", held=clock_text(held_ms))
                    self._line(f"  {outcome_words(outcome.value)}: {held}")
                case BreakCameLate():
                    self._line(say("The hold before had its full time. Enter ends this one."))
                case WorkoutPaused(reason=PauseReason.INTERRUPTED) if has_keys():
                    self._line(say("Paused where it was interrupted. Space goes on."))
                case WorkoutPaused(reason=PauseReason.SLEEP):
                    self._line(say("Paused: the computer was asleep. Space goes on."))
                case WorkoutEnded():
                    self._ended(event)
        self._say_once(self._runner.storage_error)

    def _ended(self, event: WorkoutEnded) -> None:
        self._line(_summary(self._runner.holds))
        if not self._runner.save_waiting():
            self._line(say("Not recorded: {error}", error=self._runner.storage_error))
            self.exit_code = self.exit_code or COULD_NOT
        if not event.finished:
            self._timer.stop()
            QTimer.singleShot(0, self._quit)

    def _progress(self) -> None:
        runner = self._runner
        now_ms = runner.now_ms
        interval = runner.workout.interval
        counted_ms = (
            runner.workout.elapsed_ms(now_ms)
            if interval.open_ended
            else runner.workout.remaining_ms(now_ms) + 999
        )
        paused = "  " + say("paused") if runner.workout.state is WorkoutState.PAUSED else ""
        left = clock_text(runner.workout.total_remaining_ms(now_ms))
        text = f"  {counted_ms // 1000:>4} s  {say('{time} left in all', time=left)}{paused}"
        _write(f"\r\x1b[K{text}")

    def _interval_text(self, interval: Interval) -> str:
        word = say("{kind!c}", kind=kind_words(interval.kind.value))
        length = "" if interval.open_ended else f" {clock_text(interval.duration_ms)}"
        if interval.kind is IntervalKind.HOLD:
            return f"{word}{length}  {self._hold_text(interval)}"
        following = self._runner.workout.timeline.next_hold(interval.index)
        if not following:
            return f"{word}{length}"
        return f"{word}{length}  {say('next: {hold}', hold=self._hold_text(following))}"

    def _hold_text(self, hold: Interval) -> str:
        exercise = with_side(self._catalogue.name(hold.exercise_id), hold.side.value)
        if hold.rounds <= 1:
            return exercise
        rounds = say("round {number} of {rounds}", number=hold.round, rounds=hold.rounds)
        return f"{exercise}  {rounds}"

    def _say_once(self, sentence: str) -> None:
        if sentence and sentence not in self._said:
            self._said.add(sentence)
            self._line(words(sentence))

    def _line(self, text: str) -> None:
        _write(f"\r\x1b[K{text}\n" if self._live else f"{text}\n")


def _write(text: str) -> None:
    try:
        print(text, end="", flush=True)
    except OSError:
        # Nobody reads any more; the workout is still to be led and recorded.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _summary(holds: list[HoldRecord]) -> str:
    held_ms = sum(hold.held_ms for hold in holds)
    planned_ms = sum(hold.planned_ms for hold in holds)
    done = sum(1 for hold in holds if hold.held_ms)
    return say(
        "Held {held} of {planned} planned, in {holds}.",
        held=clock_text(held_ms),
        planned=clock_text(planned_ms),
        holds=hold_count_words(done),
    )
