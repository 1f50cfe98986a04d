# SPDX-License-Identifier: GPL-3.0-or-later
"""One row of the settings: a name, one line about it, and the control at the right."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from glutetimer.gui.finding import fits
from glutetimer.gui.fonts import text_scale
from glutetimer.gui.settings.words import Words
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import IconButton
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.tab_order import keep_in_order
from glutetimer.gui.widgets.text import body, small

BESIDE_PX = 460
# What the words keep of a row at least, to have its controls beside them.
WORDS_PX = 150


class SettingRow(QWidget):
    """A row.

    Where there is little room, the control stands below the words.

    Args:
        words: What there is to read.
        controls: What it is set with; they stand at the right.
        head: What stands in the place of the name, and says it.
        below: What needs the whole width, below the words.

    Attributes:
        words: What there is to read.
        first: What it is set with.

    Signals:
        reset_requested: The usual value is wanted again.
    """

    reset_requested = Signal()

    def __init__(
        self,
        words: Words,
        *controls: QWidget,
        head: QCheckBox | None = None,
        below: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        parts = [part for part in (head, *controls, below) if part is not None]
        self.words, self.first = words, parts[0]
        self._is_useful = self._is_found = True
        self._reset: IconButton | None = None
        self._beside = controls
        self._controls = FlowLayout(spacing=Space.S)
        for control in controls:
            self._controls.addWidget(control)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(Space.M)
        self._line.addLayout(self._told(head), 1)
        self._line.addLayout(self._controls)
        self._line.setAlignment(self._controls, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, Space.S)
        column.setSpacing(Space.S)
        column.addLayout(self._line)
        if below is not None:
            column.addWidget(below)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for part in parts:
            part.setAccessibleDescription(words.about)

    @property
    def is_useful(self) -> bool:
        """Tell whether it changes anything just now."""
        return self._is_useful

    def set_useful(self, useful: bool) -> None:
        """Show it, or hide it: it changes nothing just now."""
        self._is_useful = useful
        self._show_or_hide()

    def set_found(self, found: bool) -> None:
        """Show it, or hide it: something else is looked for."""
        self._is_found = found
        self._show_or_hide()

    def fits(self, wanted: str, heading: str) -> bool:
        """Tell whether it is looked for.

        Args:
            wanted: Words; each must stand in what there is to read, or in ``heading``.
            heading: What stands above the row.
        """
        return fits(wanted, (heading, *self.words[:3], *self.words.choices.values()))

    def show_changed(self, changed: bool) -> None:
        """Offer the usual value where another one was chosen."""
        if changed and self._reset is None:
            text = self.tr("Back to the usual: {name}").format(name=self.words.name)
            self._reset = IconButton("undo", text)
            self._reset.setObjectName("reset_button")
            self._reset.clicked.connect(self.reset_requested)
            self._place_reset()
        if self._reset is not None and changed is self._reset.isHidden():
            self._reset.setVisible(changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control beside the words or below them."""
        super().resizeEvent(event)
        self._turn()

    def follow_theme(self) -> None:
        """Follow the user's text size."""
        self._turn()

    def _turn(self) -> None:
        # The button that brings the usual value back is not counted: nothing moves as it comes.
        taken = sum(each.sizeHint().width() + Space.M for each in self._beside)
        wanted = max(BESIDE_PX * text_scale(), taken + WORDS_PX * text_scale())
        beside = self.width() >= wanted or not self._beside
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way is not self._line.direction():
            self._line.setDirection(way)
            self._place_reset()

    def _told(self, head: QCheckBox | None) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0 if head else Space.XS)
        if head is None:
            label = body(self.words.name, wraps=True)
            label.setBuddy(self.first)
            words.addWidget(label)
        else:
            words.addWidget(head)
        if self.words.about:
            about = QHBoxLayout()
            about.setSpacing(0)
            if head is not None:
                about.addWidget(_Indent(head))
            about.addWidget(small(self.words.about, wraps=True), 1)
            words.addLayout(about)
        return words

    def _place_reset(self) -> None:
        """Put the button where it moves no other control by coming and going."""
        beside = self._line.direction() is QBoxLayout.Direction.LeftToRight
        if self._reset is not None:
            self._controls.removeWidget(self._reset)
            place = 0 if beside else self._controls.count()
            self._controls.insert_widget(place, self._reset)
            keep_in_order(self)

    def _show_or_hide(self) -> None:
        is_wanted = self._is_useful and self._is_found
        if is_wanted is self.isHidden():
            self.setVisible(is_wanted)


class _Indent(QWidget):
    """Free room below a switch's box, as wide as that at every text size."""

    def __init__(self, head: QCheckBox) -> None:
        super().__init__()
        self._head = head
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)

    def sizeHint(self) -> QSize:
        """Return the width of the box and the gap behind it."""
        return QSize(_left_of_text(self._head), 0)

    def follow_theme(self) -> None:
        """Follow the user's text size."""
        self.updateGeometry()


def _left_of_text(head: QCheckBox) -> int:
    """Return how far a switch's text stands from its edge."""
    option = QStyleOptionButton()
    head.initStyleOption(option)
    part = QStyle.SubElement.SE_CheckBoxContents
    return head.style().subElementRect(part, option, head).x()
