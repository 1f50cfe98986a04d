# SPDX-License-Identifier: GPL-3.0-or-later
"""What cues, schemes and refused files are called."""

from PySide6.QtCore import QCoreApplication

from glutetimer.domain.cues import CueKind, longest_ms
from glutetimer.ports import Refusal

translate = QCoreApplication.translate


def cue_words(kind: CueKind) -> str:
    """Return what a sound stands for: "The hold begins", "Halfway"."""
    return {
        CueKind.COUNTDOWN_3: translate("sounds", "Three seconds to go"),
        CueKind.COUNTDOWN_2: translate("sounds", "Two seconds to go"),
        CueKind.COUNTDOWN_1: translate("sounds", "One second to go"),
        CueKind.PREPARE: translate("sounds", "Prepare"),
        CueKind.HOLD: translate("sounds", "The hold begins"),
        CueKind.RELAX: translate("sounds", "Relax"),
        CueKind.SWITCH: translate("sounds", "Switch sides"),
        CueKind.REST: translate("sounds", "Rest"),
        CueKind.ROUND_REST: translate("sounds", "Rest between rounds"),
        CueKind.HALFWAY: translate("sounds", "Halfway"),
        CueKind.LAST_TEN: translate("sounds", "Ten seconds to go"),
        CueKind.FINISHED: translate("sounds", "The workout is finished"),
        CueKind.PAUSED: translate("sounds", "Paused"),
        CueKind.RESUMED: translate("sounds", "Going on"),
        CueKind.BROKEN: translate("sounds", "Let go early"),
    }[kind]


def scheme_words(scheme: str) -> str:
    """Return the name of a cue scheme."""
    return {
        "tones": translate("sounds", "Tones"),
        "soft": translate("sounds", "Soft"),
        "wood": translate("sounds", "Wood"),
    }[scheme]


def refusal_words(reason: Refusal, kind: CueKind, name: str) -> str:
    """Return why a file can't be the sound of a cue, and what helps."""
    seconds = longest_ms(kind) // 1_000
    texts = {
        Refusal.NOT_READABLE: translate("sounds", "“{name}” can't be opened."),
        Refusal.TOO_LARGE: translate("sounds", "“{name}” is too large: at most 20 MB."),
        Refusal.NOT_SOUND: translate(
            "sounds", "“{name}” is no sound that can be read: choose a WAV, FLAC, OGG or MP3 file."
        ),
        Refusal.BROKEN: translate("sounds", "“{name}” is damaged: choose another file."),
        Refusal.TOO_LONG: translate(
            "sounds", "“{name}” is too long: this sound may last {seconds} s at most."
        ),
        Refusal.SILENT: translate("sounds", "“{name}” is silent: nobody would hear it."),
        Refusal.TOO_SLOW: translate(
            "sounds", "“{name}” took too long to read: choose a shorter file."
        ),
        Refusal.NO_DECODER: translate(
            "sounds", "“{name}” can't be read here: the library soundfile does not work."
        ),
    }
    return texts[reason].format(name=name, seconds=seconds)
