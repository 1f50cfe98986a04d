# SPDX-License-Identifier: GPL-3.0-or-later
"""What every cue sounds like now: a scheme, and sounds of the user's own in place of some of it."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from glutetimer.domain.cues import CueKind, longest_ms

if TYPE_CHECKING:
    from glutetimer.audio.notes import Samples

_log = logging.getLogger(__name__)


def _none(_kind: CueKind) -> bytes | None:
    return None


@dataclass(frozen=True, slots=True)
class CueSounds:
    """The sounds of the cues; loads NumPy when the first of them is asked for.

    Attributes:
        scheme: One of ``domain.settings.CUE_SCHEMES``.
        own_wav: Returns the user's own sound of a cue as a WAV file, or None. Called in any thread.
    """

    scheme: str = "tones"
    own_wav: Callable[[CueKind], bytes | None] = _none

    def samples(self, kind: CueKind) -> "Samples":
        """Return the sound of a cue, (n,) float32 at 48 kHz, read-only.

        A file of the user's own that was spoilt is passed over.
        """
        from glutetimer.audio.tones import tone

        wav = self.own_wav(kind)
        own = None if wav is None else _own_samples(kind, wav)
        return tone(kind, self.scheme) if own is None else own

    def all(self) -> "dict[CueKind, Samples]":
        """Return the sounds of all cues."""
        return {kind: self.samples(kind) for kind in CueKind}

    def duration_ms(self, kind: CueKind) -> int:
        """Return how long a cue sounds, rounded up."""
        return -(-len(self.samples(kind)) // 48)


def _own_samples(kind: CueKind, wav: bytes) -> "Samples | None":
    from glutetimer.audio.own_sounds import samples_of

    own = samples_of(wav, longest_ms(kind))
    if own is None:
        _log.info("the own sound of %s was spoilt", kind.value)
    return own
