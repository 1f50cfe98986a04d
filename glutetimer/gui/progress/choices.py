# SPDX-License-Identifier: GPL-3.0-or-later
"""What the weekly chart shows: range, metric, split, and the year before."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from glutetimer.domain.weeks import Metric, Split
from glutetimer.gui.progress.stacks import Range
from glutetimer.gui.progress.words import metric_words, range_words, split_words
from glutetimer.gui.theme import TARGET_PX, Space
from glutetimer.gui.widgets.check_box import CheckBox
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.segmented_choice import SegmentedChoice


class ChartChoices(QWidget):
    """A row of choices that breaks where the window is narrow.

    Signals:
        range_changed: Other weeks are wanted.
        look_changed: The same weeks are wanted otherwise.
    """

    range_changed = Signal()
    look_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ranges = SegmentedChoice(
            self.tr("Range"), [(shown.name, range_words(shown)) for shown in Range], wraps=True
        )
        self._ranges.setObjectName("progress_range")
        self._metrics = DropDown(
            self.tr("Shown"), [(metric.value, metric_words(metric)) for metric in Metric]
        )
        self._metrics.setObjectName("progress_metric")
        self._splits = DropDown(
            self.tr("Stacked by"), [(split.value, split_words(split)) for split in Split]
        )
        self._splits.setObjectName("progress_stacking")
        self._compare = CheckBox(self.tr("Beside the year before"))
        self._compare.setObjectName("progress_compare")
        self._compare.setMinimumHeight(TARGET_PX)
        flow = FlowLayout(self, spacing=Space.S)
        for widget in (self._ranges, self._metrics, self._splits, self._compare):
            flow.addWidget(widget)
        self._ranges.value_changed.connect(self.range_changed)
        self._metrics.value_changed.connect(self._on_metric_changed)
        self._splits.value_changed.connect(self.look_changed)
        self._compare.toggled.connect(self.look_changed)

    @property
    def range(self) -> Range:
        """Return how many weeks are wanted."""
        return Range[self._ranges.value()]

    @property
    def chosen_metric(self) -> Metric:
        """Return the height of the bars."""
        return Metric(self._metrics.value())

    @property
    def split(self) -> Split:
        """Return what one colour stands for; workouts have nothing but their circuit."""
        return (
            Split.CIRCUIT if self.chosen_metric is Metric.WORKOUTS else Split(self._splits.value())
        )

    @property
    def compares(self) -> bool:
        """Tell whether the year before is wanted too."""
        return self._compare.isChecked()

    def _on_metric_changed(self) -> None:
        self._splits.setEnabled(
            self.chosen_metric.adds_up and self.chosen_metric is not Metric.WORKOUTS
        )
        self.look_changed.emit()
