# SPDX-License-Identifier: GPL-3.0-or-later
"""Keep screen and machine awake while a workout runs."""

import logging
from contextlib import ExitStack

_log = logging.getLogger(__name__)


class WakepyAwake:
    """Keeps awake through wakepy: D-Bus on Linux, the systems' own calls elsewhere.

    wakepy is imported at the first start, which takes about 30 ms.
    """

    def __init__(self) -> None:
        self._held: ExitStack | None = None

    def start(self) -> None:
        """Keep awake from now on; where the system gives no way to, nothing happens."""
        self.stop()
        from wakepy import keep

        stack = ExitStack()
        try:
            mode = stack.enter_context(keep.presenting(on_fail="pass"))
        except Exception:  # noqa: BLE001 - whatever a desktop answers, the workout goes on
            _log.exception("keeping awake failed")
            return
        self._held = stack
        if not mode.active:
            _log.info("this system gives no way to stay awake")

    def stop(self) -> None:
        """Let the machine sleep again."""
        if self._held is not None:
            self._held.close()
            self._held = None
