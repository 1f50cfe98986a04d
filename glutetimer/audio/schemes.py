# SPDX-License-Identifier: GPL-3.0-or-later
"""The cue schemes that ship: for each a table of notes, and what they are played on.

In every scheme the three ticks climb and the sound of the hold lies above them or answers them:
the change is heard coming. Whatever asks for effort rises, whatever gives rest falls. No two cues
of a scheme share more than a note, so each is known by ear, and in a recording by correlation.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

from glutetimer.audio.notes import Note, Partial, Timbre
from glutetimer.domain.cues import CueKind

Scheme: TypeAlias = Mapping[CueKind, tuple[Note, ...]]


def _harmonic(*amplitudes: float) -> Timbre:
    return Timbre(tuple(Partial(number, each) for number, each in enumerate(amplitudes, start=1)))


_WARM = _harmonic(1.0, 0.28, 0.10)
_BRIGHT = _harmonic(1.0, 0.45, 0.30, 0.12)
_PLAIN = _harmonic(1.0, 0.12)
_FULL = _harmonic(1.0, 0.8, 0.35)
_REEDY = _harmonic(1.0, 0.5, 0.3)

# The first partials of a triangle, rising so slowly that nothing about it is sudden.
_TRIANGLE = (Partial(1, 1.0), Partial(2, 0.08), Partial(3, 0.11), Partial(5, 0.03))
_PAD = Timbre(_TRIANGLE, attack_ms=55.0, release_ms=90.0)
_SHORT_PAD = Timbre(_TRIANGLE, attack_ms=18.0, release_ms=45.0)

# A bar of rosewood tuned as a marimba's; a block rings shorter and is less pure.
_BAR = Timbre((Partial(1, 1.0), Partial(3.93, 0.35, 0.28), Partial(9.6, 0.12, 0.10)), attack_ms=2.0)
_BLOCK = Timbre((Partial(1, 1.0), Partial(2.58, 0.55, 0.5), Partial(4.4, 0.25, 0.3)), attack_ms=2.0)


def _tick(pitch: str, timbre: Timbre, decay_ms: float, length_ms: float = 100) -> tuple[Note, ...]:
    return (Note(pitch, 0, length_ms, decay_ms, timbre),)


_TONES: Scheme = {
    CueKind.COUNTDOWN_3: _tick("G5", _WARM, 45),
    CueKind.COUNTDOWN_2: _tick("A5", _WARM, 45),
    CueKind.COUNTDOWN_1: _tick("B5", _WARM, 45),
    CueKind.PREPARE: (Note("G4", 0, 420, 260, _WARM), Note("D#5", 160, 400, 260, _WARM)),
    CueKind.HOLD: (
        Note("C5", 0, 140, 120, _BRIGHT),
        Note("E5", 80, 160, 120, _BRIGHT),
        Note("C6", 160, 400, 170, _BRIGHT),
    ),
    CueKind.RELAX: (Note("A3", 0, 260, 140, _FULL),),
    CueKind.SWITCH: (
        Note("F5", 0, 130, 110, _BRIGHT),
        Note("C#5", 130, 130, 110, _BRIGHT),
        Note("F5", 260, 130, 110, _BRIGHT),
        Note("C#5", 390, 200, 130, _BRIGHT),
    ),
    CueKind.REST: (Note("B4", 0, 320, 240, _PLAIN), Note("E4", 190, 440, 280, _PLAIN)),
    CueKind.ROUND_REST: (
        Note("D5", 0, 280, 220, _PLAIN),
        Note("A4", 150, 300, 220, _PLAIN),
        Note("D4", 300, 400, 260, _WARM),
    ),
    CueKind.HALFWAY: (Note("F#5", 0, 90, 60, _WARM), Note("F#5", 150, 110, 70, _WARM)),
    CueKind.LAST_TEN: (
        Note("D6", 0, 80, 55, _WARM),
        Note("D6", 120, 80, 55, _WARM),
        Note("D6", 240, 110, 70, _WARM),
    ),
    CueKind.FINISHED: (
        Note("G4", 0, 170, 150, _BRIGHT),
        Note("C5", 150, 170, 150, _BRIGHT),
        Note("E5", 300, 170, 150, _BRIGHT),
        Note("G5", 450, 260, 220, _BRIGHT),
        Note("E5", 680, 160, 150, _BRIGHT),
        Note("C5", 830, 720, 380, _WARM, 0.7),
        Note("E5", 830, 720, 380, _WARM, 0.6),
        Note("G5", 830, 720, 380, _WARM, 0.7),
        Note("C6", 830, 720, 380, _WARM, 0.6),
    ),
    CueKind.PAUSED: (Note("A#4", 0, 150, 110, _PLAIN), Note("F4", 130, 260, 150, _PLAIN)),
    CueKind.RESUMED: (Note("F#4", 0, 150, 110, _WARM), Note("C#5", 130, 260, 150, _WARM)),
    CueKind.BROKEN: (Note("G#4", 0, 340, 200, _REEDY, 1.0, 0.5),),
}

_SOFT: Scheme = {
    CueKind.COUNTDOWN_3: _tick("E5", _SHORT_PAD, 90, 120),
    CueKind.COUNTDOWN_2: _tick("F#5", _SHORT_PAD, 90, 120),
    CueKind.COUNTDOWN_1: _tick("G#5", _SHORT_PAD, 90, 120),
    CueKind.PREPARE: (Note("A3", 0, 420, 400, _PAD), Note("E4", 200, 500, 400, _PAD)),
    CueKind.HOLD: (
        Note("C4", 0, 260, 300, _PAD),
        Note("G4", 120, 280, 300, _PAD),
        Note("D5", 240, 450, 300, _PAD),
    ),
    CueKind.RELAX: (Note("A#3", 0, 420, 220, _PAD, 1.0, 0.8),),
    CueKind.SWITCH: (
        Note("B4", 0, 170, 200, _SHORT_PAD),
        Note("F4", 170, 170, 200, _SHORT_PAD),
        Note("B4", 340, 170, 200, _SHORT_PAD),
        Note("F4", 510, 190, 200, _SHORT_PAD),
    ),
    CueKind.REST: (Note("A4", 0, 340, 320, _PAD), Note("D4", 210, 480, 320, _PAD)),
    CueKind.ROUND_REST: (
        Note("A#4", 0, 300, 300, _PAD),
        Note("F#4", 150, 320, 300, _PAD),
        Note("C#4", 300, 400, 300, _PAD),
    ),
    CueKind.HALFWAY: (
        Note("C#5", 0, 150, 140, _SHORT_PAD),
        Note("C#5", 190, 200, 140, _SHORT_PAD),
    ),
    CueKind.LAST_TEN: (
        Note("A5", 0, 130, 120, _SHORT_PAD),
        Note("A5", 160, 130, 120, _SHORT_PAD),
        Note("A5", 320, 180, 120, _SHORT_PAD),
    ),
    CueKind.FINISHED: (
        Note("F4", 0, 260, 300, _PAD),
        Note("A4", 170, 260, 300, _PAD),
        Note("C5", 340, 260, 300, _PAD),
        Note("F5", 510, 320, 300, _PAD),
        Note("F4", 800, 760, 500, _PAD, 0.7),
        Note("A4", 800, 760, 500, _PAD, 0.6),
        Note("C5", 800, 760, 500, _PAD, 0.6),
        Note("F5", 800, 760, 500, _PAD, 0.7),
    ),
    CueKind.PAUSED: (Note("G#4", 0, 220, 200, _SHORT_PAD), Note("D#4", 180, 320, 220, _SHORT_PAD)),
    CueKind.RESUMED: (Note("E4", 0, 220, 200, _SHORT_PAD), Note("C5", 180, 320, 220, _SHORT_PAD)),
    CueKind.BROKEN: (Note("G4", 0, 460, 260, _PAD, 1.0, 0.5),),
}

_WOOD: Scheme = {
    CueKind.COUNTDOWN_3: _tick("F5", _BLOCK, 22, 90),
    CueKind.COUNTDOWN_2: _tick("G5", _BLOCK, 22, 90),
    CueKind.COUNTDOWN_1: _tick("A5", _BLOCK, 22, 90),
    CueKind.PREPARE: (Note("D4", 0, 260, 110, _BAR), Note("G#4", 170, 320, 130, _BAR)),
    CueKind.HOLD: (
        Note("C5", 0, 140, 80, _BAR),
        Note("G5", 90, 140, 80, _BAR),
        Note("C6", 180, 300, 110, _BAR),
    ),
    CueKind.RELAX: (Note("A3", 0, 300, 120, _BAR), Note("A3", 0, 200, 60, _BLOCK, 0.5)),
    CueKind.SWITCH: (
        Note("E5", 0, 120, 60, _BLOCK),
        Note("A4", 120, 120, 60, _BLOCK),
        Note("E5", 240, 120, 60, _BLOCK),
        Note("A4", 360, 160, 60, _BLOCK),
    ),
    CueKind.REST: (Note("C5", 0, 260, 110, _BAR), Note("F4", 190, 360, 140, _BAR)),
    CueKind.ROUND_REST: (
        Note("F5", 0, 240, 100, _BAR),
        Note("A#4", 150, 260, 110, _BAR),
        Note("D#4", 300, 380, 140, _BAR),
    ),
    CueKind.HALFWAY: (Note("C#6", 0, 110, 40, _BLOCK), Note("C#6", 150, 130, 40, _BLOCK)),
    CueKind.LAST_TEN: (
        Note("D#6", 0, 100, 35, _BLOCK),
        Note("D#6", 110, 100, 35, _BLOCK),
        Note("D#6", 220, 120, 35, _BLOCK),
    ),
    CueKind.FINISHED: (
        Note("G4", 0, 180, 100, _BAR),
        Note("C5", 130, 180, 100, _BAR),
        Note("E5", 260, 180, 100, _BAR),
        Note("G5", 390, 180, 100, _BAR),
        Note("E5", 560, 180, 100, _BAR),
        Note("C4", 740, 700, 220, _BAR, 0.8),
        Note("E4", 740, 700, 220, _BAR, 0.6),
        Note("G4", 740, 700, 220, _BAR, 0.7),
        Note("C5", 740, 700, 220, _BAR, 0.8),
    ),
    CueKind.PAUSED: (Note("C#5", 0, 160, 70, _BLOCK), Note("G4", 130, 220, 80, _BLOCK)),
    CueKind.RESUMED: (Note("F4", 0, 160, 70, _BLOCK), Note("D5", 130, 220, 80, _BLOCK)),
    CueKind.BROKEN: (Note("F#4", 0, 320, 150, _BAR, 1.0, 0.5),),
}

SCHEMES: Mapping[str, Scheme] = MappingProxyType(
    {"tones": _TONES, "soft": _SOFT, "wood": _WOOD},
)
