# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys, clicks, drags and the wheel at random: nothing raises, hangs or loses what was stored."""

import json
import os
import random
import subprocess
import sys
import time
import traceback
from collections import deque
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from shiboken6 import isValid

from tests.gui.tour import Tour, touring
from tests.torture.plan import Plan

_A_SESSION = 400
_LONGEST_S = 300.0
# Of work in the window's thread, for one act: after that a person doubts.
_SLOW_MS = 1_500.0
_TOLD_ACTS = 6
_KEYS = [getattr(Qt.Key, f"Key_{name}") for name in (
    *"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
    "Tab", "Backtab", "Return", "Enter", "Escape", "Space", "Backspace", "Delete", "Home", "End",
    "PageUp", "PageDown", "Left", "Right", "Up", "Down", "Plus", "Minus", "Slash", "F1", "F2",
    "MediaPlay", "Menu", "Comma", "Period",
)]  # fmt: skip
_LIKELY_KEYS = [Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down] * 8
_HELD = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip
_SCREENS = ("train", "circuits", "progress", "exercises", "settings")
# What the platform of the tests says of itself.
_KNOWN = ("This plugin does not support", "Mouse event")


def run(plan: Plan) -> None:
    """Let hands go over the program, some hundred acts a session, each in a new process."""
    slowest_ms, session = 0.0, 0
    while plan.trials < plan.count:
        count = min(_A_SESSION, plan.count - plan.trials)
        seed = plan.random.randrange(1 << 32)
        told = _session(plan.folder / f"{session}", seed, count)
        slowest_ms = max(slowest_ms, told["slowest_ms"])
        if told["slowest_ms"] > _SLOW_MS * plan.slack:
            told["failures"].append(f"{told['slowest']} took {told['slowest_ms']:.0f} ms of work")
        plan.check(told["failures"], f"seed {seed}")
        plan.tried(count)
        session += 1
    plan.figures["slowest act"] = f"{slowest_ms:.0f} ms"


def _session(folder: Path, seed: int, count: int) -> dict[str, Any]:
    folder.mkdir(parents=True)
    words = [sys.executable, "-m", "tests.torture.random_hands", str(folder), str(seed), str(count)]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    process = subprocess.run(
        words, env=env, cwd=Path(__file__).parents[2], capture_output=True, text=True,
        timeout=_LONGEST_S, check=False,
    )  # fmt: skip
    if process.returncode:
        said = process.stderr[-2_000:]
        failure = f"it ended with {process.returncode}: {said}"
        return {"failures": [failure], "slowest": "", "slowest_ms": 0.0}
    told: dict[str, Any] = json.loads(process.stdout.splitlines()[-1])
    return told


