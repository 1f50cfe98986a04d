# SPDX-License-Identifier: GPL-3.0-or-later
"""A number in a box that is stepped or typed: "− 45 s +"."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QValidator,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from glutetimer.domain.option import Unit
from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import text_font
from glutetimer.gui.theme import TARGET_PX, Space
from glutetimer.gui.widgets.buttons import IconButton
from glutetimer.gui.widgets.painting import draw_box, draw_focus_ring
from glutetimer.gui.wording import duration_words, figure_words, seconds_from_words

__all__ = ["SECOND_STEPS", "Stepper", "Unit", "ValueBox"]

SECOND_STEPS = (
    *range(1, 5),
    *range(5, 60, 5),
    *range(60, 180, 15),
    *range(180, 600, 30),
    *range(600, 3601, 60),
)


class Stepper(QWidget):
    """A number between two buttons.

    Clicks, the arrow keys, Page Up and Down, + and − and the wheel step it (the wheel only while
    it has the focus, so that a page scrolls on); a button held down repeats. A number can be typed
    instead: for seconds also "1:30" or "2 min".

    Args:
        label: Its accessible name, such as "Hold".
        low: The least value.
        high: The largest value.
        unit: What is counted.
        steps: The values that stepping stops at, ascending; empty for every whole number.
        zero_text: What 0 is shown as, such as "—"; empty for the number.

    Signals:
        value_changed: The user chose another value; not sent by ``set_value``.
        mixed_stepped: It was stepped while it showed that values differ: by how much.
    """

    value_changed = Signal(int)
    mixed_stepped = Signal(int)

    def __init__(
        self,
        label: str,
        low: int,
        high: int,
        *,
        unit: Unit = Unit.COUNT,
        steps: Sequence[int] = (),
        zero_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._zero_text = zero_text
        self._box = ValueBox(label, (low, high), unit, steps, zero_text)
        self._less = self._button("minus", self.tr("Less: {label}").format(label=label), -1)
        self._more = self._button("plus", self.tr("More: {label}").format(label=label), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self._less, self._box, self._more):
            row.addWidget(part)
        self.setFocusProxy(self._box)
        self._box.valueChanged.connect(self._on_value_changed)
        self._box.focus_changed.connect(self.update)
        self._box.mixed_stepped.connect(self.mixed_stepped)
        self._enable_buttons()

    def value(self) -> int:
        """Return the value: a count, seconds, percent, milliseconds or grams."""
        return self._box.value()

    def set_value(self, value: int) -> None:
        """Show a value, kept within the bounds, without a signal."""
        self._show("", value)

    def set_mixed(self, words: str) -> None:
        """Show words in place of a value: there are several that differ. No signal."""
        self._show(words, 0)

    def set_zero(self, value: int) -> None:
        """Show 0 as the value that counts in its place, and step on from there; 0 for its words."""
        self._box.zero = value
        self._box.zero_text = self._box.textFromValue(value) if value else self._zero_text
        self._show("", self.value())

    def stepped(self, value: int, steps: int) -> int:
        """Return where stepping leads from a value, kept within the bounds."""
        return self._box.stepped(value, steps)

    def follow_typing(self) -> None:
        """Take the value from now on with each key, not only with Enter or when it is left.

        Enter is then for the dialog around it.
        """
        self._box.setKeyboardTracking(True)

    def select_all(self) -> None:
        """Let what is typed next replace the value."""
        self._box.selectAll()

    def type_text(self, text: str) -> None:
        """Put text in as if it was typed."""
        if text:
            line = self._box.lineEdit()
            line.insert(text)
            line.setModified(True)

    def step_by(self, steps: int) -> None:
        """Step the value up, or down if ``steps`` is below 0."""
        self._box.stepBy(steps)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and the focus ring."""
        colours = Colours.of(self.palette())
        painter = QPainter(self)
        draw_box(painter, self.rect(), colours.raised, colours.edge)
        if self._box.hasFocus():
            draw_focus_ring(painter, self.rect(), colours.text)

    def _show(self, mixed: str, value: int) -> None:
        self._box.blockSignals(True)
        self._box.show_value(mixed, value)
        self._box.blockSignals(False)
        self._box.updateGeometry()
        self._enable_buttons()

    def _button(self, icon_name: str, text: str, steps: int) -> IconButton:
        button = IconButton(icon_name, text)
        button.setToolTip("")
        # The arrow keys do the same: one tab stop is enough.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoRepeat(True)
        button.setAutoRepeatDelay(400)
        button.setAutoRepeatInterval(90)
        button.clicked.connect(lambda: self._box.stepBy(steps))
        return button

    def _on_value_changed(self, value: int) -> None:
        self._enable_buttons()
        self.value_changed.emit(value)

    def _enable_buttons(self) -> None:
        mixed = self._box.is_mixed
        self._less.setEnabled(mixed or self._box.value() > self._box.minimum())
        self._more.setEnabled(self._box.value() < self._box.maximum())


