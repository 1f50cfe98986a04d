# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program needs of the world, as Protocols; nothing here does anything."""

from glutetimer.ports.machine import (
    Awake,
    Clock,
    OtherPlayers,
    PlayersProblem,
    QuietedStore,
    StorageError,
)
from glutetimer.ports.sound import (
    Bus,
    CuePlayer,
    CueStatus,
    OutputDevice,
    OutputDevices,
    PaceSound,
    Refusal,
    ScheduledSound,
    SoundRefusedError,
    TimingReport,
    Voice,
    VoiceProblem,
)
from glutetimer.ports.stores import (
    CircuitRepository,
    DraftRepository,
    ExerciseRepository,
    HistoryRepository,
    Importer,
    SettingsStore,
    WindowStore,
)

__all__ = [
    "Awake",
    "Bus",
    "CircuitRepository",
    "Clock",
    "CuePlayer",
    "CueStatus",
    "DraftRepository",
    "ExerciseRepository",
    "HistoryRepository",
    "Importer",
    "OtherPlayers",
    "OutputDevice",
    "OutputDevices",
    "PaceSound",
    "PlayersProblem",
    "QuietedStore",
    "Refusal",
    "ScheduledSound",
    "SettingsStore",
    "SoundRefusedError",
    "StorageError",
    "TimingReport",
    "Voice",
    "VoiceProblem",
    "WindowStore",
]