class Hands:
    """Hands that act on whatever is in front.

    Args:
        tour: The program.
        seed: What their choices come from.
        count: How many acts.

    Attributes:
        failures: What was raised or warned of, with the acts before it.
        slowest_ms: The most work that one act made, in the window's thread.
        slowest: That act.
    """

    def __init__(self, tour: Tour, seed: int, count: int) -> None:
        self._tour, self._random, self._left = tour, random.Random(seed), count
        self._acts: deque[str] = deque(maxlen=_TOLD_ACTS)
        self.failures: list[str] = []
        self.slowest_ms, self.slowest = 0.0, ""
        self._timer = QTimer()
        self._timer.timeout.connect(self._act)
        sys.excepthook = self._on_error
        qInstallMessageHandler(self._on_qt_message)

    def begin(self) -> None:
        """Act until it is enough, also while a dialog waits."""
        self._timer.start(0)
        while self._left > 0:
            QApplication.processEvents()

    def _act(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._timer.stop()
            return
        begin = time.thread_time()
        if isinstance(dialog := QApplication.activeModalWidget(), QFileDialog):
            dialog.reject()
            return
        if not (isValid(self._front) and isValid(self._focused)):
            self._close_list()
            return
        self._random.choices(
            (self._press_key, self._click, self._press_button, self._turn_wheel, self._drag,
             self._pass_time, self._go, self._resize),
            (40, 12, 20, 5, 4, 10, 3, 1),
        )[0]()  # fmt: skip
        took_ms = 1_000 * (time.thread_time() - begin)
        if took_ms > self.slowest_ms:
            self.slowest_ms, self.slowest = took_ms, self._acts[-1]

    @property
    def _front(self) -> QWidget:
        active = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        window, known = self._tour.window, Qt.FindChildOption.FindDirectChildrenOnly
        palette = window.findChild(QWidget, "palette", known)  # in front, though not modal
        shown = palette if palette is not None and palette.isVisible() else window
        return active or shown

    @property
    def _focused(self) -> QWidget:
        found: QWidget | None = self._front.focusWidget()
        return self._front if found is None else found

    def _close_list(self) -> None:
        """Close the list of a box that was let down before: PySide knows it by one that is gone."""
        self._acts.append("Escape")
        focused: QWindow | None = QGuiApplication.focusWindow()
        if focused is None:
            focused = self._tour.window.windowHandle()
        QTest.keyClick(focused, Qt.Key.Key_Escape)

    def _at(self, place: QPoint) -> QWidget:
        """Return what is at a place of the front."""
        found = self._front.childAt(place)
        return found if found is not None and isValid(found) else self._front

    def _press_key(self) -> None:
        key = self._random.choice(_KEYS + _LIKELY_KEYS)
        held = self._random.choice(_HELD)
        target = self._focused
        self._note(f"{held.name} {key.name}", target)
        if held & Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_Q:
            return
        QTest.keyClick(target, key, held)

    def _click(self) -> None:
        at = self._place(self._front)
        target = self._at(at)
        button = self._random.choice([Qt.MouseButton.LeftButton] * 4 + [Qt.MouseButton.RightButton])
        self._note(f"{button.name} at {at.x()}, {at.y()}", target)
        local = target.mapFrom(self._front, at)
        act: Any = self._random.choice((QTest.mouseClick, QTest.mouseClick, QTest.mouseDClick))
        act(target, button, Qt.KeyboardModifier.NoModifier, local)

    def _press_button(self) -> None:
        front = self._front
        buttons = [b for b in front.findChildren(QPushButton) if b.isVisible() and b.isEnabled()]
        if buttons:
            button = self._random.choice(buttons)
            self._note(f"button “{button.text() or button.accessibleName()}”", button)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _turn_wheel(self) -> None:
        at = self._place(self._front)
        target = self._at(at)
        self._note("wheel", target)
        turn = QPoint(0, self._random.choice((-360, -120, 120, 360)))
        where = QPointF(target.mapFrom(self._front, at))
        event = QWheelEvent(
            where, QPointF(self._front.mapToGlobal(at)), QPoint(), turn, Qt.MouseButton.NoButton,
            self._random.choice(_HELD), Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(target, event)

    def _drag(self) -> None:
        front = self._front
        start, end = self._place(front), self._place(front)
        target = self._at(start)
        self._note("drag", target)
        # No press on what begins a drag of its own: that would wait for a real mouse.
        held = Qt.KeyboardModifier.NoModifier
        QTest.mousePress(target, Qt.MouseButton.LeftButton, held, target.mapFrom(front, start))
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, held, target.mapFrom(front, end))

    def _pass_time(self) -> None:
        self._acts.append("time")
        self._tour.clock.advance(self._random.choice((50, 900, 5_000, 31_000)))
        program: Any = self._tour.program
        if "controller" in vars(program) and program.controller.is_under_way:
            program.controller.tick()

    def _go(self) -> None:
        self._tour.window.show_screen(self._random.choice(_SCREENS)) if not self._busy else None
        self._acts.append("go")

    @property
    def _busy(self) -> bool:
        return QApplication.activeModalWidget() is not None or bool(
            self._tour.program.files.objection()
        )

    def _resize(self) -> None:
        self._acts.append("resize")
        size = self._random.choice(((800, 600), (1280, 800), (1920, 1080), (640, 480)))
        self._tour.window.resize(*size)

    def _place(self, widget: QWidget) -> QPoint:
        pick = self._random.randrange
        return QPoint(pick(max(1, widget.width())), pick(max(1, widget.height())))

    def _note(self, act: str, target: QWidget) -> None:
        name = target.objectName() or target.accessibleName()
        self._acts.append(f"{act} on {type(target).__name__} {name}".strip())

    def _fail(self, words: str) -> None:
        self.failures.append(f"{words}\nafter: " + " · ".join(self._acts))

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._fail("".join(traceback.format_exception(kind, error, trace, limit=-6)))

    def _on_qt_message(self, kind: QtMsgType, _context: object, message: str) -> None:
        if kind is not QtMsgType.QtInfoMsg and not message.startswith(_KNOWN):
            self._fail(f"Qt says: {message}")


def _stored(tour: Tour) -> list[str]:
    """Return what is wrong with what the program stored meanwhile."""
    tour.core.circuits.circuits()
    wrong = tour.core.totals.differences()
    return [f"the sums of {wrong} days are wrong"] if wrong else []


def main() -> None:
    """Do one session; print what came of it."""
    folder, seed, count = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    os.chdir(folder)
    wishes = random.Random(seed)
    settings: dict[str, object] = {
        "language": wishes.choice(("en", "de", "fr", "es")),
        "text_size": wishes.choice((80, 100, 150, 200)),
        "theme": wishes.choice(("dark", "light")),
        "motion": wishes.choice(("full", "less")),
    }
    with touring(folder, **settings) as tour:
        tour.show()
        hands = Hands(tour, seed, count)
        hands.begin()
        qInstallMessageHandler(None)
        told = {
            "failures": hands.failures + _stored(tour),
            "slowest": hands.slowest,
            "slowest_ms": hands.slowest_ms,
        }
        print(json.dumps(told), flush=True)
        # Whatever still waits for an answer is not to keep it from ending.
        os._exit(0)


if __name__ == "__main__":
    main()
