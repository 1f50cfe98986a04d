# SPDX-License-Identifier: GPL-3.0-or-later
"""Where on the run screen everything stands, as shares of the window."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from glutetimer.gui.widgets.painting import mirrored

LEAST_TEXT = 1 / 32
LINES = 2
# Widths of windows ÷ their heights, below which there is less room beside each other:
_NARROW = 1.15  # the lines of text stand below each other
_PORTRAIT = 0.99  # so do exercise and number
_SLIM = 0.72  # names take more lines
_LINE = 1.34  # height of a line of text, in sizes of its type
_TALL_NUMBER = 0.43  # of the window, where the number stands below the exercise
_NARROW_NUMBER = 0.5  # width of two figures ÷ height of the window, where room is scarce
_LEAST_NUMBER = 0.2  # of the window, in the narrowest one
_NARROW_SHAPE = 1.25
_DIGITS_SHAPE = 1.85  # width of two figures ÷ their height


@dataclass(frozen=True, slots=True)
class Needs:
    """What the arrangement depends on beside the size of the window.

    Attributes:
        button_sizes: Size hints of the buttons, from left to right.
        wide_number: The number has more than two figures.
        notice_lines: Lines of text to show below the header, 0 to 2.
    """

    button_sizes: Sequence[QSize]
    wide_number: bool = False
    notice_lines: int = 0


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The place of every part, and the sizes of type in pixels.

    ``coming`` is the line of what follows, ``hint`` the place of "I broke" and the effort keys.
    """

    phase: QRect
    status: QRect
    notice: QRect
    exercise: QRect
    number: QRect
    coming: QRect
    hint: QRect
    buttons: tuple[QRect, ...]
    strip: QRect
    least_px: int
    text_px: int
    phase_px: int
    name_px: int
    about_px: int
    is_portrait: bool


def mirrored_arrangement(at: Arrangement, view: QWidget) -> Arrangement:
    """Return an arrangement for people who read from right to left; for others, the same."""
    room, direction = view.rect(), view.layoutDirection()
    names = ("phase", "status", "notice", "exercise", "number", "coming", "hint", "strip")
    parts: dict[str, Any] = {name: mirrored(direction, room, getattr(at, name)) for name in names}
    buttons = tuple(mirrored(direction, room, button) for button in at.buttons)
    return replace(at, buttons=buttons, **parts)


def mirror_children(parent: QWidget) -> None:
    """Put each child on the other side for people who read from right to left."""
    for child in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        child.setGeometry(mirrored(parent.layoutDirection(), parent.rect(), child.geometry()))


def least_text_px(height: int) -> int:
    """Return the least size of type in a window of this height."""
    return ceil(height * LEAST_TEXT)


def margin_px(size: QSize) -> int:
    """Return the width of the margin at both sides."""
    return round(min(size.width(), size.height()) * 0.055)


def gap_px(height: int) -> int:
    """Return the space between parts in a window of this height."""
    return round(height * 0.015)


def arrange(size: QSize, needs: Needs) -> Arrangement:
    """Return the arrangement for a window of any size."""
    return _Arranger(size, needs).arranged()


