# SPDX-License-Identifier: GPL-3.0-or-later
"""Exercises as cards in as many columns as fit; only those in sight are drawn."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from glutetimer.domain.exercise import Exercise
from glutetimer.gui.colours import Colours
from glutetimer.gui.exercises.words import card_words, muscles_words
from glutetimer.gui.fonts import TextSize, text_font, text_scale
from glutetimer.gui.icons import icon_pixmap, picture_pixmap
from glutetimer.gui.theme import RADIUS_CARD, Space
from glutetimer.gui.widgets.exercise_picture import RATIO
from glutetimer.gui.widgets.painting import draw_box, draw_focus_ring
from glutetimer.gui.widgets.text import tip

CARD_WIDTH_PX = 210
PICTURE_PX = 104
_KEPT_PICTURES = 400
_MOST_LINES = 3

EXERCISE_ROLE = Qt.ItemDataRole.UserRole


class CardList(QListView):
    """The cards; arrows walk through them, Enter, Space or a click opens one.

    Signals:
        opened: An exercise was chosen: its id.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exercise_cards")
        self.setAccessibleName(self.tr("Exercises"))
        self.setStyleSheet("QListView, QListView:focus { border: none; background: transparent; }")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._exercises = _Exercises(self)
        self._delegate = _CardDelegate(self)
        self.setModel(self._exercises)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._on_clicked)

    @property
    def names(self) -> list[str]:
        """Return the names in sight and beyond, in order."""
        return [exercise.name for exercise in self._exercises.rows]

    def show_exercises(self, exercises: Sequence[Exercise]) -> None:
        """Show these; the one that was chosen stays so if it is among them."""
        chosen = self.chosen_id()
        self._exercises.show(exercises)
        self._fit()
        self.choose(chosen)

    def chosen_id(self) -> str:
        """Return the id of the exercise that the arrows are at; empty for none."""
        exercise = self.currentIndex().data(EXERCISE_ROLE)
        return exercise.id if isinstance(exercise, Exercise) else ""

    def choose(self, exercise_id: str) -> None:
        """Go to an exercise; to the first one if it is not there."""
        ids = [exercise.id for exercise in self._exercises.rows]
        row = ids.index(exercise_id) if exercise_id in ids else 0
        self.setCurrentIndex(self._exercises.index(row))

    def follow_theme(self) -> None:
        """Follow the user's text size."""
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter and Space."""
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if event.key() in keys and self.chosen_id():
            if not event.isAutoRepeat():
                self.opened.emit(self.chosen_id())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among as many columns as fit."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        # As if the scroll bar were always there; Qt keeps room for a second one.
        bar = self.verticalScrollBar().sizeHint().width()
        width = self.width() - 2 * bar - 2
        columns = max(1, round(width / (CARD_WIDTH_PX * text_scale() + Space.M)))
        size = QSize(
            width // columns, self._delegate.height(self._exercises.rows, width // columns)
        )
        if size != self.gridSize():
            self._delegate.size = size
            self.setGridSize(size)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(EXERCISE_ROLE).id)


class _Exercises(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Exercise] = []

    def show(self, exercises: Sequence[Exercise]) -> None:
        self.beginResetModel()
        self.rows = list(exercises)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return name, words for a screen reader, or the exercise itself."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        exercise = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return exercise.name
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return f"{card_words(exercise)}, {muscles_words(exercise)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join((exercise.name, card_words(exercise), muscles_words(exercise))))
        return exercise if role == EXERCISE_ROLE else None


class _CardDelegate(QStyledItemDelegate):
    """Draws a card: picture, name, what it is."""

    def __init__(self, view: CardList) -> None:
        super().__init__(view)
        self._pixmaps: dict[tuple[object, ...], QPixmap] = {}
        self._highest: tuple[tuple[int, int], int] = ((0, 0), 0)
        self.size = QSize(CARD_WIDTH_PX, self.height((), CARD_WIDTH_PX))

    def height(self, exercises: Sequence[Exercise], width: int) -> int:
        """Return the height of all cards: that of the one with the most words so far.

        Args:
            exercises: What is shown.
            width: That of a card with the room around it.
        """
        font, inner = text_font(TextSize.SMALL), width - 3 * Space.M
        key = (width, font.pixelSize())
        kept_key, highest = self._highest
        name = QFontMetrics(text_font(weight=QFont.Weight.DemiBold)).height()
        least = name + 2 * (QFontMetrics(font).height() + Space.XS)
        heights = [_words_height(card_lines(each, inner)) for each in exercises]
        highest = max(least, *heights, highest if key == kept_key else 0)
        self._highest = key, highest
        return PICTURE_PX + highest + 3 * Space.M + Space.M

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of a card with the room around it."""
        return self.size

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one card."""
        exercise: Exercise = index.data(EXERCISE_ROLE)
        view: Any = self.parent()
        # The view's own palette has lost its ground to its style sheet.
        colours = Colours.of(QApplication.palette())
        state: Any = option.state
        rect: QRect = option.rect.adjusted(0, 0, -Space.M, -Space.M)
        painter.save()
        under_mouse = bool(state & QStyle.StateFlag.State_MouseOver)
        fill = colours.raised if under_mouse else colours.panel
        draw_box(painter, rect, fill, colours.line, RADIUS_CARD)
        inner = rect.adjusted(Space.M, Space.M, -Space.M, -Space.M)
        self._draw_picture(painter, exercise, inner, colours)
        self._draw_words(painter, exercise, inner, colours)
        if index == view.currentIndex() and view.hasFocus():
            draw_focus_ring(painter, rect, colours.text, RADIUS_CARD)
        painter.restore()

    def _draw_picture(
        self, painter: QPainter, exercise: Exercise, inner: QRect, colours: Colours
    ) -> None:
        width = min(inner.width(), round(PICTURE_PX * RATIO))
        size = QSize(width, PICTURE_PX)
        ratio = painter.device().devicePixelRatio()
        if exercise.picture:
            pixmap = self._pixmap(exercise.picture, colours.text, size, ratio)
        else:
            pixmap = icon_pixmap("exercises", QColor(colours.muted), 40, ratio)
        shown = pixmap.deviceIndependentSize().toSize()
        left = inner.left() + (inner.width() - shown.width()) // 2
        painter.drawPixmap(left, inner.top() + (PICTURE_PX - shown.height()) // 2, pixmap)

    def _draw_words(
        self, painter: QPainter, exercise: Exercise, inner: QRect, colours: Colours
    ) -> None:
        top = inner.top() + PICTURE_PX + Space.M
        for words, font in card_lines(exercise, inner.width()):
            painter.setFont(font)
            painter.setPen(QColor(colours.text if font.bold() else colours.muted))
            metrics = QFontMetrics(font)
            # A comma at the end of a line may hang over.
            room = inner.width() + Space.XS
            elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(
                QRect(inner.left(), top, room, metrics.height()),
                int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
                elided,
            )
            top += metrics.height() + Space.XS

    def _pixmap(self, picture: str, colour: str, size: QSize, ratio: float) -> QPixmap:
        key = (picture, colour, size.width(), ratio)
        if key not in self._pixmaps:
            if len(self._pixmaps) >= _KEPT_PICTURES:
                self._pixmaps.clear()
            self._pixmaps[key] = picture_pixmap(picture, QColor(colour), size, ratio)
        return self._pixmaps[key]


def card_lines(exercise: Exercise, width: int) -> list[tuple[str, QFont]]:
    """Return the lines below the picture: the name, how long it is held, the muscles."""
    bold, small = text_font(weight=QFont.Weight.DemiBold), text_font(TextSize.SMALL)
    texts = (
        (exercise.name, " ", bold),
        (card_words(exercise), " · ", small),
        (muscles_words(exercise), ", ", small),
    )
    return [
        (line, font)
        for words, between, font in texts
        for line in _lines(words, between, font, width)
    ]


def _words_height(lines: Sequence[tuple[str, QFont]]) -> int:
    gaps = Space.XS * (len(lines) - 1)
    return sum(QFontMetrics(font).height() for _, font in lines) + gaps


def _lines(words: str, between: str, font: QFont, width: int) -> list[str]:
    """Return words in as many lines as they take, but three; broken at one place alone."""
    advance = QFontMetrics(font).horizontalAdvance
    first, *others = words.split(between)
    lines = [first]
    for part in others:
        longer = f"{lines[-1]}{between}{part}"
        if len(lines) < _MOST_LINES and advance(longer) > width:
            lines[-1] += between.rstrip(" ·")
            lines.append(part)
        else:
            lines[-1] = longer
    return lines
