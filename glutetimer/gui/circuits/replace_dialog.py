# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes one value into another wherever it stands: "all holds of 45 s to 50 s"."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from glutetimer.domain.circuit import Step
from glutetimer.gui.circuits.duration_stepper import seconds_stepper
from glutetimer.gui.circuits.edit import Place, Problem, with_time
from glutetimer.gui.circuits.editing import CircuitEditing
from glutetimer.gui.circuits.selection import all_places, places_of_block
from glutetimer.gui.circuits.words import problem_words
from glutetimer.gui.dialogs import Dialog
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.widgets.field import Field, align_left
from glutetimer.gui.widgets.segmented_choice import SegmentedChoice
from glutetimer.gui.widgets.text import TextLabel, Tone, body
from glutetimer.gui.wording import duration_words

translate = QCoreApplication.translate
_NAMES = ("hold_ms", "rest_ms", "relax_ms", "switch_ms")


class ReplaceDialog(Dialog):
    """Which value, from what, to what, and where.

    Args:
        parent: The form.
        editing: The circuit.
    """

    def __init__(self, parent: QWidget, editing: CircuitEditing) -> None:
        super().__init__(parent, translate("circuits", "Change one value everywhere"))
        self.setObjectName("replace_dialog")
        self._editing = editing
        self._name = DropDown(translate("circuits", "Value"), _name_options())
        self._name.setObjectName("value_field")
        self._old = DropDown(translate("circuits", "From"))
        self._old.setObjectName("old_field")
        self._new = seconds_stepper(translate("circuits", "To"))
        self._new.setObjectName("new_field")
        self._new.follow_typing()
        self._where = SegmentedChoice(translate("circuits", "Where"), self._scopes())
        self._result = body(wraps=True)
        self._result.setObjectName("replace_result")
        self._problem = TextLabel("", tone=Tone.BAD, wraps=True)
        self._problem.setObjectName("replace_problem")
        self._name.value_changed.connect(self._offer_old)
        self._where.value_changed.connect(self._offer_old)
        self._old.value_changed.connect(self._show_result)
        self._new.value_changed.connect(self._show_result)
        self.body.addWidget(self._where)
        for control in (self._name, self._old, self._new):
            field = Field(control.accessibleName() or translate("circuits", "To"), control)
            align_left(field)
            self.body.addWidget(field)
        self.body.addWidget(self._result)
        self.body.addWidget(self._problem)
        cancel = self.add_button(translate("dialogs", "Cancel"), "cancel")
        cancel.clicked.connect(self.reject)
        self._confirm = self.add_button(
            translate("circuits", "Change them"), "confirm", primary=True
        )
        self._confirm.clicked.connect(self._on_confirmed)
        self._offer_old()

    def focus_new(self) -> None:
        """Let the new value be typed."""
        self._new.setFocus()
        self._new.select_all()

    def _scopes(self) -> list[tuple[str, str]]:
        scopes = [("circuit", translate("circuits", "Whole circuit"))]
        selection = self._editing.selection
        if selection.current is not None:
            scopes.append(("block", translate("circuits", "This block")))
        if len(selection.places) > 1:
            scopes.append(("selection", translate("circuits", "Selected steps")))
        return scopes

    def _places(self) -> tuple[Place, ...]:
        circuit, selection = self._editing.circuit, self._editing.selection
        match self._where.value():
            case "selection":
                return selection.places
            case "block" if selection.current is not None:
                return places_of_block(circuit, selection.current.block)
            case _:
                return all_places(circuit)

    def _steps(self) -> list[Step]:
        blocks = self._editing.circuit.blocks
        return [blocks[place.block].steps[place.step] for place in self._places()]

    def _offer_old(self) -> None:
        """Offer the values that there are, the most frequent first; keep what was typed."""
        is_typed = self._old.value() not in {"", str(self._new.value() * 1000)}
        counts = Counter(_value(step, self._name.value()) for step in self._steps())
        del counts[None]
        self._old.set_options(
            [
                (
                    str(value),
                    translate("circuits", "{time} · %n steps", "", count).format(
                        time=duration_words(value)
                    ),
                )
                for value, count in counts.most_common()
                if value is not None
            ]
        )
        self._old.updateGeometry()
        if self._old.value() and not is_typed:
            self._new.set_value(int(self._old.value()) // 1000)
            self._new.select_all()
        self._show_result()

    def _chosen(self) -> Sequence[Place]:
        if not self._old.value():
            return ()
        name, old = self._name.value(), int(self._old.value())
        places = zip(self._places(), self._steps(), strict=True)
        return tuple(place for place, step in places if _value(step, name) == old)

    def _show_result(self) -> None:
        count = len(self._chosen())
        same = self._old.value() == str(self._new.value() * 1000)
        if not count:
            words = translate("circuits", "There is no such value here.")
        elif same:
            words = translate("circuits", "Type the new time: as it is, nothing changes.")
        elif count == 1:
            words = translate("circuits", "1 step will change.")
        else:
            words = translate("circuits", "%n steps will change.", "", count)
        self._result.setText(words)
        self._problem.setText("")
        self._confirm.setEnabled(bool(count) and not same)

    def _on_confirmed(self) -> None:
        name, new_ms = self._name.value(), self._new.value() * 1000
        problem = self._editing.change_steps(
            lambda step: with_time(step, name, new_ms), places=self._chosen()
        )
        if problem is None:
            self.accept()
            return
        is_hold = problem is Problem.VALUE and name == "hold_ms"
        self._problem.setText(problem_words(Problem.HOLD if is_hold else problem))


def ask_for_value(parent: QWidget, editing: CircuitEditing) -> ReplaceDialog | None:
    """Ask which value shall become another; return at once."""
    if not editing.circuit.steps:
        return None
    dialog = ReplaceDialog(parent, editing)
    dialog.open()
    dialog.focus_new()
    return dialog


def _value(step: Step, name: str) -> int | None:
    value = getattr(step, name)
    return value if isinstance(value, int) else None


def _name_options() -> list[tuple[str, str]]:
    words = (
        translate("circuits", "Hold"),
        translate("circuits", "Rest after it"),
        translate("circuits", "Relax between repeats"),
        translate("circuits", "Time to switch sides"),
    )
    return list(zip(_NAMES, words, strict=True))
