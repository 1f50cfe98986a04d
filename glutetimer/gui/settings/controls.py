# SPDX-License-Identifier: GPL-3.0-or-later
"""The control of a setting, as its kind wants it."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QTimeEdit, QWidget

from glutetimer.domain.option import Kind, Option, plain_word
from glutetimer.gui.settings.words import Words
from glutetimer.gui.theme import TARGET_PX
from glutetimer.gui.widgets.check_box import CheckBox
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.widgets.segmented_choice import SegmentedChoice
from glutetimer.gui.widgets.stepper import Stepper

MOST_SEGMENTS = 3
# They are too small to hit. Without them (NoButtons), Qt leaves a text in a frame 1 px of width.
_NO_BUTTONS = "QTimeEdit::up-button, QTimeEdit::down-button { width: 0; border: none; }"


class Control(NamedTuple):
    """What a setting is chosen with.

    Attributes:
        widget: The widget.
        show: Shows a value without choosing it.
    """

    widget: QWidget
    show: Callable[[Any], object]


def make_control(
    option: Option, words: Words, choose: Callable[[Any], object], *, as_list: bool = False
) -> Control:
    """Return the control of a setting; its object name is the setting's, with ``_field`` behind.

    Args:
        option: The setting; of any kind but OWN.
        words: What there is to read about it.
        choose: Called with each value that the user chooses.
        as_list: Let a choice be a list that opens, however few there are.
    """
    match option.kind:
        case Kind.SWITCH:
            control = _switch(words, choose)
        case Kind.NUMBER:
            control = _number(option, words, choose)
        case Kind.TIME_OF_DAY:
            control = _time(words, choose)
        case _:
            control = _choice(option, words, choose, as_list=as_list)
    control.widget.setObjectName(f"{option.name}_field")
    return control


def time_field(label: str) -> QTimeEdit:
    """Return a field for a time of day."""
    field = QTimeEdit()
    field.setAccessibleName(label)
    field.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
    field.setMinimumHeight(TARGET_PX)
    field.setStyleSheet(_NO_BUTTONS)
    field.setAlignment(Qt.AlignmentFlag.AlignCenter)
    # Each key would be stored and asked about: wait for the end of typing.
    field.setKeyboardTracking(False)
    return field


def show_minute(field: QTimeEdit, minute: int) -> None:
    """Show a time of day, in minutes after midnight, without a signal."""
    field.blockSignals(True)
    field.setTime(QTime(minute // 60, minute % 60))
    field.blockSignals(False)


def minute_of(time: QTime) -> int:
    """Return a time of day in minutes after midnight."""
    return time.hour() * 60 + time.minute()


def _switch(words: Words, choose: Callable[[Any], object]) -> Control:
    switch = CheckBox(words.name)
    switch.setMinimumHeight(TARGET_PX)
    switch.clicked.connect(choose)
    return Control(switch, switch.setChecked)


def _number(option: Option, words: Words, choose: Callable[[Any], object]) -> Control:
    stepper = Stepper(
        words.name,
        option.low,
        option.high,
        unit=option.unit,
        steps=option.steps,
        zero_text=words.zero,
    )
    stepper.value_changed.connect(choose)
    return Control(stepper, stepper.set_value)


def _time(words: Words, choose: Callable[[Any], object]) -> Control:
    field = time_field(words.name)
    field.timeChanged.connect(lambda time: choose(minute_of(time)))
    return Control(field, lambda minute: show_minute(field, minute))


def _choice(
    option: Option, words: Words, choose: Callable[[Any], object], *, as_list: bool
) -> Control:
    values = {plain_word(choice): choice for choice in option.choices}
    choices = [(word, words.choices[word]) for word in values]
    widget: DropDown | SegmentedChoice
    if as_list or len(choices) > MOST_SEGMENTS:
        widget = DropDown(words.name, choices)
    else:
        widget = SegmentedChoice(words.name, choices, wraps=True)
    widget.value_changed.connect(lambda word: choose(values[word]))
    return Control(widget, lambda value: widget.set_value(plain_word(value)))
