# SPDX-License-Identifier: GPL-3.0-or-later
"""The bank of sounds stays small, however long the program runs."""

import numpy as np

from glutetimer.audio.sound_bank import KEPT_UTTERANCES, SoundBank
from glutetimer.domain.cues import CueKind

SOUND = np.zeros(8, np.float32)


def test_a_sound_is_found_by_its_key():
    """A cue and an utterance of the same name are two sounds."""
    bank = SoundBank({CueKind.HOLD: SOUND})
    bank.learn("hold", SOUND + 1)
    assert bank.get(CueKind.HOLD) is SOUND
    spoken = bank.get("hold")
    assert spoken is not None
    assert spoken[0] == 1
    assert bank.get("rest") is None
    assert bank.get(CueKind.REST) is None


def test_the_utterances_learned_last_are_kept():
    """What was said long ago is forgotten, what is said again is not, and cues never are.

    Nothing is forgotten that is still to be scheduled.
    """
    bank = SoundBank({CueKind.HOLD: SOUND})
    for number in range(KEPT_UTTERANCES + 10):
        bank.learn(f"text {number}", SOUND)
        bank.learn("hold", SOUND)
    assert bank.get("text 0") is SOUND
    bank.forget_old()
    assert bank.get("text 0") is None
    assert len(list(bank.utterances())) == KEPT_UTTERANCES
    assert bank.get("hold") is SOUND
    assert bank.get(CueKind.HOLD) is SOUND