class ValueBox(QSpinBox):
    """The number itself: a spin box without its frame, for its keys and its accessibility."""

    focus_changed = Signal()
    mixed_stepped = Signal(int)

    def __init__(
        self,
        label: str,
        bounds: tuple[int, int],
        unit: Unit,
        steps: Sequence[int],
        zero_text: str,
    ) -> None:
        super().__init__()
        self._unit, self._steps = unit, tuple(steps)
        self.zero_text, self.zero = zero_text, 0
        self._bounds, self._mixed = bounds, ""
        self.setAccessibleName(label)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setKeyboardTracking(False)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.setPalette(palette)
        self.setRange(*bounds)
        self._apply_font()
        self.valueChanged.connect(self.updateGeometry)

    @property
    def is_mixed(self) -> bool:
        """Tell whether words stand in place of a value."""
        return bool(self._mixed) and self.value() < self._bounds[0]

    def show_value(self, mixed: str, value: int) -> None:
        """Show a value, or the words ``mixed`` if there are any."""
        low, high = self._bounds
        self._mixed = mixed
        # One below the least value stands for the words, so that every typed value is another one.
        self.setRange(low - bool(mixed), high)
        self.setValue(low - 1 if mixed else value)
        text = self.textFromValue(self.value())
        if self.lineEdit().text() != text:
            self.lineEdit().setText(text)

    def stepped(self, value: int, steps: int) -> int:
        """Return where stepping leads from a value, kept within the bounds."""
        for _ in range(abs(steps)):
            value = self._stepped(value or self.zero, upwards=steps > 0)
        return min(max(value, self._bounds[0]), self._bounds[1])

    def textFromValue(self, value: int) -> str:  # noqa: N802 - Qt's name
        """Return the value with its unit."""
        if self._mixed and value < self._bounds[0]:
            return self._mixed
        if value == 0 and self.zero_text:
            return self.zero_text
        match self._unit:
            case Unit.SECONDS:
                return self._seconds_text(value)
            case Unit.PERCENT:
                return self.tr("{percent} %").format(percent=value)
            case Unit.MILLISECONDS:
                return self.tr("{milliseconds} ms").format(milliseconds=value)
            case Unit.GRAMS:
                return self.tr("{kilograms} kg").format(kilograms=figure_words(value / 1000, 3))
            case _:
                return str(value)

    def valueFromText(self, text: str) -> int:  # noqa: N802 - Qt's name
        """Read what was typed; what cannot be read leaves the value as it was."""
        value = self._read(text)
        if value is None:
            return self.value()
        return min(max(value, self._bounds[0]), self.maximum())

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Accept what can be read, and let everything else be typed on."""
        readable = self._read(text) is not None
        state = QValidator.State.Acceptable if readable else QValidator.State.Intermediate
        return state, text, position

    def fixup(self, text: str) -> str:
        """Return the present value in place of what cannot be read."""
        return self.textFromValue(self.value())

    def stepBy(self, steps: int) -> None:  # noqa: N802 - Qt's name
        """Step to the next of the listed values, or by whole numbers."""
        self.interpretText()
        if self.is_mixed:
            self.mixed_stepped.emit(steps)
            return
        self.setValue(self.stepped(self.value(), steps))

    def sizeHint(self) -> QSize:
        """Return the room for the widest value."""
        metrics = self.fontMetrics()
        texts = {self.textFromValue(value) for value in self._samples()}
        width = max(metrics.horizontalAdvance(text) for text in texts)
        return QSize(width + Space.S, max(TARGET_PX, metrics.height() + 2 * Space.S))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a value is never cut off."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step while focused; else let the page scroll."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by + and − too; Enter takes what was typed, Escape takes it back.

        Space is left to the screen until something was typed: no value begins with it.
        """
        match event.key():
            case Qt.Key.Key_Space if not self.lineEdit().isModified():
                event.ignore()
            case Qt.Key.Key_Plus:
                self.stepBy(1)
            case Qt.Key.Key_Minus:
                self.stepBy(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.lineEdit().isModified():
                self.interpretText()
                # Qt leaves the mark where the text reads as the value does: "2".
                self.lineEdit().setModified(False)
                self.selectAll()
                if self.keyboardTracking():
                    event.ignore()
            case Qt.Key.Key_Escape if self.lineEdit().isModified():
                self.lineEdit().setText(self.textFromValue(self.value()))
                self.selectAll()
            case _:
                super().keyPressEvent(event)

    def follow_theme(self) -> None:
        """Follow the user's text size."""
        self._apply_font()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring; let what is typed after a click replace the value."""
        super().focusInEvent(event)
        self.focus_changed.emit()
        if event.reason() is Qt.FocusReason.MouseFocusReason:
            # The click itself comes after this, and would place the cursor.
            QTimer.singleShot(0, self, self.selectAll)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def _read(self, text: str) -> int | None:
        text = text.strip()
        if self.zero_text and text == self.zero_text:
            return 0
        if self._unit is Unit.SECONDS:
            return seconds_from_words(text)
        number = text.rstrip("kgms% ").replace(",", ".")
        try:
            return round(float(number) * (1000 if self._unit is Unit.GRAMS else 1))
        except (ValueError, OverflowError):
            return None

    def _stepped(self, value: int, *, upwards: bool) -> int:
        if not self._steps:
            return value + (1 if upwards else -1)
        if upwards:
            at = bisect_right(self._steps, value)
            return self._steps[at] if at < len(self._steps) else self.maximum()
        at = bisect_left(self._steps, value)
        return self._steps[at - 1] if at else self.minimum()

    def _samples(self) -> list[int]:
        # Up to "59 min 55 s" a box would be twice as wide as what is usual in it.
        # It grows once, for minutes: a button must not move from under the pointer at each step.
        low, high = self._bounds
        usual = [low, self.value()]
        if self._unit is Unit.SECONDS:
            usual.append(min(high, 115 if high > 100 else 55))
            return [*usual, 595] if 120 <= self.value() < 600 else usual
        return [*usual, high]

    def _seconds_text(self, seconds: int) -> str:
        if seconds < 120:
            return self.tr("{seconds} s").format(seconds=seconds)
        return duration_words(seconds * 1000)

    def _apply_font(self) -> None:
        font = text_font(weight=QFont.Weight.DemiBold, tabular=True)
        self.setFont(font)
        # Under the rules of the theme, the line keeps the font that it had at first.
        self.lineEdit().setFont(font)
        self.updateGeometry()
