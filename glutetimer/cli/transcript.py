# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer transcript``: everything that a workout lets be heard, in order."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from glutetimer.app import Core
from glutetimer.app.voices import Rehearsal, rehearse
from glutetimer.audio.cue_sounds import CueSounds
from glutetimer.cli.answers import CommandError
from glutetimer.cli.voice_words import voice_problem_words
from glutetimer.cli.words import say, words
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.cues import CueKind, interval_cues
from glutetimer.domain.exercise import Catalogue, Side
from glutetimer.domain.pace import PaceKind, Phase, timeline_phases
from glutetimer.domain.said import Said, joined, reason_of, said
from glutetimer.domain.speech import PlacedUtterance
from glutetimer.domain.timeline import Interval, Timeline
from glutetimer.ports import Bus, PaceSound

if TYPE_CHECKING:
    from glutetimer.audio.notes import Samples

Row = dict[str, Any]

_TICKS = {CueKind.COUNTDOWN_3: "3", CueKind.COUNTDOWN_2: "2", CueKind.COUNTDOWN_1: "1"}
_KINDS = {
    CueKind.PREPARE: said("prepare"),
    CueKind.RELAX: said("relax"),
    CueKind.SWITCH: said("switch"),
    CueKind.REST: said("rest"),
    CueKind.ROUND_REST: said("round rest"),
}
_WITHIN = {CueKind.HALFWAY: said("halfway"), CueKind.LAST_TEN: said("ten seconds")}
_PACE: dict[PaceKind, Callable[[int], Said]] = {
    PaceKind.BREATH_IN: lambda _: said("breathe in"),
    PaceKind.BREATH_OUT: lambda _: said("breathe out"),
    PaceKind.TEMPO_UP: lambda number: said("up, rep {number}", number=number),
    PaceKind.TEMPO_HOLD: lambda number: said("hold, rep {number}", number=number),
    PaceKind.TEMPO_DOWN: lambda number: said("down, rep {number}", number=number),
}


class Transcript:
    """The cues, the utterances and the pace of a workout done as planned.

    Attributes:
        rows: One dictionary for each, in order; what it holds is in ``docs/command-line.md``.
        problem: Why nothing is said, a sentence; empty if it is, or nobody wants it.
    """

    def __init__(self, core: Core, circuit: Circuit, timeline: Timeline) -> None:
        """Render the voice; this takes some seconds when it is done for the first time."""
        self._cues = core.cue_sounds()
        self._rehearsal = rehearse(core, circuit, timeline)
        self.problem = _problem_words(self._rehearsal)
        rows = _cue_rows(timeline, core.catalogue, self._cues)
        rows += [_voice_row(utterance) for utterance in self._rehearsal.utterances]
        rows += [_pace_row(phase) for phase in timeline_phases(timeline) if phase.is_heard]
        self.rows = sorted(rows, key=lambda row: int(row["at_ms"]))

    def write_sounds(self, folder: Path) -> None:
        """Write every sound once and name its file in all rows where it is heard.

        Raises:
            CommandError: If they can't be written.
        """
        from glutetimer.audio.tones import write_wav

        texts = dict.fromkeys(row["text"] for row in self.rows if _is_spoken(row))
        numbers = {text: number for number, text in enumerate(texts, 1)}
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for row in self.rows:
                name = f"voice-{numbers[row['text']]:03}" if _is_spoken(row) else row["kind"]
                path = folder / f"{name}.wav"
                row["wav"] = str(path)
                write_wav(path, self._sound(row))
        except OSError as error:
            reason = said(
                "The sounds can't be written to {folder}: {reason}.",
                folder=folder,
                reason=reason_of(error),
            )
            raise CommandError(reason) from error

    def _sound(self, row: Row) -> "Samples":
        from glutetimer.audio.pace_tones import pace_tone

        if row["bus"] == Bus.BED.value:
            return pace_tone(PaceSound(PaceKind(row["kind"]), row["duration_ms"]))
        spoken = self._rehearsal.sounds.get(row["text"]) if _is_spoken(row) else None
        return self._cues.samples(CueKind(row["kind"])) if spoken is None else spoken


def line(row: Row) -> str:
    """Return a row as a line for people; what is spoken stands in quotation marks."""
    kind = "" if _is_spoken(row) else row["kind"]
    text = say("“{value}”", value=row["text"]) if _is_spoken(row) else words(row["text"])
    return f"{_exact_clock_text(row['at_ms'])}  {kind:<12} {text}"


def _is_spoken(row: Row) -> bool:
    return bool(row["bus"] == Bus.VOICE.value)


def _cue_rows(timeline: Timeline, catalogue: Catalogue, sounds: CueSounds) -> list[Row]:
    cues = [
        (interval.start_ms + cue.at_ms, cue.kind, _cue_text(cue.kind, interval, catalogue))
        for interval in timeline
        for cue in interval_cues(interval, interval.duration_ms)
    ]
    return [
        _row(at_ms, kind.value, text, sounds.duration_ms(kind), Bus.BEEP)
        for at_ms, kind, text in [*cues, (timeline.total_ms, CueKind.FINISHED, said("finished"))]
    ]


def _voice_row(said: PlacedUtterance) -> Row:
    return _row(said.at_ms, said.kind.value, said.text, said.duration_ms, Bus.VOICE)


def _pace_row(phase: Phase) -> Row:
    from glutetimer.audio.pace_tones import pace_tone_ms

    text = _PACE[phase.kind](phase.cycle)
    duration_ms = pace_tone_ms(PaceSound(phase.kind, phase.duration_ms))
    return _row(phase.at_ms, phase.kind.value, text, duration_ms, Bus.BED)


def _row(at_ms: int, kind: str, text: str, duration_ms: int, bus: Bus) -> Row:
    return {
        "at_ms": at_ms,
        "duration_ms": duration_ms,
        "bus": bus.value,
        "kind": kind,
        "text": text,
        "wav": None,
    }


def _cue_text(kind: CueKind, interval: Interval, catalogue: Catalogue) -> str:
    if kind in _TICKS:
        return _TICKS[kind]
    if kind in _WITHIN:
        return _WITHIN[kind]
    if kind is not CueKind.HOLD:
        return _KINDS[kind]
    name = catalogue.name(interval.exercise_id)
    if interval.side is Side.LEFT:
        return said("hold: {exercise}, left", exercise=name)
    if interval.side is Side.RIGHT:
        return said("hold: {exercise}, right", exercise=name)
    return said("hold: {exercise}", exercise=name)


def _problem_words(rehearsal: Rehearsal) -> str:
    if rehearsal.problem is None:
        return ""
    only = said("Only the beeps are listed.")
    return joined((voice_problem_words(rehearsal.problem), only), " ")


def _exact_clock_text(ms: int) -> str:
    """Return an offset as m:ss.mmm."""
    minutes, rest_ms = divmod(ms, 60_000)
    return f"{minutes:>3}:{rest_ms // 1000:02}.{rest_ms % 1000:03}"
