# SPDX-License-Identifier: GPL-3.0-or-later
"""The grounds of the run screen: one colour a phase, a darker tone behind what has passed."""

from dataclasses import dataclass

from PySide6.QtGui import QColor

from glutetimer.domain.timeline import IntervalKind
from glutetimer.gui.colours import DARK, contrast
from glutetimer.gui.widgets.painting import mixed

_PASSED = 0.11
_MUTED = 0.7
_DIMMED = 0.33


@dataclass(frozen=True, slots=True)
class Ground:
    """The colours of the run screen in one state.

    Attributes:
        fill: The ground of what is still to come of the interval.
        passed: The ground of what has passed.
        ink: Text and drawings.
        number: The seconds.
    """

    fill: QColor
    passed: QColor
    ink: QColor
    number: QColor


def ground(kind: IntervalKind, *, paused: bool = False) -> Ground:
    """Return the colours of a phase; the same in both themes, paler while paused."""
    fill, ink = DARK.phase(kind), QColor(DARK.on_phase)
    if paused:
        fill = mixed(fill, _grey_as_light_as(fill), _MUTED)
    number = mixed(ink, fill, _DIMMED) if paused else ink
    return Ground(fill, mixed(fill, "#000000", _PASSED), ink, number)


def _grey_as_light_as(colour: QColor) -> QColor:
    # Contrast with black is (luminance + 0.05) / 0.05.
    luminance = contrast(colour.name(), "#000000") * 0.05 - 0.05
    level = 1.055 * luminance ** (1 / 2.4) - 0.055
    return QColor.fromRgbF(level, level, level)