class _Arranger:
    """Works from the bottom up and the top down; what remains belongs to exercise and number."""

    def __init__(self, size: QSize, needs: Needs) -> None:
        self.width, self.height, self.needs = size.width(), size.height(), needs
        self.margin = margin_px(size)
        self.inner = max(1, self.width - 2 * self.margin)
        self.portrait = self.width < self.height * _PORTRAIT
        self.narrow = self.width < self.height * _NARROW
        self.least_px = least_text_px(self.height)
        self.lines_px = ceil(self.least_px * _LINE * LINES)
        self.gap = gap_px(self.height)

    def arranged(self) -> Arrangement:
        """Return the arrangement."""
        phase, status, top = self._header()
        notice = self._row(top, ceil(self.least_px * _LINE * self.needs.notice_lines))
        top = top + notice.height() + (self.gap if self.needs.notice_lines else 0)
        strip = self._row(round(self.height * 0.905), round(self.height * 0.05))
        buttons, coming, hint, bottom = self._lower(strip.top() - self.gap)
        exercise, number = self._content(top, bottom)
        return Arrangement(
            phase=phase,
            status=status,
            notice=notice,
            exercise=exercise,
            number=number,
            coming=coming,
            hint=hint,
            buttons=buttons,
            strip=strip,
            least_px=self.least_px,
            text_px=max(self.least_px, round(self.height * 0.036)),
            phase_px=round(self.height * 0.048),
            name_px=round(self.height * 0.082),
            about_px=round(self.height * 0.046),
            is_portrait=self.portrait,
        )

    def _row(self, top: int, height: int) -> QRect:
        return QRect(self.margin, top, self.inner, height)

    def _header(self) -> tuple[QRect, QRect, int]:
        top = round(self.height * 0.03)
        height = max(round(self.height * 0.075), self.lines_px)
        if self.portrait:
            phase = self._row(top, round(self.height * 0.06))
            status = self._row(_below(phase), self.lines_px)
            return phase, status, _below(status) + self.gap // 3
        phase_width = round(self.inner * 0.42)
        phase = QRect(self.margin, top, phase_width, height)
        left = self.margin + phase_width + self.gap
        status = QRect(left, top, self.margin + self.inner - left, height)
        return phase, status, _below(phase) + self.gap // 3

    def _lower(self, bottom: int) -> tuple[tuple[QRect, ...], QRect, QRect, int]:
        """Return buttons, coming line and hint, and where the content ends."""
        rows = self._button_rows()
        height = max((size.height() for size in self.needs.button_sizes), default=0)
        top = bottom - len(rows) * height - (len(rows) - 1) * self.gap
        buttons = self._placed_buttons(rows, top, height)
        left = min((rect.left() for rect in buttons), default=self.margin + self.inner)
        hint_top = top - self.gap - self.lines_px
        beside = left - self.margin - 2 * self.gap
        if len(rows) == 1 and beside >= self.inner * (0.5 if self.narrow else 0.36):
            middle = top + height // 2
            coming = QRect(self.margin, middle - self.lines_px // 2, beside, self.lines_px)
            return buttons, coming, self._row(hint_top, self.lines_px), hint_top - self.gap
        if self.narrow:
            coming = self._row(hint_top - self.lines_px, self.lines_px)
            return buttons, coming, self._row(hint_top, self.lines_px), coming.top() - self.gap
        coming_width = round(self.inner * 0.45)
        coming = QRect(self.margin, hint_top, coming_width, self.lines_px)
        hint_left = self.margin + coming_width + self.gap
        hint = QRect(hint_left, hint_top, self.margin + self.inner - hint_left, self.lines_px)
        return buttons, coming, hint, hint_top - self.gap

    def _button_rows(self) -> list[list[QSize]]:
        rows: list[list[QSize]] = [[]]
        for size in self.needs.button_sizes:
            used = sum(other.width() + self.gap for other in rows[-1])
            if rows[-1] and used + size.width() > self.inner:
                rows.append([])
            rows[-1].append(size)
        return rows

    def _placed_buttons(self, rows: list[list[QSize]], top: int, height: int) -> tuple[QRect, ...]:
        placed = []
        for index, row in enumerate(rows):
            used = sum(size.width() for size in row) + self.gap * (len(row) - 1)
            x = self.margin + max(0, self.inner - used)
            for size in row:
                y = top + index * (height + self.gap)
                placed.append(QRect(x, y, min(size.width(), self.inner), height))
                x += size.width() + self.gap
        return tuple(placed)

    def _content(self, top: int, bottom: int) -> tuple[QRect, QRect]:
        height = max(1, bottom - top)
        if self.portrait or self.needs.wide_number:
            band = self._band_height(height)
            number = QRect(self.margin, top + band + self.gap, self.inner, height - band - self.gap)
            return self._row(top, band), number
        number_width = min(round(self.inner * 0.615), round(height * _DIGITS_SHAPE))
        if self.narrow:
            number_width = min(number_width, round(self.height * _NARROW_NUMBER))
        left_width = self.inner - number_width - 2 * self.gap
        # In a narrow window the figures are narrower as well.
        shape = _NARROW_SHAPE if self.narrow else _DIGITS_SHAPE
        ink_height = min(height, round(number_width / shape * 1.04))
        exercise = QRect(self.margin, top + (height - ink_height) // 2, left_width, ink_height)
        left = self.margin + self.inner - number_width
        return exercise, QRect(left, top, number_width, height)

    def _band_height(self, height: int) -> int:
        """Return the height of the exercise above the number, out of that of both."""
        lines = round(self.least_px * _LINE * self._band_lines())
        least_number = round(self.height * _LEAST_NUMBER)
        return max(height - round(self.height * _TALL_NUMBER), min(lines, height - least_number))

    def _band_lines(self) -> float:
        """Return how many lines of text the exercise needs above the number, with its picture."""
        if not self.portrait:
            return 2.4
        return 4 if self.width < self.height * _SLIM else 3.2


def _below(rect: QRect) -> int:
    # QRect's own bottom() is its last row, not the first one below.
    return rect.top() + rect.height()
