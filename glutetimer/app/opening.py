# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the window, unless one is open already."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from glutetimer.app.instance import Answer, Handover, Meeting
from glutetimer.paths import AppPaths, DataFolderError, app_paths

if TYPE_CHECKING:
    from glutetimer.domain.circuit import Circuit


def open_window(
    data_dir: Path | None,
    circuit: "Circuit | None" = None,
    prepare_ms: int | None = None,
    files: Sequence[Path] = (),
) -> int:
    """Open the window and run until it closes; one that is open already takes all this over.

    Args:
        data_dir: Where all files are; None for the user's own folders.
        circuit: A circuit to start at once; None for the Train screen.
        prepare_ms: Time to prepare for that circuit; None for the one in the settings.
        files: Files to be shown as what would come in with them.

    Returns:
        The exit code.
    """
    paths = app_paths(data_dir)
    handover = Handover.of_start(paths, files, _document(circuit), prepare_ms)
    with Meeting(paths) as meeting:
        answer = meeting.arrive(handover)
        if answer is Answer.TAKEN:
            return 0
        if answer is Answer.SILENT:
            return _tell_silence()
        return _open_first(paths, data_dir, meeting.socket, circuit, prepare_ms, files)


def _open_first(
    paths: AppPaths,
    data_dir: Path | None,
    address: str,
    circuit: "Circuit | None",
    prepare_ms: int | None,
    files: Sequence[Path],
) -> int:
    from glutetimer.app.haste import hurry

    hurry()
    from glutetimer.app.shell import Shell, qt_application

    shell = Shell(qt_application(), paths)
    shell.show()
    from glutetimer.app.core import open_core
    from glutetimer.app.faults import Faults
    from glutetimer.app.log import Log
    from glutetimer.app.window import run_window, show_problem
    from glutetimer.ports import DamagedDatabaseError, StorageError

    log = Log(paths.log)
    try:
        while True:
            try:
                with open_core(data_dir) as core, Faults(paths.crash, log) as faults:
                    return run_window(core, circuit, prepare_ms, files, address, faults, shell)
            except DamagedDatabaseError as error:
                from glutetimer.app.damage import ask_at_start

                shell.hide()
                if not ask_at_start(paths, error):
                    return 1
            except (DataFolderError, StorageError) as error:
                shell.hide()
                show_problem(error)
                raise
    finally:
        log.close()


def _document(circuit: "Circuit | None") -> str:
    if circuit is None:
        return ""
    from glutetimer.circuit_json import encode_file

    return encode_file([circuit]).decode()


def _tell_silence() -> int:
    from PySide6.QtCore import QCoreApplication

    from glutetimer.app.shell import qt_application
    from glutetimer.app.window import show_problem

    qt_application()
    show_problem(
        QCoreApplication.translate(
            "window",
            "Its window is open already, but does not answer. "
            "Wait a moment and try again, or end the program that hangs.",
        )
    )
    return 1
