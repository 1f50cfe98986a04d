# SPDX-License-Identifier: GPL-3.0-or-later
"""A workout as a player of the Linux desktop: media keys, headset buttons, the media panel.

What is offered is MPRIS, version 2.2: https://specifications.freedesktop.org/mpris-spec/latest/.
"""

import logging
import os
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import ClassInfo, Property, QMetaType, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusAbstractAdaptor,
    QDBusArgument,
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
)

from glutetimer.desktop.bus_probe import BusProbe
from glutetimer.ports import MediaOrder, MediaState

NAME = "org.mpris.MediaPlayer2.glutetimer"
_PATH = "/org/mpris/MediaPlayer2"
_PLAYER = "org.mpris.MediaPlayer2.Player"
_TIMEOUT_MS = 500

# What PySide6 takes here is more than its stubs know.
_class_info: Any = ClassInfo
_signal: Any = Signal

_log = logging.getLogger(__name__)


class MediaSession(QObject):
    """A ``ports.MediaPanel`` over D-Bus; the program's name is on the bus while something shows.

    Args:
        address: Where the bus listens, one address; empty for no bus at all.
        position_ms: Returns how much of what shows has passed.
        can_raise: There is a window to bring to the front.

    Signals:
        ordered: The user has pressed a button somewhere; carries the MediaOrder.
    """

    ordered = Signal(object)

    def __init__(
        self,
        address: str,
        position_ms: Callable[[], int],
        *,
        can_raise: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._address, self._id = address, f"glutetimer-media-{id(self)}"
        self._name = ""
        self._state: MediaState | None = None
        self._connection: QDBusConnection | None = None
        self._probe: BusProbe | None = None
        self._shown = QObject(self)
        _Program(self._shown, self.ordered.emit, can_raise=can_raise)
        self._player = _Player(self._shown, self.ordered.emit, position_ms)

    def show(self, state: MediaState) -> None:
        """Show this from now on."""
        self._state = state
        if self._connection is not None and not self._connection.isConnected():
            self._let_go()  # the bus has ended; another may be there by now
        if self._connection is not None:
            self._take_name()
            self._tell(self._player.become(state))
        elif self._probe is None:
            self._probe = BusProbe(self._address, _TIMEOUT_MS, self)
            self._probe.ended.connect(self._on_probed)
            self._probe.begin()

    def hide(self) -> None:
        """Show nothing any more: the media keys are other players' again."""
        self._state = None
        self._player.forget()
        if self._connection is not None and self._name:
            self._connection.unregisterService(self._name)
        self._name = ""

    def close(self) -> None:
        """Hang up."""
        self.hide()
        if self._probe is not None:
            self._probe.stop()
            self._probe.deleteLater()
            self._probe = None
        if self._connection is not None:
            self._let_go()

    def _let_go(self) -> None:
        self._connection, self._name = None, ""
        QDBusConnection.disconnectFromBus(self._id)

    @Slot(bool)
    def _on_probed(self, answers: bool) -> None:
        assert self._probe is not None
        self._probe.deleteLater()
        self._probe = None
        if not answers:
            _log.info("no session bus answers at %r: no media keys", self._address)
            return
        connection = QDBusConnection.connectToBus(self._address, self._id)
        if connection.isConnected() and connection.registerObject(_PATH, self._shown):
            self._connection = connection
            if self._state is not None:
                self.show(self._state)

    def _take_name(self) -> None:
        assert self._connection is not None
        # The second one is for a second run of the program, as the specification asks.
        for name in (NAME, f"{NAME}.instance{os.getpid()}"):
            if not self._name and self._connection.registerService(name):
                self._name = name

    def _tell(self, changed: dict[str, Any]) -> None:
        if not changed or self._connection is None:
            return
        none_invalid = QDBusArgument()  # an empty list of Python has no type
        none_invalid.beginArray(QMetaType(QMetaType.Type.QString.value))
        none_invalid.endArray()
        properties = "org.freedesktop.DBus.Properties"
        message = QDBusMessage.createSignal(_PATH, properties, "PropertiesChanged")
        message.setArguments([_PLAYER, changed, none_invalid])
        self._connection.send(message)


def _always(kind: Any, value: Any) -> Any:
    return _property(kind, lambda _self: value)


def _property(kind: Any, value: Callable[[Any], Any]) -> Any:
    return Property(kind, fget=value)


@_class_info({"D-Bus Interface": "org.mpris.MediaPlayer2"})
class _Program(QDBusAbstractAdaptor):
    def __init__(
        self, parent: QObject, order: Callable[[MediaOrder], None], *, can_raise: bool
    ) -> None:
        super().__init__(parent)
        self._order, self._can_raise = order, can_raise

    @Slot()
    def Raise(self) -> None:  # noqa: N802 - the specification's names
        self._order(MediaOrder.RAISE)

    @Slot()
    def Quit(self) -> None:  # noqa: N802
        """Nothing: nobody should lose a workout to a panel."""

    CanRaise = _property(bool, lambda self: self._can_raise)
    CanQuit = _always(bool, False)
    HasTrackList = _always(bool, False)
    Identity = _always(str, "GluteTimer")
    DesktopEntry = _always(str, "glutetimer")
    SupportedUriSchemes = _always("QStringList", [])
    SupportedMimeTypes = _always("QStringList", [])


@_class_info({"D-Bus Interface": _PLAYER})
class _Player(QDBusAbstractAdaptor):
    Seeked = _signal("qlonglong")

    def __init__(
        self,
        parent: QObject,
        order: Callable[[MediaOrder], None],
        position_ms: Callable[[], int],
    ) -> None:
        super().__init__(parent)
        self._order, self._position_ms = order, position_ms
        self._values: dict[str, Any] = {}

    def become(self, state: MediaState) -> dict[str, Any]:
        """Take a state on; return the properties that it changes."""
        metadata: dict[str, Any] = {
            "mpris:trackid": f"/org/glutetimer/interval/{state.number}",
            "xesam:title": state.title,
            "xesam:artist": [state.artist],
        }
        if state.art:
            metadata["mpris:artUrl"] = state.art
        if state.length_ms:
            # Python can't make Qt send it as the 64 bits of the specification while 32 are enough:
            # desktops take both, playerctl shows it without being able to format it.
            metadata["mpris:length"] = state.length_ms * 1_000
        now = {"PlaybackStatus": "Playing" if state.is_running else "Paused", "Metadata": metadata}
        changed = {name: now[name] for name in now if now[name] != self._values.get(name)}
        self._values = now
        return {name: getattr(self, name) for name in changed}

    def forget(self) -> None:
        """Show nothing."""
        self._values = {}

    @Slot()
    def Play(self) -> None:  # noqa: N802
        self._order(MediaOrder.PLAY)

    @Slot()
    def Pause(self) -> None:  # noqa: N802
        self._order(MediaOrder.PAUSE)

    @Slot()
    def PlayPause(self) -> None:  # noqa: N802
        self._order(MediaOrder.PLAY_OR_PAUSE)

    @Slot()
    def Next(self) -> None:  # noqa: N802
        self._order(MediaOrder.NEXT)

    @Slot()
    def Previous(self) -> None:  # noqa: N802
        self._order(MediaOrder.PREVIOUS)

    @Slot()
    def Stop(self) -> None:  # noqa: N802
        self._order(MediaOrder.STOP)

    @Slot("qlonglong")
    def Seek(self, _offset_us: int) -> None:  # noqa: N802
        """Nothing, as CanSeek says."""

    @Slot(QDBusObjectPath, "qlonglong")
    def SetPosition(self, _track: QDBusObjectPath, _position_us: int) -> None:  # noqa: N802
        """Nothing, as CanSeek says."""

    @Slot(str)
    def OpenUri(self, _uri: str) -> None:  # noqa: N802
        """Nothing: no addresses are supported."""

    def _metadata(self) -> dict[str, Any]:
        values = self._values.get("Metadata", {"mpris:trackid": f"{_PATH}/TrackList/NoTrack"})
        return {**values, "mpris:trackid": QDBusObjectPath(values["mpris:trackid"])}

    PlaybackStatus = _property(str, lambda self: self._values.get("PlaybackStatus", "Stopped"))
    Metadata = _property("QVariantMap", _metadata)
    Position = _property("qlonglong", lambda self: self._position_ms() * 1_000)
    Rate = _always(float, 1.0)
    MinimumRate = _always(float, 1.0)
    MaximumRate = _always(float, 1.0)
    Volume = _always(float, 1.0)
    CanGoNext = _always(bool, True)
    CanGoPrevious = _always(bool, True)
    CanPlay = _always(bool, True)
    CanPause = _always(bool, True)
    CanSeek = _always(bool, False)
    CanControl = _always(bool, True)
