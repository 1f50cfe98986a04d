# SPDX-License-Identifier: GPL-3.0-or-later
"""Steps on the clipboard: as text for people, and whole for this program."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.exercise import Catalogue

MIME_TYPE = "application/x-glutetimer+json"


def copy_steps(steps: Sequence[Step], catalogue: Catalogue) -> None:
    """Put steps on the clipboard."""
    from glutetimer.circuit_json import encode_file

    whole = encode_file([Circuit("clipboard", "Clipboard", (Block(tuple(steps)),))])
    data = QMimeData()
    data.setData(MIME_TYPE, whole)
    data.setText(_text(steps, catalogue))
    QGuiApplication.clipboard().setMimeData(data)


def steps_on_clipboard(catalogue: Catalogue) -> tuple[Step, ...]:
    """Return the steps that are on the clipboard, of this program or as text; empty for none."""
    # None where a system has no clipboard, or nobody has put anything there.
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if data is None:
        return ()
    if data.hasFormat(MIME_TYPE):
        return _from_json(bytes(data.data(MIME_TYPE).data()))
    text = data.text().strip()
    if text.startswith("{"):
        return _from_json(text.encode())
    return steps_of_text(text, catalogue) if text else ()


def _from_json(data: bytes) -> tuple[Step, ...]:
    from glutetimer.circuit_json import CircuitFileError, decode_file

    try:
        circuits = decode_file(data, "clipboard")
    except CircuitFileError:
        return ()
    return tuple(step for circuit in circuits for step in circuit.steps)


def _text(steps: Sequence[Step], catalogue: Catalogue) -> str:
    from glutetimer.circuit_text_form import ExerciseNames, format_steps

    return format_steps(steps, ExerciseNames.of(catalogue))


def steps_of_text(text: str, catalogue: Catalogue) -> tuple[Step, ...]:
    """Return the steps that a text means; none if any of it is not understood."""
    from glutetimer.circuit_text_form import ExerciseNames, parse_steps

    reading = parse_steps(text, ExerciseNames.of(catalogue))
    return () if reading.problems else reading.steps
