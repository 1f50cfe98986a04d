# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of settings about what is heard."""

from PySide6.QtCore import QCoreApplication

from glutetimer.domain.settings import option_of
from glutetimer.gui.settings.sound_words import scheme_words
from glutetimer.gui.settings.words import Words

translate = QCoreApplication.translate


def sound_words() -> dict[str, Words]:
    """Return the words of the settings of sounds."""
    return {
        "beep_volume": Words(
            translate("settings", "Volume of the beeps"),
            translate("settings", "Apart from the system's own volume."),
            translate("settings", "loud quiet mute loudness test"),
        ),
        "cue_scheme": Words(
            translate("settings", "Set of sounds"),
            translate("settings", "Hear every single one, or give it a file of your own."),
            translate("settings", "beeps tones wood gong cue own file scheme"),
            choices={each: scheme_words(each) for each in option_of("cue_scheme").choices},
        ),
        "output_device": Words(
            translate("settings", "Play on"),
            translate("settings", "While the device is there; else on the system's default."),
            translate("settings", "loudspeaker headphones headset output Bluetooth"),
        ),
        "output_latency_ms": Words(
            translate("settings", "Delay of the loudspeaker"),
            translate(
                "settings",
                "Bluetooth is 100 to 300 ms late: the beeps then sound this much earlier.",
            ),
            translate("settings", "latency late lag headphones tap"),
            translate("settings", "none"),
        ),
        **_sound_of_others(),
    }


def _sound_of_others() -> dict[str, Words]:
    return {
        "audio_backend": Words(
            translate("settings", "Way to the sound server"),
            translate("settings", "If nothing is heard. Works from the next start on."),
            translate("settings", "no sound silent backend driver"),
            choices={
                "automatic": translate("settings", "Automatic"),
                "pulseaudio": "PulseAudio",
                "pipewire": "PipeWire",
            },
        ),
        "music": Words(
            translate("settings", "Music of other programs"),
            translate(
                "settings",
                "While a workout runs; as before at its end. What you change meanwhile stays.",
            ),
            translate("settings", "player Spotify duck quieter podcast"),
            choices={
                "leave": translate("settings", "Leave alone"),
                "duck": translate("settings", "Turn down"),
                "pause": translate("settings", "Pause"),
            },
        ),
        "music_level": Words(
            translate("settings", "Volume of the music"),
            translate(
                "settings",
                "What is left of it. A player without a volume of its own stays as it is.",
            ),
            translate("settings", "player duck quieter"),
            translate("settings", "silent"),
        ),
    }


def voice_words() -> dict[str, Words]:
    """Return the words of the settings of the voice."""
    return {
        "voice_engine": Words(
            translate("settings", "Who speaks"),
            translate("settings", "Leads you by ear, and never talks over a beep."),
            translate("settings", "speech talk spoken announcements mute engine"),
            choices={
                "espeak": translate("settings", "Built in"),
                "piper": translate("settings", "Piper"),
                "none": translate("settings", "No voice"),
            },
        ),
        "voice_rate": Words(
            translate("settings", "Pace of the voice"),
            "",
            translate("settings", "speed rate faster slower speech"),
        ),
        "voice_volume": Words(
            translate("settings", "Volume of the voice"),
            translate("settings", "Apart from the system's own volume."),
            translate("settings", "loud quiet loudness speech test"),
        ),
    }


def announcements_words() -> dict[str, Words]:
    """Return the words of the settings of what is said."""
    return {
        "unspoken": Words(
            translate("settings", "What the voice says"),
            "",
            translate("settings", "announcements speech silence talk less"),
        ),
    }


def breath_words() -> dict[str, Words]:
    """Return the words of the settings of breath and tempo."""
    return {
        "breathing": Words(
            translate("settings", "Pace the breath in long holds"),
            translate(
                "settings", "A disc grows and shrinks, softly heard. It ends before the countdown."
            ),
            translate("settings", "breathing inhale exhale pacer relax"),
        ),
        "breath_in_s": Words(
            translate("settings", "Breathe in"), "", translate("settings", "inhale seconds")
        ),
        "breath_out_s": Words(
            translate("settings", "Breathe out"), "", translate("settings", "exhale seconds")
        ),
        "breath_from_s": Words(
            translate("settings", "Long holds last at least"),
            translate("settings", "In shorter ones, and in movements, you breathe as you like."),
            translate("settings", "shortest hold breathing"),
        ),
        "pace_volume": Words(
            translate("settings", "Volume of breath and tempo"),
            translate(
                "settings", "Soft even at its loudest: it gives way to the voice and the beeps."
            ),
            translate("settings", "loud quiet loudness pace metronome"),
        ),
    }
