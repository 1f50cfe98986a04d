# SPDX-License-Identifier: GPL-3.0-or-later
"""What a voice engine is, and the one that says nothing."""

from dataclasses import dataclass
from typing import Protocol

from glutetimer.ports import VoiceProblem


class VoiceError(Exception):
    """A text can't be spoken.

    Attributes:
        problem: Why.
        detail: What the engine or the system said, for the log; may be empty.
    """

    def __init__(self, problem: VoiceProblem, detail: str = "") -> None:
        super().__init__(f"{problem.value}: {detail}" if detail else problem.value)
        self.problem = problem
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Rendered:
    """A spoken text as the engine made it: mono 16-bit little-endian PCM."""

    pcm: bytes
    rate_hz: int


class VoiceEngine(Protocol):
    """Speaks texts into memory; used from one thread at a time.

    Attributes:
        name: Short lower-case name of the engine.
    """

    name: str

    def version(self) -> str:
        """Return a text that changes whenever the engine may sound otherwise."""

    def voice(self, language: str) -> str:
        """Return the name of the voice for a language such as ``en_GB`` or ``de``."""

    def render(self, text: str, language: str, rate: float) -> Rendered:
        """Speak a text; 1.0 is the usual pace, 1.5 half as fast again.

        Raises:
            VoiceError: If it can't be spoken.
        """

    def problem(self) -> VoiceProblem | None:
        """Return why the engine is silent for good; None while it may speak."""

    def close(self) -> None:
        """Let go of everything; the next ``render`` begins anew."""
