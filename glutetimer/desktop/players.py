# SPDX-License-Identifier: GPL-3.0-or-later
"""The music of other programs on a Linux desktop, which makes room for a workout."""

import logging
from collections import deque
from collections.abc import Callable, Generator, Iterable
from typing import TypeAlias

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from glutetimer.desktop import mpris
from glutetimer.desktop.session_bus import Answer, Call, Failure, SessionBus
from glutetimer.domain.players import (
    PlayerState,
    QuietedPlayer,
    QuietedPlayers,
    quieted,
    still_holds,
    to_recover,
)
from glutetimer.domain.settings import Settings
from glutetimer.ports import Clock, QuietedStore, StorageError

# A look at all players and a change of some, each of half a second at most.
LONGEST_CLOSE_MS = 1_200

Steps: TypeAlias = Generator[list[Call], list[Answer], None]
States: TypeAlias = dict[str, PlayerState | Failure]

_log = logging.getLogger(__name__)


class MprisPlayers(QObject):
    """A ``ports.OtherPlayers`` over D-Bus.

    One wish after the other is carried out, in steps that each ask all players at once. What is
    to be changed is stored before it is changed.

    Args:
        bus: Where the players are.
        store: Keeps what was changed over a crash.
        clock: When now is.
        settings: Returns the user's choices as they are now.

    Signals:
        settled: Nothing more is under way.
    """

    settled = Signal()

    def __init__(
        self,
        bus: SessionBus,
        store: QuietedStore,
        clock: Clock,
        settings: Callable[[], Settings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bus, self._store, self._clock, self._settings = bus, store, clock, settings
        self._run_id = clock.new_id()
        self._since = clock.now()
        self._changes: dict[str, QuietedPlayer] = {}
        self._wishes: deque[Callable[[], Steps]] = deque()
        self._steps: Steps | None = None

    @property
    def is_settled(self) -> bool:
        """Tell whether nothing is under way."""
        return self._steps is None

    def quiet(self) -> None:
        """Make room for a workout, as the settings say now."""
        self._wish(self._quieting)

    def let_up(self) -> None:
        """Turn up again what was turned down; what was paused stays so."""
        self._wish(self._letting_up)

    def restore(self) -> None:
        """Undo what was changed, unless the user has changed it since."""
        self._wish(self._restoring)

    def recover(self) -> None:
        """Undo what a run of the program that crashed has left behind."""
        self._wishes.append(self._recovering)
        self._begin()

    def close(self) -> None:
        """Undo what was changed and hang up; waits 1.2 s at most for players that hang."""
        if self._changes or not self.is_settled:
            self.restore()
            loop = QEventLoop()
            self.settled.connect(loop.quit)
            QTimer.singleShot(LONGEST_CLOSE_MS, loop, loop.quit)
            loop.exec()
        self._bus.close()

    # ----------------------------------------------------------------------------- one by one

    def _wish(self, wish: Callable[[], Steps]) -> None:
        """Carry out a wish after what is under way; it stands for those that wait."""
        self._wishes = deque(one for one in self._wishes if one == self._recovering)
        self._wishes.append(wish)
        self._begin()

    def _begin(self) -> None:
        if self._steps is None and self._wishes:
            self._steps = self._wishes.popleft()()
            self._go_on(None)

    def _go_on(self, answers: list[Answer] | None) -> None:
        steps = self._steps
        assert steps is not None
        self._steps = None
        try:
            calls = next(steps) if answers is None else steps.send(answers)
        except StopIteration:
            self._begin()
            if self._steps is None:
                self.settled.emit()
            return
        self._steps = steps
        self._bus.ask(calls, self._go_on)

    # -------------------------------------------------------------------------------- wishes

    def _quieting(self) -> Steps:
        settings = self._settings()
        names, bus_id = yield [mpris.NAMES, mpris.BUS_ID]
        if isinstance(names, Failure) or isinstance(bus_id, Failure):
            return
        states = yield from _look(mpris.other_players(names))
        wanted = [
            change
            for state in states.values()
            if isinstance(state, PlayerState)
            and not self._is_quiet(state)
            and (change := quieted(state, settings.music, settings.music_level))
        ]
        self._since = self._clock.now()
        if not wanted or not self._keep(bus_id, [*self._changes.values(), *wanted]):
            return
        answers = yield [mpris.make(change) for change in wanted]
        refused = [
            c for c, answer in zip(wanted, answers, strict=True) if answer is Failure.REFUSED
        ]
        self._drop(bus_id, refused)

    def _letting_up(self) -> Steps:
        lowered = [change for change in self._changes.values() if change.is_lowered]
        yield from self._undoing_own(lowered)

    def _restoring(self) -> Steps:
        yield from self._undoing_own(list(self._changes.values()))

    def _recovering(self) -> Steps:
        for left in self._store.all():
            if left.id != self._run_id:
                yield from self._recovering_from(left)

    def _recovering_from(self, left: QuietedPlayers) -> Steps:
        bus_id, is_alive = yield [mpris.BUS_ID, mpris.has_owner(left.by)]
        if isinstance(bus_id, Failure) or is_alive is Failure.NO_ANSWER:
            return
        if is_alive is True and bus_id == left.bus_id:
            return  # it has not crashed: another workout runs
        silent = yield from _undo(to_recover(left, bus_id, self._clock.now()))
        if not silent:
            self._try(lambda: self._store.forget(left.id))

    def _undoing_own(self, changes: list[QuietedPlayer]) -> Steps:
        if not changes:
            return
        (bus_id,) = yield [mpris.BUS_ID]
        if isinstance(bus_id, Failure):
            return
        silent = yield from _undo(changes)
        self._drop(bus_id, [change for change in changes if change not in silent])

    # ------------------------------------------------------------------------- what is changed

    def _is_quiet(self, state: PlayerState) -> bool:
        change = self._changes.get(state.name)
        return change is not None and still_holds(change, state)

    def _drop(self, bus_id: str, changes: Iterable[QuietedPlayer]) -> None:
        dropped = set(changes)
        kept = [change for change in self._changes.values() if change not in dropped]
        if dropped:
            self._keep(bus_id, kept)

    def _keep(self, bus_id: str, changes: list[QuietedPlayer]) -> bool:
        """Store what is changed; False if that failed."""
        by_name = {change.name: change for change in changes}
        players = tuple(by_name.values())
        left = QuietedPlayers(self._run_id, bus_id, self._bus.own_name, self._since, players)
        is_kept = self._try(
            (lambda: self._store.save(left)) if players else lambda: self._store.forget(left.id)
        )
        if is_kept:
            self._changes = by_name
        return is_kept

    def _try(self, write: Callable[[], None]) -> bool:
        try:
            write()
        except StorageError as error:
            _log.info("other players stay as they are: %s", error)
            return False
        return True


def _look(names: list[str]) -> Generator[list[Call], list[Answer], States]:
    """Return the states of players by name."""
    answers = yield [call for name in names for call in mpris.look(name)]
    return {
        name: mpris.seen(name, answers[index : index + mpris.LOOKS])
        for name, index in zip(names, range(0, len(answers), mpris.LOOKS), strict=True)
    }


def _undo(
    changes: Iterable[QuietedPlayer],
) -> Generator[list[Call], list[Answer], list[QuietedPlayer]]:
    """Undo what the user has not changed since; return what players that hang still have."""
    changes = list(changes)
    states = yield from _look([change.name for change in changes])
    silent = [change for change in changes if states[change.name] is Failure.NO_ANSWER]
    holding = [
        change
        for change in changes
        if isinstance(state := states[change.name], PlayerState) and still_holds(change, state)
    ]
    answers = yield [mpris.undo(change) for change in holding]
    missed = [c for c, answer in zip(holding, answers, strict=True) if answer is Failure.NO_ANSWER]
    return silent + missed
