# SPDX-License-Identifier: GPL-3.0-or-later
"""The way of the Tab key: as things are read, also where some were made later than others."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def keep_in_order(container: QWidget, after: QWidget | None = None) -> None:
    """Let Tab go through what is in a container in the order of its layout, where it stands.

    Qt puts what is made last at the end of the window. Call it after something was added.

    Args:
        container: In a window already, as all that is in it.
        after: What it comes behind; None for what it is behind now.
    """
    stops = list(_stops(container))
    before = after or _stop_before(container)
    with _by_themselves(stops):
        for one, other in pairwise(stops if before is container.window() else [before, *stops]):
            QWidget.setTabOrder(one, other)


def come_before(container: QWidget, other: QWidget) -> None:
    """Let Tab reach a container before another, which was made earlier."""
    keep_in_order(container, after=_stop_before(other))


def come_last(container: QWidget) -> None:
    """Let Tab reach a container after all else in its window, which may have been made later."""
    window = container.window()
    last = _previous(window)
    while last is not window and not _is_stop(last):
        last = _previous(last)
    if last is not window and not container.isAncestorOf(last):
        keep_in_order(container, after=last)


def reveal_focused(window: QWidget) -> None:
    """Scroll what has the focus into sight: Qt does so only where Tab stays within what scrolls."""
    focused = cast("QWidget | None", window.focusWidget())
    part = focused and focused.parentWidget()
    while focused is not None and part is not None:
        if isinstance(part, QScrollArea):
            part.ensureWidgetVisible(focused)
        part = part.parentWidget()


@contextmanager
def _by_themselves(stops: Sequence[QWidget]) -> Iterator[None]:
    """Let each be a stop like any other: Qt leaves alone what takes no focus or passes it on."""
    others = [(stop, stop.focusPolicy(), stop.focusProxy()) for stop in stops]
    others = [each for each in others if not _is_stop(each[0]) or each[2] is not None]
    for stop, _policy, _proxy in others:
        stop.setFocusProxy(None)  # type: ignore[arg-type]
        stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    yield
    for stop, policy, proxy in others:
        stop.setFocusPolicy(policy)
        if proxy is not None:
            stop.setFocusProxy(proxy)


def _stop_before(container: QWidget) -> QWidget:
    window, before = container.window(), _previous(container)
    while before is not window and (not _is_stop(before) or container.isAncestorOf(before)):
        before = _previous(before)
    return before


def _previous(widget: QWidget) -> QWidget:
    return cast("QWidget", widget.previousInFocusChain())


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _stops(widget: QWidget, *, is_part: bool = False) -> Iterator[QWidget]:
    """Yield what may take the focus, as it is laid out; all of what passes it on to a part."""
    is_part = is_part or widget.focusProxy() is not None
    if is_part or widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield widget
    layout = widget.layout()
    inner = widget.widget() if isinstance(widget, QScrollArea) else None
    if inner is not None:
        yield from _stops(inner, is_part=is_part)
    elif layout is not None:
        yield from _stops_of_layout(layout, is_part=is_part)


def _stops_of_layout(layout: QLayout, *, is_part: bool) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            yield from _stops(widget, is_part=is_part)
        elif inner is not None:
            yield from _stops_of_layout(inner, is_part=is_part)
