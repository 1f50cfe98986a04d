# SPDX-License-Identifier: GPL-3.0-or-later
"""Where on a timeline strip each interval lies."""

from bisect import bisect_right
from collections import defaultdict
from itertools import accumulate

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from glutetimer.domain.timeline import IntervalKind, Timeline

OPEN_ENDED_MS = 60_000
_GAP_PX = 3.0
_SHARES = {
    IntervalKind.HOLD: 1.0,
    IntervalKind.PREPARE: 0.55,
    IntervalKind.SWITCH: 0.55,
    IntervalKind.REST: 0.5,
    IntervalKind.RELAX: 0.35,
    IntervalKind.ROUND_REST: 0.3,
}


class StripLayout:
    """The intervals of a timeline side by side, as wide as they last.

    An open-ended hold is drawn as if it lasted a minute.

    Args:
        timeline: What to lay out.
        area: The room for it.

    Attributes:
        paths: One path per kind of interval, so that painting takes a handful of calls.
    """

    def __init__(self, timeline: Timeline, area: QRectF) -> None:
        self._area = area
        self._durations = [
            interval.duration_ms or (OPEN_ENDED_MS if interval.open_ended else 0)
            for interval in timeline
        ]
        total = sum(self._durations) or 1
        self._edges = [
            area.left() + area.width() * offset / total
            for offset in accumulate(self._durations, initial=0)
        ]
        self.paths: dict[IntervalKind, QPainterPath] = defaultdict(QPainterPath)
        self._add_paths([interval.kind for interval in timeline])

    def span(self, index: int) -> tuple[float, float]:
        """Return the left and right edge of an interval."""
        return self._edges[index], self._edges[index + 1]

    def index_at(self, x: float) -> int:
        """Return the index of the interval at ``x``; -1 if there is none."""
        if not self._durations or not self._area.left() <= x < self._area.right():
            return -1
        return min(bisect_right(self._edges, x) - 1, len(self._durations) - 1)

    def x_of(self, index: int, elapsed_ms: int) -> float:
        """Return where an instant of an interval lies; kept within the interval."""
        if index >= len(self._durations):
            return self._edges[-1]
        left, right = self.span(max(0, index))
        share = elapsed_ms / self._durations[index] if self._durations[index] else 0.0
        return left + (right - left) * min(max(share, 0.0), 1.0)

    def _add_paths(self, kinds: list[IntervalKind]) -> None:
        if not kinds or self._area.width() <= 0:
            return
        mean_px = self._area.width() / len(kinds)
        most_gap = min(_GAP_PX, mean_px / 4)
        drawn_to = self._area.left()
        for index, kind in enumerate(kinds):
            left, right = self.span(index)
            # Of intervals that share a pixel, the first is drawn for all of them.
            if right < drawn_to + 0.75:
                continue
            gap = min(most_gap, (right - left) * 0.3)
            self._add_path(kind, max(left, drawn_to), right - gap)
            drawn_to = right

    def _add_path(self, kind: IntervalKind, left: float, right: float) -> None:
        width = max(right - left, 0.75)
        height = self._area.height() * _SHARES[kind]
        top = self._area.top() + (self._area.height() - height) / 2
        radius = min(4.0, width / 2, height / 2)
        self.paths[kind].addRoundedRect(QRectF(left, top, width, height), radius, radius)
