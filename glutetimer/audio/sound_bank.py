# SPDX-License-Identifier: GPL-3.0-or-later
"""The sounds by the keys under which they are scheduled."""

from typing import TYPE_CHECKING

from glutetimer.domain.cues import CueKind
from glutetimer.ports import PaceSound

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from glutetimer.audio.mixer import Samples

KEPT_UTTERANCES = 32


class SoundBank:
    """Knows the cues for good and the utterances learned last; makes the sounds of a pace.

    An utterance is learned again whenever it is scheduled, some seconds ahead, so few are needed
    once they were; one that is scheduled already stays in the mix when it is forgotten here.
    """

    def __init__(self, cues: "Mapping[CueKind, Samples] | None" = None) -> None:
        """Take the cues, (n,) float32 at 48 kHz each."""
        self._cues = dict(cues or {})
        self._utterances: dict[str, Samples] = {}

    def set_cues(self, cues: "Mapping[CueKind, Samples]") -> None:
        """Take other cues, (n,) float32 at 48 kHz each."""
        self._cues = dict(cues)

    def learn(self, key: str, samples: "Samples") -> None:
        """Keep an utterance, (n,) float32 at 48 kHz, at least until ``forget_old``."""
        self._utterances.pop(key, None)
        self._utterances[key] = samples

    def forget_old(self) -> None:
        """Forget all but the utterances learned last; once those learned are scheduled.

        Not before: an open-ended hold alone has more to say.
        """
        for key in list(self._utterances)[:-KEPT_UTTERANCES]:
            del self._utterances[key]

    def get(self, key: CueKind | PaceSound | str) -> "Samples | None":
        """Return a sound; None if it is not known, or not any more."""
        if isinstance(key, PaceSound):
            from glutetimer.audio.pace_tones import pace_tone

            return pace_tone(key)
        return self._cues.get(key) if isinstance(key, CueKind) else self._utterances.get(key)

    def utterances(self) -> "Iterable[tuple[str, Samples]]":
        """Return every utterance with its key, the oldest first."""
        return self._utterances.items()
