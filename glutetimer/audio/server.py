# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a sound server answers, asked without Qt.

WORKAROUND: opening a QAudioSink while the PulseAudio server is down aborts the whole process
(an assertion in libpulse; seen with Qt 6.8 to 6.12), and no signal tells that a server went away.
So its socket is asked first, every time.
"""

import os
import socket
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

Address: TypeAlias = str | tuple[str, int]

TIMEOUT_S = 0.25
NICE = -11  # as PulseAudio itself asks for
PULSE_PORT = 4713


def sound_server_answers(environ: Mapping[str, str] = os.environ) -> bool:
    """Return whether a sound can be asked for; always true where Qt needs no server."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return pulse_answers(environ) or pipewire_answers(environ)


def pulse_answers(environ: Mapping[str, str] = os.environ) -> bool:
    """Return whether a PulseAudio server answers, or PipeWire in its place."""
    return any(_answers(address) for address in pulse_addresses(environ))


def pulse_connections() -> int:
    """Return how many connections to PulseAudio Qt holds; 0 where that cannot be seen.

    WORKAROUND: opening a QAudioSink while Qt has given its connection up aborts the process too
    (Qt 6.10 to 6.12; see ``device_watch``). Qt keeps each connection and a thread of this name
    together, which is the only sign of it that can be seen: one for devices, one for sinks.
    """
    return len(_pulse_threads())


def hurry_sound_threads() -> None:
    """Let this thread and Qt's, which feed the server, go before others, where that is allowed."""
    if sys.platform != "linux":
        return
    for thread in (threading.get_native_id(), *_pulse_threads()):
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, thread, NICE)


def _pulse_threads() -> list[int]:
    found = []
    for task in Path("/proc/self/task").glob("*/comm"):
        with suppress(OSError):
            if task.read_text().strip() == "QPulseAudioEngi":
                found.append(int(task.parent.name))
    return found


def pipewire_answers(environ: Mapping[str, str] = os.environ) -> bool:
    """Return whether PipeWire itself answers."""
    return _answers(str(_pipewire_socket(environ)))


def pulse_addresses(environ: Mapping[str, str]) -> list[Address]:
    """Return where the server may listen: socket paths, or (host, port) pairs.

    A server named by ``PULSE_SERVER`` or a client.conf is believed; otherwise the places that
    PulseAudio and PipeWire use are named, in their order.
    """
    named = environ.get("PULSE_SERVER") or _configured_server()
    if named:
        return [_address(name) for name in named.split()]
    return [str(path) for path in _usual_sockets(environ)]


def _configured_server() -> str:
    for path in (Path("~/.config/pulse/client.conf").expanduser(), Path("/etc/pulse/client.conf")):
        with suppress(OSError, UnicodeError):
            for line in path.read_text().splitlines():
                key, _, value = line.partition("=")
                if key.strip() == "default-server" and value.strip():
                    return value.strip()
    return ""


def _usual_sockets(environ: Mapping[str, str]) -> Iterator[Path]:
    if "PULSE_RUNTIME_PATH" in environ:
        yield Path(environ["PULSE_RUNTIME_PATH"]) / "native"
    yield _runtime_folder(environ) / "pulse" / "native"
    yield from Path("~/.config/pulse").expanduser().glob("*-runtime/native")
    yield Path("/run/pulse/native")
    yield Path("/var/run/pulse/native")


def _pipewire_socket(environ: Mapping[str, str]) -> Path:
    folder = Path(environ.get("PIPEWIRE_RUNTIME_DIR") or _runtime_folder(environ))
    return folder / environ.get("PIPEWIRE_REMOTE", "pipewire-0")


def _runtime_folder(environ: Mapping[str, str]) -> Path:
    return Path(environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}")


def _address(name: str) -> Address:
    """Take one entry of ``PULSE_SERVER`` apart, as pulse-client.conf(5) describes it."""
    place = name.partition("}")[2] if name.startswith("{") else name
    if place.startswith("unix:"):
        return place.removeprefix("unix:")
    if place.startswith("/"):
        return place
    for prefix in ("tcp4:", "tcp6:", "tcp:"):
        place = place.removeprefix(prefix)
    host, _, port = place.rpartition(":")
    if host and port.isdigit():
        return host.strip("[]"), int(port)
    return place.strip("[]"), PULSE_PORT


def _answers(address: Address) -> bool:
    try:
        if isinstance(address, tuple):
            socket.create_connection(address, TIMEOUT_S).close()
            return True
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
            client.settimeout(TIMEOUT_S)
            client.connect(address)
        return True
    except (OSError, ValueError):
        return False
