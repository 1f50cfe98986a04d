# SPDX-License-Identifier: GPL-3.0-or-later
"""The voice of the program: renders ahead of need in a thread, and never keeps anybody waiting."""

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from glutetimer.audio.voice.engine import VoiceEngine, VoiceError
from glutetimer.domain.cues import CueKind
from glutetimer.ports import VoiceProblem

if TYPE_CHECKING:
    from glutetimer.audio.voice.cache import UtteranceCache
    from glutetimer.audio.voice.processing import Samples, Stored

LONGEST_TEXT = 300
KEPT_BYTES = 24 * 1024 * 1024

_log = logging.getLogger(__name__)


class Speech:
    """Renders texts with one engine in one language. Fit for ``ports.Voice``.

    Rendered utterances are kept in memory up to a bound; one that had to go is pending again.
    NumPy is loaded in the thread. All methods may be called from any thread, and return at once.
    """

    def __init__(
        self,
        engine: VoiceEngine,
        cache: "Callable[[], UtteranceCache] | None",
        learn: "Callable[[str, Samples], None]",
        cue_ms: Callable[[CueKind], int],
        language: str = "en",
        rate: float = 1.0,
    ) -> None:
        """Make a voice; its thread starts with the first text.

        Args:
            engine: What speaks.
            cache: Makes the store on disk, in the thread; None to keep nothing.
            learn: Takes a text and its samples, (n,) float32 at 48 kHz: the cue player's.
            cue_ms: Tells how long a cue sounds; first called in the thread.
            language: What to speak, such as ``en_GB`` or ``de``.
            rate: The pace, 1.0 for the usual one.
        """
        self._engine = engine
        self._make_cache = cache
        self._cache: UtteranceCache | None = None
        self._learn = learn
        self._measure_cue = cue_ms
        self._language = language
        self._rate = rate
        self._cue_ms: dict[CueKind, int] = {}
        self._known: OrderedDict[str, Stored | None] = OrderedDict()
        self._known_bytes = 0
        self._work: list[Iterator[str]] = []
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._is_closed = False

    def prepare(self, texts: Iterable[str]) -> None:
        """Render these texts, before any asked for earlier; consumed in the thread."""
        with self._changed:
            if self._is_closed:
                return
            self._work.append(iter(texts))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="voice", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def is_pending(self, text: str) -> bool:
        """Tell whether a text is neither rendered nor known to be impossible."""
        with self._changed:
            return not self._is_closed and text not in self._known

    def duration_ms(self, text: str) -> int | None:
        """Return how long a rendered text sounds; None for any other."""
        stored = self._stored(text)
        if stored is None:
            return None
        from glutetimer.audio.voice.processing import duration_ms

        return duration_ms(stored)

    def hand_over(self, text: str) -> None:
        """Make a rendered text known to the cue player, under the text as its key."""
        samples = self.samples(text)
        if samples is not None:
            self._learn(text, samples)

    def cue_ms(self, kind: CueKind) -> int:
        """Return how long a cue sounds; 0 until the first text is rendered."""
        return self._cue_ms.get(kind, 0)

    def samples(self, text: str) -> "Samples | None":
        """Return a rendered text, (n,) float32 at 48 kHz; None for any other."""
        stored = self._stored(text)
        if stored is None:
            return None
        from glutetimer.audio.voice.processing import to_mix

        return to_mix(stored)

    def problem(self) -> VoiceProblem | None:
        """Return why the voice is silent for good; None while it may speak."""
        return self._engine.problem()

    def wait(self, timeout_s: float) -> bool:
        """Wait until everything asked for is rendered; for runs without a clock, and tests.

        Returns:
            False if it took longer.
        """
        with self._changed:
            return self._changed.wait_for(lambda: self._is_closed or not self._work, timeout_s)

    def close(self, wait_s: float = 0.0) -> None:
        """Stop rendering; the engine's process ends as soon as it has answered.

        Args:
            wait_s: How long to wait for that, in seconds.
        """
        with self._changed:
            self._is_closed = True
            self._work.clear()
            self._changed.notify_all()
        if self._thread is not None and wait_s > 0:
            self._thread.join(wait_s)

    # -------------------------------------------------------------------------- in the thread

    def _run(self) -> None:
        try:
            self._cache = self._make_cache() if self._make_cache else None
            self._cue_ms = {kind: self._measure_cue(kind) for kind in CueKind}
            while (work := self._next_work()) is not None:
                text = self._next_text(work)
                if text is not None:
                    self._render(text)
        finally:
            self.close()  # whatever went wrong: nobody waits for this voice any more
            self._engine.close()

    def _next_work(self) -> Iterator[str] | None:
        with self._changed:
            self._changed.wait_for(lambda: self._is_closed or self._work)
            return None if self._is_closed else self._work[-1]

    def _next_text(self, work: Iterator[str]) -> str | None:
        """Return the next text to render; None, and forget the work, if there is no more."""
        try:
            for text in work:
                if self.is_pending(text):
                    return text
        except (LookupError, ValueError):
            # A template that was translated wrongly must not end the thread.
            _log.exception("a phrase can't be worded")
        with self._changed:
            if work in self._work:
                self._work.remove(work)
            self._changed.notify_all()
        return None

    def _render(self, text: str) -> None:
        try:
            stored = self._loaded(text) if 0 < len(text) <= LONGEST_TEXT else None
        except VoiceError as error:
            _log.info("not spoken, %s: %s", error, text)
            stored = None
        with self._changed:
            self._known[text] = stored if stored is not None and len(stored) else None
            self._known_bytes += _bytes(stored)
            while self._known_bytes > KEPT_BYTES and len(self._known) > 1:
                self._known_bytes -= _bytes(self._known.popitem(last=False)[1])

    def _loaded(self, text: str) -> "Stored":
        """Return an utterance from the disk, or from the engine.

        Raises:
            VoiceError: If the engine can't speak it.
        """
        from glutetimer.audio.voice.cache import cache_key
        from glutetimer.audio.voice.processing import polished

        engine, voice = self._engine, self._engine.voice(self._language)
        key = cache_key(engine.name, engine.version(), voice, self._rate, text)
        stored = self._cache.load(key) if self._cache else None
        if stored is None:
            stored = polished(engine.render(text, self._language, self._rate))
            if self._cache and len(stored):
                self._cache.save(key, stored)
        return stored

    def _stored(self, text: str) -> "Stored | None":
        with self._changed:
            stored = self._known.get(text)
            if stored is not None:
                self._known.move_to_end(text)
            return stored


def _bytes(stored: "Stored | None") -> int:
    return 0 if stored is None else stored.nbytes
