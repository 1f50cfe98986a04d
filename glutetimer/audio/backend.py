# SPDX-License-Identifier: GPL-3.0-or-later
"""What Qt's sound needs to be told before it is loaded, and what it is known to do.

The figures are measured on PulseAudio 16: the time from the moment a frame leaves the stream's ring
to the moment the card plays it. A user's own output latency (Bluetooth) comes on top.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import (
    QCoreApplication,
    QLoggingCategory,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
    qVersion,
)

from glutetimer.audio.server import pipewire_answers, pulse_answers

# Less runs dry under load; each millisecond more delays the answer to a key by one.
SERVER_DEPTH_MS = 160
NATIVE_FRAMES = 4_096

_QUIET = """
qt.multimedia.symbolsresolver=false
qt.multimedia.ffmpeg.info=false
qt.multimedia.pulseaudio.output.warning=false
"""


def qt_version() -> tuple[int, int]:
    """Return Qt's major and minor version as it runs."""
    major, minor, *_ = qVersion().split(".")
    return int(major), int(minor)


def prepare_environment() -> None:
    """Choose the measured way to the sound server; call before QtMultimedia is imported.

    Whatever the user chose in the environment stays. Qt's notes on what it did not find are
    silenced: nobody misses it. Qt 6.9 to 6.11 ask PulseAudio for 21 ms only
    and slip under load, so the depth is asked for by libpulse's own variable.
    """
    QLoggingCategory.setFilterRules(_QUIET)
    # NumPy would start a thread for each core of the machine; nothing here multiplies matrices.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if sys.platform in {"win32", "darwin"}:
        return
    if pulse_answers() or not pipewire_answers():
        os.environ.setdefault("QT_AUDIO_BACKEND", "pulseaudio")
    if (6, 9) <= qt_version() < (6, 12):
        os.environ.setdefault("PULSE_LATENCY_MSEC", str(SERVER_DEPTH_MS))


def prefer_backend(name: str) -> None:
    """Take the user's way to the sound server from the next start of QtMultimedia on.

    Args:
        name: One of ``domain.settings.AUDIO_BACKENDS``; what the environment says goes before it.
    """
    if name != "automatic" and sys.platform not in {"win32", "darwin"}:
        os.environ.setdefault("QT_AUDIO_BACKEND", name)


def server_latency_ms() -> float:
    """Return how long after leaving the ring a frame is heard, in milliseconds."""
    if sys.platform in {"win32", "darwin"}:
        return 0.0
    if qt_version() >= (6, 12):
        return NATIVE_FRAMES / 48.0 - 18.0
    if qt_version() < (6, 9):
        return 0.0
    asked = os.environ.get("PULSE_LATENCY_MSEC", "")
    depth_ms = int(asked) if asked.isdigit() else 0
    return max(21.0 + 0.53 * depth_ms, depth_ms - 45.0)


def expected_lead_ms() -> float:
    """Return when frame 0 leaves the ring after opening, until the device has told it itself.

    Negative: the server takes its depth at once, before it plays.
    """
    return min(0.0, 6.0 - server_latency_ms())


def first_fill_ms() -> float:
    """Return how much the ring must hold at first.

    Less might run dry while the thread that fills it waits for its turn; what begins within it is
    placed by a guess, some milliseconds off.
    """
    return 130.0 + 2.0 * server_latency_ms() if qt_version() >= (6, 10) else 500.0


@contextmanager
def without_media_player() -> Iterator[None]:
    """Look for devices without loading the media player; in the main thread.

    WORKAROUND: looking for devices loads the FFmpeg plugin (13 MB), which a QAudioSink does not
    need. Without a folder of plugins Qt >= 6.10 says so and goes on. The price: sound files can be
    decoded in another process only.
    """
    if sys.platform != "linux" or qt_version() < (6, 10):
        yield
        return
    folders = QCoreApplication.libraryPaths()
    previous = qInstallMessageHandler(None)

    def handle(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if not message.startswith("No QtMultimedia backends found"):
            (previous or _print_message)(kind, context, message)

    qInstallMessageHandler(handle)
    QCoreApplication.setLibraryPaths([])
    try:
        yield
    finally:
        QCoreApplication.setLibraryPaths(folders)
        qInstallMessageHandler(previous)


def _print_message(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    sys.stderr.write(f"{message}\n")
